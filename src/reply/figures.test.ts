import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openHouse } from '../../test/made-up-house.ts';
import { parseUnit } from '../text/units.ts';
import { convertToEnglish, figureEn, figureZh, measureWord, whereWords } from './figures.ts';

const { knowledge, fact } = openHouse();
const english = new Map(knowledge.words.map(({ word, en }) => [word, en ?? word]));
const word = (tag: string): string => english.get(tag) ?? tag;

test.each([
  { value: 1229.21, unit: '亿元', want: 'CNY 122.921 billion' },
  { value: 318.6, unit: '亿元', want: 'CNY 31.86 billion' },
  { value: 1.005, unit: '亿元', want: 'CNY 100.5 million' },
  { value: 0.5, unit: '亿元', want: 'CNY 50 million' },
  { value: 500, unit: '万元', want: 'CNY 5 million' },
  { value: 99.9999, unit: '万元', want: 'CNY 999,999' },
  { value: 33.33, unit: '百亿元', want: 'CNY 333.3 billion' },
  { value: 1, unit: '万亿元', want: 'CNY 1,000 billion' },
  { value: 123_456.789, unit: '亿元', want: 'CNY 12,345.6789 billion' },
  { value: 5, unit: '元', want: 'CNY 5' },
  { value: 1.5, unit: '亿美元', want: 'USD 150 million' },
  { value: 2.8, unit: '万辆', want: '28,000' },
  { value: 120, unit: '万人', want: '1.2 million' },
  { value: 6.25, unit: '亿件', want: '625 million' },
  { value: 12_345, unit: '家', want: '12,345' },
  { value: 999_999, unit: '个', want: '999,999' },
  { value: 64, unit: '个', want: '64' },
  { value: 0, unit: '个', want: '0' },
])('$value $unit is $want in English', ({ value, unit, want }) => {
  expect(convertToEnglish({ value, unit })).toBe(want);
});

test.each([
  { value: 12.5, unit: '%', why: 'the print reads well' },
  { value: 5, unit: '奇', why: 'it is no unit' },
  { value: 5, unit: '', why: 'there is no unit' },
])('$value $unit stays as printed: $why', ({ value, unit }) => {
  expect(convertToEnglish({ value, unit })).toBeNull();
});

const SCALES: Readonly<Record<string, number>> = { '': 1, million: 1e6, billion: 1e9 };

/** The amount that an English figure says. */
function amountOf(text: string): number {
  const found = /^(?:[A-Z]{3} )?([\d,]+(?:\.\d+)?)(?: (million|billion))?$/.exec(text);
  if (!found) throw new Error(`${text} is no figure`);
  return Number((found[1] ?? '').replaceAll(',', '')) * (SCALES[found[2] ?? ''] ?? Number.NaN);
}

test('converted back, an English figure gives the value', () => {
  const money = ['元', '万元', '百万元', '千万元', '亿元', '百亿元', '万亿元', '万美元', '亿美元'];
  const counted = ['个', '万辆', '百万件', '亿件', '人', '万人'];
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99_999_999 }),
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom(...money, ...counted),
      (digits, decimals, unit) => {
        const value = Number((digits / 10 ** decimals).toFixed(decimals));
        const factor = parseUnit(unit)?.factor ?? Number.NaN;
        const back = amountOf(convertToEnglish({ value, unit }) ?? '') / factor;
        expect(Number(back.toPrecision(11))).toBe(value);
      },
    ),
    { numRuns: 1_000 },
  );
});

test.each([
  { id: 'harbour-throughput', zh: '4310万吨' },
  { id: 'harbour-throughput-growth', zh: '增长12.5%' },
  { id: 'harbour-throughput-rank-national', zh: '全国第九' },
  { id: 'harbour-throughput-rank-province', zh: '全省第二（前进两位）' },
  { id: 'harbour-throughput-target', zh: '目标突破6000万吨' },
  { id: 'harbour-warehouse-firms', zh: '近260家' },
  { id: 'harbour-warehouse-leaders', zh: '海穗物流、蓝锚冷链、北屿船务等' },
  { id: 'harbour-revenue', zh: '预计86.4亿元左右' },
  { id: 'haisui-reefer-capacity', zh: '设计规模3000个' },
  { id: 'haisui-wharf-opening', zh: '2017年3月' },
])('$id reads $zh', ({ id, zh }) => {
  expect(figureZh(fact(id))).toBe(zh);
});

test.each([
  { id: 'harbour-throughput-growth', en: 'up 12.5%' },
  { id: 'harbour-throughput-rank-national', en: 'No. 9 (nationwide) [第九]' },
  { id: 'harbour-signed-amount', en: 'CNY 31.86 billion [318.6亿元]' },
  { id: 'harbour-signed-projects', en: '64 [64个]' },
  { id: 'harbour-advisers', en: '12 [12人]' },
  { id: 'haisui-reefer-capacity', en: 'designed 3,000 [3000个]' },
  { id: 'haisui-revenue', en: 'CNY 2.175 billion [21.75亿元]' },
])('$id reads $en in English', ({ id, en }) => {
  expect(figureEn(fact(id), word).text).toBe(en);
});

test('a fall is no rise', () => {
  const fall = { ...fact('harbour-throughput-growth'), direction: 'down' as const };
  expect(figureZh(fall)).toBe('下降12.5%');
  expect(figureEn(fall, word).text).toBe('down 12.5%');
});

test('every figure holds its print in both languages', () => {
  const facts = [...knowledge.facts.values()];
  expect(facts.length).toBeGreaterThan(10);
  for (const one of facts) {
    expect(figureZh(one)).toContain(one.printed);
    const { text } = figureEn(one, word);
    for (const part of one.value.type === 'list'
      ? one.value.items.map((item) => item.text)
      : [one.printed])
      expect(text).toContain(part);
  }
});

test('a date is told in English as far as it is printed', () => {
  const dated = [...knowledge.facts.values()].find(({ value }) => value.type === 'date');
  const told = (printed: string): string =>
    dated ? figureEn({ ...dated, printed }, word).text : '';
  expect(told('2021年6月')).toBe('June 2021 [2021年6月]');
  expect(told('5月20日')).toBe('20 May [5月20日]');
  expect(told('2015年')).toBe('2015 [2015年]');
});

test.each([
  { tag: '投资>=10亿元', zh: '投资10亿元以上' },
  { tag: '营收>100亿元', zh: '营收超100亿元' },
  { tag: '<5亿元', zh: '5亿元以下' },
  { tag: '规上', zh: '规上' },
])('the part $tag reads $zh', ({ tag, zh }) => {
  expect(whereWords(tag, 'zh', word)).toBe(zh);
});

test('a part that is a word reads in English', () => {
  expect(whereWords('规上', 'en', word)).toBe('above designated size');
});

test.each([
  { id: 'harbour-throughput', zh: '', en: '' },
  { id: 'harbour-throughput-growth', zh: '增速', en: ' growth' },
  { id: 'harbour-throughput-rank-national', zh: '排名', en: ' rank' },
])('the measure of $id is called "$zh" and "$en"', ({ id, zh, en }) => {
  expect([measureWord(fact(id), 'zh'), measureWord(fact(id), 'en')]).toEqual([zh, en]);
});
