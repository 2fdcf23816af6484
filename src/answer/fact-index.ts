import type { Entity, Fact, Indicator, Knowledge, Passage } from '../knowledge/model.ts';
import { thresholdOf } from '../question/thresholds.ts';
import { matchForm } from '../text/normalize.ts';

/** A where- or among-word of the knowledge, with the form in which questions say it. */
export interface Tag {
  readonly tag: string;
  readonly form: string;
}

/** Facts by their hard slots. Facts are found here, never searched for. */
export interface FactIndex {
  readonly of: (entity: Entity, indicator: Indicator) => readonly Fact[];
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
  /** The form of a where- or among-word. */
  readonly formOfTag: (tag: string) => string;
  /** Members of a group indicator that has no facts itself. */
  readonly narrower: (indicator: Indicator) => readonly Indicator[];
}

export function createFactIndex(knowledge: Knowledge): FactIndex {
  const facts = [...knowledge.facts.values()];
  const pairs = groupBy(facts, ({ entity, indicator }) => `${entity.id}|${indicator.id}`);
  const byIndicator = groupBy(facts, ({ indicator }) => indicator.id);
  const byEntity = groupBy(facts, ({ entity }) => entity.id);
  const byGroup = groupBy(facts, ({ group }) => group ?? '');
  const bySentence = groupBy(facts, ({ passages: [first] }) => (first ? sentenceKey(first) : ''));
  const byTotal = groupBy(facts, ({ partOf }) => partOf ?? '');
  const members = groupBy([...knowledge.indicators.values()], ({ broader }) => broader ?? '');
  const whereTags = tagsOf(
    facts.flatMap(({ where }) => where).filter((tag) => thresholdOf(tag) === null),
  );
  const amongTags = tagsOf(facts.flatMap(({ among }) => (among === null ? [] : [among])));
  const forms = new Map([...whereTags, ...amongTags].map(({ tag, form }) => [tag, form]));
  return {
    of: (entity, indicator) => pairs.get(`${entity.id}|${indicator.id}`) ?? [],
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
    narrower: (indicator) => members.get(indicator.id) ?? [],
  };
}

function tagsOf(words: readonly string[]): Tag[] {
  return [...new Set(words)].map((tag) => ({ tag, form: matchForm(tag) }));
}

function sentenceKey({ article, text }: Passage): string {
  return `${article.id}|${text}`;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
