import { split } from './split.ts';

const STEADILY = split('一路, 逐年, 连年, 年年, 持续, 一直在, 节节, 步步, 不断, 逐步, 在');
const DOWN = split(
  '往下, 往下走, 下滑, 下跌, 下降, 走低, 走跌, 递减, 减少, 降低, 下行, 缩水, 萎缩, 下坠',
);
const UP = split('往上, 往上走, 上涨, 上升, 走高, 递增, 增加, 提高, 上行, 攀升, 走强, 抬升');
const FEWER = split('少, 低, 小, 慢, 差');
const MORE = split('多, 高, 大, 快, 好');
const SLOPES = ['走下坡', '走下坡路', '在走下坡', '在走下坡路', '走了下坡', '一年不如一年'];
const CLIMBS = ['走上坡', '走上坡路', '在走上坡', '在走上坡路', '一年比一年强'];

const steadily = (ways: readonly string[]): readonly string[] =>
  STEADILY.flatMap((how) => ways.map((way) => how + way));
const more = (sizes: readonly string[]): readonly string[] =>
  sizes.map((size) => `一年比一年${size}`);

/** 一路往下, 走下坡: words that say or ask whether a figure fell all along. */
export const FALLING: readonly string[] = [...SLOPES, ...steadily(DOWN), ...more(FEWER)];
/** The same of rising. */
export const RISING: readonly string[] = [...CLIMBS, ...steadily(UP), ...more(MORE)];
