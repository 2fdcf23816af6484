import type { Fact } from '../../knowledge/model.ts';
import type { Query } from '../../question/query.ts';
import { matchForm } from '../../text/normalize.ts';

/** 省里的榜单: of which level something is, in everyday words; with what the articles print for it. */
const LEVELS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:省里|省上|全省|省级)$/, ['省级', '省']],
  [/^(?:市里|市上|全市|市级)$/, ['市级', '市']],
  [/^(?:国里|国家|全国|国家级)$/, ['国家级', '国家']],
  [/^(?:区里|全区|区级)$/, ['区级', '区']],
];

/** Characters of a name by which its level is known to stand before it in the proof. */
const BEGINNING = 2;

/** Characters before a number in which its level may stand. */
const BEFORE = 4;

/** The question without the level of a thing (省里“某某”榜单) that the proof prints right before the same thing. */
export function withoutLevels(query: Query, { measure, passages, value }: Fact): Query {
  if (measure === 'rank') return query;
  const { tokens } = query;
  // Of a number only what is printed with it: the sentence may go on about others of another level.
  const told = passages.map(({ text, mark }) =>
    matchForm(value.type === 'number' ? text.slice(Math.max(0, mark[0] - BEFORE), mark[1]) : text),
  );
  const isTold = (levels: readonly string[], name: string): boolean =>
    told.some((text) => levels.some((level) => text.includes(level + name)));
  const rest = tokens.filter(({ text }, at) => {
    const levels = LEVELS.find(([said]) => said.test(text))?.[1];
    const behind = tokens.slice(at + 1).find((token) => token.text !== '的');
    const name = behind?.text.slice(0, BEGINNING) ?? '';
    return levels === undefined || name.length < BEGINNING || !isTold(levels, name);
  });
  return rest.length === tokens.length ? query : { ...query, tokens: rest };
}
