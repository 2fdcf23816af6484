/** Calendar spans: the notation of the knowledge (`2022-S1`, `../2021-06`) and how they are said. Dates are ISO days. */

export type Grain = 'year' | 'half' | 'quarter' | 'month' | 'day';

export interface Span {
  readonly grain: Grain;
  readonly first: string;
  readonly last: string;
}

export type Period =
  | { readonly type: 'during'; readonly notation: string; readonly span: Span }
  | { readonly type: 'as-of'; readonly notation: string; readonly span: Span }
  | { readonly type: 'since'; readonly notation: string; readonly from: Span; readonly span: Span }
  | { readonly type: 'undated'; readonly notation: 'undated' };

/** Reads `2023`, `2022-S1`, `2025-Q1`, `2021-06` or `2019-05-20`. Null for anything else. */
export function parseSpan(notation: string): Span | null {
  const found = /^(\d{4})(?:-(?:S([12])|Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/.exec(notation);
  if (!found) return null;
  const [, year = '', half, quarter, month, day] = found;
  if (half) return months(year, half === '1' ? 1 : 7, half === '1' ? 6 : 12, 'half');
  if (quarter) return months(year, Number(quarter) * 3 - 2, Number(quarter) * 3, 'quarter');
  if (month && (Number(month) < 1 || Number(month) > 12)) return null;
  if (day) return isDay(notation) ? { grain: 'day', first: notation, last: notation } : null;
  if (month) return months(year, Number(month), Number(month), 'month');
  return months(year, 1, 12, 'year');
}

function isDay(notation: string): boolean {
  const time = Date.parse(`${notation}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(notation);
}

function months(year: string, from: number, to: number, grain: Grain): Span {
  const lastDay = new Date(Date.UTC(Number(year), to, 0)).getUTCDate();
  return { grain, first: `${year}-${two(from)}-01`, last: `${year}-${two(to)}-${two(lastDay)}` };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Reads a period of the knowledge. Null when it is malformed. */
export function parsePeriod(notation: string): Period | null {
  if (notation === 'undated') return { type: 'undated', notation };
  const [left, right, more] = notation.split('/');
  if (more !== undefined) return null;
  const span = parseSpan(right ?? left ?? '');
  if (!span) return null;
  if (right === undefined) return { type: 'during', notation, span };
  if (left === '..') return { type: 'as-of', notation, span };
  const from = parseSpan(left ?? '');
  return from ? { type: 'since', notation, from, span } : null;
}

/** The notation of a span: the inverse of `parseSpan`. */
export function spanNotation(span: Span): string {
  const year = span.first.slice(0, 4);
  const month = Number(span.first.slice(5, 7));
  switch (span.grain) {
    case 'year':
      return year;
    case 'half':
      return `${year}-S${month === 1 ? 1 : 2}`;
    case 'quarter':
      return `${year}-Q${(month + 2) / 3}`;
    case 'month':
      return span.first.slice(0, 7);
    case 'day':
      return span.first;
    default:
      return span.grain satisfies never;
  }
}

/** Orders periods by their end; an undated one comes first. */
export function comparePeriods(a: Period, b: Period): number {
  const end = (period: Period): string => (period.type === 'undated' ? '' : period.span.last);
  return end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : 0;
}

const QUARTERS = ['一', '二', '三', '四'];

/** A span in words: 2022年上半年 / first half of 2022. */
export function spanWords(span: Span, language: 'zh' | 'en'): string {
  const year = span.first.slice(0, 4);
  const month = Number(span.first.slice(5, 7));
  const day = Number(span.first.slice(8, 10));
  const zh = language === 'zh';
  switch (span.grain) {
    case 'year':
      return zh ? `${year}年` : year;
    case 'half':
      return zh
        ? `${year}年${month === 1 ? '上' : '下'}半年`
        : `${month === 1 ? 'first' : 'second'} half of ${year}`;
    case 'quarter': {
      const quarter = (month + 2) / 3;
      return zh ? `${year}年${QUARTERS[quarter - 1] ?? ''}季度` : `Q${quarter} ${year}`;
    }
    case 'month':
      return zh ? `${year}年${month}月` : `${year}-${two(month)}`;
    case 'day':
      return zh ? `${year}年${month}月${day}日` : span.first;
    default:
      return span.grain satisfies never;
  }
}

/** A period in words: 截至2021年6月 / as of 2021-06. An undated one gives the words for "no year". */
export function periodWords(period: Period, language: 'zh' | 'en'): string {
  const zh = language === 'zh';
  switch (period.type) {
    case 'during':
      return spanWords(period.span, language);
    case 'as-of':
      return zh
        ? `截至${spanWords(period.span, language)}`
        : `as of ${spanWords(period.span, language)}`;
    case 'since': {
      const [from, to] = [spanWords(period.from, language), spanWords(period.span, language)];
      return zh ? `${from}至${to}` : `${from} to ${to}`;
    }
    case 'undated':
      return zh ? '未写明时间' : 'no date given';
    default:
      return period satisfies never;
  }
}

/** The calendar day of a moment where the program runs, as YYYY-MM-DD. */
export function localDay(moment: Date): string {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
