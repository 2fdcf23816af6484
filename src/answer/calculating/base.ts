import { baseOf, operandOf } from '../../calculation/calculate.ts';
import type { Fact } from '../../knowledge/model.ts';
import type { Query } from '../../question/query.ts';
import type { Found } from '../found.ts';
import { newestFirst } from '../periods.ts';
import type { Workbench } from '../workbench.ts';
import type { SideFound } from './operands.ts';
import { told } from './together.ts';

/** A level before the growth that led to it: of the year said, or of the year before the one said. */
export function answerBase(query: Query, side: SideFound, { index }: Workbench): Found | null {
  const [sample] = side.facts;
  if (!sample) return null;
  const held = index.ofIndicator(sample.indicator).filter(({ entity }) => entity === sample.entity);
  const pairs = newestFirst(held.filter(({ measure }) => measure === 'level')).flatMap((level) => {
    const rate = held.find((fact) => fact.measure === 'growth' && isOfSame(fact, level));
    return rate ? [{ level, rate }] : [];
  });
  const years = query.periods.flatMap(({ value }) =>
    value.type === 'span' ? [Number(value.span.first.slice(0, 4))] : [],
  );
  const pair = pairs.find(({ level }) => {
    const year = yearOf(level);
    return years.every((said) => said === year || said === year - 1);
  });
  if (!pair) return null;
  const [level, rate] = [operandOf(pair.level), operandOf(pair.rate)];
  const calculation = level && rate ? baseOf(level, rate) : null;
  const facts = [pair.level, pair.rate];
  return calculation && told('calculation', { ...side, facts }, { calculations: [calculation] });
}

function isOfSame(rate: Fact, level: Fact): boolean {
  return (
    rate.period.notation === level.period.notation &&
    rate.where.join() === level.where.join() &&
    rate.status === level.status
  );
}

function yearOf({ period }: Fact): number {
  return period.type === 'undated' ? 0 : Number(period.span.last.slice(0, 4));
}
