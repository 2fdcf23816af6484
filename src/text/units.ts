/** What a unit measures. Counters are soft: people say 个 for almost anything countable. */
export type Dimension =
  | 'count'
  | 'person'
  | 'money'
  | 'usd'
  | 'ratio'
  | 'area'
  | 'energy'
  | 'mass'
  | 'time'
  | 'concentration'
  | 'multiple';

export interface Unit {
  readonly dimension: Dimension;
  /** Multiplies a number of this unit into the base unit of its dimension. */
  readonly factor: number;
  /** The unit without 万, 亿 …: 万元 -> 元. */
  readonly base: string;
}

/** Square metres of a 亩: fifteen make a hectare. */
const MU = 10_000 / 15;

const BASES = new Map<string, readonly [Dimension, number]>(
  Object.entries({
    元: ['money', 1],
    块: ['money', 1],
    块钱: ['money', 1],
    人民币: ['money', 1],
    yuan: ['money', 1],
    rmb: ['money', 1],
    cny: ['money', 1],
    美元: ['usd', 1],
    美金: ['usd', 1],
    usd: ['usd', 1],
    'us dollars': ['usd', 1],
    dollars: ['usd', 1],
    '%': ['ratio', 1],
    百分点: ['ratio', 1],
    个百分点: ['ratio', 1],
    倍: ['multiple', 1],
    人: ['person', 1],
    人次: ['person', 1],
    名: ['person', 1],
    位: ['person', 1],
    people: ['person', 1],
    平方公里: ['area', 1_000_000],
    平方米: ['area', 1],
    平方千米: ['area', 1_000_000],
    平米: ['area', 1],
    亩: ['area', MU],
    mu: ['area', MU],
    'square kilometres': ['area', 1_000_000],
    'square kilometers': ['area', 1_000_000],
    'sq km': ['area', 1_000_000],
    'square metres': ['area', 1],
    'square meters': ['area', 1],
    'sq m': ['area', 1],
    acres: ['area', 4046.86],
    公顷: ['area', 10_000],
    hectares: ['area', 10_000],
    hectare: ['area', 10_000],
    kwh: ['energy', 1],
    mwh: ['energy', 1000],
    gwh: ['energy', 1_000_000],
    千瓦时: ['energy', 1],
    度电: ['energy', 1],
    吨: ['mass', 1],
    公斤: ['mass', 0.001],
    年: ['time', 365],
    周年: ['time', 365],
    周岁: ['time', 365],
    个月: ['time', 30],
    天: ['time', 1],
    小时: ['time', 1 / 24],
    分钟: ['time', 1 / 1440],
    '微克/立方米': ['concentration', 1],
  }),
);
const COUNTERS =
  '个 家 件 台 辆 项 条 张 起 场 次 场次 户 所 座 处 支 套 栋 间 届 份 类 种 批 首 款 部 只 岁 门 级 组 期 层 亩次 户次 家次 笔 例 宗 片 对 强 点 面 单 趟 轮 拨 茬 幢 桩 颗 棵 株 篇 册';
const COUNTER_SET = new Set(COUNTERS.split(' '));

const MULTIPLIERS = new Map<string, number>(
  Object.entries({
    十: 10,
    百: 100,
    千: 1000,
    万: 10_000,
    十万: 1e5,
    百万: 1e6,
    千万: 1e7,
    亿: 1e8,
    十亿: 1e9,
    百亿: 1e10,
    千亿: 1e11,
    万亿: 1e12,
    k: 1000,
    thousand: 1000,
    m: 1e6,
    mn: 1e6,
    million: 1e6,
    b: 1e9,
    bn: 1e9,
    billion: 1e9,
    tn: 1e12,
    trillion: 1e12,
  }),
);
/** The scales of English numbers, for a pattern. */
export const ENGLISH_SCALE = 'trillion|billion|million|thousand|tn|bn|mn|b|m|k';
const MULTIPLIED = new RegExp(
  `^((?:[十百千万]?亿)|万亿|[十百千]?万|[十百千]|(?:${ENGLISH_SCALE}) )(.+)$`,
);

/** Reads a unit as printed (亿元, 万辆, %). Null for a unit outside the table. */
export function parseUnit(text: string): Unit | null {
  const base = baseUnit(text, 1);
  if (base) return base;
  const split = MULTIPLIED.exec(text);
  if (!split) return null;
  return baseUnit(split[2] ?? '', MULTIPLIERS.get(split[1]?.trim() ?? '') ?? 1);
}

function baseUnit(text: string, multiplier: number): Unit | null {
  const known = BASES.get(text) ?? BASES.get(text.toLowerCase());
  if (known) return { dimension: known[0], factor: known[1] * multiplier, base: text };
  return COUNTER_SET.has(text) ? { dimension: 'count', factor: multiplier, base: text } : null;
}

/** The factor of 万, 亿, 百亿 …, or null where the text is none of them. */
export function parseMultiplier(text: string): number | null {
  return MULTIPLIERS.get(text) ?? null;
}

/** Every unit of the table without its multiplier, longest first. */
export function unitNames(): readonly string[] {
  return [...BASES.keys(), ...COUNTER_SET].toSorted((a, b) => b.length - a.length);
}

/** Every counter that may follow 几 or 多少 in a question. */
export function counters(): readonly string[] {
  return [...COUNTER_SET];
}

/** A number with its unit as printed; null where it stands alone. */
export interface Amount {
  readonly value: number;
  readonly unit: string | null;
}

/**
 * Whether two amounts are one and the same: 8万元 and 80000元. An amount without a unit takes the other's;
 * one with a scale alone (21亿) what the other measures.
 */
export function sameAmount(a: Amount, b: Amount): boolean {
  const [left, right] = [a.unit ?? b.unit, b.unit ?? a.unit].map((unit) => parseUnit(unit ?? ''));
  const scales = [a.unit, b.unit].map((unit) => parseMultiplier(unit ?? ''));
  const isScaled = scales.some((scale) => scale !== null);
  if (!isScaled && (left?.dimension ?? null) !== (right?.dimension ?? null)) return false;
  const [first, second] = [
    a.value * (scales[0] ?? left?.factor ?? 1),
    b.value * (scales[1] ?? right?.factor ?? 1),
  ];
  return Math.abs(first - second) <= 1e-9 * Math.max(Math.abs(first), Math.abs(second), 1);
}
