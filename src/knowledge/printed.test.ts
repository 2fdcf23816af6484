import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Value } from './model.ts';
import { findPrinted } from './printed.ts';

const number = (value: number): Value => ({ type: 'number', number: value });

interface Case {
  readonly stretch: string;
  readonly value: Value;
  readonly unit?: string;
  readonly qualifier?: string;
}

const print = ({ stretch, value, unit, qualifier }: Case) =>
  findPrinted(stretch, { value, unit: unit ?? null, qualifier: qualifier ?? null });

test.each([
  { stretch: '共签约项目201个', value: number(201), unit: '个', want: '201个' },
  { stretch: '签约金额1229.21亿元', value: number(1229.21), unit: '亿元', want: '1229.21亿元' },
  { stretch: '营收1,160亿元', value: number(1160), unit: '亿元', want: '1,160亿元' },
  { stretch: '产能利用率达 140 %', value: number(140), unit: '%', want: '140%' },
  { stretch: '排名第33位', value: number(33), unit: '位', want: '第33位' },
  { stretch: '位列中部地区第五位', value: number(5), unit: '位', want: '第五位' },
  { stretch: '蝉联第一', value: number(1), want: '第一' },
  { stretch: '全市首家', value: number(1), unit: '家', want: '首家' },
  { stretch: '占全市1/5', value: number(0.2), want: '1/5' },
  { stretch: '企业近300家', value: number(300), unit: '家', qualifier: '近', want: '近300家' },
  {
    stretch: '突破6000万吨',
    value: number(6000),
    unit: '万吨',
    qualifier: '突破',
    want: '突破6000万吨',
  },
  { stretch: '增速10%左右', value: number(10), unit: '%', qualifier: '左右', want: '10%左右' },
  { stretch: '举办200余场', value: number(200), unit: '场', qualifier: '余', want: '200余场' },
  {
    stretch: '培训2.7万余人',
    value: number(2.7),
    unit: '万人',
    qualifier: '余',
    want: '2.7万余人',
  },
  { stretch: '共5个，其中6家', value: number(6), unit: '家', want: '6家' },
  { stretch: '5家企业投5亿元', value: number(5), unit: '亿元', want: '5亿元' },
])('$stretch prints $want', ({ want, ...rest }) => {
  expect(print(rest)).toEqual({ ok: true, printed: want });
});

test.each([
  {
    name: 'a figure that is not there',
    stretch: '签约201个',
    value: number(202),
    unit: '个',
    what: 'not in its `at`',
  },
  {
    name: 'a part of a longer figure',
    stretch: '签约1201个',
    value: number(201),
    unit: '个',
    what: 'not in its `at`',
  },
  {
    name: 'the whole of a decimal',
    stretch: '达2.8万辆',
    value: number(2),
    unit: '万辆',
    what: 'not in its `at`',
  },
  {
    name: 'another unit',
    stretch: '签约201个',
    value: number(201),
    unit: '家',
    what: 'without the unit 家',
  },
  {
    name: 'another multiplier',
    stretch: '达2.8万辆',
    value: number(2.8),
    unit: '辆',
    what: 'without the unit 辆',
  },
  {
    name: 'a figure that stands twice',
    stretch: '5个和5个',
    value: number(5),
    unit: '个',
    what: 'stands 2 times',
  },
  {
    name: 'a qualifier that is not printed',
    stretch: '企业300家',
    value: number(300),
    unit: '家',
    qualifier: '近',
    what: 'the qualifier 近 does not stand',
  },
  {
    name: 'a qualifier of another figure',
    stretch: '近300家和206家',
    value: number(206),
    unit: '家',
    qualifier: '近',
    what: 'the qualifier 近 does not stand',
  },
  {
    name: 'a printed qualifier left out',
    stretch: '企业近300家',
    value: number(300),
    unit: '家',
    what: 'printed with 近',
  },
  {
    name: 'a qualifier inside the unit left out',
    stretch: '2.7万余人',
    value: number(2.7),
    unit: '万人',
    what: 'printed with 余',
  },
])('$name is refused', ({ what, ...rest }) => {
  const printing = print(rest);
  expect(printing).toMatchObject({ ok: false, what: expect.stringContaining(what) });
  expect(printing.ok ? '' : printing.fix).toMatch(/\S{2}/);
});

test.each([
  {
    name: 'a text as it is written',
    stretch: '获评"四星级"基地',
    value: { type: 'text', text: '“四星级”' },
    want: '“四星级”',
  },
  {
    name: 'a range with its unit',
    stretch: '3-11岁',
    value: { type: 'range', from: 3, to: 11 },
    unit: '岁',
    want: '3-11岁',
  },
] as const)('finds $name', ({ want, ...rest }) => {
  expect(print(rest)).toEqual({ ok: true, printed: want });
});

test.each([
  {
    name: 'a text that is not there',
    stretch: '获评四星级',
    value: { type: 'text', text: '五星级' },
  },
  {
    name: 'a range without its end',
    stretch: '3-12岁',
    value: { type: 'range', from: 3, to: 11 },
    unit: '岁',
  },
  {
    name: 'a range without its beginning',
    stretch: '4-11岁',
    value: { type: 'range', from: 3, to: 11 },
    unit: '岁',
  },
] as const)('refuses $name', (given) => {
  expect(print(given).ok).toBe(false);
});

test('an entity is found under any of its names, and not under another', () => {
  const entity = {
    id: 'kaima',
    kind: 'company',
    name: { zh: '凯马汽车', en: 'Kaima' },
    aliases: ['山东凯马'],
    within: null,
    isDefault: false,
    ambiguous: false,
  } as const;
  const value: Value = { type: 'entity', entity };
  expect(print({ stretch: '而山东凯马车间内', value })).toEqual({ ok: true, printed: '山东凯马' });
  expect(print({ stretch: '富联精密车间内', value }).ok).toBe(false);
});

test('what is printed is part of the stretch and holds the figure, for any figure and any words around it', () => {
  const words = fc.string({
    unit: fc.constantFrom(...Array.from('签到项目企业达共,。')),
    maxLength: 6,
  });
  const unit = fc.constantFrom('个', '家', '亿元', '万辆', '%', '人');
  fc.assert(
    fc.property(
      words,
      fc.integer({ min: 0, max: 999_999 }),
      unit,
      words,
      (before, value, given, after) => {
        const stretch = `${before}${value}${given}${after}`;
        expect(print({ stretch, value: number(value), unit: given })).toEqual({
          ok: true,
          printed: `${value}${given}`,
        });
        expect(print({ stretch, value: number(value + 1), unit: given }).ok).toBe(false);
      },
    ),
    { numRuns: 1_000 },
  );
});
