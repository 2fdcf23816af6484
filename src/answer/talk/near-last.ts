import { dimensionOf } from '../../knowledge/dimension.ts';
import type { Fact } from '../../knowledge/model.ts';
import type { Query } from '../../question/query.ts';
import { sameThreshold, thresholdOf, type Threshold } from '../../question/thresholds.ts';
import { candidatesSaid, contentOf, namingWords, type Candidate } from '../naming/candidates.ts';
import { isSetApart } from '../calculating/operands/stand-ins.ts';
import type { Context } from '../context.ts';
import { periodMatches } from '../said/periods.ts';
import { namedBy } from '../slots/slots.ts';
import type { Workbench } from '../workbench.ts';

/**
 * What else may be meant by a question that says nothing but a sort (人均呢, 目标呢) or a time that is not held of
 * what was asked before: what the words of that question name too, or what its sentence tells of the time.
 */
export function alikeCandidates(
  query: Query,
  context: Context,
  bench: Workbench,
): readonly Candidate[] {
  if (contentOf(query, bench).length > 0 || query.topics.length > 0) return [];
  const isOther = ({ indicator }: Candidate): boolean => !context.indicators.includes(indicator.id);
  const saysSort = query.measure !== null || query.status !== null;
  const words = new Set([...namingWords(query), ...context.words]);
  const named = saysSort ? candidatesSaid(words, bench.names).filter(isOther) : [];
  const told = [
    ...ofOtherSort(query, context, bench),
    ...atOtherTime(query, context, bench),
    ...withinLimits(query, context, bench),
  ];
  return [...named, ...told.filter(isOther)];
}

/** 人均呢 after 集体收入…，人均纯收入…: what the sentence tells of the time under a name that says the sort. */
function ofOtherSort(
  { measure, actors, periods }: Query,
  { meant }: Context,
  bench: Workbench,
): readonly Candidate[] {
  const [last, ...more] = meant.flatMap((id) => bench.knowledge.facts.get(id) ?? []);
  if (!last || more.length > 0 || measure === null || actors.length + periods.length > 0) return [];
  return toldBeside(last, bench)
    .filter(({ period }) => period.notation === last.period.notation)
    .filter(({ indicator }) => namedBy(measure.text, [indicator]))
    .map(({ indicator }) => ({ indicator, words: new Set(), weight: 0 }));
}

/** 超10亿元的有几个 after 总金额…: what the sentence counts within the very limit, where a number of things is asked for. */
function withinLimits(
  { thresholds, wants }: Query,
  { meant }: Context,
  bench: Workbench,
): readonly Candidate[] {
  const counted = wants.filter(({ counter }) => counter !== null).map(({ dimension }) => dimension);
  if (thresholds.length === 0 || counted.length === 0) return [];
  return meant
    .flatMap((id) => bench.knowledge.facts.get(id) ?? [])
    .flatMap((last) => toldBeside(last, bench))
    .filter((fact) => counted.some((dimension) => dimension === dimensionOf(fact)))
    .filter(({ where }) => thresholds.every((said) => where.some((tag) => isLimit(tag, said))))
    .map(({ indicator }) => ({ indicator, words: new Set(), weight: 0 }));
}

function isLimit(tag: string, said: Threshold): boolean {
  const limit = thresholdOf(tag);
  return limit !== null && sameThreshold(limit, said);
}

/**
 * 二季度呢 after 一季度营收…，预计二季度销售额…: the one figure that is of that time and sort and stands in the sentence,
 * or is what curators set apart from it.
 */
export function atOtherTime(
  { periods, actors }: Query,
  { meant }: Context,
  bench: Workbench,
): readonly Candidate[] {
  const [last, ...more] = meant.flatMap((id) => bench.knowledge.facts.get(id) ?? []);
  if (!last || more.length > 0 || periods.length === 0 || actors.length > 0) return [];
  const apart = bench.index.ofEntity(last.entity).filter((fact) => isSetApart(fact, last));
  const near = new Set([...bench.index.inSentence(last), ...apart]);
  const [other, ...others] = [...near].filter(
    (fact) =>
      fact.entity === last.entity &&
      fact.measure === last.measure &&
      dimensionOf(fact) === dimensionOf(last) &&
      periods.every(({ value }) => value.type !== 'newest' && periodMatches(fact, value)),
  );
  if (!other || others.length > 0) return [];
  return [{ indicator: other.indicator, words: new Set(), weight: 0 }];
}

/** What is told together with the last answer, and the indicators of it that share most words with a question. */
export interface Neighbours {
  readonly facts: readonly Fact[];
  readonly candidates: readonly Candidate[];
}

/**
 * What is told of the same owner together with the last answer, in its group and then in its sentence, where all words
 * of the question name something: 解决了多少 after 收集了多少件.
 */
export function neighboursAsked(
  query: Query,
  { meant }: Context,
  bench: Workbench,
): readonly Neighbours[] {
  const content = contentOf(query, bench);
  if (content.length === 0 || query.topics.length > 0) return [];
  const last = meant.flatMap((id) => bench.knowledge.facts.get(id) ?? []);
  return [inGroupOf, toldBeside].map((near) => {
    const facts = last.flatMap((fact) => near(fact, bench));
    return { facts, candidates: sharingMost(content, facts, bench) };
  });
}

function sharingMost(
  content: readonly string[],
  facts: readonly Fact[],
  { names }: Workbench,
): readonly Candidate[] {
  const indicators = [...new Set(facts.map(({ indicator }) => indicator))].map((indicator) => {
    const vocabulary = names.vocabulary(indicator);
    return { indicator, shared: content.filter((word) => vocabulary.has(word)) };
  });
  const named = new Set(indicators.flatMap(({ shared }) => shared));
  if (!content.every((word) => named.has(word))) return [];
  const most = Math.max(...indicators.map(({ shared }) => shared.length));
  return indicators
    .filter(({ shared }) => shared.length === most)
    .map(({ indicator }) => ({ indicator, words: new Set(content), weight: 0 }));
}

function inGroupOf({ group, entity }: Fact, { index }: Workbench): readonly Fact[] {
  return group === null ? [] : index.inGroup(group).filter((other) => other.entity === entity);
}

function toldBeside(fact: Fact, bench: Workbench): readonly Fact[] {
  const sentence = bench.index.inSentence(fact).filter(({ entity }) => entity === fact.entity);
  return [...sentence, ...inGroupOf(fact, bench)];
}
