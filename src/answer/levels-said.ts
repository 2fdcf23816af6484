import type { Fact } from '../knowledge/model.ts';
import type { Query } from '../question/query.ts';
import { matchForm } from '../text/normalize.ts';

/** 省里的榜单: of which level something is, in everyday words; with what the articles print for it. */
const LEVELS: readonly (readonly [RegExp, string])[] = [
  [/^(?:省里|省上|全省|省级)$/, '省级'],
  [/^(?:市里|市上|全市|市级)$/, '市级'],
  [/^(?:国里|国家|全国|国家级)$/, '国家级'],
  [/^(?:区里|全区|区级)$/, '区级'],
];

/** Characters of a name by which its level is known to stand before it in the proof. */
const BEGINNING = 2;

/** The question without the level of a thing (省里“某某”榜单) that the proof prints right before the same thing. */
export function withoutLevels(query: Query, { measure, passages }: Fact): Query {
  if (measure === 'rank') return query;
  const { tokens } = query;
  const isTold = (level: string, name: string): boolean =>
    passages.some(({ text }) => matchForm(text).includes(level + name));
  const rest = tokens.filter(({ text }, at) => {
    const level = LEVELS.find(([said]) => said.test(text))?.[1];
    const behind = tokens.slice(at + 1).find((token) => token.text !== '的');
    const name = behind?.text.slice(0, BEGINNING) ?? '';
    return level === undefined || name.length < BEGINNING || !isTold(level, name);
  });
  return rest.length === tokens.length ? query : { ...query, tokens: rest };
}
