import { dimensionOf } from '../../knowledge/dimension.ts';
import type { Query } from '../../question/query.ts';
import { answerAmountIn } from './told/conversions.ts';
import { findCalculation } from './find-calculation.ts';
import { answerNegated } from './wholes/negated.ts';
import { answerOfAmounts } from './told/of-amounts.ts';
import { answerPortion } from './wholes/portions.ts';
import type { Context } from '../context.ts';
import type { Found } from '../found.ts';
import type { Workbench } from '../workbench.ts';

/** What can be calculated where no figure answers as it stands; null where that is of another kind than what is asked. */
export function calculatedInstead(
  query: Query,
  context: Context | null,
  bench: Workbench,
): Found | null {
  const asked = findCalculation(query, context, bench);
  const calculated =
    (asked?.answer.form === 'refusal' ? answerOfAmounts(query, bench) : null) ??
    asked ??
    answerAmountIn(query, bench) ??
    answerPortion(query, bench) ??
    answerOfAmounts(query, bench) ??
    answerNegated(query, bench);
  return isOfAskedKind(calculated, query) ? calculated : null;
}

/** 平均每个村有几家: an average of something else than the things that are counted is none. */
function isOfAskedKind(found: Found | null, { wants, measure }: Query): found is Found {
  if (found === null) return false;
  if (measure?.value !== 'average' || found.answer.form !== 'calculation') return true;
  if (found.answer.calculations.some(({ operation }) => operation === 'count')) return true;
  const held = found.answer.figures[0] && dimensionOf(found.answer.figures[0]);
  return wants.length === 0 || wants.some(({ dimension }) => dimension === held);
}
