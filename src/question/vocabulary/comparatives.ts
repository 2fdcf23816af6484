import { counters } from '../../text/units.ts';
import { split } from './split.ts';

const APART = split(
  '差, 相差, 还差, 差了, 多出, 多出来, 高出, 高了, 低了, 领先, 落后, 超出, 只差, 就差, 差个',
);
const AMOUNTS = split(
  '亿, 亿元, 个亿, 万, 万元, 元, 钱, 百分点, 个百分点, 个点, 点, 位, 名, 人, 倍, 天, 年, 平方公里',
);

/** 差几家, 相差多少亿元, 多出几个: what lies between two figures, with the unit in which it is asked for. */
const COUNTED = APART.flatMap((word) =>
  ['多少', '几'].flatMap((amount) =>
    ['', ...counters(), ...AMOUNTS].map((unit) => `${word}${amount}${unit}`),
  ),
);

/** Words that ask for the difference of two figures. */
export const DIFFERENCE_WORDS: readonly string[] = [
  ...new Set([
    ...COUNTED,
    ...split(
      `相差, 差距, 差额, 差值, 之差, 差, 差了, 还差, 差距多大, 多多少, 少多少, 多几个, 少几个, 多几家, 少几家, 高多少, 低多少, 高几个百分点, 低几个百分点, 高几位, 低几位, 大多少, 小多少, 快多少, 慢多少, 多出来,
      difference, difference between, gap, gap between, differ, how many more, how many fewer, how much more, how much less, how much higher, how much lower, how much larger, how much smaller, how much bigger, how much faster, by how many, minus, subtract, short of, how far`,
    ),
  ]),
];
