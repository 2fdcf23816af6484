import type { Token, TokenMeaning } from './token.ts';

/** Once it is joined to its counter it is read no more. */
const SINGLE = '单';
const JOINED = /^单[个家项体支所件台]$/;
const COUNTER = /^[个家项体支所件台]$/;
const AVERAGE: readonly TokenMeaning[] = [{ type: 'measure', measure: 'average' }];
const LIGHT: readonly TokenMeaning[] = [{ type: 'light' }];

/** 单个项目金额, 单项目金额: what one of many things comes to is an average, unless it is called so anyway. */
export function withSingleOnes(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    ({ text, meanings }, index) =>
      (text === SINGLE || (meanings.length === 0 && JOINED.test(text))) &&
      meanings.every(({ type }) => type !== 'word') &&
      namesThing(tokens, index),
  );
  const single = tokens[at];
  if (!single) return tokens;
  const counter = tokens[at + 1];
  const joined = single.text === SINGLE && counter !== undefined && COUNTER.test(counter.text);
  const text = joined ? SINGLE + counter.text : single.text.padEnd(2, '个');
  const rest = tokens.slice(at + (joined ? 2 : 1));
  const others = [...tokens.slice(0, at), ...rest];
  const isSaid = others.some(saysAverage);
  // 单个项目投资最大的: the largest of them is no average.
  if (!isSaid && others.some(saysExtreme)) return tokens;
  const merged = {
    start: single.start,
    end: joined ? counter.end : single.end,
    text,
    meanings: isSaid ? LIGHT : AVERAGE,
  };
  return [...tokens.slice(0, at), merged, ...rest];
}

/** A noun stands behind: 签约项目, 企业. */
function namesThing(tokens: readonly Token[], at: number): boolean {
  const [next, behind] = tokens.slice(at + 1);
  const noun = next && COUNTER.test(next.text) ? behind : next;
  return noun?.meanings.some(({ type }) => type === 'word') ?? false;
}

function saysExtreme({ meanings }: Token): boolean {
  return meanings.some(
    (meaning) => meaning.type === 'operation' && meaning.operation === 'extreme',
  );
}

function saysAverage({ meanings }: Token): boolean {
  return meanings.some((meaning) => meaning.type === 'measure' && meaning.measure === 'average');
}
