import { groupBy } from '../../knowledge/group-by.ts';
import type {
  Entity,
  Fact,
  Indicator,
  Knowledge,
  Measure,
  Passage,
} from '../../knowledge/model.ts';
import { thresholdOf } from '../../question/thresholds.ts';
import { matchForm } from '../../text/normalize.ts';

/** A where- or among-word of the knowledge, with the form in which questions say it. */
export interface Tag {
  readonly tag: string;
  readonly form: string;
}

/** What is held of an indicator: its own facts, or those of its members where it has none itself. */
export interface Holding {
  readonly facts: readonly Fact[];
  readonly byOwner: ReadonlyMap<Entity, readonly Fact[]>;
  /** Where-words that some of the facts count a part by. */
  readonly parts: ReadonlySet<string>;
  readonly measures: ReadonlySet<Measure>;
  /** Whether some of the facts rank their owner among others. */
  readonly ranked: boolean;
}

/** Facts by their hard slots. Facts are found here, never searched for. */
export interface FactIndex {
  readonly held: (indicator: Indicator) => Holding;
  readonly ofIndicator: (indicator: Indicator) => readonly Fact[];
  readonly ofEntity: (entity: Entity) => readonly Fact[];
  readonly inGroup: (group: string) => readonly Fact[];
  /** Facts that the same sentence proves, the fact itself among them. */
  readonly inSentence: (fact: Fact) => readonly Fact[];
  /** Facts that a sentence proves first of all. */
  readonly provenBy: (sentence: Passage) => readonly Fact[];
  /** Facts that say they are a part of this one. */
  readonly partsOf: (fact: Fact) => readonly Fact[];
  /** Words that some fact counts a part by (规上). */
  readonly whereTags: readonly Tag[];
  /** Words that some fact ranks among (全省). */
  readonly amongTags: readonly Tag[];
  /** The forms of both: words that only a slot may explain. */
  readonly slotWords: ReadonlySet<string>;
  /** What limits limit: 投资 of 投资>=10亿元. */
  readonly limitedWords: ReadonlySet<string>;
  /** The form of a where- or among-word. */
  readonly formOfTag: (tag: string) => string;
}

export function createFactIndex(knowledge: Knowledge): FactIndex {
  const facts = [...knowledge.facts.values()];
  const byIndicator = groupBy(facts, ({ indicator }) => indicator.id);
  const byEntity = groupBy(facts, ({ entity }) => entity.id);
  const byGroup = groupBy(facts, ({ group }) => group);
  const bySentence = groupBy(facts, ({ passages: [first] }) => (first ? sentenceKey(first) : null));
  const byTotal = groupBy(facts, ({ partOf }) => partOf);
  const members = groupBy([...knowledge.indicators.values()], ({ broader }) => broader);
  const factsOf = (indicator: Indicator): readonly Fact[] =>
    byIndicator.get(indicator.id) ??
    (members.get(indicator.id) ?? []).flatMap(({ id }) => byIndicator.get(id) ?? []);
  const holdings = new Map<string, Holding>();
  const parts = facts.flatMap(({ where }) => where);
  const whereTags = tagsOf(parts.filter((tag) => thresholdOf(tag) === null));
  const limits = parts.filter((tag) => thresholdOf(tag) !== null);
  const amongTags = tagsOf(facts.flatMap(({ among }) => (among === null ? [] : [among])));
  const forms = new Map([...whereTags, ...amongTags].map(({ tag, form }) => [tag, form]));
  return {
    held(indicator) {
      const holding = holdings.get(indicator.id) ?? holdingOf(factsOf(indicator));
      holdings.set(indicator.id, holding);
      return holding;
    },
    ofIndicator: (indicator) => byIndicator.get(indicator.id) ?? [],
    ofEntity: (entity) => byEntity.get(entity.id) ?? [],
    inGroup: (group) => byGroup.get(group) ?? [],
    inSentence: ({ passages: [first] }) =>
      first ? (bySentence.get(sentenceKey(first)) ?? []) : [],
    provenBy: (sentence) => bySentence.get(sentenceKey(sentence)) ?? [],
    partsOf: ({ id }) => byTotal.get(id) ?? [],
    formOfTag: (tag) => forms.get(tag) ?? tag,
    whereTags,
    amongTags,
    slotWords: new Set([...whereTags, ...amongTags].map(({ form }) => form)),
    limitedWords: new Set(limits.map((tag) => matchForm(tag.replace(/[<>].*$/, '')))),
  };
}

function tagsOf(words: readonly string[]): Tag[] {
  return [...new Set(words)].map((tag) => ({ tag, form: matchForm(tag) }));
}

function holdingOf(facts: readonly Fact[]): Holding {
  return {
    facts,
    byOwner: groupBy(facts, ({ entity }) => entity),
    parts: new Set(facts.flatMap(({ where }) => where)),
    measures: new Set(facts.map(({ measure }) => measure)),
    ranked: facts.some(({ among }) => among !== null),
  };
}

function sentenceKey({ article, text }: Passage): string {
  return `${article.id}|${text}`;
}
