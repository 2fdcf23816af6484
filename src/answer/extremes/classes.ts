import { dimensionOf } from '../../knowledge/dimension.ts';
import type { Fact } from '../../knowledge/model.ts';
import type { Query } from '../../question/query.ts';
import { isCountedWithin } from '../calculating/wholes/wholes.ts';
import { contentOf } from '../naming/candidates.ts';
import type { Reading } from '../outcomes/outcomes.ts';
import type { Workbench } from '../workbench.ts';

/** What is compared, by its class: 哪个指标, 三个产业. */
export const CLASSES = ['指标', '产业', '行业', '领域', 'indicator', 'indicators'];

/** 几项…里哪个: several of a kind, whatever they are called. */
const SOME = /(?:几|各)[项个类].*(?:里|中|当中|里面|之中)/;

/** Whether several of a kind are spoken of, of which one is asked for. */
export function saysSome({ form }: Query): boolean {
  return SOME.test(form);
}

/** Whether what is compared is named by its class. */
export function saysClass({ tokens }: Query): boolean {
  return tokens.some(({ text }) => CLASSES.includes(text));
}

/** 哪个指标增速最高, 几项工业增速里哪个最低: every figure of the owner that has the measure and all words of the class. */
export function namingClass(query: Query, reading: Reading, bench: Workbench): Reading {
  const { measure, actors } = query;
  const owner = actors[0] ?? bench.defaultEntity;
  if (measure?.value !== 'growth' || !owner || !(saysClass(query) || saysSome(query)))
    return reading;
  const words = contentOf(query, bench).filter(
    (word) => !CLASSES.includes(word) && !word.startsWith('#'),
  );
  const facts = bench.index.ofEntity(owner).filter((fact) => {
    const vocabulary = bench.names.vocabulary(fact.indicator);
    return fact.measure === 'growth' && words.every((word) => vocabulary.has(word));
  });
  if (new Set(facts.map(({ indicator }) => indicator)).size < 2) return reading;
  const candidates = [...new Set(facts.map(({ indicator }) => indicator))].map((indicator) => ({
    indicator,
    words: new Set<string>(),
    weight: 0,
  }));
  return { ...reading, candidates };
}

/** 外贸指标里: the figures of the field that the same sentence tells, where a class is asked about and one figure is named. */
export function withClass(
  pool: readonly Fact[],
  query: Query,
  { index }: Workbench,
): readonly Fact[] {
  const [fact, ...more] = pool;
  if (!fact || more.length > 0 || !saysClass(query)) return pool;
  const beside = index
    .inSentence(fact)
    .filter(
      (other) =>
        isMeasured(other) &&
        other.entity === fact.entity &&
        other.indicator.theme === fact.indicator.theme &&
        isComparable(other, fact),
    );
  return [...new Set([fact, ...beside])];
}

/** Of a class (哪个产业) the members, without that of which parts of theirs are counted: all firms of the zone. */
export function membersOf(pool: readonly Fact[], query: Query, bench: Workbench): readonly Fact[] {
  if (!saysClass(query)) return pool;
  return pool.filter(
    (whole) =>
      !pool.some(
        ({ indicator }) =>
          indicator !== whole.indicator &&
          bench.index.ofIndicator(indicator).some((part) => isCountedWithin(part, whole, bench)),
      ),
  );
}

/** A number that may be the highest of several; a goal or a multiple is none. */
export function isMeasured({ value, status, measure }: Fact): boolean {
  return value.type === 'number' && status !== 'target' && measure !== 'multiple';
}

/** Whether two figures are of one measure, scope and dimension, and not set apart by curators. */
export function isComparable(a: Fact, b: Fact): boolean {
  const barred = [...a.notComparable, ...b.notComparable].map((other) => other.with);
  return (
    a.measure === b.measure &&
    a.among === b.among &&
    dimensionOf(a) === dimensionOf(b) &&
    ![a.id, a.indicator.id, b.id, b.indicator.id].some((id) => barred.includes(id))
  );
}
