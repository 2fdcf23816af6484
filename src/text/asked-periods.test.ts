import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAskedPeriods, type AskedPeriod } from './asked-periods.ts';
import { spanNotation } from './periods.ts';

const TODAY = '2026-01-31';

/** `2023 end since` for a span, `?-S1` without a year, else the type. */
function write(period: AskedPeriod): string {
  if (period.type === 'yearless') return `?-${period.part}`;
  if (period.type !== 'span') return period.type;
  const { span, edge, since } = period;
  return [spanNotation(span), edge, since ? 'since' : null].filter(Boolean).join(' ');
}

const asked = (text: string): string[] =>
  findAskedPeriods(text, TODAY).map(({ period }) => write(period));

test.each([
  { text: '2023年签约项目', want: ['2023'] },
  { text: '2023签约项目', want: ['2023'] },
  { text: '2023年度考评', want: ['2023'] },
  { text: '22年的上半年签约', want: ['2022-S1'] },
  { text: '25年开年第一季度', want: ['2025-Q1'] },
  { text: '2023年,一季度', want: ['2023-Q1'] },
  { text: 'by the end of march 2025', want: ['2025-03'] },
  { text: '二〇二三年签约', want: ['2023'] },
  { text: '二零二三年签约', want: ['2023'] },
  { text: '二三年签约', want: ['2023'] },
  { text: '22年签约', want: ['2022'] },
  { text: '今年签约', want: ['2026'] },
  { text: '去年签约', want: ['2025'] },
  { text: '前年签约', want: ['2024'] },
  { text: 'signed in 2023', want: ['2023'] },
  { text: 'last year', want: ['2025'] },
  { text: '2022年上半年', want: ['2022-S1'] },
  { text: '2022上半年', want: ['2022-S1'] },
  { text: '2022年1至6月', want: ['2022-S1'] },
  { text: '2022年1-6月份', want: ['2022-S1'] },
  { text: '2025年一到三月', want: ['2025-Q1'] },
  { text: '2025年10月至12月', want: ['2025-Q4'] },
  { text: '去年下半年', want: ['2025-S2'] },
  { text: '2025年一季度', want: ['2025-Q1'] },
  { text: '2025年头三个月', want: ['2025-Q1'] },
  { text: '2025年1-3月', want: ['2025-Q1'] },
  { text: '2025年前六个月', want: ['2025-S1'] },
  { text: '2025年一至六月', want: ['2025-S1'] },
  { text: '2025年第1季度', want: ['2025-Q1'] },
  { text: '2025年q1', want: ['2025-Q1'] },
  { text: 'first half of 2022', want: ['2022-S1'] },
  { text: 'q1 2025', want: ['2025-Q1'] },
  { text: 'august 2023', want: ['2023-08'] },
  { text: '2023年8月', want: ['2023-08'] },
  { text: '2023年8月份', want: ['2023-08'] },
  { text: '2023年十二月', want: ['2023-12'] },
  { text: '2019年5月20日', want: ['2019-05-20'] },
  { text: '2023-06', want: ['2023-06'] },
  { text: '2019-05-20', want: ['2019-05-20'] },
  { text: '2023年全年', want: ['2023 whole'] },
  { text: '2023年底', want: ['2023 end'] },
  { text: '2023年末', want: ['2023 end'] },
  { text: '2023年年中', want: ['2023 middle'] },
  { text: 'end of 2023', want: ['2023 end'] },
  { text: '2019年以来', want: ['2019 since'] },
  { text: '上半年呢', want: ['?-S1'] },
  { text: '2022年头半年', want: ['2022-S1'] },
  { text: '8月份投产', want: ['?-08'] },
  { text: '现在有多少家', want: ['newest'] },
  { text: 'how many now', want: ['newest'] },
  { text: '2020年和2021年', want: ['2020', '2021'] },
  { text: '2022年比2021年多', want: ['2022', '2021'] },
])('$text asks for $want', ({ text, want }) => {
  expect(asked(text)).toEqual(want);
});

test.each([
  { text: '签约多少项目', why: 'no time is said' },
  { text: '满20年的干部', why: '满20年 is a length of time' },
  { text: '服务20年', why: '服务20年 is a length of time' },
  { text: '2023个项目', why: 'a counter follows' },
  { text: '2023亿元', why: 'a multiplier follows' },
  { text: '120231家', why: 'the digits go on' },
  { text: '1.2023', why: 'it is a decimal' },
  { text: 'know', why: 'now stands inside a word' },
  { text: '1234年', why: 'no article is that old' },
  { text: '', why: 'it is empty' },
])('$text asks for no time: $why', ({ text }) => {
  expect(asked(text)).toEqual([]);
});

test.each([
  { text: '2023年13月', why: 'there is no month 13', wrong: '2023-13' },
  { text: '2023-19', why: 'there is no month 19', wrong: '2023-19' },
  { text: '一年级', why: '级 follows', wrong: '?-01' },
  { text: '2023年中国200强', why: '中 belongs to the next word', wrong: '2023 middle' },
])('$text is not read as $wrong: $why', ({ text, wrong }) => {
  expect(asked(text)).not.toContain(wrong);
});

test('今年 goes by today and is remembered as said', () => {
  const [mention] = findAskedPeriods('今年签约', '2031-12-31');
  expect(mention?.relative).toBe('今年');
  expect(mention && write(mention.period)).toBe('2031');
});

test('a said year has no relative word', () => {
  expect(findAskedPeriods('2023年', TODAY).map(({ relative }) => relative)).toEqual([null]);
});

test('any year of two centuries is read, with and without 年', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2099 }), (year) => {
      expect(asked(`${year}年签约`)).toEqual([String(year)]);
      expect(asked(`经开区${year}签约`)).toEqual([String(year)]);
    }),
  );
});

test('mentions stand in order, inside the text and without overlap, whatever the text', () => {
  const unit = fc.constantFrom(
    '2023',
    '20',
    '年',
    '月',
    '上半年',
    '季度',
    '底',
    '一',
    '十',
    '以来',
    ' ',
    '-',
    'q1',
    '今年',
    '现在',
    '日',
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 15 }), (units) => {
      const text = units.join('');
      let last = 0;
      for (const { start, end, period } of findAskedPeriods(text, TODAY)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(write(period)).not.toMatch(/NaN|undefined|-00/);
        last = end;
      }
    }),
    { numRuns: 2_000 },
  );
});
