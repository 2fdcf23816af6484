import { findNumbers } from '../text/numbers.ts';
import {
  ENGLISH_SCALE,
  parseMultiplier,
  parseUnit,
  unitNames,
  type Dimension,
} from '../text/units.ts';

/** A limit that a part or a question names: 投资10亿元以上, 超过100万. `amount` is in the base unit. */
export interface Threshold {
  readonly side: 'above' | 'below';
  /** Whether the amount itself is within: 达到, 以上 and at least are, 超过 and more than are not. */
  readonly inclusive: boolean;
  readonly amount: number;
  /** What the unit measures; null where it was left out or is no unit of the table. */
  readonly dimension: Dimension | null;
  /** A number alone (突破5000): in the unit of whatever it is held against. */
  readonly isBare: boolean;
}

export interface ThresholdMention {
  readonly start: number;
  readonly end: number;
  readonly threshold: Threshold;
}

const NUMBER = String.raw`(?<number>\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?|[一二两三四五六七八九十百千]+)`;
const SCALE = `(?<scale>个?(?:[十百千万]?亿|[十百千]?万)|百|千| ?(?:${ENGLISH_SCALE})(?![a-z]))?`;
/** Units of the table that are written in Chinese or signs; those of English follow a space. */
const UNITS = unitNames()
  .filter((unit) => !/^[a-z]|^[强级]$/.test(unit))
  .map((unit) => unit.replace('/', ''))
  // 超20亿项目, 过百亿门槛: the unit is no beginning of a noun.
  .map((unit) => unit.replace(/^项$/, '项(?!目)').replace(/^门$/, '门(?!槛)'))
  .join('|');
const UNIT = `(?<unit>成|${UNITS}|[kmg]wh| ?(?:yuan|rmb|cny|usd|us dollars|dollars|people|percent)(?![a-z]))?`;
const CURRENCY_BEFORE = ' ?(?:(?:rmb|cny|yuan) ?)?';
const ABOVE_BEFORE =
  '超过了?|超出了?|超了?|(?<![通经])过了?|破了?|突破了?|冲破了?|跨过了?|迈过了?|越过了?|上(?=[百千万亿])|达到了?|达|不低于|不少于|至少|大于|高于|>=|>|(?<![a-z])(?:(?:worth|of|valued at) )?(?:over|above|more than|greater than|higher than|larger than|bigger than|at least|a minimum of|no less than|not less than|no fewer than|upwards of|in excess of|beyond|exceed(?:s|ed|ing)?|topp?(?:ed|ing|s)?|surpass(?:es|ed|ing)?) ';
const BELOW_BEFORE =
  '低于|少于|不足|不到|没到|没有到|未到|未达到?|没达到|不超过|没超过|未超过|小于|<=|<|(?<![a-z])(?:(?:worth|of|valued at) )?(?:under|below|less than|fewer than|smaller than|lower than|at most|no more than|not more than|up to) ';
const AFTER =
  '(?<after>(?:及|或)?以上|往上|朝上|起步|级(?!别)|以下|以内|\\+| (?:and|or) (?:more|above|over|higher|larger)(?![a-z])| (?:and|or) (?:less|below|under|fewer)(?![a-z]))';

/** 100亿以上大项目: a thing beyond such a limit is large anyway. */
const LARGE = '(?:的?[特超]?大型?(?=项目|企业|工程|单子))?';

/** 过亿, 破千亿, 上百万: one of a scale that is passed. */
const ONE_OF =
  '(?<one>超过?了?|过了?|破了?|突破了?|上了?)(?<scale3>[十百千]?[万亿])(?<unit3>元)?(?![零一二三四五六七八九十百千万亿\\d])';

const MENTION = new RegExp(
  `(?<![通经])${ONE_OF}|(?:(?:(?<above>${ABOVE_BEFORE})|(?<below>${BELOW_BEFORE}))${CURRENCY_BEFORE}${NUMBER}${SCALE}${UNIT}(?:及?以上)?|${NUMBER.replace('number', 'number2')}${SCALE.replace('scale', 'scale2')}${UNIT.replace('unit', 'unit2').replace('|年|', '|')}(?:的)?${AFTER})${LARGE}`,
  'g',
);

/** Without a number or a scale there is no limit. */
const COUNTS = /[\d一二两三四五六七八九十百千万亿]/;

/** Every limit in a text in match form, in order. */
export function findThresholds(text: string): ThresholdMention[] {
  if (!COUNTS.test(text)) return [];
  return [...text.matchAll(MENTION)].flatMap((found) => {
    const groups = found.groups ?? {};
    const threshold = readThreshold(groups, text.slice(found.index + found[0].length));
    return threshold ? [{ start: found.index, end: found.index + found[0].length, threshold }] : [];
  });
}

function readThreshold(
  groups: Readonly<Record<string, string | undefined>>,
  behind: string,
): Threshold | null {
  const number = groups['number'] ?? groups['number2'] ?? '一';
  const scale = (groups['scale'] ?? groups['scale2'] ?? groups['scale3'])
    ?.trim()
    .replace(/^个/, '');
  const unit = (groups['unit'] ?? groups['unit2'] ?? groups['unit3'])?.trim();
  // 超出2021年多少: what is exceeded is the figure of that year.
  if (unit === '年' && /^(?:19|20)\d\d$/.test(number)) return null;
  const value = findNumbers(number)[0]?.value;
  const isBare = !scale && !unit;
  if (value === undefined || (isBare && !(BARE.test(number) && ENDS.test(behind)))) return null;
  const factor =
    (scale ? (parseMultiplier(scale) ?? 1) : 1) * (unit ? (parseUnit(unit)?.factor ?? 1) : 1);
  const after = groups['after'] ?? '';
  const below = groups['below'] !== undefined || /以下|以内|less|below|under|fewer/.test(after);
  const parsed = unit === undefined ? null : parseUnit(/^(?:成|percent)$/.test(unit) ? '%' : unit);
  return {
    side: below ? 'below' : 'above',
    inclusive:
      after !== '' || INCLUSIVE.test(groups['above'] ?? groups['below'] ?? groups['one'] ?? ''),
    amount: value * factor * (unit === '成' ? 10 : 1),
    dimension: parsed?.dimension ?? null,
    isBare,
  };
}

/** Digits that are no small number, of which the unit may go without saying. */
const BARE = /^\d{1,3}(?:,\d{3})+$|^\d{3,}(?:\.\d+)?$/;

/** Nothing that is counted stands behind: not 超500强, 超过2000年. */
const ENDS = /^(?:[了吗么没嘛呢吧?？]|的?$| ?$| (?:in|by|during|as of) )/;

const INCLUSIVE =
  /^上|达|不低于|不少于|至少|不超过|没超过|未超过|=|at least|at most|minimum|no (?:less|fewer|more)|not (?:less|more)|up to/;

/** The limit that a `where` of the knowledge names (投资>=10亿元), or null for a plain word. */
export function thresholdOf(where: string): Threshold | null {
  if (!/[<>]/.test(where)) return null;
  return findThresholds(where.replace(/\s/g, ''))[0]?.threshold ?? null;
}

export function sameThreshold(a: Threshold, b: Threshold): boolean {
  return a.side === b.side && Math.abs(a.amount - b.amount) < 1e-6 * Math.max(a.amount, 1);
}
