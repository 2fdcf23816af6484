import { countOf } from '../../../calculation/backwards.ts';
import { operandOf } from '../../../calculation/calculate.ts';
import type { Fact } from '../../../knowledge/model.ts';
import { amountsSaid } from '../../../question/amounts.ts';
import type { Query } from '../../../question/query.ts';
import { sameAmount } from '../../../text/units.ts';
import type { Found } from '../../found.ts';
import { periodMatches } from '../../said/periods.ts';
import type { Workbench } from '../../workbench.ts';
import { contextOf, told, understoodOf } from '../operands/together.ts';

/**
 * 用总额和村均反推有多少个村: how many things there are of which both the average and the total are printed. Null unless
 * the question asks for the number of just these things.
 */
export function answerCountedBack(query: Query, bench: Workbench): Found | null {
  const owner = query.actors[0] ?? bench.defaultEntity;
  if (!owner || query.actors.length > 1) return null;
  const pairs = bench.index.ofEntity(owner).flatMap((mean) => {
    if (mean.measure !== 'average' || !asksNumberOf(mean, query)) return [];
    const isNamed = isSaid(mean, query, bench);
    const isTimely = query.periods.every(({ value }) => periodMatches(mean, value));
    const total = isNamed && isTimely ? totalOf(mean, bench) : undefined;
    return total ? [{ total, mean }] : [];
  });
  const [pair, ...more] = pairs;
  if (!pair || more.length > 0) return null;
  const [total, mean] = [operandOf(pair.total), operandOf(pair.mean)];
  const calculation = total && mean ? countOf(total, mean, '个') : null;
  if (!calculation) return null;
  const facts = [pair.total, pair.mean];
  const basis = { facts, understood: understoodOf(query, facts), context: contextOf(owner) };
  return told('calculation', basis, { calculations: [calculation] });
}

/** By a word of its name, or by the very amount. */
function isSaid({ indicator, value, unit }: Fact, query: Query, { names }: Workbench): boolean {
  const held = value.type === 'number' ? { value: value.number, unit } : null;
  return (
    [...names.vocabulary(indicator)].some((word) => query.words.has(word)) ||
    amountsSaid(query.tokens).some((amount) => held !== null && sameAmount(amount, held))
  );
}

/** The level of what an average is held of, at the same time. */
export function totalOf(mean: Fact, { index }: Workbench): Fact | undefined {
  return index
    .ofIndicator(mean.indicator)
    .find(
      (fact) =>
        fact.measure === 'level' &&
        fact.entity === mean.entity &&
        fact.period.notation === mean.period.notation &&
        fact.where.join() === mean.where.join(),
    );
}

/** 多少个村, 村有几个 of what is printed 村均. */
function asksNumberOf({ per }: Fact, { form }: Query): boolean {
  if (per === null) return false;
  return new RegExp(
    `(?:多少|几)[个家户名座]?(?:行政)?${per}|${per}[^均]{0,4}(?:多少|几)[个家户名座]`,
  ).test(form);
}
