import type { Query } from '../../question/query.ts';
import type { Token } from '../../question/token.ts';
import { RESTRICTING_CHARACTERS, SIZES } from '../../question/vocabulary/restrictions.ts';
import type { Explanation } from './explanation.ts';

interface Known {
  /** Words that a name of what is asked for holds. */
  readonly granted: ReadonlySet<string>;
  /** Nouns of things whose number is held: 企业. */
  readonly counted: ReadonlySet<string>;
}

/** The words that make another thing of what is asked, which neither the proof nor a name nor a sample question says so. */
export function restrictingTokens(query: Query, by: Explanation, known: Known): Set<Token> {
  const mayDeny = query.tokens.some(asksVerdict) && !query.asksAmount;
  return new Set(
    query.tokens.filter(
      ({ text }, at) => (!mayDeny || OTHERS.test(text)) && restricts(query, at, by, known),
    ),
  );
}

/**
 * True for a word that makes another thing of what is asked (未投产, 其他企业, 女职工, 签约率) and that neither the proof
 * nor a name says beside the same word. A negation at the end (投产了没有), between a verb and itself (是不是) or in what
 * a yes-or-no question puts forward takes nothing away.
 */
function restricts(
  { tokens }: Query,
  at: number,
  by: Explanation,
  { granted, counted }: Known,
): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (by.dimension === 'person' && token?.text === '者') return false;
  const limits =
    token !== undefined &&
    (isRestriction(token, by) ||
      (!granted.has(token.text) && isSize(token, before) && isCounted(next, counted)));
  if (!limits || before?.text === next?.text) return false;
  if (next === undefined && /^[没不未无]/.test(token.text)) return false;
  const pairs =
    token.text.length > 1
      ? [token.text, ...wordsMeant(token)]
      : [token.text + (next?.text ?? ' '), (before?.text ?? ' ') + token.text];
  const told = [...by.texts, ...by.names, by.asked];
  const isCompared = [before, tokens[at - 2]].some((one) => COMPARED.test(one?.text ?? ''));
  if (OTHERS.test(token.text) && (isCompared || told.some((text) => ALONE.test(text))))
    return false;
  if (
    RATES.some(([said, name]) => said.test(token.text) && told.some((text) => text.includes(name)))
  )
    return false;
  return !pairs.some((pair) => told.some((text) => text.includes(pair)));
}

/** What others are set against: 比别处早. */
const COMPARED = /^(?:比|跟|与|和|同|较|比起|相比)$/;

/** What tells that there is no other. */
const ALONE = /唯一|仅有|only/;

/** What turns a yes-or-no question to something else than what is named; what denies it takes nothing away. */
const OTHERS =
  /^(?:其他|其它|其余|其他的|其它的|其余的|别的|别处|别家|别人|另一个|另一家|另几个|另几家)$/;

/** What the token stands for: 首批 for 第一批. */
function wordsMeant({ meanings }: Token): readonly string[] {
  return meanings.flatMap((meaning) => (meaning.type === 'word' ? [meaning.word] : []));
}

/** A figure for every day is the same as one a day. */
const RATES: readonly (readonly [RegExp, string])[] = [
  [/^每[天日]$/, '日均'],
  [/^每月$/, '月均'],
  [/^每户$/, '户均'],
];

function isRestriction({ meanings, text }: Token, { words }: Explanation): boolean {
  if (meanings.some(({ type }) => type === 'restriction')) return true;
  return (
    RESTRICTING_CHARACTERS.has(text) &&
    meanings.every((meaning) => meaning.type === 'word' && !words.has(meaning.word))
  );
}

/** 小 of 小企业, neither counted nor asked for (三大, 哪家大…). */
function isSize({ text, start }: Token, before: Token | undefined): boolean {
  const isBehindAnother = start === (before?.end ?? 0);
  return SIZES.has(text) && isBehindAnother && !ASKS_OR_COUNTS.test(before?.text ?? '');
}

function isCounted(token: Token | undefined, counted: ReadonlySet<string>): boolean {
  return token !== undefined && wordsMeant(token).some((word) => counted.has(word));
}

const ASKS_OR_COUNTS = /[\d一二两三四五六七八九十几多]$|^(?:什么|啥|哪.*)$/;

function asksVerdict({ meanings }: Token): boolean {
  return meanings.some(
    (meaning) => meaning.type === 'operation' && meaning.operation === 'verdict',
  );
}
