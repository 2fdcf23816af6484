import type { Entity, Entry, Knowledge } from '../../knowledge/model.ts';
import type { Operation } from '../../question/operation.ts';
import { createLexicon } from '../../question/lexicon.ts';
import { isActor } from '../../knowledge/actors.ts';
import { isWithin } from '../../knowledge/within.ts';
import { MAX_QUESTION_CHARACTERS } from '../../question/read.ts';
import { segment } from '../../question/segment.ts';
import type { Token, TokenMeaning } from '../../question/token.ts';
import { withoutAddress } from '../../question/vocabulary/addresses.ts';
import { pairsOf } from '../../search/pairs.ts';
import type { AskedPeriod } from '../../text/asked-periods.ts';
import { matchForm, visible } from '../../text/normalize.ts';
import { spanNotation } from '../../text/periods.ts';

/** A question as it is set beside others. */
export interface Wording {
  /** As a person sees it, on one line. */
  readonly text: string;
  /** In match form. */
  readonly form: string;
  /** What must be the same in questions that are alike: owners, but for the default one, times, numbers, measures. */
  readonly subject: string;
  /** What else it is about: words of the knowledge, the rest by pairs of characters. */
  readonly features: ReadonlySet<string>;
  readonly asks: Entry['asks'];
  /** The time that it names, as the knowledge writes it; null where there is none or more than one. */
  readonly period: string | null;
  /** What it says beside times and words that say nothing: ids of entities, and words. */
  readonly content: readonly string[];
}

/** Reads a question that was asked on a day (YYYY-MM-DD), which gives 今年 its year. */
export type WordingReader = (question: string, day: string) => Wording;

/** Takes a while, for all names and words of the knowledge. */
export function createWordingReader(knowledge: Knowledge): WordingReader {
  const lexicon = createLexicon(knowledge);
  return (question, day) => {
    const text = visible(question.slice(0, MAX_QUESTION_CHARACTERS));
    const form = matchForm(withoutAddress(text));
    const tokens = segment(form, lexicon, day);
    const meanings = tokens.flatMap((token) => token.meanings);
    return {
      text,
      form,
      subject: [...ownersIn(meanings, knowledge), ...slotsIn(meanings)].join(' '),
      features: new Set(tokens.flatMap(featuresOf)),
      asks: asksIn(meanings),
      period: periodIn(meanings),
      content: tokens.flatMap((token) => contentOf(token)),
    };
  };
}

/** A container of another owner that is named (the city of a zone) says nothing more. */
function ownersIn(meanings: readonly TokenMeaning[], knowledge: Knowledge): string[] {
  const owners = entitiesIn(meanings).filter(({ kind }) => isActor(kind));
  const named = owners.filter(
    (owner) => !owner.isDefault && !owners.some((other) => isWithin(other, owner, knowledge)),
  );
  return [...new Set(named.map(({ id }) => id))].toSorted();
}

function entitiesIn(meanings: readonly TokenMeaning[]): Entity[] {
  return meanings.flatMap((meaning) => (meaning.type === 'entity' ? [meaning.entity] : []));
}

function slotsIn(meanings: readonly TokenMeaning[]): string[] {
  return [...new Set(meanings.flatMap((meaning) => slotOf(meaning) ?? []))].toSorted();
}

/** Null for what fills no slot of its own, or goes without saying, like 现在. */
function slotOf(meaning: TokenMeaning): string | null {
  const { type } = meaning;
  if (type === 'period')
    return meaning.period.type === 'newest' ? null : JSON.stringify(meaning.period);
  if (type === 'threshold') return JSON.stringify(meaning.threshold);
  if (type === 'number') return `#${meaning.value}`;
  if (type === 'rank-limit') return `first ${meaning.within}`;
  if (type === 'measure') return meaning.measure;
  return type === 'status' ? meaning.status : null;
}

function featuresOf({ text, meanings }: Token): string[] {
  if (meanings.length === 0) {
    const pairs = pairsOf(text);
    return pairs.length > 0 ? pairs : [text];
  }
  const topics = entitiesIn(meanings).filter(({ kind }) => !isActor(kind));
  const words = meanings.flatMap((meaning) => (meaning.type === 'word' ? [meaning.word] : []));
  return [...topics.map(({ id }) => `@${id}`), ...words];
}

function contentOf({ text, meanings }: Token): string[] {
  const [entity] = entitiesIn(meanings);
  if (entity) return entity.isDefault ? [] : [entity.id];
  return meanings.every(({ type }) => SAYING.has(type)) ? [text] : [];
}

const SAYING: ReadonlySet<TokenMeaning['type']> = new Set(['word', 'number', 'measure']);

/** What an operation asks of an entry, the more telling first. */
const ASKS: readonly (readonly [Operation, Entry['asks']])[] = [
  ['who', 'who'],
  ['when', 'when'],
  ['where', 'where'],
  ['why', 'why'],
  ['how', 'how'],
  ['definition', 'definition'],
  ['list', 'content'],
  ['verdict', 'result'],
];

function asksIn(meanings: readonly TokenMeaning[]): Entry['asks'] {
  const said = new Set(meanings.map((each) => (each.type === 'operation' ? each.operation : null)));
  return ASKS.find(([operation]) => said.has(operation))?.[1] ?? 'definition';
}

function periodIn(meanings: readonly TokenMeaning[]): string | null {
  const periods = meanings.flatMap((each) => (each.type === 'period' ? [each.period] : []));
  const [first, ...more] = new Set(periods.map(notationOf));
  return more.length === 0 ? (first ?? null) : null;
}

function notationOf(period: AskedPeriod): string | null {
  if (period.type !== 'span') return null;
  const { span, edge, since } = period;
  if (since) return null;
  return edge === 'end' ? `../${span.last.slice(0, 7)}` : spanNotation(span);
}
