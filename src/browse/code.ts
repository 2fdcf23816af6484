import type { View } from '../answer/view.ts';
import type { Language } from '../reply/reply.ts';
import { REF_LENGTH, refOf, type Kind, type Refs } from './refs.ts';
import { REASONS_SHOWN, type PageId, type Target } from './target.ts';

/** Telegram's limit of what a button, or a link to the bot, may carry: bytes, all of them ASCII here. */
export const MOST_BYTES = 64;

/**
 * A target with the language of its message, as a button carries it: a letter for what it is, one for the
 * language, then short names. Nothing of it is held anywhere, so any process understands it.
 */
export function encode(target: Target, language: Language): string | null {
  const { letter, rest } = partsOf(target);
  const data = letter + (language === 'zh' ? 'z' : 'e') + rest;
  return data.length > MOST_BYTES ? null : data;
}

/** `stale`: of a knowledge that had something that this one does not have. */
export type Decoded =
  | { readonly type: 'target'; readonly target: Target; readonly language: Language }
  | { readonly type: 'stale'; readonly language: Language }
  | { readonly type: 'unknown' };

/** Reads what `encode` wrote, or what somebody else made up. */
export function decode(data: string, refs: Refs): Decoded {
  const [, letter = '', tongue = '', rest = ''] = /^(.)([ze])([\w-]*)$/.exec(data) ?? [];
  const read = READERS[letter];
  if (read === undefined || data.length > MOST_BYTES) return { type: 'unknown' };
  const language = tongue === 'z' ? 'zh' : 'en';
  const target = read(rest, refs);
  if (target === 'malformed') return { type: 'unknown' };
  return target === null ? { type: 'stale', language } : { type: 'target', target, language };
}

const TONGUES = { zh: 'z', en: 'e', any: 'a' } as const;

interface Parts {
  readonly letter: string;
  readonly rest: string;
}

function partsOf(target: Target): Parts {
  switch (target.type) {
    case 'view':
      return viewParts(target.view);
    case 'page':
      return pageParts(target.page);
    case 'pick':
      return { letter: 'k', rest: refOf('entity', target.entity) };
    case 'rate':
      return { letter: target.verdict === 'up' ? 'u' : 'd', rest: '' };
    case 'reason':
      return { letter: 'r', rest: String(REASONS_SHOWN.indexOf(target.reason)) };
    case 'language':
      return { letter: 'l', rest: TONGUES[target.language ?? 'any'] };
    case 'asked':
      return { letter: 'a', rest: '' };
    case 'here':
      return { letter: 'h', rest: '' };
    default:
      return target satisfies never;
  }
}

function viewParts(view: View): Parts {
  switch (view.type) {
    case 'figures':
    case 'comparison':
      return {
        letter: view.type === 'figures' ? 'f' : 'c',
        rest: view.facts.map((id) => refOf('item', id)).join(''),
      };
    case 'series':
      return { letter: view.drawn ? 'g' : 't', rest: refOf('item', view.fact) };
    case 'entry':
      return { letter: 'e', rest: refOf('item', view.entry) };
    case 'original':
      return { letter: 'o', rest: refOf('item', view.of) };
    default:
      return view satisfies never;
  }
}

function pageParts(id: PageId): Parts {
  const at = id.at.toString(36);
  switch (id.page) {
    case 'places':
      return { letter: 'P', rest: at };
    case 'place':
      return { letter: 'Q', rest: refOf('entity', id.entity) + at };
    case 'theme':
      return { letter: 'T', rest: refOf('entity', id.entity) + refOf('theme', id.theme) + at };
    case 'articles':
      return { letter: 'A', rest: at };
    case 'article':
      return { letter: 'B', rest: refOf('article', id.article) + at };
    case 'comparisons':
      return { letter: 'C', rest: at };
    case 'series':
      return { letter: 'S', rest: at };
    default:
      return id satisfies never;
  }
}

/** Null for a short name that the knowledge does not have. */
type Reader = (rest: string, refs: Refs) => Target | null | 'malformed';

const READERS: Readonly<Record<string, Reader>> = {
  f: several('figures'),
  c: several('comparison'),
  t: one('item', (fact) => ({ type: 'view', view: { type: 'series', fact, drawn: false } })),
  g: one('item', (fact) => ({ type: 'view', view: { type: 'series', fact, drawn: true } })),
  e: one('item', (entry) => ({ type: 'view', view: { type: 'entry', entry } })),
  o: one('item', (of) => ({ type: 'view', view: { type: 'original', of } })),
  k: one('entity', (entity) => ({ type: 'pick', entity })),
  P: page([], (_, at) => ({ page: 'places', at })),
  Q: page(['entity'], ([entity = ''], at) => ({ page: 'place', entity, at })),
  T: page(['entity', 'theme'], ([entity = '', theme = ''], at) => ({
    page: 'theme',
    entity,
    theme,
    at,
  })),
  A: page([], (_, at) => ({ page: 'articles', at })),
  B: page(['article'], ([article = ''], at) => ({ page: 'article', article, at })),
  C: page([], (_, at) => ({ page: 'comparisons', at })),
  S: page([], (_, at) => ({ page: 'series', at })),
  u: bare({ type: 'rate', verdict: 'up' }),
  d: bare({ type: 'rate', verdict: 'down' }),
  a: bare({ type: 'asked' }),
  h: bare({ type: 'here' }),
  l: (rest) => {
    if (rest === 'a') return { type: 'language', language: null };
    const language = rest === 'z' ? 'zh' : rest === 'e' ? 'en' : null;
    return language ? { type: 'language', language } : 'malformed';
  },
  r: (rest) => {
    const reason = /^\d$/.test(rest) ? REASONS_SHOWN[Number(rest)] : undefined;
    return reason === undefined ? 'malformed' : { type: 'reason', reason };
  },
};

function bare(target: Target): Reader {
  return (rest) => (rest === '' ? target : 'malformed');
}

function one(kind: Kind, make: (id: string) => Target): Reader {
  return (rest, refs) => {
    if (rest.length !== REF_LENGTH) return 'malformed';
    const id = refs.idOf(kind, rest);
    return id === null ? null : make(id);
  };
}

function several(type: 'figures' | 'comparison'): Reader {
  return (rest, refs) => {
    if (rest === '' || rest.length % REF_LENGTH !== 0) return 'malformed';
    const facts = cut(rest).map((ref) => refs.idOf('item', ref));
    const held = facts.filter((id) => id !== null);
    return held.length < facts.length ? null : { type: 'view', view: { type, facts: held } };
  };
}

function page(
  kinds: readonly Kind[],
  make: (ids: readonly string[], at: number) => PageId,
): Reader {
  return (rest, refs) => {
    const width = kinds.length * REF_LENGTH;
    const at = rest.slice(width);
    if (rest.length < width || !/^[0-9a-z]{1,4}$/.test(at)) return 'malformed';
    const named = cut(rest.slice(0, width));
    const ids = kinds.map((kind, index) => refs.idOf(kind, named[index] ?? ''));
    const held = ids.filter((id) => id !== null);
    if (held.length < ids.length) return null;
    return { type: 'page', page: make(held, Number.parseInt(at, 36)) };
  };
}

function cut(refs: string): string[] {
  return Array.from({ length: refs.length / REF_LENGTH }, (_, index) =>
    refs.slice(index * REF_LENGTH, (index + 1) * REF_LENGTH),
  );
}
