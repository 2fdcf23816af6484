import { findNumbers } from '../text/numbers.ts';
import { parseMultiplier, parseUnit } from '../text/units.ts';

/** A limit that a part or a question names: 投资10亿元以上, 超过100万. `amount` is in the base unit. */
export interface Threshold {
  readonly side: 'above' | 'below';
  readonly amount: number;
  /** False when the unit was left out, as in 百亿以上. */
  readonly hasUnit: boolean;
}

export interface ThresholdMention {
  readonly start: number;
  readonly end: number;
  readonly threshold: Threshold;
}

const NUMBER = String.raw`(?<number>\d+(?:\.\d+)?|[一二两三四五六七八九十百千]+)`;
const SCALE = '(?<scale>[十百千万]?亿|[十百千]?万|百|千)?';
const UNIT = '(?<unit>元|美元|人民币|家|个|人|平方公里|亩)?';
const ABOVE_BEFORE =
  '超过|超出|超|过|破|突破|达到|不低于|不少于|至少|大于|高于|>=|>|over |above |more than |at least |exceeding ';
const BELOW_BEFORE = '低于|少于|不足|不到|小于|<=|<|under |below |less than ';
const AFTER = '(?<after>(?:及|或)?以上|级|以下|以内)';

const MENTION = new RegExp(
  `(?:(?<above>${ABOVE_BEFORE})|(?<below>${BELOW_BEFORE}))${NUMBER}${SCALE}${UNIT}(?:及?以上)?|${NUMBER.replace('number', 'number2')}${SCALE.replace('scale', 'scale2')}${UNIT.replace('unit', 'unit2')}(?:的)?${AFTER}`,
  'g',
);

/** Every limit in a text in match form, in order. */
export function findThresholds(text: string): ThresholdMention[] {
  return [...text.matchAll(MENTION)].flatMap((found) => {
    const groups = found.groups ?? {};
    const threshold = readThreshold(groups);
    return threshold ? [{ start: found.index, end: found.index + found[0].length, threshold }] : [];
  });
}

function readThreshold(groups: Readonly<Record<string, string | undefined>>): Threshold | null {
  const number = groups['number'] ?? groups['number2'] ?? '';
  const scale = groups['scale'] ?? groups['scale2'];
  const unit = groups['unit'] ?? groups['unit2'];
  const value = findNumbers(number)[0]?.value;
  if (value === undefined || (!scale && !unit)) return null;
  const factor =
    (scale ? (parseMultiplier(scale) ?? 1) : 1) * (unit ? (parseUnit(unit)?.factor ?? 1) : 1);
  const below = groups['below'] !== undefined || /以下|以内/.test(groups['after'] ?? '');
  return { side: below ? 'below' : 'above', amount: value * factor, hasUnit: unit !== undefined };
}

/** The limit that a `where` of the knowledge names (投资>=10亿元), or null for a plain word. */
export function thresholdOf(where: string): Threshold | null {
  if (!/[<>]/.test(where)) return null;
  return findThresholds(where.replace(/\s/g, ''))[0]?.threshold ?? null;
}

export function sameThreshold(a: Threshold, b: Threshold): boolean {
  return a.side === b.side && Math.abs(a.amount - b.amount) < 1e-6 * Math.max(a.amount, 1);
}
