import type { Measure, Status } from '../knowledge/model.ts';
import type { Dimension } from '../text/units.ts';
import { AVERAGE_WORDS } from './vocabulary/averages.ts';
import {
  DIFFERENCE_WORDS,
  EITHER_MORE,
  EITHER_WAY,
  FEWER_BY,
  MAY_BE_COMPARED,
  MOVES_IN_RANK,
  SUPERLATIVE_COMPARATIVES,
  WHICH_GROWS_MORE,
  WHICH_IS_MORE,
} from './vocabulary/comparatives.ts';
import { ORIGINS } from './vocabulary/origins.ts';
import { SAYING_BY_WHAT_MEANS, SAYING_HOW_IT_WENT, SAYING_WHAT } from './vocabulary/explaining.ts';
import { split } from './vocabulary/split.ts';

/** Words of Chinese and English that say what is asked. Those that say nothing stand in `vocabulary/`. */

export type Operation =
  | 'value'
  | 'list'
  | 'definition'
  | 'who'
  | 'when'
  | 'where'
  | 'how'
  | 'why'
  /** What came of something: 有什么成果, 后来怎么样了. */
  | 'outcome'
  | 'source'
  | 'compare'
  | 'trend'
  | 'extreme'
  | 'difference'
  | 'sum'
  /** What is left of a whole without a part: 还剩, 没解决. */
  | 'rest'
  /** What a level was before a growth that the articles give: 倒推. */
  | 'base'
  /** What there was before something was added. */
  | 'before'
  /** The same amount in another unit. */
  | 'conversion'
  | 'chart'
  | 'verdict'
  /** A sum when several figures answer, nothing when one does. */
  | 'together';

/** Operations over several figures, recognised so that they are never answered with one of them. */
export const CALCULATING: readonly Operation[] = [
  'compare',
  'trend',
  'extreme',
  'difference',
  'sum',
  'rest',
  'base',
  'before',
  'conversion',
  'chart',
];

/** Operations that an entry answers better than a figure. */
export const EXPLAINING: readonly Operation[] = ['definition', 'how', 'why', 'where', 'outcome'];

/** Several meanings may stand in one question; the first of this order leads (see `read.ts`). */
export const OPERATION_WORDS: readonly (readonly [Operation, readonly string[]])[] = [
  [
    'value',
    split(
      '超多少, 超过多少, 超过了多少, 超了多少, 突破多少, 突破了多少, 达到多少, 达到了多少, 接近多少, 接近了多少, 将近多少, 近多少, 逼近多少, 差不多多少',
    ),
  ],
  [
    'compare',
    split(`比, 较, 相比, 比较, 对比, 对比一下, 比较一下, 比一比, 比一下, 比起来, 并排, 放一起看, 哪个多, 哪个少, 哪个高, 哪个低, 哪个快, 哪个慢, 哪个更多, 哪个更高, 哪个更大, 哪个更快, 谁多, 谁高, 谁少, 谁快, 谁更多, 谁更高, 谁更大, 孰多, 孰高,
    than, versus, vs, compare, compared, comparison, compared to, compared with, compare to, compare with, comparing, side by side, relative to, higher than, lower than, larger than, smaller than, bigger than, faster than, better than, more than in, outperform, outperformed, surpass, surpassed, outpace, outpaced, exceed, exceeds, exceeded, exceeding`),
  ],
  ['compare', EITHER_MORE],
  ['compare', WHICH_IS_MORE],
  ['compare', MAY_BE_COMPARED],
  ['compare', WHICH_GROWS_MORE],
  ['difference', DIFFERENCE_WORDS],
  ['trend', EITHER_WAY],
  ['extreme', SUPERLATIVE_COMPARATIVES],
  [
    'trend',
    split(`趋势, 走势, 变化, 怎么变, 怎么变的, 怎么变化, 怎么变化的, 如何变化, 如何变化的, 变化如何, 变化怎么样, 变化怎样, 变化大不大, 变化有多大, 变化多大, 有变化, 有什么变化, 有啥变化, 有何变化, 有怎样的变化, 有哪些变化, 发生了什么变化, 发生什么变化, 变没变, 变了多少, 变化了多少, 变动, 有什么变动, 起伏, 涨跌, 增减, 升降, 增减情况, 一路往上走, 一路往下走, 一路走高, 一路走低, 一路向上, 一路向下, 往上走, 往下走, 走高还是走低, 走势如何, 趋势如何, 如何演变, 演变, 前后变化, 历年, 逐年, 这几年, 这两年, 近几年, 走向, 是涨是跌, 是多了还是少了, 进步了多少,
    trend, how did it change, how has it changed, change from, changed from, change between, changed between, how did they change, went from, over the years, change over time, changed, evolve, evolution, trends, over time, year by year, historical, historically, evolved, fluctuate, fluctuated, trajectory, in recent years, over the past few years, in the past few years, over the last few years`),
  ],
  [
    'extreme',
    split(
      `最多, 最高, 最大, 最高多少, 最大多少, 最多多少, 最低多少, 最少多少, 最少, 最低, 最小, 最快, 最慢, 最猛, 最强, 最好, 最早, 最晚, most, highest, largest, biggest, lowest, smallest, fastest, fewest, earliest, best, worst, slowest, shortest, longest, greatest, least, oldest, youngest, strongest, weakest, richest, poorest, cheapest, priciest, busiest, furthest, farthest, latest of, top`,
    ),
  ],
  [
    'sum',
    split(
      `相加, 之和, 总和, 加在一起, 加总, 求和, 加一起, sum of, sum, add up, sum up, added together, put together`,
    ),
  ],
  [
    'rest',
    split(
      `还剩, 还剩下, 剩下, 剩余, 剩, 没解决, 没有解决, 未解决, 尚未解决, 还没解决, 没完成, 未完成, 还没完成, 没办结, 未办结, 没办完, 没处理, 没处理完, 还没处理, 没搞定, 还没搞定, 没落实, 未落实, 没办好, 悬着, 挂着没办, 不算, 不计, 除去, 除掉, 除开, 扣除, 扣掉, 扣去, 刨去, 刨掉, 刨除, 去掉, 减掉, 抛开, 撇开, 剔除, 剔掉, 撇去, excluding, leave out, leaving aside, set aside, without counting, not counting, leaving out, remaining, remain, remains, left over, unsolved, unresolved, outstanding, the rest`,
    ),
  ],
  [
    'base',
    split(
      `倒推, 反推, 推算, 倒算, 反算, 往回推, 往前推, 推回去, 折算回, work back, working back, work backwards, working backwards, back-calculate, back calculate, infer, implied, imply, derive, deduce`,
    ),
  ],
  [
    'before',
    split(
      `原来有, 原来有多少, 原来是, 原来, 原先, 原先有, 原本, 原本有, 之前有, 之前有多少, 之前是多少, 新增之前, 新增前, 增加之前, 增加前, 老底子, 原有, 原有的, 先前, 先前有, 此前有, 以前有, 以前有多少, 以前, before that, before the ones, before the ones added, before the new ones, before any were added, before they were added, prior to that, there before, before the addition, originally, beforehand`,
    ),
  ],
  [
    'conversion',
    split(
      `换算, 折成, 换算一下, 合成, 折下来, 换算过来, 换算下来, 折合下来, 转换成, 转成, 化成, 换算成, 换算为, 折合, 折合成, 折算, 折算成, 折算为, 换成, 等于多少, 写成, 是多少万元, 是多少亿元, 是多少元, convert, converted, convert to, converted to, expressed in, equivalent to`,
    ),
  ],
  [
    'chart',
    split(
      `画个图, 画图, 画张图, 画一张图, 画一下, 作图, 做个图, 做图, 出个图, 出图, 图表, 柱状图, 柱形图, 折线图, 曲线图, 条形图, 饼图, 来张图, 来个图, 看图, 用图表示, 可视化, chart, plot, graph, draw, draw a chart, draw a graph, bar chart, line chart, as a chart, visualize, visualise`,
    ),
  ],
  [
    'together',
    split(
      `加, 加上, 加起来, 合起来, 合计, 一共, 总共, 共计, 总共是, 一共是, altogether, all together, 一起, 总共加起来, combined, together, 加一块, 加一块儿, 加到一块, 加到一起, 算在一起, 算到一起, 合在一起, 合在一起算, 一起算, 都算进去, 放在一起, 拢在一起, 全加起来, 全算上, 都算上`,
    ),
  ],
  [
    'verdict',
    split(
      `吗, 么, 嘛, 真有, 真的有, 是不是, 是否, 有没有, 有无, 对不对, 对吗, 对吧, 是吧, 是吗, 没错吧, 没错吗, 没说错吧, 没记错吧, 没搞错吧, 没弄错吧, 没错对吧, 了没, 了没有, 了还没, 了还没有, 没呢, 没啊, 没呀, 了没啊, 了没呀, 了没呢, 没有啊, 没有呢, 有没得, 有木有, 有冇, 有没有过, 是不是真的, 是真的吗, 是真的假的, 真的假的, 真假, 真的吗, 真的么, 属实, 属实吗, 准吗, 准确吗, 准不准, 靠谱吗, 对不, 是不, 是么, 对么, 对伐, 是伐, 系咪, 系唔系, 系唔系真嘅, 系咪真嘅, 咪系, 可是真的, 到底是不是, 究竟是不是, 究竟有没有, 不是吗, 对不对呀, 对吧对吧, 没有, 真的, 难道, 莫非, 难不成, 该不会, 会不会, 到底有没有, is it true, is it, isn't it, right, true, correct, true or false, is it correct, is that right, is that correct, is that true, am i right, confirm, verify, yes or no, are there any`,
    ),
  ],
  [
    'source',
    split(
      `来源, 出处, 哪篇, 哪篇文章, 哪份, 原文, 依据是什么, 依据在哪, 什么依据, 有什么依据, 有何依据, 依据呢, 依据是啥, 出自, 出自哪里, 出自哪, 谁说的, 哪说的, 哪里说的, 哪来的, 哪篇报道, 证据, source, sources, citation, cite, which article, reference, evidence, references, cited, which newspaper, which report, which document, original text, original sentence, original wording, says who, who says, who said, proof, where does this come from, where is this from, where does it say, quote`,
    ),
  ],
  ['source', ORIGINS],
  ['definition', SAYING_WHAT],
  ['how', SAYING_BY_WHAT_MEANS],
  ['outcome', SAYING_HOW_IT_WENT],
  [
    'definition',
    split(`是什么, 什么是, 指什么, 指啥, 是啥, 是个啥, 啥是, 啥意思, 什么意思, 是什么意思, 是啥意思, 何谓, 何为, 啥叫, 什么叫, 什么叫做, 什么叫作, 叫什么意思, 啥玩意, 啥玩意儿, 是啥玩意, 是啥玩意儿, 什么玩意, 什么玩意儿, 是什么玩意, 是什么玩意儿, 是啥东西, 是什么东西, 是个啥东西, 是个什么东西, 什么鬼, 是什么鬼, 说的是啥, 说的是什么, 讲的是什么, 讲的是啥, 讲的啥, 讲啥, 怎么理解, 如何理解, 咋理解, 怎么解释, 如何解释, 什么来头, 啥来头, 什么概念, 啥概念, 是什么概念, 什么来历, 指的啥, 指的是啥, 咋回事, 是怎么回事, 是咋回事, 是怎么一回事, 是干嘛的, 是干什么的, 是干啥的, 是做什么的, 做啥的, 是做啥的, 系咩, 系乜, 系乜嘢, 系咩嘢, 咩系, 乜系, 咩意思, 是指, 指的是, 指的是什么, 含义, 干嘛的, 干嘛, 干什么的, 干啥的, 做什么的, 搞什么的, 是个什么, 什么东西, 都指啥, 都指什么, 介绍, 介绍一下, 讲什么, 讲的是, 怎么回事, 定义, 解释, 解释一下, 说明一下, 是怎样的, 什么样, 内容, 具体内容, 包括什么, 包含什么, 包括哪些, 包含哪些,
    what is, what are, what's, what does, meaning, mean, means, define, definition, explain, describe, tell me about, about, refers to, refer to, referred to, stand for, stands for, overview of, introduce, introduction, introduction to, summary, summary of, summarize, summarise, consist of, consists of, comprise, comprises, what kind of, what is meant by, describe the`),
  ],
  [
    'list',
    split(
      `哪些, 有哪些, 都有哪些, 都是哪些, 是哪些, 都哪些, 都有哪几, 有哪几, 有哪几个, 都有哪几个, 是哪几个, 是哪两个, 是哪三个, 都是哪几个, 分别叫什么, 分别叫啥, 都叫什么, 都叫啥, 都叫什么名字, 各叫什么, 各叫啥, 各叫什么名字, 各叫啥名字, 各是什么, 各是啥, 各是哪些, 各是谁, 各指什么, 各指啥, 各包括什么, 分别是什么, 分别是啥, 分别是谁, 分别是哪些, 分别有哪些, 分别是哪几个, 都是啥, 都是什么, 都是谁, 都谁, 有些什么, 有些啥, 有些谁, 哪几样, 哪几种, 指哪几个, 指哪几, 指哪些, 指哪两, 指哪两个, 指哪三, 指哪三个, 指哪四个, 是指哪几个, 是指哪些, 包含哪几条, 包含哪几样, 包含哪几项, 包括哪几条, 包括哪几样, 包括哪几项, 哪几条, 哪几项, 哪几点, 哪几方面, 哪些方面, 哪几个方面, 名单是, 罗列, 罗列一下, 列个名单, 列个清单, 列出来, 列一列, 逐一列出, 一一列出, 一一列举, 列举一下, 列举下, 点点名, 有谁, 里头有谁, 里面有谁, 有边啲, 边啲, 有乜, 有咩, 有乜嘢, 哪几, 哪几个, 哪两, 哪两个, 哪三, 哪三个, 哪四, 哪四个, 哪五, 哪九, 分别是, 分别有, 都有谁, 都有啥, 都有什么, 有什么, 有啥, 名单, 列举, 列出, 列一下, 哪个, 哪一个, 哪一项, 哪一家, 哪一种, 哪一所, 哪家, 哪所, which, list, name the, names of, what kinds, which ones, what types, what sorts, who are, lists, listing all, enumerate, give me a list, list all`,
    ),
  ],
  [
    'who',
    split(
      `谁, 是谁, 出自谁手, 出自谁之手, 谁的手笔, 出自哪家公司, 出自哪家企业, 出自哪家, 出自何人, 哪位, 是哪位, 叫啥, 叫什么, 叫什么名字, 叫什么名儿, 叫啥名字, 叫啥名, 叫啥名儿, 叫什么来着, 叫啥来着, 什么名字, 啥名字, 名字叫什么, 名字叫啥, 名字是什么, 名字是啥, 姓名是什么, 姓啥, 姓什么, 姓啥叫啥, 姓什么叫什么, 姓甚名谁, 贵姓, 谁谁, 谁来着, 是谁来着, 到底是谁, 究竟是谁, 哪一位, 是哪一位, 哪个人, 是哪个人, 啥人, 是啥人, 何许人, 何许人也, 何方神圣, 边个, 系边个, 边位, 系边位, 何人, 什么人, who, whom, whose name, which person, which people, what is the name of, who exactly`,
    ),
  ],
  [
    'when',
    split(
      `什么时候, 啥时候, 几几年, 几几年几月, 哪年哪月哪日, 何时, 几时, 啥时间, 啥时, 什么时点, 什么时间点, 何时候, 哪个时候, 哪时候, 哪会儿, 多会儿, 多咱, 哪一天, 哪个日子, 啥日子, 是几号, 是哪天, 是哪年, 是哪一年, 哪个年份, 什么年份, 哪年哪月, 哪一年哪一月, 哪月, 哪一月, 哪个月份, 几年几月, 几年几月几号, 何年何月, 何年何月何日, 哪日, 系几时, 哪年, 哪一年, 哪个月, 几月, 几月份, 几号, 哪天, 几月几号, 几月几日, 什么日子, 什么时间, 在哪一天, 在哪天, 在哪年, 在哪一年, 在哪个月, 在几月几号, 在几月份, 在什么时候, 在啥时候, 在哪一年份, 何年, 何月, when, what date, which year, what year, which month, what month, in what year, in which year, in what month, in which month, what day, which day, on what date, on which date, on what day, on which day, since when, how soon, what time, at what time, exact date`,
    ),
  ],
  [
    'where',
    split(
      `在哪, 在哪里, 在哪儿, 哪里, 哪儿, 在哪块, 在哪块儿, 在哪个地方, 在什么地方, 在啥地方, 在什么位置, 哪个地方, 哪块地方, 哪一带, 啥地方, 什么位置, 啥位置, 位于哪, 位于哪里, 位于哪儿, 位于何处, 坐落在哪, 坐落在哪里, 坐落于哪里, 坐落何处, 哪边, 在哪边, 哪旮旯, 哪疙瘩, 边度, 喺边, 喺边度, 系边度, 什么地方, 何处, where, whereabouts, in which place`,
    ),
  ],
  [
    'how',
    split(
      `怎么, 咋, 怎么做, 怎么做到, 如何, 怎样, 怎么办, 靠什么, 怎么实现, 怎么推进, 怎么做到的, 怎么做的, 怎么干, 怎么干的, 怎么搞, 怎么搞的, 怎么弄, 怎么弄的, 怎么办到, 怎么办到的, 怎么实现的, 怎么推进的, 如何做, 如何做到, 如何做到的, 如何实现, 如何推进, 怎样做, 怎样做到, 怎样做到的, 怎样实现, 咋做, 咋做到, 咋做到的, 咋办, 咋办到, 咋整, 咋弄, 咋弄的, 咋搞, 咋搞的, 咋干, 咋干的, 靠啥, 凭啥做到, 用什么办法, 用啥办法, 用什么方法, 用啥方法, 什么办法, 啥办法, 点样, 点做, how does, how did they, how do, how will, how can, how has, how did it, in what way, in what ways, by what means`,
    ),
  ],
  [
    'why',
    split(
      `为什么, 为何, 为啥, 凭什么, 原因, 何以, 为嘛, 为什, 为毛, 因为啥, 因为什么, 因何, 何故, 缘何, 什么缘故, 啥缘故, 什么原因, 啥原因, 是什么原因, 什么原因呢, 咋会, 怎么会, 怎么会这样, 凭啥, 点解, 做乜, 图什么, 图啥, 图个啥, 图个什么, 图的啥, 图的什么, 图的是啥, 图的是什么, 图什么好处, 图的什么好处, 图的是什么好处, 图的是啥好处, 为了什么, 为了啥, 为的什么, 为的啥, 为的是什么, 为的是啥, 目的何在, 用意何在, 目的是什么, 目的是啥, 有什么目的, 有啥目的, why, reason, reasons, how come, cause, causes, what made`,
    ),
  ],
];

export const MEASURE_WORDS: readonly (readonly [Measure, readonly string[]])[] = [
  ['growth', WHICH_GROWS_MORE],
  ['growth', FEWER_BY],
  [
    'growth',
    split(`会增多少, 能增多少, 估计增多少, 预计增多少, 增长, 增长了, 增长多少, 增长了多少, 涨得快, 涨得更快, 涨得多, 涨得猛, 增长快, 增长更快, 增得快, 增长得快, 增长得更快, 升得快, 长得快, 跑得快, 年增率, 年增, 年增长率, 年增幅, 成长率, 成长, 幅度多大, 幅度有多大, 幅度是多少, 幅度多少, 较去年同期, 比去年同期, 较上年同期, 比上年同期, 较同期, 比同期, 较上年, 比上年, 较去年, 比去年, 比上一年, 较上一年, 比前一年, 较前一年, 比上年度, 和上一年比, 跟上一年比, 和上年比, 跟上年比, 和去年比, 跟去年比, 增长率, 增速, 增幅, 涨, 涨了, 涨幅, 同比, 环比, 上升, 提升了多少, 下降, 降幅, 减少, 少了, 降了, 跌, 下滑, 增加了百分之, 暴涨, 飙升, 飙涨, 猛增, 激增, 剧增, 骤增, 陡增, 大涨, 狂涨, 飞涨, 疯涨, 攀升, 爬升, 走高, 上扬, 上涨, 上涨了, 递增, 跃升了, 暴跌, 大跌, 下跌, 跌了, 骤降, 锐减, 缩水, 下挫, 回落, 缩减, 减了, 减少了, 下降了, 增了百分之, 多了百分之, 增了几个百分点, 增了多少个百分点, 增了几个点, 涨了几个点, 涨了多少个点, 提高了几个点, 提高了几个百分点, 能增, 能增长, 会增长, 增多快, 长了多少, 提速, 增得, 涨得, 升得,
    growth, grow, grew, grown, growth rate, increase, increased, rise, rose, year on year, yoy, decline, declined, decrease, decreased, drop, dropped, fall, fell, grows, growing, rate of growth, growth pace, pace of growth, speed of growth, increases, increasing, rises, rising, risen, y-o-y, y/y, year-on-year, year-over-year, year over year, declines, declining, decreases, decreasing, drops, dropping, falls, falling, fallen, reduction, reduced, shrink, shrank, shrunk, surge, surged, jump, jumped, climb, climbed, soar, soared, slump, slumped, went up, gone up, go up, goes up, going up, went down, gone down, go down, goes down, going down, how fast, how quickly, how rapidly, how sharply, by what percentage, by what percent, by how many percent, percentage increase, percent increase, percentage change`),
  ],
  [
    'rank',
    split(`排名, 名次, 位次, 排第几, 排在第几, 排到第几, 第几, 第几名, 第几位, 排多少, 排几, 排行, 排位, 位列, 位居, 排多少名, 排在, 排到, 排进, 排入, 排上, 排到多少名, 排进多少名, 前几, 前几名, 前多少, 前多少名, 前几位, 多少名以内, 几名以内, 第一, 首位, 头名, 头一名, 排头名, 排头一名, 排头一位, 榜首, 居首, 排首位, 拔得头筹, 拔头筹, 头把交椅, 老大, 领先, 座次, 老几, 排老几, 排进前几, 排进第几, 冲进前几, 进前几, 挤进前几, 什么名次, 什么位次,
    rank, ranked, ranking, ranks, rankings, how high did it rank, what place, which place, how many places, how many positions, how many spots, by how many places, by how many positions, places, positions, what position, which position, placed, 领头, 领跑, 打头, 居第一, 算老几, 算第几, 站第几, 坐第几把交椅, finish in what place, finished in what place, what place did it finish, where did it finish, finished first, finished second, finished third`),
  ],
  ['rank', MOVES_IN_RANK],
  [
    'share',
    split(
      `占, 占了, 占到, 占比, 占比多少, 占比多大, 占比高不高, 占比大不大, 占比例, 占的比例, 占的比重, 所占比例, 所占比重, 占多少, 占多大, 占几成, 占了几成, 占去几成, 有几成, 占几分之几, 有几成是, 有百分之几, 有多大比例, 有多少比例, 占多大比例, 占多大比重, 占了多大比重, 占了多大比例, 占多大份额, 占多少比例, 份额, 占了多少, 占总, 比重, 比例, 几分之几, percentage of, share of, share, proportion, proportion of, what proportion, what share, what fraction, fraction of, accounts for, account for, accounted for, portion of`,
    ),
  ],
  [
    'multiple',
    split(
      `多少倍, 几倍, 倍数, 翻了多少, 翻了几, 翻了多少倍, 翻了几倍, 翻番, how many times, doubled, double, tripled, triple, fold, how many fold, multiplied, as a multiple, as a multiple of, by what factor, by a factor of, times as much, times as many, times as large, times as big`,
    ),
  ],
  ['average', AVERAGE_WORDS],
  [
    'average',
    split(
      `平均, 平均每, 人均, 户均, 村均, 每人平均, on average, average, per capita, per person, averaged, averages, an average of, per head, apiece`,
    ),
  ],
];

/** What kind of number is asked for. A hard slot: money is never answered with firms. */
export const DIMENSION_WORDS: readonly (readonly [Dimension, readonly string[]])[] = [
  [
    'money',
    split(
      `多少钱, 人民币, 几多钱, 多少银子, 钱, 几亿, 多少亿, 多少亿元, 几个亿, 多少个亿, 多少元, 多少万元, 多少块, 几块钱, how much money, in yuan, yuan, rmb, in rmb, cny, in cny, renminbi, in renminbi, how many yuan, what sum of money`,
    ),
  ],
  [
    'usd',
    split(
      `多少美元, 多少美金, 美元, 美金, in dollars, us dollars, dollars, usd, in usd, in us dollars, how many dollars, how many us dollars, us dollar`,
    ),
  ],
  [
    'person',
    split(
      `多少人, 几多人, 几多个人, 多少口人, 多少口, 几人, 几个人, 多少名, 多少位, 几位, 人数, 多少人次, how many people, how many persons, how many individuals, number of people, the number of people, persons, headcount of`,
    ),
  ],
  [
    'ratio',
    split(
      `百分之几, 多少个百分比, 几个百分比, 多少百分比, 多少百分点, 多少个百分之, 百分之多少, 几个点, 多少个点, 几个百分比, 几个百分点, 多少个百分点, 百分比, 几成, what percentage, what percent, percent, how many percent, in percent, percentage, how many percentage points, percentage points`,
    ),
  ],
  [
    'area',
    split(
      `多少平方公里, 多少平方千米, 多少平方米, 多少平米, 多少平, 多少亩, 多少公顷, 多少亩地, 几亩, 几亩地, 几公顷, 几平方公里, 多少个足球场, 公顷, 平方米, 平方公里, 亩, 面积多大, how large an area, square kilometres, square kilometers, square kilometre, square kilometer, sq km, km2, sqkm, square metres, square meters, sq m, how many mu, hectares, acres, mu, 几平米, 多少平方, 多少个平方`,
    ),
  ],
  [
    'energy',
    split(
      `多少度电, 几度电, 多少千瓦时, 多少吉瓦时, 多少gwh, 几gwh, 多少个gwh, how many gwh, in gwh, gwh, kilowatt hours, gigawatt hours`,
    ),
  ],
  [
    'time',
    split(
      `几天, 多少天, 几年, 多少年, 多久, 多长时间, how long, how often, how frequently, how many days, how many years, how many months, how many hours, how much time`,
    ),
  ],
];

export const STATUS_WORDS: readonly (readonly [Status, readonly string[]])[] = [
  ['actual', split(`实际, 实际完成, 完成了, 最终, 真正, actual, actually, in actual fact`)],
  [
    'expected',
    split(
      `预计, 预期, 估计, 有望, expected, forecast, estimated, projected, anticipated, forecasted, predicted, is expected to, are expected to, was expected to, was expected`,
    ),
  ],
  [
    'target',
    split(
      `目标, 计划, 打算, 力争, 想冲进全国, 要冲进全国, 想挺进全国, 要挺进全国, 想进全国, 要进全国, 想进入全国, 要进入全国, 想跻身全国, 要跻身全国, 要达到, 要突破, 要冲到, 要冲上, 要冲击, 要做到, 要增长到, 要完成, 想达到, 想突破, 想冲到, 想做到, 冲刺到, 瞄准, 剑指, 拟建, 拟建成, 准备搞, 准备开展, 准备实施, 准备推, 准备推进, 准备打造, 准备怎么做, 准备上, 准备干, 准备怎么, 打算怎么, 打算怎么干, 想建, 想建成, 想打造, 想打造成, 要打造成, 想做成, 想搞成, 有什么打算, 有啥打算, 有哪些打算, 有什么计划, 有哪些计划, 准备建, 准备建成, 规划, 定了多少, target, goal, plan, planned, aim, targets, targeted, targeting, goals, objective, objectives, aiming, aiming for, aims for, aims to, aim for, aim to, hopes to, hope to, hoping to, intends to, intend to, plans to, plan to, planning to, strives, striving, strive for, striving for, ambition, ambitions, 力求, 要实现, 要做到多少, 要达到多少, 要突破多少, 要超过多少, 要冲刺, 想实现, 将达到, 将要达到, 将实现, 将要实现, 准备达到, 准备做到, 打算做到, 打算达到, 希望达到, 希望做到, 争取达到, 争取做到, 锚定, 志在`,
    ),
  ],
  [
    'design',
    split(
      `设计产能, 设计年产, 设计, 产能规模, 一年能产, 年产, 能产, 设计规模, 能生产, designed capacity, annual capacity, design capacity, designed to make, designed to produce`,
    ),
  ],
];

/** Words of an addition. Who asks for what was added does not want the total, and the other way round. */
export const INCREMENT_WORDS: readonly string[] =
  split(`新, 新增, 新增加, 增加, 增加了, 新添, 增添, 多了, 加了, 新设, 新建, 新来, 新来了, 新冒出来, 新招, 添了, 添加, 扩建, 新开, 多出, 多出来, 多出来了, 增添了, 增设, 增设了, 扩充, 新加, 新办, 新设立, 新开设, 新注册, 新划, 新招来, 新引来, 新冒出, 冒出来,
  added, adds, add, new, newly, additional, extra, adding, created, create, creates, creating, newly added, newly built, new ones, ones added, added ones, 一年多出来, 这一年多出来, 当年多出来`);

/** Words of a total as against an addition. */
export const TOTAL_WORDS: readonly string[] = split(
  `总数, 总量, 存量, 总共有, 一共有, 共有, 现有, 总计, 累计, 总人数, 全部有, in total, total number, total, overall, in all, all told, grand total, cumulative, cumulatively, in aggregate, as a whole`,
);

/** Marks of a question that leans on the one before it. */
export const FOLLOW_UP_WORDS: readonly string[] = split(
  `那, 那么, 呢, 其中, 还有, 它, 他们, 这个, 该, what about, how about, and, same for, of those, of these, also, and what about, and how about, and for, among them, among those, what of`,
);
