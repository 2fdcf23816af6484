import type { Token, TokenMeaning } from './token.ts';

const WHICH = /^(?:哪[个样项方头边家块类]|哪一[个项方]|谁|孰)$/;
const COMPARE: readonly TokenMeaning[] = [{ type: 'operation', operation: 'compare' }];
const DIFFERENCE: readonly TokenMeaning[] = [{ type: 'operation', operation: 'difference' }];

const YEAR = /^哪(?:个?一?年|个年份)$/;
const SIZE = /^(?:更|比较|相对)?[多少高低快慢强](?:些|一些|一点|点)?$/;
const EXTREME: readonly TokenMeaning[] = [{ type: 'operation', operation: 'extreme' }];

/** 哪年人均收入高, 谁的产值高: at the end of such a question the bare word asks which is ahead. */
export function withSizeAtEnd(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.findLastIndex(({ text }) => !/^[呢啊呀吧的]$/.test(text));
  const size = tokens[last];
  if (!size || !SIZE.test(size.text)) return tokens;
  const before = tokens.slice(0, last - 1);
  if (before.some(({ text }) => YEAR.test(text)))
    return tokens.with(last, { ...size, meanings: EXTREME });
  return before.some(({ text }) => WHICH.test(text))
    ? tokens.with(last, { ...size, meanings: COMPARE })
    : tokens;
}

/** 产值和营收，哪个大: which is ahead, where nothing follows that 大 may belong to (哪家大医院). */
export function withWhichIsMore(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ text }) => WHICH.test(text));
  const [which, size, next] = tokens.slice(at);
  if (at < 0 || !which || !size) return tokens;
  const before = tokens.slice(0, at);
  const compared = { ...which, meanings: COMPARE };
  // Between the clauses of 哪个大，大多少 nothing is left to tell 大大 from 大 and 大.
  if (size.text === '大大' && next?.text.startsWith('多少') === true)
    return [...before, compared, { ...next, meanings: DIFFERENCE }, ...tokens.slice(at + 3)];
  return /^[大小]$/.test(size.text) && endsAt(next)
    ? [...before, compared, ...tokens.slice(at + 2)]
    : tokens;
}

/** The end, or what is asked of the difference. */
function endsAt(token: Token | undefined): boolean {
  return (
    token === undefined ||
    /^[呢啊呀吧]$/.test(token.text) ||
    token.meanings.some(
      (meaning) => meaning.type === 'operation' && meaning.operation === 'difference',
    )
  );
}
