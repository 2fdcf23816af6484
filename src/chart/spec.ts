/** A chart with finished words: what `reply` makes and `render` draws. */

/** How a figure was come by: a whole result, one of a shorter time, an estimate, or a goal or design. */
export type BarStyle = 'result' | 'part-of-year' | 'estimate' | 'goal';

export interface Bar {
  readonly label: string;
  /** In the unit of the chart; only the length of the bar. */
  readonly value: number;
  /** The figure as it is printed: 近300家. */
  readonly text: string;
  readonly style: BarStyle;
}

export interface ChartSpec {
  readonly title: string;
  /** The unit in words: 单位：亿元. */
  readonly measuredIn: string;
  /** Over time bars stand side by side, otherwise they lie below each other. */
  readonly overTime: boolean;
  readonly bars: readonly Bar[];
  /** Words for every style other than `result` that occurs. */
  readonly legend: Readonly<Partial<Record<BarStyle, string>>>;
  readonly source: string;
}

/** More bars than this are not read on a phone. */
export const MOST_BARS = 20;
