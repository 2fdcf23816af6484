import { quantitySaid, type Quantity } from '../../calculation/quantity.ts';
import type { Query } from '../../question/query.ts';
import { saysMeasure, type Token } from '../../question/segment.ts';
import { parseMultiplier } from '../../text/units.ts';
import type { Context } from '../context.ts';
import type { Found } from '../found.ts';
import type { Workbench } from '../workbench.ts';
import { calculationAsked, namesARate, type AskedCalculation } from './asked.ts';
import { answerAverage } from './averages.ts';
import { answerBase } from './base.ts';
import { answerBetween, answerDistance, type Between } from './between.ts';
import { answerConversion } from './conversions.ts';
import { findOne, findOperands, type Operands, type SideReading } from './operands.ts';
import { answerSeries } from './series.ts';
import { amountSaid, saysSpan } from './sides.ts';
import { answerBefore, answerRest, answerShare } from './wholes.ts';

/** What comes of calculating with figures; null when the question asks for none or the figures are not held so. */
export function findCalculation(
  query: Query,
  context: Context | null,
  bench: Workbench,
): Found | null {
  const asked = calculationAsked(query);
  if (asked === null) return null;
  const without = (token: Token): boolean => isMeasureAsked(token, asked, query);
  const reading = { without, context };
  switch (asked) {
    case 'trend':
      return overTime(query, reading, bench);
    case 'average': {
      const side = findOne(query, reading, bench);
      return side && answerAverage(query, side, bench);
    }
    case 'base': {
      const timeless = (token: Token): boolean => without(token) || saysTime(token);
      const side = findOne(query, { ...reading, without: timeless }, bench);
      return side && answerBase(query, side, bench);
    }
    case 'conversion': {
      const side = findOne(query, { ...reading, without: saysAmount }, bench);
      return side && answerConversion(query, side);
    }
    case 'share':
      return withOperands(query, { ...reading, parts: false }, bench, (operands) =>
        answerShare(operands, bench),
      );
    case 'rest':
      return withOperands(query, { ...reading, parts: false }, bench, (operands) =>
        answerRest(operands, bench),
      );
    case 'before':
      return withOperands(query, { ...reading, parts: false }, bench, (operands) =>
        answerBefore(operands, bench),
      );
    case 'difference':
    case 'comparison':
    case 'change':
    case 'multiple':
    case 'sum':
      return between(asked, query, reading, bench);
    default:
      return asked satisfies never;
  }
}

/** 增长 of two figures is what is asked of them; 增速 is a figure itself. */
function isMeasureAsked(token: Token, asked: AskedCalculation, query: Query): boolean {
  if (!saysMeasure(token)) return false;
  const said = token.meanings.flatMap((meaning) =>
    meaning.type === 'measure' ? [meaning.measure] : [],
  );
  switch (asked) {
    case 'average':
    case 'multiple':
    case 'share':
      return said.includes(asked) || said.includes('growth');
    case 'base':
      return said.includes('growth');
    default:
      return said.includes('growth') && !namesARate(query);
  }
}

function saysTime({ meanings }: Token): boolean {
  return meanings.some(({ type }) => type === 'period');
}

function saysAmount({ meanings }: Token): boolean {
  return meanings.some(({ type }) => type === 'dimension' || type === 'counter');
}

function withOperands(
  query: Query,
  reading: SideReading,
  bench: Workbench,
  answer: (operands: Operands) => Found | null,
): Found | null {
  const found = findOperands(query, reading, bench);
  if (found === null) return null;
  return found.type === 'missing' ? found.found : answer(found.operands);
}

/** With the part of the neighbour first (电子信息规上企业比新能源的), then without. */
function between(
  asked: Between,
  query: Query,
  reading: Omit<SideReading, 'parts'>,
  bench: Workbench,
): Found | null {
  if (asked === 'change' && saysSpan(query)) return overTime(query, reading, bench);
  const readings = [true, false].map((parts) => findOperands(query, { ...reading, parts }, bench));
  const several = readings.find(
    (found) => found?.type === 'operands' && found.operands.facts.length > 1,
  );
  if (several?.type === 'operands') return answerBetween(asked, several.operands, query);
  const [first] = readings;
  if (!first) return null;
  if (first.type === 'missing') return asked === 'change' ? null : first.found;
  const said = amountIn(query);
  if (said)
    return asked === 'difference' || asked === 'comparison'
      ? answerDistance(first.operands, said)
      : null;
  return besideLast(asked, first.operands, { query, context: reading.context }, bench);
}

/** 和2020年比呢: beside what was answered last. */
function besideLast(
  asked: Between,
  operands: Operands,
  { query, context }: { query: Query; context: Context | null },
  { knowledge }: Workbench,
): Found | null {
  const last = (context?.facts ?? []).flatMap((id) => knowledge.facts.get(id) ?? []);
  const [before, ...more] = last;
  if (!before || more.length > 0 || operands.facts.includes(before)) return null;
  return answerBetween(asked, { ...operands, facts: [before, ...operands.facts] }, query);
}

/** An amount that the question says to measure against: 一千亿, 2000亿元. */
function amountIn({ tokens }: Query): Quantity | null {
  for (const [at, token] of tokens.entries()) {
    const word = amountSaid(token);
    if (word) return word;
    for (const meaning of token.meanings) {
      if (meaning.type !== 'number') continue;
      const unit = meaning.unit ?? tokens[at + 1]?.text ?? '';
      const quantity = quantitySaid(
        meaning.value,
        parseMultiplier(unit) === null ? unit : `${unit}元`,
      );
      if (quantity) return quantity;
    }
  }
  return null;
}

function overTime(
  query: Query,
  { without, context }: Omit<SideReading, 'parts'>,
  bench: Workbench,
): Found | null {
  const timeless = (token: Token): boolean => without(token) || saysTime(token) || addsUp(token);
  const side = findOne(query, { without: timeless, context }, bench);
  return side && answerSeries(query, side);
}

/** 总共多了几个, 增加了多少: what came to be between the times, not an addition by itself. */
function addsUp({ meanings, text }: Token): boolean {
  return /了$|^增加$/.test(text) && meanings.some(({ type }) => type === 'increment');
}
