import { Decimal } from 'decimal.js';
import { average, operandOf, operandSaid } from '../../../calculation/calculate.ts';
import type { Fact } from '../../../knowledge/model.ts';
import type { Query } from '../../../question/query.ts';
import type { Token } from '../../../question/token.ts';
import type { Found } from '../../found.ts';
import type { SideFound } from '../operands/hold-side.ts';
import type { Operands } from '../operands/operands.ts';
import { told } from '../operands/together.ts';

const PARTS = [
  {
    asked: /(?:每|一)个?月|月均|per month|each month|monthly/,
    unit: '个月',
    number: 12,
    said: '十二个月',
  },
  {
    asked: /(?:每|一)[天日]|日均|per day|each day|daily/,
    unit: '天',
    number: 365,
    said: '三百六十五天',
  },
] as const;

/** 平均每个月多少: what is held of a whole year, for each month or day of it. */
export function answerPartOfYear({ form }: Query, side: SideFound | Operands): Found | null {
  const part = PARTS.find(({ asked }) => asked.test(form));
  const [total, ...more] = side.facts;
  if (!part || !total || more.length > 0 || !isOfYear(total)) return null;
  const { unit, number, said } = part;
  const span = operandSaid({ number: new Decimal(number), unit, dimension: 'time' }, said);
  const all = operandOf(total);
  const calculation = all && average(all, span);
  return calculation && told('calculation', side, { calculations: [calculation] });
}

/** What came in a year: a sum over it, not a stock at its end. */
function isOfYear({ period, measure, indicator, status }: Fact): boolean {
  const yearly = indicator.name.zh.startsWith('年');
  const inYear = period.type === 'during' && period.span.grain === 'year';
  return (
    measure === 'level' && status !== 'target' && indicator.time === 'flow' && (yearly || inYear)
  );
}

/** 每天, 每个月: for what a yearly figure is told, no part of what it counts. */
export function saysPartOfYear({ text }: Token): boolean {
  return PARTS.some(({ asked }) => asked.test(text));
}
