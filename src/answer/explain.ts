import type { Entity, Entry, Fact, Indicator, Knowledge, Passage } from '../knowledge/model.ts';
import { nameForms } from '../knowledge/name-forms.ts';
import { isActor, type Names } from '../question/names.ts';
import type { Query } from '../question/query.ts';
import { isWithin } from '../question/read.ts';
import { RESTRICTING_CHARACTERS } from '../question/vocabulary/restrictions.ts';
import type { Token, TokenMeaning } from '../question/segment.ts';
import { matchForm } from '../text/normalize.ts';
import { findNumbers } from '../text/numbers.ts';
import { parseUnit, type Dimension } from '../text/units.ts';
import { isAddition } from './additions.ts';
import { dimensionOf } from './slots.ts';

/** What explains the words of a question: names that were matched, and the sentences of the proof. */
export interface Explanation {
  /** What the figure measures, if it is one. */
  readonly dimension: Dimension | null;
  readonly words: ReadonlySet<string>;
  readonly texts: readonly string[];
  /** The names of what is asked for. */
  readonly names: readonly string[];
  /** The same without the names of others that stand in them: 深圳 is not told where only 深圳大学 is. */
  readonly plainTexts: readonly string[];
  readonly topics: ReadonlySet<string>;
  readonly numbers: ReadonlySet<number>;
  /** Words that only a slot may explain, never a sentence. */
  readonly slotWords: ReadonlySet<string>;
  /** Words of the names of other figures in the same sentence: a neighbour's words explain nothing here. */
  readonly foreign: ReadonlySet<string>;
  /** Whether something is a part of what the figure is of: the whole's figure is never the part's. */
  readonly isPart: (entity: Entity) => boolean;
}

export interface ExplainDeps {
  readonly knowledge: Knowledge;
  readonly names: Names;
  readonly slotWords: ReadonlySet<string>;
  readonly formOf: (passage: Passage) => string;
  /** A passage without the names of actors and institutions in it. */
  readonly plainFormOf: (passage: Passage) => string;
  /** Facts that the same sentence proves. */
  readonly neighbours: (fact: Fact) => readonly Fact[];
}

/** Kinds of things that have figures of their own when they lie within another. */
const PARTS: ReadonlySet<Entity['kind']> = new Set<Entity['kind']>([
  'institution',
  'project',
  'place',
]);

export function explainedByFact(
  fact: Fact,
  { knowledge, names: index, slotWords, formOf, plainFormOf, neighbours }: ExplainDeps,
): Explanation {
  const { entity, indicator, value, items } = fact;
  // A limit explains what it limits: 投资 of 投资>=10亿元.
  const parts = fact.where.map((tag) => tag.replace(/[<>].*$/, ''));
  const own = [...nameForms(entity), ...[...items, ...parts].map(matchForm)];
  const texts = [...fact.passages.map(formOf), ...own];
  const plainTexts = [...fact.passages.map(plainFormOf), ...own];
  const tags = [...parts, ...(fact.among === null ? [] : [fact.among])].flatMap((tag) => [
    matchForm(tag),
    ...index.wordsOf(tag),
  ]);
  const vocabulary = index.vocabulary(indicator);
  const words = new Set([
    ...[...vocabulary].filter((word) => !slotWords.has(word) || !isCounted(indicator, word, fact)),
    ...tags,
    ...(isAddition(indicator) ? COMING_TO_BE : []),
  ]);
  const listed = [...items, ...(value.type === 'list' ? value.items.map(({ text }) => text) : [])];
  const isPart = (part: Entity): boolean =>
    PARTS.has(part.kind) &&
    !vocabulary.has(`@${part.id}`) &&
    isWithin(part, entity, knowledge) &&
    !listed.includes(part.name.zh);
  const foreign = new Set(
    neighbours(fact)
      .filter((other) => other.indicator !== indicator)
      .flatMap((other) => [...index.vocabulary(other.indicator)])
      .filter((word) => !words.has(word) && !own.some((name) => name.includes(word))),
  );
  const topics = new Set([entity.id]);
  const numbers = ownNumbers(fact);
  const names = nameForms(indicator);
  const dimension = fact.measure === 'rank' ? null : dimensionOf(fact);
  return {
    dimension,
    words,
    texts,
    names,
    plainTexts,
    topics,
    numbers,
    slotWords,
    foreign,
    isPart,
  };
}

/** Numbers that belong to the figure itself; another number of its sentence explains nothing. */
function ownNumbers({ value, items, outOf, where }: Fact): ReadonlySet<number> {
  const length = value.type === 'list' ? value.items.length : items.length;
  return new Set([
    ...(value.type === 'number' ? [value.number] : []),
    ...(length > 0 ? [length] : []),
    ...(outOf === null ? [] : [outOf]),
    ...where.flatMap((tag) => findNumbers(tag).map((found) => found.value)),
  ]);
}

/** A slot word that belongs to the indicator's own name (规上工业企业) is no slot of it. */
function isCounted(indicator: Indicator, word: string, fact: Fact): boolean {
  return !matchForm(indicator.name.zh).includes(word) && !fact.where.map(matchForm).includes(word);
}

export function explainedByEntry(entry: Entry, { names: index, formOf }: ExplainDeps): Explanation {
  const parts = [...entry.answer.zh, ...entry.answer.en].map((part) =>
    'text' in part ? part.text : part.fact.printed,
  );
  const texts = [...entry.questions, parts.join('')]
    .map(matchForm)
    .concat(entry.passages.map(formOf));
  const abouts = entry.about.flatMap((named) => nameForms(named));
  const numbers = new Set(
    [...entry.questions, ...entry.passages.map(({ text }) => text)].flatMap((text) =>
      findNumbers(text).map(({ value }) => value),
    ),
  );
  const words = new Set(
    entry.about.flatMap((named) => ('time' in named ? [...index.vocabulary(named)] : [])),
  );
  return {
    words,
    texts: [...texts, ...abouts],
    dimension: null,
    names: [],
    plainTexts: [...texts, ...abouts],
    topics: new Set(entry.about.map(({ id }) => id)),
    numbers,
    slotWords: new Set(),
    foreign: new Set(),
    isPart: () => false,
  };
}

export type Surfaces = (word: string) => readonly string[];

const NOTHING: ReadonlySet<string> = new Set();

/**
 * The stretches of the question that nothing explains, in order, neighbours joined. A lone
 * character passes as a slip. `granted` are words that other figures of the same reply explain, `untold` those that
 * the sentence of the proof does not explain although it says them.
 */
export function unexplained(
  query: Query,
  by: Explanation,
  {
    surfaces,
    granted = NOTHING,
    untold = NOTHING,
  }: { surfaces: Surfaces; granted?: ReadonlySet<string>; untold?: ReadonlySet<string> },
): string[] {
  const [part, ...more] = query.topics.filter(by.isPart);
  const alone = part !== undefined && more.length === 0 ? part : null;
  const isVerdict = query.tokens.some(asksVerdict);
  const restricting = new Set(
    isVerdict && !query.asksAmount ? [] : query.tokens.filter((_, at) => restricts(query, at, by)),
  );
  const explaining: Explaining = { by, granted, untold, surfaces };
  const left = query.tokens.filter(
    (token) => namesPart(token, alone) || restricting.has(token) || !isExplained(token, explaining),
  );
  const kept = new Set([...restricting].map(({ text }) => text));
  const stretches: { start: number; end: number; text: string }[] = [];
  for (const { start, end, text } of left) {
    const last = stretches.at(-1);
    if (last && last.end === start) {
      stretches.pop();
      stretches.push({ start: last.start, end, text: last.text + text });
    } else stretches.push({ start, end, text });
  }
  return stretches
    .map(({ text }) => text)
    .filter((text) => text.length > 1 || /\d/.test(text) || kept.has(text));
}

/**
 * True for a word that makes another thing of what is asked (未投产, 其他企业, 女职工, 签约率) and that neither the proof
 * nor a name says beside the same word. A negation at the end (投产了没有), between a verb and itself (是不是) or in what
 * a yes-or-no question puts forward takes nothing away.
 */
function restricts({ tokens }: Query, at: number, by: Explanation): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || !isRestriction(token, by) || before?.text === next?.text) return false;
  if (next === undefined && /^[没不未无]/.test(token.text)) return false;
  const pairs =
    token.text.length > 1
      ? [token.text]
      : [token.text + (next?.text ?? ' '), (before?.text ?? ' ') + token.text];
  return !pairs.some((pair) => [...by.texts, ...by.names].some((told) => told.includes(pair)));
}

function isRestriction({ meanings, text }: Token, { words }: Explanation): boolean {
  if (meanings.some(({ type }) => type === 'restriction')) return true;
  return (
    RESTRICTING_CHARACTERS.has(text) &&
    meanings.every((meaning) => meaning.type === 'word' && !words.has(meaning.word))
  );
}

function asksVerdict({ meanings }: Token): boolean {
  return meanings.some(
    (meaning) => meaning.type === 'operation' && meaning.operation === 'verdict',
  );
}

/** True when the token names the one part of the whole that the question singles out. */
function namesPart({ meanings }: Token, part: Entity | null): boolean {
  return meanings.some((meaning) => meaning.type === 'entity' && meaning.entity === part);
}

interface Explaining {
  readonly by: Explanation;
  readonly granted: ReadonlySet<string>;
  readonly untold: ReadonlySet<string>;
  readonly surfaces: Surfaces;
}

function isExplained(token: Token, explaining: Explaining): boolean {
  if (token.meanings.length === 0) return unknownExplained(token.text, explaining.by);
  return token.meanings.some((meaning) => meaningExplained(meaning, token.text, explaining));
}

function meaningExplained(meaning: TokenMeaning, text: string, explaining: Explaining): boolean {
  const { by, granted } = explaining;
  switch (meaning.type) {
    case 'word':
      if (by.words.has(meaning.word) || granted.has(meaning.word)) return true;
      return (
        isQuantityOf(meaning.word, by) ||
        (![by.slotWords, by.foreign, explaining.untold].some((barred) =>
          barred.has(meaning.word),
        ) &&
          isTold(meaning.word, explaining))
      );
    case 'entity': {
      const { entity } = meaning;
      if (isActor(entity.kind)) return true;
      return (
        by.topics.has(entity.id) ||
        by.words.has(`@${entity.id}`) ||
        [text, nameForms(entity)[0] ?? text].some((name) =>
          by.texts.some((told) => told.includes(name)),
        )
      );
    }
    case 'number':
      return (
        by.words.has(`#${meaning.value}`) ||
        by.numbers.has(meaning.value) ||
        /^一[个家名位]?$/.test(text) ||
        (isCount(meaning.unit) && by.plainTexts.some((told) => told.includes(text)))
      );
    case 'operation':
    case 'measure':
    case 'dimension':
    case 'counter':
    case 'status':
    case 'increment':
    case 'total':
    case 'follow-up':
    case 'light':
    case 'restriction':
    case 'period':
    case 'threshold':
    case 'rank-limit':
    case 'claim':
      // These fill slots or say nothing; they need no explanation of their own.
      return true;
    default:
      return meaning satisfies never;
  }
}

/** Nouns for how much there is of something, by what its figure measures: they add nothing to 多少. */
const QUANTITIES: Readonly<Partial<Record<Dimension, readonly string[]>>> = {
  money: ['金额', '资金', '规模', '总额', '额度', '数额'],
  usd: ['金额', '资金', '规模', '总额', '额度', '数额'],
  area: ['面积', '规模'],
  energy: ['规模', '容量'],
  person: ['人数'],
  ratio: ['比例', '比重', '幅度'],
};

function isQuantityOf(word: string, { dimension }: Explanation): boolean {
  return dimension !== null && (QUANTITIES[dimension]?.includes(word) ?? false);
}

/** Ways to say that something came to be, which every addition says. */
const COMING_TO_BE = ['成立', '设立', '新增', '增加', '建成', '新设'];

/** 7个 of the sentence may be repeated to say what is meant; an amount of money would be a condition. */
function isCount(unit: string | null): boolean {
  const dimension = unit === null ? null : parseUnit(unit)?.dimension;
  return dimension === 'count' || dimension === 'person';
}

/** A sentence of the proof says the word or a synonym of it. */
function isTold(word: string, { surfaces, by }: Explaining): boolean {
  return surfaces(word).some((surface) => by.plainTexts.some((told) => told.includes(surface)));
}

/** An unknown stretch is explained when the proof says it. */
function unknownExplained(text: string, by: Explanation): boolean {
  const isForeign = [...by.foreign].some((word) => word.includes(text));
  return !isForeign && by.plainTexts.some((told) => told.includes(text));
}
