import type { Query } from '../../question/query.ts';
import { queryOf } from '../../question/read.ts';
import type { Token } from '../../question/token.ts';
import { PORTRAIT_FRAMES } from '../../question/vocabulary/portraits.ts';
import type { Refusal } from '../answer.ts';
import type { Found } from '../found.ts';
import { isTerritory } from '../passages/fit.ts';
import type { Workbench } from '../workbench.ts';
import { aboutEntry, findEntry } from './entries.ts';

/** What only asks what, and so may stand in a frame; who, when and where ask for one thing about it. */
const ASKING_WHAT = new Set(['definition', 'list', 'how', 'together', 'where', 'why']);

/**
 * The question without the words by which it asks what one named thing is, is for or does (是解决什么难题的), as a
 * question for its definition. Null where it asks in no such way, or for an amount.
 */
export function asPortrait(query: Query, bench: Workbench): Query | null {
  const { tokens, topics, actors, asksAmount, thresholds, claims, exclusion } = query;
  const isOpen = !asksAmount && thresholds.length === 0 && claims.length === 0;
  if (!isOpen || exclusion !== null || topics.length + actors.length === 0) return null;
  const spans = framesIn(tokens);
  if (spans.length === 0) return null;
  const rest = tokens.filter((_, at) => !spans.some(([from, to]) => at >= from && at < to));
  const left = queryOf(query, [...tokens.filter(isTopic), ...rest.filter(isNoTopic)], bench);
  if ([...left.operations].some((one) => !ASKING_WHAT.has(one))) return null;
  // What is done or planned in a whole territory is not what the territory is.
  if (![...left.words].some(isContentWord) && [...topics, ...actors].every(isTerritory))
    return null;
  return { ...left, operations: new Set(['definition']) };
}

/** 是解决什么难题的: what is written of the one thing that is named. */
export function findPortrait(query: Query, bench: Workbench): Found | null {
  const portrait = asPortrait(query, bench);
  const entry = portrait && findEntry(portrait, bench, { strict: true, naming: [] });
  return entry && { answer: { form: 'entry', entry }, context: aboutEntry(entry) };
}

const ARTICLE = /^(?:the|an?|this|that)$/;

/** The stretches of tokens that a frame covers, a topic standing as X. */
function framesIn(tokens: readonly Token[]): readonly (readonly [number, number])[] {
  const starts: number[] = [];
  let said = '';
  for (const token of tokens) {
    const text = isTopic(token) ? 'X' : token.text.replace(ARTICLE, '');
    if (/[a-zX]$/.test(said) && /^[a-zX]/.test(text)) said += ' ';
    starts.push(said.length);
    said += text;
  }
  return PORTRAIT_FRAMES.flatMap((frame) =>
    [...said.matchAll(frame)].flatMap(({ index, 0: { length } }) => {
      const from = starts.findIndex((start) => start >= index);
      const next = starts.findIndex((start) => start >= index + length);
      const to = next < 0 ? tokens.length : next;
      // 怎样奖勤罚懒: what a frame only begins is no part of it.
      const isCutShort = (starts[to] ?? said.length) > index + length && isContent(tokens[to - 1]);
      return isCutShort ? [] : [[from, to] as const];
    }),
  );
}

function isContentWord(word: string): boolean {
  return !word.startsWith('@');
}

function isContent(token: Token | undefined): boolean {
  return token?.meanings.every(({ type }) => type === 'word') ?? false;
}

function isTopic({ meanings }: Token): boolean {
  return meanings.some(({ type }) => type === 'entity');
}

function isNoTopic(token: Token): boolean {
  return !isTopic(token);
}

/** A slot that failed says that something else is held; only a sort of figure says nothing of what something is for. */
export function mayBePortrayed(refusal: Refusal): boolean {
  return refusal.reason !== 'slot' || refusal.slot === 'dimension';
}
