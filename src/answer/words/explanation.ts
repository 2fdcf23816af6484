import type { Entity, Entry, Fact, Indicator, Knowledge, Passage } from '../../knowledge/model.ts';
import { nameForms } from '../../knowledge/name-forms.ts';
import type { Names } from '../../question/names.ts';
import { isWithin } from '../../knowledge/within.ts';
import { matchForm } from '../../text/normalize.ts';
import { findNumbers } from '../../text/numbers.ts';
import type { Dimension } from '../../text/units.ts';
import { isAddition } from '../said/additions.ts';
import { dimensionOf } from '../../knowledge/dimension.ts';

/** What explains the words of a question: names that were matched, and the sentences of the proof. */
export interface Explanation {
  /** What the figure measures, if it is one. */
  readonly dimension: Dimension | null;
  readonly words: ReadonlySet<string>;
  readonly texts: readonly string[];
  /** The texts without the names of others that stand in them: 深圳 is not told where only 深圳大学 is. */
  readonly plainTexts: readonly string[];
  /** How people ask for it, as one text in match form; empty where no sample is held. */
  readonly asked: string;
  /** The names of what is asked for. */
  readonly names: readonly string[];
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
  /** Sample questions as one text in match form. */
  readonly askedFor: (of: Indicator | Entry) => string;
  /** Facts that the same sentence proves. */
  readonly neighbours: (fact: Fact) => readonly Fact[];
}

/** Kinds of things that have figures of their own when they lie within another. */
const PARTS: ReadonlySet<Entity['kind']> = new Set<Entity['kind']>([
  'institution',
  'project',
  'place',
]);

/** Ways to say that something came to be, which every addition says. */
const COMING_TO_BE = ['成立', '设立', '新增', '增加', '建成', '新设'];

/** What a place in a ranking is called besides. */
const STANDING = ['成绩', '战绩', '名堂', '结果'];

/** Ways to say in a sentence that something was made, and the words that then add nothing: 打造了5个, 建了5个. */
const MADE = /打造|组建|建成|成立|设立|开设|改建|新建|建立/;
const MAKING = ['建成', '成立', '设立', '打造', '组建'];

/** Words for the whole of an owner, which every figure of its own is of. */
const WHOLE: Readonly<Partial<Record<Entity['kind'], readonly string[]>>> = {
  country: ['全国'],
  province: ['全省'],
  city: ['全市'],
  district: ['全县', '全区'],
  zone: ['全区', '园区'],
  company: ['企业'],
};

/** What a fact explains: its own names and words, and what its sentences say. */
export function explainedByFact(
  fact: Fact,
  { knowledge, names: index, slotWords, formOf, plainFormOf, askedFor, neighbours }: ExplainDeps,
): Explanation {
  const { entity, indicator, value, items } = fact;
  // A limit explains what it limits: 投资 of 投资>=10亿元.
  const parts = fact.where.map((tag) => tag.replace(/[<>].*$/, ''));
  const states = value.type === 'text' ? [value.text] : [];
  const own = [...nameForms(entity), ...[...items, ...parts, ...states].map(matchForm)];
  const texts = [...fact.passages.map(formOf), ...own];
  const plainTexts = [...fact.passages.map(plainFormOf), ...own];
  const tags = [...parts, ...(fact.among === null ? [] : [fact.among])].flatMap((tag) => [
    matchForm(tag),
    ...index.wordsOf(tag),
  ]);
  const vocabulary = index.vocabulary(indicator);
  // 8名干部在某某站体验: a figure that is printed with the name of the part is of that part.
  const figureTexts = fact.passages.map(({ text, mark }) => matchForm(text.slice(...mark)));
  const words = new Set([
    ...[...vocabulary].filter((word) => !slotWords.has(word) || !isCounted(indicator, word, fact)),
    ...tags,
    ...(isAddition(indicator) ? COMING_TO_BE : []),
    ...(value.type === 'number' &&
    [...figureTexts, ...nameForms(indicator)].some((told) => MADE.test(told))
      ? MAKING
      : []),
    ...(WHOLE[entity.kind] ?? []),
    ...(fact.measure === 'rank' ? STANDING : []),
    ...(value.type === 'text' || value.type === 'list'
      ? [...slotWords].filter((word) => figureTexts.some((told) => told.includes(word)))
      : []),
  ]);
  const listed = [...items, ...(value.type === 'list' ? value.items.map(({ text }) => text) : [])];
  const isPart = (part: Entity): boolean =>
    PARTS.has(part.kind) &&
    !vocabulary.has(`@${part.id}`) &&
    isWithin(part, entity, knowledge) &&
    !nameForms(part).some((name) => figureTexts.some((told) => told.includes(name))) &&
    !listed.includes(part.name.zh);
  const foreign = new Set(
    neighbours(fact)
      .filter((other) => other.indicator !== indicator)
      .flatMap((other) => [
        ...index.vocabulary(other.indicator),
        ...other.where.flatMap((tag) => [...index.wordsOf(tag)]),
      ])
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
    asked: askedFor(indicator),
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

/** A clause that says what an article does not tell: what it names is no answer to who asks for it. */
const UNTOLD =
  /[^。；！？]*(?:文章(?:里|中|都|也)?|原文|报道)[^。；！？]*(?:没有|未|没)[^。；！？]*[。；！？]?|[^。；！？]*没有(?:写|说|提|解释|列|给|交代)[^。；！？]*[。；！？]?|(?:^|(?<=[.;] ))[^.;]*\b(?:not|no|neither|nothing|nor)\b[^.;]*\b(?:told|given|gives?|tells?|explain(?:s|ed)?|named?|names|said|says?|described?|stated)\b[^.;]*[.;]?/g;

/** Without such a word no clause says so, which spares most answers the search. */
const DENIES = /[没未]|\b(?:not|no|neither|nothing|nor)\b/;

/** What an answer tells, without what it says to be untold. */
export function withoutUntold(answer: string): string {
  return DENIES.test(answer) ? answer.replace(UNTOLD, '') : answer;
}

/** What an entry explains: what it is about, its questions, its answer and its sentences. */
export function explainedByEntry(
  entry: Entry,
  { names: index, formOf, askedFor }: ExplainDeps,
): Explanation {
  const parts = [...entry.answer.zh, ...entry.answer.en].map((part) =>
    'text' in part ? part.text : part.fact.printed,
  );
  const texts = [...entry.questions, withoutUntold(parts.join(''))]
    .map(matchForm)
    .concat(entry.passages.map(formOf));
  const abouts = entry.about.flatMap((named) => nameForms(named));
  const facts = entry.answer.en.flatMap((part) => ('fact' in part ? [part.fact] : []));
  const numbers = new Set([
    ...[...entry.questions, ...entry.passages.map(({ text }) => text)].flatMap((text) =>
      findNumbers(text).map(({ value }) => value),
    ),
    ...facts.flatMap(({ value }) => (value.type === 'list' ? [value.items.length] : [])),
  ]);
  const words = new Set([
    ...entry.about.flatMap((named) =>
      'time' in named ? [...index.vocabulary(named)] : [`@${named.id}`],
    ),
    ...entry.questions.flatMap((question) => [...index.wordsOf(question)]),
  ]);
  return {
    words,
    texts: [...texts, ...abouts],
    asked: askedFor(entry),
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
