import type { Token, TokenMeaning } from './token.ts';

const DIFFERENCE: readonly TokenMeaning[] = [{ type: 'operation', operation: 'difference' }];

/** What came to be between two times, where an amount is asked for behind it. */
const CAME = /^(?:多|加|增加|增添|添|多出|多出来|净增|净增加|净增长|净多)了?$/;
/** Growth as a verb: an amount asked for behind it is no rate. */
const GREW =
  /^(?:涨|增|升|增长|上涨|上升|提高|提升|攀升|猛增|激增|暴涨|大涨|净增|净增长|跌|降|下降|减|减少|下跌)了?$/;
/** 多少万, 几个亿: money or things, as the number goes on. */
const LARGE = /^(?:多少|几)个?(?:[十百千]?万|亿)/;

/** 几个百分点, 几个 percent. */
const PERCENT = /^(?:个?百分|点|percent|%)/;

/** 从2020到2023年: such a span says by itself that what lies between is asked for. */
const SPAN = /\d{2}年?(?:到|至|-|—|~|–)(?:\d{4}|\d{2}年)/;

/** 涨了多少万, 净增几个 between two times: the amount that lies between them, no printed growth and no addition. */
export function withAmountsGained(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    (token, index) => gains(token, tokens) && asksAmountOf(tokens.slice(index + 1)),
  );
  const token = tokens[at];
  if (token === undefined) return tokens;
  return tokens.with(at, { ...token, meanings: DIFFERENCE });
}

/** A growth always; an addition where two times are said or compared. */
function gains({ text }: Token, all: readonly Token[]): boolean {
  return GREW.test(text) || (CAME.test(text) && comparesTimes(all));
}

function comparesTimes(tokens: readonly Token[]): boolean {
  const times = tokens.filter(({ meanings }) => meanings.some(({ type }) => type === 'period'));
  return times.length > 1 && !SPAN.test(tokens.map(({ text }) => text).join(''));
}

/** An amount of things or money, not of percent. */
function asksAmountOf([next, unit]: readonly Token[]): boolean {
  if (next === undefined || PERCENT.test(unit?.text ?? '')) return false;
  const isOfThings = next.meanings.some(
    (meaning) =>
      meaning.type === 'counter' || (meaning.type === 'dimension' && meaning.dimension !== 'ratio'),
  );
  return isOfThings || LARGE.test(next.text);
}
