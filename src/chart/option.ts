import type { Bar, BarStyle, ChartSpec } from './spec.ts';
import { widthOf, wrapped } from './words.ts';

/** What the chart library is given: sizes, colours and words of one chart. */

export const FONT_FAMILY = 'Noto Sans SC';
/** A phone shows the picture at about half of this. */
export const WIDTH = 1000;
const BAR_ROW = 84;
const INK = '#1f2937';
const FAINT = '#6b7280';

/** Results are full; what is no whole result is light, hatched and framed, so that it is told apart without colour. */
const FILLS: Readonly<
  Record<BarStyle, { color: string; border: string; rotation: number | null }>
> = {
  result: { color: '#1d6fb8', border: '#1d6fb8', rotation: null },
  'part-of-year': { color: '#cfe3f5', border: '#1d6fb8', rotation: Math.PI / 4 },
  estimate: { color: '#fde7c7', border: '#b7791f', rotation: -Math.PI / 4 },
  goal: { color: '#e5e7eb', border: '#6b7280', rotation: 0 },
};

/** Height in pixels that the chart needs. */
export function heightOf({ overTime, bars }: ChartSpec): number {
  return overTime ? 720 : 260 + bars.length * BAR_ROW;
}

/** Plain data for `setOption`. */
export function chartOption(spec: ChartSpec): Readonly<Record<string, unknown>> {
  const { overTime, bars, measuredIn, source } = spec;
  const labels = overTime ? 'xAxis' : 'yAxis';
  const values = overTime ? 'yAxis' : 'xAxis';
  const perLabel = overTime ? Math.max(6, Math.floor(86 / bars.length)) : 26;
  const longest = Math.max(...bars.map(({ label }) => Math.min(perLabel, widthOf(label))));
  const above = spec.title.length > 40 ? 150 : 120;
  return {
    animation: false,
    backgroundColor: '#ffffff',
    textStyle: { fontFamily: FONT_FAMILY, color: INK },
    title: [
      {
        text: wrapped(spec.title, 62, 2),
        subtext: `${measuredIn}${legendText(spec)}`,
        left: 40,
        top: 24,
        textStyle: { fontSize: 32, fontWeight: 700, fontFamily: FONT_FAMILY, color: INK },
        subtextStyle: { fontSize: 24, fontFamily: FONT_FAMILY, color: FAINT },
      },
      {
        text: wrapped(source, 92, 2),
        left: 40,
        bottom: 16,
        textStyle: { fontSize: 20, fontWeight: 400, fontFamily: FONT_FAMILY, color: FAINT },
      },
    ],
    grid: {
      left: overTime ? 60 : 60 + longest * 13,
      right: overTime ? 60 : 220,
      top: above + 40,
      bottom: overTime ? 150 : 110,
    },
    [labels]: {
      type: 'category',
      data: bars.map(({ label }) => wrapped(label, perLabel, 3)),
      inverse: !overTime,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: FAINT } },
      axisLabel: { fontSize: 24, color: INK, interval: 0, fontFamily: FONT_FAMILY, lineHeight: 30 },
    },
    [values]: {
      type: 'value',
      show: false,
      min: (range: { min: number }) => Math.min(0, range.min),
    },
    series: [
      {
        type: 'bar',
        barMaxWidth: overTime ? 120 : 48,
        data: bars.map(barData),
        label: {
          show: true,
          position: overTime ? 'top' : 'right',
          fontSize: 25,
          fontWeight: 700,
          color: INK,
          fontFamily: FONT_FAMILY,
          formatter: ({ dataIndex }: { dataIndex: number }) =>
            wrapped(bars[dataIndex]?.text ?? '', overTime ? Math.max(8, perLabel) : 18, 2),
        },
      },
    ],
  };
}

/** Which hatching says what: the words stand under the title. */
function legendText({ legend }: ChartSpec): string {
  const words = Object.values(legend);
  return words.length === 0 ? '' : `    ▨ ${words.join('；')}`;
}

function barData({ value, style }: Bar): Readonly<Record<string, unknown>> {
  const { color, border, rotation } = FILLS[style];
  const hatched = {
    decal: {
      symbol: 'rect',
      color: border,
      dashArrayX: [1, 0],
      dashArrayY: [2, 8],
      rotation: rotation ?? 0,
    },
    borderColor: border,
    borderWidth: 3,
    borderType: 'dashed',
  };
  const plain = { decal: { symbol: 'none' } };
  return { value, itemStyle: { color, ...(rotation === null ? plain : hatched) } };
}
