import type { Measure } from '../../knowledge/model.ts';
import { AVERAGE_WORDS } from './averages.ts';
import { FEWER_BY, MOVES_IN_RANK, WHICH_GROWS_MORE } from './comparatives.ts';
import { split } from './split.ts';

/** Words that ask for growth, a rank, a share, a multiple or an average instead of the level. */
export const MEASURE_WORDS: readonly (readonly [Measure, readonly string[]])[] = [
  ['growth', WHICH_GROWS_MORE],
  ['growth', FEWER_BY],
  [
    'growth',
    split(`跟上年同期比, 和上年同期比, 与上年同期相比, 比上年同期, 较上年同期, 跟去年同期比, 和去年同期比, 与去年同期相比, 比去年同期, 较去年同期, 跟上年同期相比, 上年同期比, 去年同期比, 净增, 净增了, 会增多少, 能增多少, 估计增多少, 预计增多少, 增长, 增长了, 增长多少, 增长了多少, 涨得快, 涨得更快, 涨得多, 涨得猛, 增长快, 增长更快, 增得快, 增长得快, 增长得更快, 升得快, 长得快, 跑得快, 年增率, 年增, 年增长率, 年增幅, 成长率, 成长, 幅度多大, 幅度有多大, 幅度是多少, 幅度多少, 较去年同期, 比去年同期, 较上年同期, 比上年同期, 较同期, 比同期, 较上年, 比上年, 较去年, 比去年, 比上一年, 较上一年, 比前一年, 较前一年, 比上年度, 和上一年比, 跟上一年比, 和上年比, 跟上年比, 和去年比, 跟去年比, 增长率, 增速, 增幅, 涨, 涨了, 涨幅, 同比, 环比, 上升, 提升了多少, 下降, 降幅, 减少, 少了, 降了, 跌, 下滑, 增加了百分之, 暴涨, 飙升, 飙涨, 猛增, 激增, 剧增, 骤增, 陡增, 大涨, 狂涨, 飞涨, 疯涨, 攀升, 爬升, 走高, 上扬, 上涨, 上涨了, 递增, 跃升了, 暴跌, 大跌, 下跌, 跌了, 骤降, 锐减, 缩水, 下挫, 回落, 缩减, 减了, 减少了, 下降了, 增了百分之, 多了百分之, 增了几个百分点, 增了多少个百分点, 增了几个点, 涨了几个点, 涨了多少个点, 提高了几个点, 提高了几个百分点, 能增, 能增长, 会增长, 增多快, 长了多少, 提速, 增得, 涨得, 升得,
    growth, grow, grew, grown, growth rate, increase, increased, rise, rose, year on year, yoy, decline, declined, decrease, decreased, drop, dropped, fall, fell, grows, growing, rate of growth, growth pace, pace of growth, speed of growth, increases, increasing, rises, rising, risen, y-o-y, y/y, year-on-year, year-over-year, year over year, declines, declining, decreases, decreasing, drops, dropping, falls, falling, fallen, reduction, reduced, shrink, shrank, shrunk, surge, surged, jump, jumped, climb, climbed, soar, soared, slump, slumped, went up, gone up, go up, goes up, going up, went down, gone down, go down, goes down, going down, how fast, how quickly, how rapidly, how sharply, by what percentage, by what percent, by how many percent, percentage increase, percent increase, percentage change`),
  ],
  [
    'rank',
    split(`排名, 名次, 位次, 排第几, 排在第几, 排到第几, 第几, 第几名, 第几位, 排多少, 排几, 排行, 排位, 位列, 位居, 排多少名, 排在, 排到, 排进, 排入, 排上, 排到多少名, 排进多少名, 前几, 前几名, 前多少, 前多少名, 前几位, 多少名以内, 几名以内, 第一, 首位, 稳居, 头名, 头一名, 排头名, 排头一名, 排头一位, 榜首, 居首, 排首位, 拔得头筹, 拔头筹, 头把交椅, 老大, 领先, 座次, 老几, 排老几, 排进前几, 排进第几, 冲进前几, 进前几, 挤进前几, 什么名次, 什么位次,
    rank, ranked, ranking, ranks, rankings, how high did it rank, what place, which place, how many places, how many positions, how many spots, by how many places, by how many positions, places, positions, what position, which position, placed, 领跑, 打头, 居第一, 算老几, 算第几, 站第几, 坐第几把交椅, finish in what place, finished in what place, what place did it finish, where did it finish, finished first, finished second, finished third`),
  ],
  ['rank', MOVES_IN_RANK],
  [
    'share',
    split(
      `占, 占了, 占到, 除以, 占比, 占比多少, 占比多大, 占比高不高, 占比大不大, 占比例, 占的比例, 占的比重, 所占比例, 所占比重, 占多少, 占多大, 占几成, 占了几成, 占去几成, 有几成, 占几分之几, 有几成是, 有百分之几, 有多大比例, 有多少比例, 占多大比例, 占多大比重, 占了多大比重, 占了多大比例, 占多大份额, 占多少比例, 份额, 占了多少, 占总, 比重, 比例, 几分之几, percentage of, share of, share, proportion, proportion of, what proportion, what share, what fraction, fraction of, accounts for, account for, accounted for, portion of`,
    ),
  ],
  [
    'multiple',
    split(
      `多少倍, 几倍, 几十倍, 几百倍, 好几倍, 好几十倍, 倍数, 翻了多少, 翻了几, 翻了多少倍, 翻了几倍, 翻番, how many times, doubled, double, tripled, triple, fold, how many fold, multiplied, as a multiple, as a multiple of, by what factor, by a factor of, times as much, times as many, times as large, times as big`,
    ),
  ],
  ['average', AVERAGE_WORDS],
  [
    'average',
    split(
      `平均, 平均每, 人均, 户均, 村均, 每人平均, on average, average, per, per capita, per person, averaged, averages, an average of, per head, apiece`,
    ),
  ],
];
