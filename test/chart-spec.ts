import type { ChartSpec } from '../src/chart/spec.ts';

/** A chart of three years, with some things changed. */
export function specOf(parts: Partial<ChartSpec> = {}): ChartSpec {
  const values = { '2015年': 60, '2016年': 40, '2017年': 75 };
  return {
    title: '星澜港区签约项目数',
    measuredIn: '单位：个',
    overTime: true,
    bars: Object.entries(values).map(([label, value]) => ({
      label,
      value,
      text: `${value}个`,
      style: 'result',
    })),
    legend: {},
    source: '来源：《星澜港区年报》（2018）',
    ...parts,
  };
}
