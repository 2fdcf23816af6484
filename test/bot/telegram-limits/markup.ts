import {
  all,
  bytes,
  characters,
  isList,
  isPayload,
  key,
  matching,
  oneOf,
  type Payload,
  type Rule,
} from './payload.ts';

const MOST_BUTTONS = 100;
const MOST_IN_ROW = 8;

/** What a button does, with what each takes. */
const ACTIONS: Readonly<Record<string, (value: unknown) => readonly string[]>> = {
  url: matching(/^(?:https?:\/\/[^\s/]|tg:\/\/)\S*$/),
  callback_data: bytes(1, 64),
  switch_inline_query: characters(0, 256),
  switch_inline_query_current_chat: characters(0, 256),
  switch_inline_query_chosen_chat: (value) =>
    isPayload(value) ? key('query', characters(0, 256), { optional: true })(value) : ['no object'],
  copy_text: (value) => (isPayload(value) ? key('text', copied)(value) : ['is no object']),
  web_app: (value) => (isPayload(value) ? [] : ['is no object']),
  login_url: (value) => (isPayload(value) ? [] : ['is no object']),
  callback_game: (value) => (isPayload(value) ? [] : ['is no object']),
  pay: (value) => (value === true ? [] : ['is not true']),
  disabled: (value) => (isPayload(value) ? [] : ['is no object']),
};
const LOOKS = new Set(['text', 'style', 'icon_custom_emoji_id']);

function copied(value: unknown): string[] {
  return value === '' ? ['nothing to copy'] : characters(0, 256)(value);
}

export const inlineKeyboard: Rule = key('reply_markup', inlineProblems, { optional: true });

/** Under new messages, keyboards of other kinds may stand as well. */
export const anyKeyboard: Rule = key('reply_markup', markupProblems, { optional: true });

function markupProblems(markup: unknown): string[] {
  if (!isPayload(markup)) return ['is no object'];
  if ('inline_keyboard' in markup) return inlineProblems(markup);
  const isOther = 'keyboard' in markup || 'remove_keyboard' in markup || 'force_reply' in markup;
  return isOther ? [] : ['is no keyboard'];
}

function inlineProblems(markup: unknown): string[] {
  const rows = isPayload(markup) ? markup['inline_keyboard'] : null;
  if (!isList(rows)) return ['is no inline keyboard'];
  const count = rows.flat().length;
  return [
    ...(count > MOST_BUTTONS ? [`${count} buttons, at most ${MOST_BUTTONS}`] : []),
    ...rows.flatMap((row, index) => rowProblems(row).map((problem) => `row ${index}: ${problem}`)),
  ];
}

function rowProblems(row: unknown): string[] {
  if (!isList(row) || row.length === 0) return ['no buttons'];
  const tooMany = row.length > MOST_IN_ROW ? [`${row.length} buttons, at most ${MOST_IN_ROW}`] : [];
  return [
    ...tooMany,
    ...row.flatMap((button) => (isPayload(button) ? buttonProblems(button) : ['is no button'])),
  ];
}

const buttonProblems: Rule = all(
  key('text', characters(1, Number.MAX_SAFE_INTEGER)),
  key('style', oneOf('danger', 'success', 'primary'), { optional: true }),
  actionProblems,
);

function actionProblems(button: Payload): string[] {
  const names = Object.keys(button).filter(
    (name) => !LOOKS.has(name) && button[name] !== undefined,
  );
  const unknown = names
    .filter((name) => !Object.hasOwn(ACTIONS, name))
    .map((name) => `${name} is not known`);
  const [action] = names;
  if (unknown.length > 0) return unknown;
  if (names.length !== 1 || action === undefined)
    return [`must do one thing, not ${names.join(' and ') || 'nothing'}`];
  return key(action, ACTIONS[action] ?? (() => []))(button);
}
