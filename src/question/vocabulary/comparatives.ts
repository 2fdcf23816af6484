import { counters } from '../../text/units.ts';
import { split } from './split.ts';

const APART = split(
  '差, 相差, 还差, 差了, 多出, 多出来, 高出, 高了, 低了, 领先, 落后, 超出, 只差, 就差, 差个',
);
const AMOUNTS = split(
  '亿, 亿元, 个亿, 万, 万元, 元, 钱, 百分点, 个百分点, 个点, 点, 位, 名, 人, 倍, 天, 年, 平方公里',
);

/** 少了多少 is a growth too, where one figure tells it. */
export const FEWER_BY: readonly string[] = ['少了', '减少了', '降了', '下降了'].flatMap((fell) =>
  ['多少', '几'].flatMap((amount) =>
    ['', ...counters(), ...AMOUNTS].map((unit) => `${fell}${amount}${unit}`),
  ),
);

/** 差几家, 相差多少亿元, 多出几个: what lies between two figures, with the unit in which it is asked for. */
const COUNTED = [...APART, ...split('多, 少, 高, 低, 大, 小, 快, 慢, 猛, 强')].flatMap((word) =>
  ['多少', '几'].flatMap((amount) =>
    ['', ...counters(), ...AMOUNTS].map((unit) => `${word}${amount}${unit}`),
  ),
);

/** 等于多少万元: in which unit a result is wanted. */
export const EQUALS: readonly string[] = ['多少', '几'].flatMap((amount) =>
  ['', ...counters(), ...AMOUNTS].map((unit) => `等于${amount}${unit}`),
);

/** Words that ask for the difference of two figures. */
export const DIFFERENCE_WORDS: readonly string[] = [
  ...new Set([
    ...COUNTED,
    ...FEWER_BY,
    ...split(
      `减去, 相差, 差距, 差额, 差值, 之差, 差, 差了, 还差, 差距多大, 多多少, 少多少, 多几个, 少几个, 多几家, 少几家, 高多少, 低多少, 高几个百分点, 低几个百分点, 高几位, 低几位, 大多少, 小多少, 快多少, 慢多少, 多出来, 扩大了多少, 扩大多少, 大了多少, 小了多少, 高了多少, 低了多少, 快了多少, 慢了多少, 猛了多少, 强了多少, 多了几, 拉开多少, 拉开了多少, 悬殊, 相距, 相距多少, 相去多少, 之间差, 中间差, 中间差了,
      difference, difference between, gap, gap between, differ, how many more, how many fewer, how much more, how much less, how much higher, how much lower, how much larger, how much smaller, how much bigger, how much faster, by how many, minus, subtract, short of, how far`,
    ),
  ]),
];

const YEARS = ['哪年', '哪一年', '哪个年份'];
const MORE_OR_LESS = split('多, 高, 大, 快, 少, 低, 小, 慢');

/** 哪年多, 更高的是谁: what asks for the highest or the lowest without saying 最. */
export const SUPERLATIVE_COMPARATIVES: readonly string[] = [
  ...YEARS.flatMap((year) =>
    MORE_OR_LESS.flatMap((more) => [`${year}${more}`, `${year}更${more}`, `${year}比较${more}`]),
  ),
  ...MORE_OR_LESS.map((more) => `更${more}`),
  ...split(
    `更靠前, 最靠前, 最靠后, 更强, 排最前, 排最后, 垫底, 数垫底, 垫后, 倒数第一, 排倒数第一, 排末位, 末位, higher, lower, larger, bigger, smaller, faster, slower, fewer, more, has more, had more, have more`,
  ),
];

const WHICH = split(
  '哪个, 哪样, 哪项, 哪方, 哪头, 哪边, 哪家, 哪块, 哪类, 哪一个, 哪一项, 哪一方, 哪个数, 谁, 孰',
);
const DEGREES = ['', '更', '比较', '要', '相对', '相对更'];
const LITTLE = ['', '些', '一些', '一点', '点'];

/** 哪个多, 谁更快一些: which of the things that are named is ahead. Not 哪家大, which may go on (哪家大医院). */
export const WHICH_IS_MORE: readonly string[] = WHICH.flatMap((which) =>
  DEGREES.flatMap((degree) =>
    MORE_OR_LESS.flatMap((more) => LITTLE.map((little) => which + degree + more + little)),
  ),
).filter((word) => !/^(?:哪[^数]+|谁|孰)[大小]$/.test(word));

const GROWS = split('增得, 涨得, 升得, 长得, 增长得, 上涨得, 跑得, 增, 涨, 升, 增长');
const PACES = split('快, 猛, 多, 高, 慢, 更快, 更猛, 更多, 更高, 更慢, 比较快, 快些, 快一些');

/** 谁涨得更快: which of two growths is the larger. */
export const WHICH_GROWS_MORE: readonly string[] = WHICH.flatMap((which) =>
  GROWS.flatMap((grows) => PACES.map((pace) => which + grows + pace)),
);

/** 能比吗: whether figures may be set against each other at all. */
export const MAY_BE_COMPARED: readonly string[] = split(
  '能比, 可比, 能不能比, 可不可比, 能直接比, 能直接比较, 能比较, 可以比, 可以比较, 能放一起比, 能放在一起比, 放一起比, 放在一起比, 放一块比, 放一块儿比, 摆一起比, 摆在一起比, 有可比性, 有没有可比性, 好比较, comparable',
);

/** 2021年多还是2023年多: two things set against each other by 还是. */
export const EITHER_MORE: readonly string[] = MORE_OR_LESS.flatMap((more) => [
  `${more}还是`,
  `更${more}还是`,
]);

const UPS = split('增, 涨, 升, 多, 增加, 增长, 上升, 变大, 变多, 变高, 变快, 扩大, 提高, 进步');
const DOWNS = split('减, 跌, 降, 少, 减少, 下降, 下降, 变小, 变少, 变低, 变慢, 缩小, 降低, 退步');

/** 是增是减, 变大还是变小: which way something went. */
export const EITHER_WAY: readonly string[] = UPS.flatMap((up, at) => {
  const down = DOWNS[at] ?? '';
  return [
    `是${up}是${down}`,
    `是${up}还是${down}`,
    `${up}还是${down}`,
    `${up}了还是${down}了`,
    `是${up}了还是${down}了`,
  ];
});

const CLIMBS = split('前进, 进步, 上升, 提升, 提高, 前移, 上移, 跃升, 爬升, 攀升, 蹿升, 往前挪');
const SLIPS = split('后退, 退步, 下滑, 下降, 下跌, 掉');

/** 前进了多少位: the way between two places in a ranking. */
export const MOVES_IN_RANK: readonly string[] = [...CLIMBS, ...SLIPS].flatMap((move) =>
  ['', '了'].flatMap((done) =>
    ['多少', '几'].flatMap((amount) =>
      ['位', '名', '个位次', '个名次'].map((unit) => `${move}${done}${amount}${unit}`),
    ),
  ),
);
