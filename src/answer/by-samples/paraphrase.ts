import type { Correction } from '../../question/homophones.ts';
import type { Query } from '../../question/query.ts';
import type { Token } from '../../question/token.ts';
import type { Workbench } from '../workbench.ts';

/** One word; longer stretches say more than that. */
const WORD = /^(?:\p{Script=Han}{1,4}|[a-z]+(?:-[a-z]+)?)$/u;

const ENGLISH_CONTRARY =
  /^(?:un|non-?|dis|ex-)|less$|clos|bankrupt|cancel|withdr|quit|los[est]|fail|dead|fine[ds]?$|reject/;

/** Ends, losses and denials: what they are said of is not what has been counted. */
const CONTRARY = /[倒闭破亏欠罚停退撤关拆走丢失减降裁辞违死伤废没不未无非莫别另]/;

/**
 * Whether an unexplained stretch is another way to say what is asked (挑中 for 入选), or says it by the way: a few
 * Chinese characters that name nothing known, open no question about a stranger, and limit no noun behind them.
 */
export function mayBeParaphrase(
  left: string,
  { form, tokens, actors, topics, corrections }: Query,
  { index }: Workbench,
): boolean {
  if (!WORD.test(left) || CONTRARY.test(left) || ENGLISH_CONTRARY.test(left)) return false;
  const start = form.indexOf(left);
  if (start < 0 || (start === 0 && actors.length + topics.length === 0)) return false;
  const end = start + left.length;
  const isPlain = ({ meanings }: Token): boolean =>
    meanings.every((meaning) =>
      meaning.type === 'word' ? !index.slotWords.has(meaning.word) : meaning.type === 'light',
    );
  const isBeside = ({ meant }: Correction): boolean =>
    form.startsWith(meant, end) || form.endsWith(meant, start);
  const said = tokens.filter((token) => token.start < end && token.end > start);
  return said.every(isPlain) && !isAttribute(end, tokens, form) && !corrections.some(isBeside);
}

/** 民营企业, 敲钟的企业: what stands before a noun says which of them are meant. */
function isAttribute(end: number, tokens: readonly Token[], form: string): boolean {
  if (form[end] === '的') return tokens.some(({ start }) => start === end + 1);
  const next = tokens.find(({ start }) => start >= end);
  if (next && form.slice(end, next.start).trim() !== '') return false;
  return next?.meanings.some(({ type }) => type === 'word' || type === 'entity') ?? false;
}
