import { expect, test } from 'vitest';
import { chartOption, heightOf } from './option.ts';
import { specOf } from '../../test/chart-spec.ts';
import type { BarStyle } from './spec.ts';

interface Option {
  readonly title: readonly { readonly text: string; readonly subtext?: string }[];
  readonly xAxis: { readonly type: string; readonly data?: string[] };
  readonly yAxis: {
    readonly type: string;
    readonly data?: string[];
    readonly min?: (range: { min: number }) => number;
  };
  readonly series: readonly [
    {
      readonly data: readonly {
        readonly value: number;
        readonly itemStyle: {
          readonly borderType?: string;
          readonly color: string;
          readonly decal: { readonly symbol: string; readonly rotation?: number };
        };
      }[];
      readonly label: { readonly formatter: (of: { dataIndex: number }) => string };
    },
  ];
}

function option(parts: Parameters<typeof specOf>[0] = {}): Option {
  const made: unknown = chartOption(specOf(parts));
  if (!isOption(made)) throw new Error('no option of a chart');
  return made;
}

function isOption(value: unknown): value is Option {
  return typeof value === 'object' && value !== null && 'series' in value;
}

test('over time bars stand side by side, otherwise below each other', () => {
  const over = option({ overTime: true });
  expect(over.xAxis).toMatchObject({ type: 'category', data: ['2015年', '2016年', '2017年'] });
  expect(over.yAxis.type).toBe('value');
  const below = option({ overTime: false });
  expect(below.yAxis).toMatchObject({ type: 'category', data: ['2015年', '2016年', '2017年'] });
  expect(below.xAxis.type).toBe('value');
});

test('bars have the length of their values and the words of their figures', () => {
  const [{ data, label }] = option().series;
  expect(data.map(({ value }) => value)).toEqual([60, 40, 75]);
  expect(data.map((_, dataIndex) => label.formatter({ dataIndex }))).toEqual([
    '60个',
    '40个',
    '75个',
  ]);
});

test('the axis begins at zero, or at the lowest value below it', () => {
  const { min } = option({ overTime: true }).yAxis;
  expect([min?.({ min: 40 }), min?.({ min: -5 })]).toEqual([0, -5]);
});

test('every style is told apart without colour, and a result alone is plain', () => {
  const styles: readonly BarStyle[] = ['result', 'part-of-year', 'estimate', 'goal'];
  const bars = styles.map((style) => ({ label: style, value: 1, text: '1个', style }));
  const looks = option({ bars }).series[0].data.map(({ itemStyle }) => itemStyle);
  expect(looks.map(({ borderType }) => borderType ?? 'plain')).toEqual([
    'plain',
    'dashed',
    'dashed',
    'dashed',
  ]);
  const hatching = looks.map(({ decal: { symbol, rotation } }) => `${symbol} ${rotation ?? ''}`);
  expect(new Set(hatching).size).toBe(styles.length);
});

test('unit, legend and source are told', () => {
  const { title } = option({ legend: { estimate: '预计数', goal: '目标' } });
  expect(title[0]?.subtext).toMatch(/^单位：个 +▨ 预计数；目标$/);
  expect(title[1]?.text).toContain('来源');
  expect(option().title[0]?.subtext).toBe('单位：个');
});

test('a chart of bars below each other grows with them, one over time does not', () => {
  const bars = Array.from({ length: 20 }, (_, at) => ({
    label: `${at}`,
    value: at,
    text: `${at}个`,
    style: 'result' as const,
  }));
  const heights = (overTime: boolean): number[] =>
    [bars.slice(0, 3), bars].map((some) => heightOf(specOf({ overTime, bars: some })));
  const [few = 0, many = 0] = heights(false);
  expect(many - few).toBeGreaterThan(17 * 40);
  expect(new Set(heights(true)).size).toBe(1);
});
