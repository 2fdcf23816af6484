import { ANNIVERSARY, anniversaryYear } from './anniversaries.ts';
import { withoutDoubledYears } from './doubled-years.ts';
import { parseSpan, type Span } from './periods.ts';
import { parseChineseNumeral } from './numerals.ts';

/**
 * A time that a question says. `whole` is 全年, `end` is 年底, `middle` is 年中; a span without a year
 * (上半年, 8月) has `yearless` and takes its year from elsewhere.
 */
export type AskedPeriod =
  | {
      readonly type: 'span';
      readonly span: Span;
      readonly edge: 'whole' | 'end' | 'middle' | null;
      readonly since: boolean;
    }
  | { readonly type: 'yearless'; readonly part: string }
  /** 全年 without a year: nothing that covers less than one. */
  | { readonly type: 'whole-year' }
  /** 第二年, 前一年: so many years after a year that was said before. */
  | { readonly type: 'shift'; readonly years: number }
  | { readonly type: 'newest' }
  /** A time that no fact can have: 上个月, 前五个月. It is understood, and nothing fits it. */
  | { readonly type: 'passing' };

export interface PeriodMention {
  readonly start: number;
  readonly end: number;
  readonly period: AskedPeriod;
  /** How the question named it relative to today (今年), for the reply to name the year; else null. */
  readonly relative: string | null;
}

const YEAR = String.raw`(?<year>(?:19|20)\d{2})`;
const SPELLED = '(?<spelled>[〇零一二三四五六七八九]{4}|[一二][〇零一二三四五六七八九])';
/** 22年 is a year; 20年 after 满, 近, 服务 … is a length of time. */
const SHORT = String.raw`(?<![\d.满务近超约干了共有第过])(?<short>1[89]|2\d)`;
const RELATIVE = '(?<relative>今年|去年|前年|本年|this year|last year)';
/** 头三个月, 首季 and 前六个月 of a year that is named. */
const FIRST_QUARTER = '[头前][三3]个月|首季度?|[头第][一1]?个季度';
const FIRST_HALF = '[头前][六6]个月|头半年';
/** Months that are a quarter or a half of the year together: 1至6月. */
const MONTH_SPANS: ReadonlyMap<string, string> = new Map([
  ['1-3', 'Q1'],
  ['4-6', 'Q2'],
  ['7-9', 'Q3'],
  ['10-12', 'Q4'],
  ['1-6', 'S1'],
  ['7-12', 'S2'],
]);
const MONTH_SPAN = String.raw`(?:1|一)月?(?:份)?[至到~-](?:[36]|三|六)月(?:份)?|(?:4|四)月?(?:份)?[至到~-](?:6|六)月(?:份)?|(?:7|七)月?(?:份)?[至到~-](?:9|12|九|十二)月(?:份)?|(?:10|十)月?(?:份)?[至到~-](?:12|十二)月(?:份)?`;
/** What may stand between a year and its part: 2022年的上半年, 25年开年第一季度. */
const OF_YEAR = '(?:[的里，,]|开年|开局|开门|当年|那年|这年|这一年|那一年){0,3} ?';
const PART = String.raw`(?<part>${MONTH_SPAN}|${FIRST_QUARTER}|${FIRST_HALF}|上半年|下半年|前半年|后半年|头半年|上半截|下半截|第?[一二三四1-4]季度|第?[一二三四]季|q[1-4]|h[12]|(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?:份)?(?:底|末)?(?:(?:3[01]|[12]\d|0?[1-9])[日号])?|年?初(?![级中步一二三始期次创心衷夏冬春秋]))`;
const EDGE =
  '(?<edge>全年度?|整年|年?底|年?末|年终|年中(?!小)|中(?![小国部医心央学等型层标级药西秋期外高低试间和])|一整年|一年(?!级))';
const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const MONTH = `(?:${MONTHS.join('|')}|sept|${MONTHS.map((month) => month.slice(0, 3)).join('|')})`;
const DAY = String.raw`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?`;
/** The year of a part: first half of 2022, mid-2021, end of the year 2023. */
const EN_YEAR = String.raw`(?:of |in )?(?:the )?(?:year )?(?:fy ?)?${YEAR}(?!\d)`;
const EN_PART =
  '(?:first (?:three|3|six|6) months|(?:first|second|1st|2nd) half|(?:first|second|third|fourth|1st|2nd|3rd|4th) quarter|h[12]|[12]h|q[1-4]|[1-4]q)';

/** Tried in order at every place; the first that fits wins, so the more precise stand first. */
const PATTERNS = [
  String.raw`${YEAR}-(?<iso>\d{2}(?:-\d{2})?)(?!\d)`,
  `(?:${YEAR} ?年? ?|${SPELLED}年|${SHORT} ?年 ?|${RELATIVE} ?)${OF_YEAR}${PART}(?<since>以来|起(?![数诉步]))?`,
  String.raw`(?<enmonth>${MONTH}) (?<enday>${DAY}) (?:of )?${YEAR}(?!\d)`,
  String.raw`(?:the )?(?<enday>${DAY}) (?:of )?(?<enmonth>${MONTH}) (?:of |in )?${YEAR}(?!\d)`,
  `(?:the )?(?:end of )?(?<enpart>${EN_PART}|${MONTH})(?: |-)?${EN_YEAR}`,
  `${YEAR} (?:s )?(?:the )?(?<enpart>${EN_PART})(?![a-z0-9])`,
  `(?:${YEAR}年|${SPELLED}年|${SHORT}年|${RELATIVE})${EDGE}`,
  `(?:the )?(?<enedge>end|year-end|year end|close|whole|whole year|full year|full-year|entire year|all|middle|mid)(?: |-)${EN_YEAR}`,
  `(?<since>since) ${EN_YEAR}`,
  String.raw`fy ?${YEAR}(?!\d)`,
  `(?:${YEAR} ?年度?|${SPELLED}年度?|${SHORT}年度?)(?<since>以来|起(?![数诉步]))?`,
  String.raw`(?<![\d.])${YEAR}(?![\d.]|[a-z]|[万亿]|(?:\d|个|家|元|亩|人|余))(?<since>以来|起(?![数诉步]))?`,
  RELATIVE,
  '(?<![连续满是])(?<after>第二年|次年|来年|翌年|转年|下一年|后一年|(?:the |in the )?(?:following|subsequent) year|(?:the |a |one )year (?:after|later))(?:度|的)?(?![级])',
  '(?<before>前一年|上一年|头一年|(?:the )?previous year|(?:the |a |one )year (?:before|earlier))(?:度|的)?(?![级])',
  ANNIVERSARY,
  String.raw`(?<part>头[三3六6]个月|头[一1]?个季度)`,
  '(?<passing>(?:上|这|本|下)(?:个)?(?:月|星期|礼拜|周|季度)|(?:前|头|后|近|最近)(?:[一二三四五六七八九十两]+|\\d{1,2}(?!\\d))个?(?:月|季度|天|周|年)|今天|昨天|前天|明天|后天|明年|后年|last month|this month|next month|last week|this week|next week|yesterday|tomorrow|next year|last quarter|this quarter|today)',
  `(?:the )?(?<enpart>${EN_PART})(?![a-z0-9])(?: of the year)?`,
  String.raw`(?:on )?(?<enmonth>(?<=on )may|(?!may)${MONTH}) (?<enday>${DAY})(?![a-z0-9])`,
  String.raw`(?:in|by|of|during|until|end of|since) (?<enpart>${MONTH})(?![a-z0-9]| ?(?:of |in )?\d)`,
  '(?<newest>现在|现阶段|现如今|现今|目前|如今|当前|当下|眼下|最新|最近|至今|nowadays|now|currently|current|latest|newest|most recent|as of now|to date|at present|at the moment|these days|presently|up to now|recently|lately)',
  PART,
  '(?<entire>全年度?|整年|一整年|(?<!which )(?:the )?(?:full|whole|entire) year|full-year)',
].map((source) => new RegExp(source, 'y'));

/** What a time may begin with; the patterns are tried at no other place. */
const START =
  /[\da-z〇零一二三四五六七八九十今去前本上下后第这头近最昨明现目如当眼至次来翌转全整建新]/;

/** Every time that the normalised text says. `today` (YYYY-MM-DD) gives 今年 and 去年 their year. */
export function findAskedPeriods(text: string, today: string): readonly PeriodMention[] {
  const mentions: PeriodMention[] = [];
  for (let at = 0; at < text.length;) {
    const found = firstMatch(text, at);
    const mention = found && readMention(found, today);
    if (mention) mentions.push(mention);
    at = mention ? mention.end : at + 1;
  }
  const told = withoutDoubledYears(text, mentions);
  // Beside another time 全年 says nothing more.
  return told.length > 1 ? told.filter(({ period }) => period.type !== 'whole-year') : told;
}

function firstMatch(text: string, at: number): RegExpExecArray | null {
  if (!START.test(text.charAt(at))) return null;
  if (/[a-z]/.test(text.charAt(at)) && /[a-z]/.test(text.charAt(at - 1))) return null;
  for (const pattern of PATTERNS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) return found;
  }
  return null;
}

function readMention(found: RegExpExecArray, today: string): PeriodMention | null {
  const groups = found.groups ?? {};
  const start = found.index;
  const end = start + found[0].length;
  const relative = groups['relative'] ?? null;
  if (groups['passing']) return { start, end, period: { type: 'passing' }, relative };
  if (groups['entire']) return { start, end, period: { type: 'whole-year' }, relative };
  if (groups['after']) return { start, end, period: { type: 'shift', years: 1 }, relative };
  if (groups['before']) return { start, end, period: { type: 'shift', years: -1 }, relative };
  if (groups['newest']) return { start, end, period: { type: 'newest' }, relative };
  const year = yearOf(groups, today);
  const part = partNotation(groups);
  if (year === null)
    return part ? { start, end, period: { type: 'yearless', part }, relative } : null;
  const span = parseSpan(part ? `${year}-${part}` : String(year));
  if (!span) return null;
  return {
    start,
    end,
    period: { type: 'span', span, edge: edgeOf(groups), since: Boolean(groups['since']) },
    relative,
  };
}

function yearOf(
  groups: Readonly<Record<string, string | undefined>>,
  today: string,
): number | null {
  const thisYear = Number(today.slice(0, 4));
  const { year, spelled, short, relative } = groups;
  if (year) return Number(year);
  if (spelled) {
    const value = parseChineseNumeral(spelled) ?? 0;
    return value < 100 ? 2000 + value : value;
  }
  if (short) return 2000 + Number(short);
  const celebrated = anniversaryYear(groups);
  if (celebrated !== null) return celebrated;
  if (relative === '去年' || relative === 'last year') return thisYear - 1;
  if (relative === '前年') return thisYear - 2;
  return relative ? thisYear : null;
}

function edgeOf(
  groups: Readonly<Record<string, string | undefined>>,
): 'whole' | 'end' | 'middle' | null {
  const said = groups['edge'] ?? groups['enedge'];
  if (!said) return null;
  if (/[底末终]|end|close/.test(said)) return 'end';
  return /中|mid/.test(said) ? 'middle' : 'whole';
}

/** `S1`, `Q2`, `08`, `08-20` for the part of the year that was said, or null. */
function partNotation(groups: Readonly<Record<string, string | undefined>>): string | null {
  const { iso, part, enpart, enmonth, enday } = groups;
  if (iso) return iso;
  if (enmonth && enday)
    return `${monthNotation(enmonth) ?? ''}-${enday.replace(/\D/g, '').padStart(2, '0')}`;
  const said = part ?? enpart;
  if (!said) return null;
  if (/^年?初$/.test(said)) return '01';
  if (IS_FIRST_QUARTER.test(said)) return 'Q1';
  if (IS_FIRST_HALF.test(said)) return 'S1';
  if (/^[上前头]半[年截]|^h1|^1h|^(?:first|1st) half/.test(said)) return 'S1';
  if (/^[下后]半[年截]|^h2|^2h|^(?:second|2nd) half/.test(said)) return 'S2';
  if (/^first (?:three|3)/.test(said)) return 'Q1';
  if (/^first (?:six|6)/.test(said)) return 'S1';
  const quarter =
    /^q([1-4])|^([1-4])(?:q|(?:st|nd|rd|th) quarter)|^第?([一二三四1-4])季|^(first|second|third|fourth) quarter/.exec(
      said,
    );
  if (quarter) return `Q${quarterNumber(quarter.slice(1).find(Boolean) ?? '')}`;
  return monthSpan(said) ?? monthNotation(said);
}

function monthSpan(said: string): string | null {
  const [from, to, ...more] = said.replace(/[月份]/g, '').split(/[至到~-]/);
  if (from === undefined || to === undefined || more.length > 0) return null;
  return MONTH_SPANS.get(`${numberOf(from)}-${numberOf(to)}`) ?? null;
}

const IS_FIRST_QUARTER = new RegExp(`^(?:${FIRST_QUARTER})$`);
const IS_FIRST_HALF = new RegExp(`^(?:${FIRST_HALF})$`);

function quarterNumber(said: string): number {
  const ordinal = ['first', 'second', 'third', 'fourth'].indexOf(said);
  if (ordinal >= 0) return ordinal + 1;
  return /\d/.test(said) ? Number(said) : (parseChineseNumeral(said) ?? 0);
}

function monthNotation(said: string): string | null {
  const english = MONTHS.findIndex((month) => said.startsWith(month.slice(0, 3)));
  if (english >= 0) return String(english + 1).padStart(2, '0');
  const found = /^(\d{1,2}|[一二三四五六七八九十]+)月(?:份)?(?:底|末)?(?:(\d{1,2})[日号])?$/.exec(
    said,
  );
  if (!found) return null;
  const month = numberOf(found[1] ?? '');
  const day = found[2] ? `-${found[2].padStart(2, '0')}` : '';
  return `${String(month).padStart(2, '0')}${day}`;
}

function numberOf(said: string): number {
  return /\d/.test(said) ? Number(said) : (parseChineseNumeral(said) ?? 0);
}
