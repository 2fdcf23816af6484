import type { Fact } from '../knowledge/model.ts';
import type { Language } from './reply.ts';
import { boundOf } from '../text/qualifiers.ts';
import { parseUnit } from '../text/units.ts';

/** A figure in Chinese: as printed, with what keeps it from being misread (预计, 增长, 全省). */
export function figureZh(fact: Fact): string {
  const { measure, printed, moved, value, complete } = fact;
  const status = { actual: '', expected: '预计', target: '目标', design: '设计规模' }[fact.status];
  if (measure === 'rank')
    return `${status}${scopePrinted(fact)}${printed}${moved === null ? '' : `（${moved}）`}`;
  if (measure === 'growth')
    return `${status}${fact.direction === 'down' ? '下降' : '增长'}${printed}`;
  const etc = value.type === 'list' && !complete ? '等' : '';
  return `${status}${printed}${etc}`;
}

/** Characters that may stand between the name of a scope and the place in it: 六省 of 中部六省首个. */
const SCOPE_END = /^[\p{Script=Han}]{1,2}$/u;

/** The scope of a ranking, as the sentence prints it right before the place where it does. */
function scopePrinted({ among, printed, passages: [proof] }: Fact): string {
  if (among === null || !proof) return among ?? '';
  const place = proof.text.indexOf(printed, proof.mark[0]);
  const start = proof.text.lastIndexOf(among, place);
  const between = proof.text.slice(start + among.length, place);
  return start >= 0 && SCOPE_END.test(between) ? among + between : among;
}

/** A number of an article in other units. `value` and `unit` are as printed; the proof computes `text` again. */
export interface Conversion {
  readonly value: number;
  readonly unit: string;
}

/** A figure with its Chinese print for an English reply; 亿 and 万 are written out. */
export function figureEn(
  fact: Fact,
  word: (tag: string) => string,
): { readonly text: string; readonly conversion: Conversion | null } {
  const status = { actual: '', expected: 'expected ', target: 'target ', design: 'designed ' }[
    fact.status
  ];
  const among = fact.among === null ? '' : ` (${within(word(fact.among))})`;
  const direction = fact.measure === 'growth' ? (fact.direction === 'down' ? 'down ' : 'up ') : '';
  const etc = fact.value.type === 'list' && !fact.complete ? ' and others' : '';
  if (fact.value.type !== 'number')
    return { text: `${status}${wordsEn(fact)}${etc}`, conversion: null };
  if (fact.measure === 'rank') {
    const place = fact.printed.startsWith('前') ? 'among the top ' : 'No. ';
    return {
      text: `${status}${place}${fact.value.number}${among} [${fact.printed}]${movedEn(fact.moved)}`,
      conversion: null,
    };
  }
  const conversion = fact.unit === null ? null : { value: fact.value.number, unit: fact.unit };
  const english = conversion ? convertToEnglish(conversion) : null;
  return {
    text: `${status}${direction}${english === null ? fact.printed : `${boundInEnglish(fact)}${english} [${fact.printed}]`}`,
    conversion,
  };
}

const SMALL_NUMBERS = 'one two three four five six seven eight nine'.split(' ');

/** 前进一位 -> up one place; only in Chinese where it says more. */
function movedEn(moved: string | null): string {
  if (moved === null) return '';
  const { way = '', places = '' } =
    /^(?<way>前进|上升|提升|后退|下降)(?<places>[一二三四五六七八九])[位名]$/.exec(moved)?.groups ??
    {};
  const count = '一二三四五六七八九'.indexOf(places);
  if (places === '' || count < 0) return ` [${moved}]`;
  const direction = /[后下]/.test(way) ? 'down' : 'up';
  return `, ${direction} ${SMALL_NUMBERS[count] ?? ''} place${count === 0 ? '' : 's'} [${moved}]`;
}

/** Nationwide says where by itself; the province does not. */
function within(scope: string): string {
  return scope.endsWith('wide') ? scope : `in ${scope}`;
}

/** A name, a list or a date in English where the knowledge has it, with its Chinese print. */
function wordsEn({ value, printed }: Fact): string {
  switch (value.type) {
    case 'entity':
      return withPrint(value.entity.name.en, printed);
    case 'list':
      return value.items
        .map(({ text, entity }) => (entity === null ? text : withPrint(entity.name.en, text)))
        .join(value.items.some(({ entity }) => entity !== null) ? ', ' : '、');
    case 'date':
      return withPrint(printedDateEn(printed), printed);
    case 'number':
    case 'text':
    case 'range':
      return printed.trim();
    default:
      return value satisfies never;
  }
}

function withPrint(english: string, printed: string): string {
  return english === printed ? printed : `${english} [${printed}]`;
}

/** Only what is printed of a date: 8月, 2023年8月, 5月20日. */
function printedDateEn(printed: string): string {
  const { year, month, day } =
    /^(?:(?<year>\d{4})年)?(?:(?<month>\d{1,2})月)?(?:(?<day>\d{1,2})日)?$/.exec(printed)?.groups ??
    {};
  const named = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day, named, year].filter((part) => part !== undefined).join(' ') || printed;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const BOUNDS_IN_ENGLISH = { about: 'about ', 'at-least': 'over ', 'at-most': 'nearly ' } as const;

function boundInEnglish({ qualifier }: Fact): string {
  if (qualifier === null) return '';
  if (/^(?:不足|不到|以下|以内)$/.test(qualifier)) return 'under ';
  const bound = boundOf(qualifier);
  return bound === null ? '' : BOUNDS_IN_ENGLISH[bound];
}

const CURRENCY: Readonly<Record<string, string>> = { money: 'CNY ', usd: 'USD ' };

/** Units that a reader of English cannot guess from the print. */
const UNITS_IN_ENGLISH: Readonly<Record<string, string>> = {
  平方公里: 'sq km',
  平方米: 'sq m',
  亩: 'mu',
  吨: 'tonnes',
  年: 'years',
  个月: 'months',
  天: 'days',
  小时: 'hours',
  分钟: 'minutes',
  倍: 'times',
  百分点: 'percentage points',
  个百分点: 'percentage points',
  '微克/立方米': 'µg/m³',
};

/** 1229.21 亿元 -> CNY 122.921 billion; 2.8 万辆 -> 28,000; null where the print already reads well. */
export function convertToEnglish({ value, unit }: Conversion): string | null {
  const parsed = parseUnit(unit);
  if (!parsed) return null;
  const money = CURRENCY[parsed.dimension];
  const word = UNITS_IN_ENGLISH[parsed.base];
  const base = parseUnit(parsed.base);
  if (word && base) return `${grouped(round((value * parsed.factor) / base.factor))} ${word}`;
  if (money === undefined && parsed.factor === 1)
    return parsed.dimension === 'ratio' ? null : grouped(value);
  if (money === undefined && !['count', 'person'].includes(parsed.dimension)) return null;
  const amount = round(value * parsed.factor);
  const [scaled, name] =
    amount >= 1e9
      ? [round(amount / 1e9), ' billion']
      : amount >= 1e6
        ? [round(amount / 1e6), ' million']
        : [amount, ''];
  return `${money ?? ''}${grouped(scaled)}${name}`;
}

/** Clears the noise of binary fractions, far below any printed digit. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

function grouped(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const text = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? text : `${text}.${fraction}`;
}

/** What the measure is called in a label. */
export function measureWord({ measure }: Fact, language: Language): string {
  const zh = {
    level: '',
    growth: '增速',
    share: '占比',
    rank: '排名',
    average: '平均',
    multiple: '倍数',
  }[measure];
  const en = {
    level: '',
    growth: ' growth',
    share: ' share',
    rank: ' rank',
    average: ' average',
    multiple: ' multiple',
  }[measure];
  return language === 'zh' ? zh : en;
}

/** A part as it reads: 规上, 投资100亿元以上. */
export function whereWords(tag: string, language: Language, word: (tag: string) => string): string {
  const limit = /^(.*?)([<>])(=?)(.+)$/.exec(tag);
  if (!limit) return language === 'zh' ? tag : word(tag);
  const [, what = '', side = '', equal = '', amount = ''] = limit;
  if (language === 'en') return `${side}${equal} ${amountInEnglish(amount)}`;
  const above = equal === '=' ? `${what}${amount}以上` : `${what}超${amount}`;
  return side === '>' ? above : `${what}${amount}以下`;
}

/** 100亿元 -> CNY 100 billion; as it stands where it is no number with a unit. */
function amountInEnglish(amount: string): string {
  const [, number = '', unit = ''] = /^([\d.]+)(.+)$/.exec(amount) ?? [];
  return (number && convertToEnglish({ value: Number(number), unit })) || amount;
}
