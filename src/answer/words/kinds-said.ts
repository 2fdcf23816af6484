import type { Query } from '../../question/query.ts';
import type { Token } from '../../question/token.ts';
import type { Explanation } from './explanation.ts';

const KIND = /^(?:类|类型|一类|领域|方面|行业)的?$/;
const HOW_MANY = /^(?:多少|几|有几|有多少)/;

/**
 * Tokens that say of what kind the things counted are (永磁电机类的有几个) and that no name of what answers holds: that
 * its sentence speaks of them besides makes no part of it.
 */
export function kindsUntold({ tokens }: Query, by: Explanation): ReadonlySet<Token> {
  const at = tokens.findIndex(
    ({ text }, index) => KIND.test(text) && asksHowMany(tokens.slice(index + 1)),
  );
  if (at <= 0) return new Set();
  const before = tokens.slice(0, at);
  const first = before.findLastIndex((token) => !saysKind(token)) + 1;
  return new Set(before.slice(first).filter((token) => !isNamed(token, by)));
}

function asksHowMany(behind: readonly Token[]): boolean {
  return behind
    .slice(0, 3)
    .some(
      ({ text, meanings }) =>
        HOW_MANY.test(text) || meanings.some(({ type }) => type === 'counter'),
    );
}

/** A word that names something, or one that nothing is known of. */
function saysKind({ meanings }: Token): boolean {
  return meanings.length === 0 || meanings.some(({ type }) => type === 'word');
}

function isNamed({ text, meanings }: Token, { words, names }: Explanation): boolean {
  const isWord = meanings.some((meaning) => meaning.type === 'word' && words.has(meaning.word));
  return isWord || names.some((name) => name.includes(text));
}
