import {
  all,
  characters,
  isList,
  isPayload,
  items,
  key,
  matching,
  oneOf,
  type Payload,
  type Rule,
} from './payload.ts';

const LANGUAGE: Rule = key('language_code', matching(/^(?:[a-z]{2})?$/), { optional: true });

const SCOPES = [
  'default',
  'all_private_chats',
  'all_group_chats',
  'all_chat_administrators',
  'chat',
  'chat_administrators',
  'chat_member',
];
const SCOPE: Rule = key(
  'scope',
  (value) => (isPayload(value) ? key('type', oneOf(...SCOPES))(value) : ['is no object']),
  { optional: true },
);

const command: Rule = all(
  key('command', matching(/^[a-z0-9_]{1,32}$/)),
  key('description', characters(1, 256)),
);

export const setMyCommands: Rule = all(
  key('commands', items([0, 100], command)),
  uniqueNames,
  SCOPE,
  LANGUAGE,
);
export const myCommands: Rule = all(SCOPE, LANGUAGE);

/** The texts of the bot's profile; none stands for taking it away. */
export const setMyName: Rule = all(key('name', characters(0, 64), { optional: true }), LANGUAGE);
export const setMyDescription: Rule = all(
  key('description', characters(0, 512), { optional: true }),
  LANGUAGE,
);
export const setMyShortDescription: Rule = all(
  key('short_description', characters(0, 120), { optional: true }),
  LANGUAGE,
);

function uniqueNames({ commands }: Payload): string[] {
  const names = isList(commands)
    ? commands.map((one) => (isPayload(one) ? one['command'] : null))
    : [];
  return new Set(names).size === names.length ? [] : ['commands: a name stands twice'];
}
