import { readTelegramHtml } from './html.ts';
import { characters, type Payload, type Rule } from './payload.ts';

interface TextOptions {
  readonly name: string;
  /** The key that says how the text is written. */
  readonly mode?: string;
  readonly min: 0 | 1;
  readonly max: number;
}

/** A formatted text: its markup, and its length as it is seen. */
export function formatted({ name, mode = 'parse_mode', min, max }: TextOptions): Rule {
  const lengthProblems = characters(min, max);
  return (payload) => {
    const value = payload[name];
    if (value === undefined && min === 0) return [];
    if (typeof value !== 'string') return [`${name} is missing`];
    const { text, problems } = readAs(value, payload[mode]);
    return [...problems, ...lengthProblems(text)].map((problem) => `${name}: ${problem}`);
  };
}

function readAs(value: string, mode: unknown): { text: string; problems: readonly string[] } {
  if (mode === undefined) return { text: value, problems: [] };
  if (mode === 'HTML') return readTelegramHtml(value);
  return { text: value, problems: [`parse mode ${JSON.stringify(mode)} has no rules here`] };
}

/** What holds for every string anywhere in a payload. */
export const everyString: Rule = (payload) => stringsIn(payload).flatMap(stringProblems);

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

function stringProblems(text: string): string[] {
  const torn = /\p{Surrogate}/u.test(text) ? ['half a surrogate pair: no UTF-8'] : [];
  return [...torn, ...deepLinkProblems(text)];
}

const DEEP_LINK =
  /(?:t\.me\/|tg:\/\/resolve\?)[^\s"'<>]*?[?&;](?:start|startgroup|startapp)=([^\s"'<>&#。，、；：！？）】」』]*)/giu;

function deepLinkProblems(text: string): string[] {
  return [...text.matchAll(DEEP_LINK)].flatMap(([link, payload = '']) =>
    /^[\w-]{1,64}$/.test(payload) ? [] : [`${link} does not start anything: [A-Za-z0-9_-]{1,64}`],
  );
}

export function quoteOf(payload: Payload): string[] {
  const rule = formatted({ name: 'quote', mode: 'quote_parse_mode', min: 0, max: 1024 });
  return rule(payload);
}
