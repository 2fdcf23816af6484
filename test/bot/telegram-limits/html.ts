/** Telegram's HTML, read strictly: https://core.telegram.org/bots/api#html-style */
export interface HtmlReading {
  /** What the reader sees. */
  readonly text: string;
  readonly problems: readonly string[];
}

type Attributes = ReadonlyMap<string, string>;

const bare = (attributes: Attributes): boolean => attributes.size === 0;
const only = (name: string, value: RegExp) => (attributes: Attributes) =>
  attributes.size === 1 && value.test(attributes.get(name) ?? '');

/** The tags, with the attributes that each takes. */
const TAGS: Readonly<Record<string, (attributes: Attributes) => boolean>> = {
  ...Object.fromEntries(
    'b strong i em u ins s strike del tg-spoiler pre'.split(' ').map((tag) => [tag, bare]),
  ),
  code: (attributes) => bare(attributes) || only('class', /^language-\S+$/)(attributes),
  span: only('class', /^tg-spoiler$/),
  a: only('href', /^(?:https?:\/\/[^\s/]|tg:\/\/|mailto:|tel:)\S*$/),
  blockquote: (attributes) =>
    bare(attributes) || (attributes.size === 1 && attributes.get('expandable') === ''),
  'tg-emoji': only('emoji-id', /^\d+$/),
};

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
const MOST_ENTITIES = 100;

interface State {
  readonly open: string[];
  readonly text: string[];
  readonly problems: string[];
  tags: number;
}

export function readTelegramHtml(html: string): HtmlReading {
  const state: State = { open: [], text: [], problems: [], tags: 0 };
  for (const [token] of html.matchAll(/<[^<>]*>|&[^\s&;<>]{0,12};|[^]/gu)) {
    if (token.length > 1 && token.startsWith('</')) close(state, token);
    else if (token.length > 1 && token.startsWith('<')) open(state, token);
    else state.text.push(characterOf(state, token));
  }
  for (const tag of state.open) state.problems.push(`<${tag}> is not closed`);
  if (state.tags > MOST_ENTITIES)
    state.problems.push(`${state.tags} tags: Telegram forgets all after ${MOST_ENTITIES}`);
  return { text: state.text.join(''), problems: state.problems };
}

function open(state: State, token: string): void {
  const [, tag = '', rest = ''] = /^<([a-z][a-z-]*)((?:\s[^]*)?)>$/.exec(token) ?? [];
  const attributes = attributesOf(state, rest);
  const takes = Object.hasOwn(TAGS, tag) ? TAGS[tag] : undefined;
  if (!takes) state.problems.push(`${token} is no tag of Telegram's`);
  else if (attributes === null || !takes(attributes))
    state.problems.push(`${token} has attributes that it does not take`);
  if (!mayStandIn(state.open, tag))
    state.problems.push(`${token} stands in <${state.open.at(-1)}>`);
  state.open.push(tag);
  state.tags += 1;
}

const ATTRIBUTE = /\s+([a-z-]+)(?:="([^"]*)"|='([^']*)')?(?=\s|$)/g;

/** Null when they are not written as Telegram wants them. */
function attributesOf(state: State, written: string): Attributes | null {
  const found = [...written.matchAll(ATTRIBUTE)].map(
    ([, name = '', double, single]) => [name, decode(state, double ?? single ?? '')] as const,
  );
  return written.replaceAll(ATTRIBUTE, '').trim() === '' ? new Map(found) : null;
}

function decode(state: State, value: string): string {
  return value.replaceAll(/&[^\s&;<>]{0,12};|&/g, (token) => characterOf(state, token));
}

// Code holds nothing else, but may stand in pre; quotes and links do not stand in their like.
function mayStandIn(stack: readonly string[], tag: string): boolean {
  const around = stack.at(-1);
  if (stack.includes('code') || (stack.includes('pre') && !(around === 'pre' && tag === 'code')))
    return false;
  return !(['blockquote', 'a'].includes(tag) && stack.includes(tag));
}

function close(state: State, token: string): void {
  const opened = state.open.pop();
  if (token !== `</${opened}>`)
    state.problems.push(`${token} closes ${opened === undefined ? 'nothing' : `<${opened}>`}`);
}

function characterOf(state: State, token: string): string {
  const decoded = /^&.+;$/.test(token) ? entityOf(token.slice(1, -1)) : null;
  if (decoded !== null) return decoded;
  if (/^[<>&]/.test(token)) state.problems.push(`${token} is not escaped`);
  return token;
}

function entityOf(name: string): string | null {
  const [, hex, decimal] = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
  if (hex === undefined && decimal === undefined)
    return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? null) : null;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  const isCharacter = code > 0 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff);
  return isCharacter ? String.fromCodePoint(code) : null;
}
