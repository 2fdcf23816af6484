import { growth, multiple, operandOf } from '../../../calculation/calculate.ts';
import { amountsSaid } from '../../../question/amounts.ts';
import type { Query } from '../../../question/query.ts';
import { comparePeriods } from '../../../text/periods.ts';
import type { Found } from '../../found.ts';
import type { Workbench } from '../../workbench.ts';
import { namedByAmount } from './figures-said.ts';
import { contextOf, told, understoodOf } from '../operands/together.ts';

const CHECKS =
  /对得上|对不上|对上|吻合|相符|一致|算得?对|算错|写错|准不准|准确|矛盾|核一?[下对算]|验算|属实|除一?[下除]|一除|除以|tally|consistent|check/;

/**
 * 增长44倍，拿8万和355万一除，对得上吗: a printed multiple beside what the only two figures come to that it is of, whether
 * or not they are said as they are held. Null where the question says no figures to check it by.
 */
export function answerMultipleCheck(query: Query, bench: Workbench): Found | null {
  if (!CHECKS.test(query.text.toLowerCase())) return null;
  const amounts = amountsSaid(query.tokens).filter(({ unit }) => unit !== null);
  const [said, ...more] = amounts.filter(({ unit }) => unit === '倍');
  const printed = said && more.length === 0 ? namedByAmount(said, query, bench) : null;
  if (!printed || amounts.length !== 3) return null;
  const held = bench.index
    .ofIndicator(printed.indicator)
    .filter((fact) => fact.entity === printed.entity && fact.measure === 'level')
    .toSorted((a, b) => comparePeriods(a.period, b.period));
  const [from, to, ...others] = held;
  const [start, end] = [from && operandOf(from), to && operandOf(to)];
  if (!from || !to || !start || !end || others.length > 0) return null;
  const calculations = [multiple(end, start), growth(start, end)].filter((one) => one !== null);
  const facts = [to, from, printed];
  const basis = { facts, understood: understoodOf(query, facts), context: contextOf(to.entity) };
  return told('calculation', basis, { calculations });
}

/** What a figure became a multiple of, reckoned, with the multiple that is printed of it beside. */
export function besidePrintedMultiple(found: Found | null, { index }: Workbench): Found | null {
  if (found?.answer.form !== 'calculation') return found;
  const { figures, calculations } = found.answer;
  const [fact, other, ...more] = figures;
  const isOfOne = fact && other?.indicator === fact.indicator && other.entity === fact.entity;
  if (!isOfOne || more.length > 0 || calculations[0]?.operation !== 'multiple') return found;
  const printed = index
    .ofIndicator(fact.indicator)
    .filter(
      ({ entity, unit, period }) =>
        entity === fact.entity &&
        unit === '倍' &&
        figures.some((one) => one.period.notation === period.notation),
    );
  const answer = { ...found.answer, figures: [...figures, ...printed] };
  return { answer, context: found.context };
}
