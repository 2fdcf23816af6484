import type { Query } from '../../question/query.ts';
import type { Token } from '../../question/token.ts';
import { contentOf } from '../naming/candidates.ts';
import type { Context } from '../context.ts';
import type { Found } from '../found.ts';
import type { Workbench } from '../workbench.ts';
import { amountsIn } from './sides/amounts-in.ts';
import { calculationAsked, type AskedCalculation } from './sides/asked.ts';
import { answerBase, answerCapacity } from './compared/base.ts';
import { answerAmountIn, answerConversion, namesUnit, saysAmount } from './told/conversions.ts';
import { answerCountedBack } from './ratios/counted-back.ts';
import { answerDivided } from './ratios/divided.ts';
import { answerFromStart } from './compared/from-start.ts';
import { besideGoal } from './ratios/goals.ts';
import { lastAsChart, lastInPercent, shareOfLast } from './compared/last-told.ts';
import { answerLoneGrowth } from './compared/lone-growth.ts';
import { findOne } from './operands/operands.ts';
import { multipleOverTime, overTime } from './compared/over-time.ts';
import { besidePrintedMultiple } from './told/multiple-check.ts';
import { answerPortion } from './wholes/portions.ts';
import { asksYear, ratiosAtTimes } from './ratios/ratios-at-times.ts';
import { findAverage, findShare } from './ratios/ratios.ts';
import { setAgainst } from './compared/set-against.ts';
import { withoutSpanOfAll } from '../rewording/spans-together.ts';
import { answerStates } from './compared/states.ts';
import {
  addsUp,
  asksPercent,
  isMeasureAsked,
  saysGoal,
  saysTime,
  saysUnit,
} from './sides/token-roles.ts';
import { orChange, orGain } from './compared/told-instead.ts';
import { answerBefore, answerRest } from './wholes/wholes.ts';
import { totalLessAdded } from './wholes/total-less-added.ts';
import { withOperands } from './operands/with-operands.ts';

/** What comes of calculating with figures; null when the question asks for none or the figures are not held so. */
export function findCalculation(
  query: Query,
  context: Context | null,
  bench: Workbench,
): Found | null {
  const own = calculationAsked(query);
  const before = context?.calculation ?? null;
  // 换成金额呢 asks for the same of another figure, 换成亿元 for another unit.
  const swaps = own === 'conversion' && before !== null && !namesUnit(query);
  const asked = swaps || (own === null && query.followUp) ? before : own;
  if (asked === null) return null;
  const found =
    lastAsChart(query, context, bench) ??
    lastInPercent(query, context, bench) ??
    ratiosAtTimes(query, context, bench) ??
    answerFromStart(query, bench) ??
    calculate(asked, query, context, bench) ??
    answerStates(query, { without: () => false, context }, bench);
  if (!found) return null;
  const { answer } = found;
  const chartAsked = query.operations.has('chart');
  return {
    answer: 'chartAsked' in answer ? { ...answer, chartAsked } : answer,
    context: { ...found.context, calculation: asked },
  };
}

function calculate(
  asked: AskedCalculation,
  query: Query,
  context: Context | null,
  bench: Workbench,
): Found | null {
  const aimed = amountsIn(query).length > 0;
  const without = (token: Token): boolean =>
    isMeasureAsked(token, asked, query) ||
    asksPercent(token) ||
    (aimed && saysGoal(token)) ||
    (query.operations.has('compare') && addsUp(token));
  const reading = { links: null, without, context };
  switch (asked) {
    case 'trend':
      return (
        overTime(query, reading, bench) ??
        (query.operations.has('chart') || query.periods.length === 2
          ? setAgainst(
              query.operations.has('difference') ? 'difference' : 'comparison',
              query,
              reading,
              bench,
            )
          : answerLoneGrowth(query, reading, bench))
      );
    case 'average':
      // 哪年最高: the average of one year alone says nothing of that.
      if (query.operations.has('extreme') && asksYear(query)) return null;
      return (
        answerCountedBack(query, bench) ??
        answerDivided(query, reading, bench) ??
        findAverage(query, reading, bench)
      );
    case 'base': {
      const counted = answerCountedBack(query, bench);
      if (counted) return counted;
      const timeless = (token: Token): boolean => without(token) || saysTime(token);
      const side = findOne(query, { ...reading, without: timeless }, bench);
      return (side && answerBase(query, side, bench)) ?? answerCapacity(query, bench);
    }
    case 'conversion': {
      if (contentOf(query, bench).every((word) => word.startsWith('#')) && saysAmount(query))
        return answerAmountIn(query, bench);
      const side =
        findOne(query, { ...reading, without: saysUnit }, bench) ?? findOne(query, reading, bench);
      return (side && answerConversion(query, side)) ?? answerPortion(query, bench);
    }
    case 'share':
      return (
        shareOfLast(query, context, bench) ??
        besideGoal(query, reading, bench) ??
        answerDivided(query, reading, bench) ??
        findShare(query, reading, bench)
      );
    case 'rest':
      return withOperands(query, { ...reading, also: ['increment'] }, bench, (operands) =>
        answerRest(operands, bench),
      );
    case 'before':
      return withOperands(query, { ...reading, also: ['increment'] }, bench, (operands) =>
        answerBefore(operands, bench),
      );
    case 'difference':
    case 'change':
      return (
        totalLessAdded(query, reading, bench) ??
        orGain(
          orChange(setAgainst(asked, query, reading, bench), query, reading, bench),
          query,
          reading,
          bench,
        )
      );
    case 'comparison':
      return orChange(setAgainst(asked, query, reading, bench), query, reading, bench);
    case 'sum':
      return setAgainst(asked, withoutSpanOfAll(query, bench), reading, bench);
    case 'multiple':
      return besidePrintedMultiple(
        multipleOverTime(query, reading, bench) ??
          setAgainst(asked, query, { ...reading, links: asked }, bench),
        bench,
      );
    default:
      return asked satisfies never;
  }
}
