import { operandOf } from '../../../calculation/calculate.ts';
import { inBase } from '../../../calculation/quantity.ts';
import type { Fact } from '../../../knowledge/model.ts';
import type { Query } from '../../../question/query.ts';
import { FALLING, RISING } from '../../../question/vocabulary/directions.ts';
import type { Found } from '../../found.ts';
import { saysSpan } from '../sides/sides.ts';
import type { Verdict } from '../../said/verdict.ts';

const falling: ReadonlySet<string> = new Set(FALLING);
const rising: ReadonlySet<string> = new Set(RISING);

/** A series with what it says to a way that the question puts forward. */
export function withDirection(found: Found, query: Query): Found {
  const { answer, context } = found;
  if (answer.form !== 'series' || answer.calculations.length === 0) return found;
  return { answer: { ...answer, verdict: directionVerdict(query, answer.figures) }, context };
}

/**
 * 三年的签约额是不是一路往下: whether a series, ordered by time, went the way that is put forward from each figure to the
 * next. Null where no way is put forward, or where what is held leaves it open.
 */
function directionVerdict(query: Query, figures: readonly Fact[]): Verdict | null {
  const { operations, tokens, form } = query;
  const down = tokens.some(({ text }) => falling.has(text));
  const up = tokens.some(({ text }) => rising.has(text));
  if (!operations.has('verdict') || down === up || DENIES.test(form)) return null;
  const steps = figures.slice(1).map((fact, at) => step(figures[at], fact));
  if (steps.length === 0 || steps.includes(null)) return null;
  if (!steps.every((way) => way === (up ? 1 : -1))) return 'no';
  // Of years that are not held nobody knows, unless only those were asked for that are.
  const areAllSaid = query.periods.length >= figures.length && !saysSpan(query);
  return areAllSaid || (figures.length > 2 && areOnEnd(figures)) ? 'yes' : null;
}

/** 没有一路往下吗: what is denied and asked at once is left to the reader. */
const DENIES = /没|并非|(?<!是)不是/;

/** Whether no year lies between two of them. */
function areOnEnd(figures: readonly Fact[]): boolean {
  const years = figures.map(({ period }) =>
    period.type === 'undated' ? NaN : Number(period.span.last.slice(0, 4)),
  );
  return years.every((year, at) => at === 0 || year - (years[at - 1] ?? NaN) <= 1);
}

/**
 * 1 where the latter lies above the former, -1 below, 0 for neither; of places in a ranking the smaller lies above. Null
 * where a qualifier leaves it open: 突破355 is surely above 8, 近400 not.
 */
function step(from: Fact | undefined, to: Fact): number | null {
  const [before, after] = [from && operandOf(from), operandOf(to)];
  if (!before || !after) return null;
  const sign = inBase(after.quantity).comparedTo(inBase(before.quantity));
  const open = sign > 0 ? [before.bound, after.bound] : [after.bound, before.bound];
  if (open[0] === 'at-least' || open[1] === 'at-most' || open.includes('about')) return null;
  return to.measure === 'rank' ? -sign : sign;
}
