import { findNumbers } from './numbers.ts';
import { parseUnit, type Dimension } from './units.ts';

/** Whether a text that stands for a figure tells a number, if only 几. */
export function holdsNumber(text: string): boolean {
  return findNumbers(text).length > 0 || text.includes('几');
}

/** 每季度, 每半月: how often, which is asked with 多久 too. */
const FREQUENCY = /^每(?:天|日|周|旬|半?个?月|季度?|半?年)$/;

/**
 * What an amount in a text measures: time for 两个多小时, money for 突破两千亿, of which the unit goes without saying.
 * Null for a mere count and where no amount is told.
 */
export function dimensionTold(text: string): Dimension | null {
  if (FREQUENCY.test(text)) return 'time';
  const number = findNumbers(text).find(({ form }) => form !== 'word');
  if (!number) return null;
  const after = /^个?[多余来]?(.{0,4})/.exec(text.slice(number.end))?.[1] ?? '';
  const units = [4, 3, 2, 1].flatMap((length) => parseUnit(after.slice(0, length)) ?? []);
  const dimension = units[0]?.dimension ?? (after.startsWith('亿') ? 'money' : 'count');
  return dimension === 'count' ? null : dimension;
}
