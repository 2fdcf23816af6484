import { average, operandOf } from '../../calculation/calculate.ts';
import { dimensionOf } from '../../knowledge/dimension.ts';
import type { Fact } from '../../knowledge/model.ts';
import type { Query } from '../../question/query.ts';
import type { Found } from '../found.ts';
import type { Workbench } from '../workbench.ts';
import type { SideFound } from './operands.ts';
import { told } from './together.ts';

/** A total for each of the things that the question counts and the same passage or time gives a number of. */
export function answerAverage(query: Query, side: SideFound, bench: Workbench): Found | null {
  const totals = side.facts.filter(isTotal);
  const pairs = totals.flatMap((total) => {
    const count = countFor(total, query, bench);
    return count ? [{ total, count }] : [];
  });
  const [pair, ...more] = pairs;
  if (!pair || more.length > 0) return null;
  const [total, count] = [operandOf(pair.total), operandOf(pair.count)];
  const calculation = total && count ? average(total, count) : null;
  const facts = [pair.total, pair.count];
  return calculation && told('calculation', { ...side, facts }, { calculations: [calculation] });
}

function isTotal(fact: Fact): boolean {
  return fact.measure === 'level' && fact.status !== 'target' && dimensionOf(fact) !== 'ratio';
}

/** The number of the things said, told with the total or held of the same owner and time; null unless there is one. */
function countFor(total: Fact, query: Query, bench: Workbench): Fact | null {
  const { index, names } = bench;
  const beside = [...index.inSentence(total), ...(total.group ? index.inGroup(total.group) : [])];
  const isCount = (fact: Fact): boolean =>
    fact !== total &&
    ['count', 'person'].includes(dimensionOf(fact) ?? '') &&
    isTotal(fact) &&
    [...names.vocabulary(fact.indicator)].some((word) => query.words.has(word));
  const told = [...new Set(beside)].filter(isCount);
  const held = index
    .ofEntity(total.entity)
    .filter((fact) => isCount(fact) && fact.period.notation === total.period.notation);
  return only(sameParts(told, total)) ?? (told.length > 0 ? null : only(sameParts(held, total)));
}

/** Those that count the same part as the total, where some do. */
function sameParts(facts: readonly Fact[], { where }: Fact): readonly Fact[] {
  return facts.filter((fact) => fact.where.join() === where.join());
}

function only(facts: readonly Fact[]): Fact | null {
  const [first, ...more] = facts;
  return first && more.length === 0 ? first : null;
}
