import { baseOf, gain, wholeFrom } from '../../../calculation/backwards.ts';
import { operandOf, type Operand } from '../../../calculation/calculate.ts';
import { dimensionOf } from '../../../knowledge/dimension.ts';
import type { Fact } from '../../../knowledge/model.ts';
import type { Query } from '../../../question/query.ts';
import { isAddition } from '../../said/additions.ts';
import type { Found } from '../../found.ts';
import { newestFirst, periodMatches } from '../../said/periods.ts';
import type { Workbench } from '../../workbench.ts';
import type { SideFound } from '../operands/hold-side.ts';
import { contextOf, told, understoodOf } from '../operands/together.ts';

/** A rate at which something is used. */
const OF_USE = /利用率$|使用率$/;

/**
 * 产量÷产能利用率: all of which so much was used or made, from a rate of use that the same sentence prints. Null where
 * the owner that is named has none.
 */
export function answerCapacity(query: Query, { index, names }: Workbench): Found | null {
  const owner = query.actors[0] ?? query.topics[0];
  if (!owner) return null;
  const pairs = index.ofEntity(owner).flatMap((rate) => {
    const isRate = rate.measure === 'level' && dimensionOf(rate) === 'ratio';
    if (!isRate || !OF_USE.test(rate.indicator.name.zh)) return [];
    const [made, ...more] = index
      .inSentence(rate)
      .filter((fact) => fact.entity === owner && fact.measure === 'level' && isMade(fact));
    return made && more.length === 0 ? [{ made, rate }] : [];
  });
  const [pair, ...others] = pairs;
  if (!pair || others.length > 0) return null;
  const vocabulary = [pair.made, pair.rate].flatMap(({ indicator }) => [
    ...names.vocabulary(indicator),
  ]);
  if (!vocabulary.some((word) => query.words.has(word))) return null;
  const isTimely = query.periods.every(({ value }) => periodMatches(pair.made, value));
  const [made, rate] = [operandOf(pair.made), operandOf(pair.rate)];
  const calculation = isTimely && made && rate ? wholeFrom(made, rate) : null;
  if (!calculation) return null;
  const facts = [pair.made, pair.rate];
  const basis = { facts, understood: understoodOf(query, facts), context: contextOf(owner) };
  return told('calculation', basis, { calculations: [calculation] });
}

function isMade(fact: Fact): boolean {
  return fact.status !== 'design' && dimensionOf(fact) === 'count';
}

/** A level before the growth that led to it: of the year said, or of the year before the one said. */
export function answerBase(query: Query, side: SideFound, bench: Workbench): Found | null {
  const pair = levelAndRate(query, side, bench);
  const calculation = pair && baseOf(...pair.operands);
  return calculation
    ? told('calculation', { ...side, facts: pair.facts }, { calculations: [calculation] })
    : null;
}

/** 比上年净增多少亿: what a printed growth added to the year before, whose level no article gives. */
export function answerGain(query: Query, side: SideFound, bench: Workbench): Found | null {
  const pair = levelAndRate(query, side, bench);
  const calculations = pair
    ? [gain(...pair.operands), baseOf(...pair.operands)].filter((one) => one !== null)
    : [];
  return pair && calculations.length > 1
    ? told('calculation', { ...side, facts: pair.facts }, { calculations })
    : additionOf(query, side, bench);
}

/** 总数比上年多了多少家: what was added in the year, where that is held beside the total. */
function additionOf({ periods }: Query, side: SideFound, { index }: Workbench): Found | null {
  const [total, ...others] = newestFirst(side.fitting).filter((fact) =>
    periods.some(({ value }) => periodMatches(fact, value)),
  );
  const [added, ...more] = total && others.length === 0 ? index.partsOf(total).filter(isAdded) : [];
  return total && added && more.length === 0
    ? told('comparison', { ...side, facts: [added, total] }, {})
    : null;
}

function isAdded({ indicator, measure }: Fact): boolean {
  return measure === 'level' && isAddition(indicator);
}

interface LevelAndRate {
  readonly facts: readonly [Fact, Fact];
  readonly operands: readonly [Operand, Operand];
}

/** A level of the year said, or of the one before it, with the growth that led to it. */
function levelAndRate(query: Query, side: SideFound, { index }: Workbench): LevelAndRate | null {
  const [sample] = side.facts;
  if (!sample) return null;
  const held = index.ofIndicator(sample.indicator).filter(({ entity }) => entity === sample.entity);
  const levels = newestFirst(held.filter(({ measure }) => measure === 'level'));
  const pairs = levels.flatMap((level) => {
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
  if (!pair || isOtherRate(query, pair.rate)) return null;
  const [level, rate] = [operandOf(pair.level), operandOf(pair.rate)];
  return level && rate ? { facts: [pair.level, pair.rate], operands: [level, rate] } : null;
}

/** 按50%的增幅 of what grew by another one. */
function isOtherRate({ tokens }: Query, rate: Fact): boolean {
  const said = tokens.flatMap(({ meanings }) =>
    meanings.flatMap((one) => (one.type === 'number' && one.unit === '%' ? [one.value] : [])),
  );
  return rate.value.type === 'number' && said.some((one) => !sameNumber(one, rate.value));
}

function sameNumber(said: number, value: Fact['value']): boolean {
  return value.type === 'number' && value.number === said;
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
