import type { Query } from '../../../question/query.ts';
import { saysMeasure, type Token } from '../../../question/token.ts';
import { parseMultiplier, parseUnit } from '../../../text/units.ts';
import { isRate, namesARate, type AskedCalculation } from './asked.ts';

/** 增长 of two figures is what is asked of them; 增速 is a figure itself. */
export function isMeasureAsked(token: Token, asked: AskedCalculation, query: Query): boolean {
  if (!saysMeasure(token)) return false;
  const said = token.meanings.flatMap((meaning) =>
    meaning.type === 'measure' ? [meaning.measure] : [],
  );
  const grew = said.includes('growth');
  if (asked === 'average' || asked === 'multiple' || asked === 'share')
    return (grew && !isRate(token.text)) || said.includes(asked);
  return grew && (asked === 'base' || asked === 'change' || !namesARate(query));
}

export function saysTime({ meanings }: Token): boolean {
  return meanings.some(({ type }) => type === 'period');
}

/** 两千亿的目标: whose amount the question says itself. */
export function saysGoal({ meanings }: Token): boolean {
  return meanings.some((meaning) => meaning.type === 'status' && meaning.status === 'target');
}

/** 百分之几 is how a result is wanted, not what its operands are. */
export function asksPercent({ meanings }: Token): boolean {
  return meanings.some((meaning) => meaning.type === 'dimension' && meaning.dimension === 'ratio');
}

export function saysUnit({ meanings, text }: Token): boolean {
  return (
    parseUnit(text) !== null ||
    parseMultiplier(text) !== null ||
    meanings.some(({ type }) => type === 'dimension' || type === 'counter')
  );
}

/** 总共多了几个, 增加了多少: what came to be between the times, not an addition by itself. */
export function addsUp({ meanings, text }: Token): boolean {
  return /了$|^增加$/.test(text) && meanings.some(({ type }) => type === 'increment');
}

export function eitherOf<T>(a: (one: T) => boolean, b: (one: T) => boolean): (one: T) => boolean {
  return (one) => a(one) || b(one);
}
