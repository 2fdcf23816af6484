import { expect, test } from 'vitest';
import { specOf } from '../../test/chart-spec.ts';
import { heightOf, WIDTH } from './option.ts';
import { renderChart } from './render.ts';
import type { Bar, BarStyle, ChartSpec } from './spec.ts';

const SIGNATURE = '89504e470d0a1a0a';
/** Width and height stand at the same place in every PNG. */
const sizeOf = (png: Buffer): number[] => [png.readUInt32BE(16), png.readUInt32BE(20)];

const STYLES: readonly BarStyle[] = ['result', 'part-of-year', 'estimate', 'goal'];
const bars = (count: number, parts: Partial<Bar> = {}): Bar[] =>
  Array.from({ length: count }, (_, at) => ({
    label: `${1990 + at}年`,
    value: at + 1,
    text: `${at + 1}个`,
    style: 'result',
    ...parts,
  }));

test.each<{ name: string; spec: ChartSpec }>([
  { name: 'a series', spec: specOf() },
  { name: 'a comparison', spec: specOf({ overTime: false }) },
  {
    name: 'every style',
    spec: specOf({ bars: STYLES.map((style) => ({ label: style, value: 3, text: '3个', style })) }),
  },
  { name: 'twenty years', spec: specOf({ bars: bars(20) }) },
  { name: 'twenty bars below each other', spec: specOf({ overTime: false, bars: bars(20) }) },
  {
    name: 'long names',
    spec: specOf({
      title: '星澜港区'.repeat(40),
      overTime: false,
      source: '来源'.repeat(200),
      bars: bars(3, { label: '规模以上仓储企业数'.repeat(20), text: '近'.repeat(60) }),
    }),
  },
  {
    name: 'values below zero',
    spec: specOf({ bars: bars(3, { value: -12.5, text: '下降12.5%' }) }),
  },
  { name: 'nothing but zeros', spec: specOf({ bars: bars(3, { value: 0, text: '0个' }) }) },
  {
    name: 'markup in names',
    spec: specOf({ title: '<b>&"\'</b>', bars: bars(2, { label: '<&>' }) }),
  },
])('$name is a PNG of the right size', async ({ spec }) => {
  const png = await renderChart(spec);
  expect(png.subarray(0, 8).toString('hex')).toBe(SIGNATURE);
  expect(sizeOf(png)).toEqual([WIDTH, heightOf(spec)]);
});

test('the same spec gives the same bytes, another one others', async () => {
  const first = await renderChart(specOf());
  await renderChart(specOf({ overTime: false }));
  expect((await renderChart(specOf())).equals(first)).toBe(true);
  for (const style of STYLES.slice(1)) {
    const other = await renderChart(
      specOf({ bars: specOf().bars.map((bar) => ({ ...bar, style })) }),
    );
    expect(other.equals(first)).toBe(false);
  }
});
