import { inlineKeyboard } from './markup.ts';
import {
  all,
  bytes,
  characters,
  integer,
  isList,
  isPayload,
  items,
  key,
  matching,
  type Payload,
  type Rule,
} from './payload.ts';
import { formatted } from './text.ts';

const MOST_RESULTS = 50;
const WEB = matching(/^https?:\/\/[^\s/]\S*$/);

const content: Rule = key('input_message_content', (value) =>
  isPayload(value) ? formatted({ name: 'message_text', min: 1, max: 4096 })(value) : ['no object'],
);

/** The results that have rules here. */
const RESULTS: Readonly<Record<string, Rule>> = {
  article: all(
    key('title', characters(1, Number.MAX_SAFE_INTEGER)),
    content,
    key('thumbnail_url', WEB, { optional: true }),
    key('url', WEB, { optional: true }),
  ),
  photo: all(photoSource, formatted({ name: 'caption', min: 0, max: 1024 }), optionalContent),
};

function photoSource(result: Payload): string[] {
  if ('photo_file_id' in result) return key('photo_file_id', bytes(1, 512))(result);
  return all(key('photo_url', WEB), key('thumbnail_url', WEB))(result);
}

function optionalContent(result: Payload): string[] {
  return 'input_message_content' in result ? content(result) : [];
}

const result: Rule = all(
  key('id', bytes(1, 64)),
  (payload) => {
    const rule = RESULTS[String(payload['type'])];
    return rule ? rule(payload) : [`results of type ${String(payload['type'])} have no rules here`];
  },
  inlineKeyboard,
);

const button: Rule = all(
  key('text', characters(1, Number.MAX_SAFE_INTEGER)),
  key('start_parameter', matching(/^[\w-]{1,64}$/), { optional: true }),
  (payload) =>
    'start_parameter' in payload === 'web_app' in payload ? ['must do exactly one thing'] : [],
);

export const answerInlineQuery: Rule = all(
  key('inline_query_id', characters(1, 256)),
  key('results', items([0, MOST_RESULTS], result)),
  uniqueIds,
  key('cache_time', integer(0), { optional: true }),
  key('next_offset', bytes(0, 64), { optional: true }),
  key('button', (value) => (isPayload(value) ? button(value) : ['no object']), { optional: true }),
);

function uniqueIds({ results }: Payload): string[] {
  const ids = isList(results) ? results.map((one) => (isPayload(one) ? one['id'] : null)) : [];
  return new Set(ids).size === ids.length ? [] : ['results: an id stands twice'];
}
