import { average, operandOf } from '../../../calculation/calculate.ts';
import { dimensionOf } from '../../../knowledge/dimension.ts';
import type { Fact } from '../../../knowledge/model.ts';
import type { Query } from '../../../question/query.ts';
import { queryOf } from '../../../question/read.ts';
import type { Token } from '../../../question/token.ts';
import type { Found } from '../../found.ts';
import type { Workbench } from '../../workbench.ts';
import { answerAverage } from './averages.ts';
import { findOperands, type Operands, type SideReading } from '../operands/operands.ts';
import { slotOf } from '../sides/side-slots.ts';
import { told } from '../operands/together.ts';

const DIVIDED = /^(?:除以|÷|divided|divided by)$/;
const THINGS = ['count', 'person', 'area'];

/** 签约资金除以项目数: an amount divided by a number of things of the same owner and time. Null for anything else. */
export function answerDivided(
  query: Query,
  reading: Omit<SideReading, 'also'>,
  bench: Workbench,
): Found | null {
  if (!query.tokens.some(isDivision)) return null;
  const clause = dividing(query, bench);
  const found = findOperands(clause, { ...reading, also: [] }, bench);
  if (found?.type !== 'operands') return null;
  const { operands } = found;
  // 资金除以项目数: what it is divided by may be named by its thing alone.
  return operands.facts.length === 1
    ? answerAverage({ ...clause, tokens: clause.tokens.map(asAverage) }, operands, bench)
    : averageOf(operands);
}

/** It parts two sides, and is a measure of neither. */
function asLink(token: Token): Token {
  return isDivision(token) ? { ...token, meanings: [{ type: 'light' }] } : token;
}

function asAverage(token: Token): Token {
  return isDivision(token)
    ? { ...token, meanings: [{ type: 'measure', measure: 'average' }] }
    : token;
}

function isDivision({ text }: Token): boolean {
  return DIVIDED.test(text);
}

/** The clause that divides, with whose and when the others say; what they call the result says no more. */
function dividing(query: Query, bench: Workbench): Query {
  const clause = query.parts.find(({ tokens }) => tokens.some(isDivision));
  if (!clause) return { ...query, tokens: query.tokens.map(asLink) };
  const said = query.tokens.filter((token) =>
    ['actor', 'period'].includes(slotOf(token, bench) ?? ''),
  );
  const own = clause.tokens.map(({ text }) => text);
  const tokens = [...said.filter(({ text }) => !own.includes(text)), ...clause.tokens.map(asLink)];
  return { ...queryOf(query, tokens, bench), operations: query.operations };
}

function averageOf(operands: Operands): Found | null {
  const [total, count, ...more] = operands.facts;
  if (!total || !count || more.length > 0 || !areOfOne(total, count)) return null;
  const [all, things] = [operandOf(total), operandOf(count)];
  const calculation = all && things ? average(all, things) : null;
  return calculation && told('calculation', operands, { calculations: [calculation] });
}

function areOfOne(total: Fact, count: Fact): boolean {
  return (
    total.entity === count.entity &&
    total.period.notation === count.period.notation &&
    total.where.join() === count.where.join() &&
    [total, count].every(({ measure, status }) => measure === 'level' && status !== 'target') &&
    dimensionOf(total) !== dimensionOf(count) &&
    THINGS.includes(dimensionOf(count) ?? '')
  );
}
