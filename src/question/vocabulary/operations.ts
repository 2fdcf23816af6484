import type { Operation } from '../operation.ts';
import {
  DIFFERENCE_WORDS,
  EITHER_MORE,
  EITHER_WAY,
  EQUALS,
  MAY_BE_COMPARED,
  SUPERLATIVE_COMPARATIVES,
  WHICH_GROWS_MORE,
  WHICH_IS_MORE,
} from './comparatives.ts';
import { FALLING, RISING } from './directions.ts';
import {
  SAYING_BY_WHAT_MEANS,
  SAYING_HOW_IT_WENT,
  SAYING_WHAT,
  SAYING_WHERE,
} from './explaining.ts';
import { ORIGINS } from './origins.ts';
import { split } from './split.ts';

/** 是哪四句: as many as are known to be. */
const WHICH_SO_MANY = Array.from('两二三四五六七八九十').flatMap((many) =>
  Array.from('句条项个点类种样').flatMap((counter) => [
    `哪${many}${counter}`,
    `是哪${many}${counter}`,
    `都是哪${many}${counter}`,
    ...(counter === '句' ? [`哪${many}句话`, `是哪${many}句话`] : []),
  ]),
);

/** Several meanings may stand in one question; the first of this order leads. */
export const OPERATION_WORDS: readonly (readonly [Operation, readonly string[]])[] = [
  [
    'value',
    split(
      '超多少, 超过多少, 超过了多少, 超了多少, 突破多少, 突破了多少, 达到多少, 达到了多少, 接近多少, 接近了多少, 将近多少, 近多少, 逼近多少, 差不多多少',
    ),
  ],
  [
    'compare',
    split(`比, 较, 相比, 比较, 对比, 对比一下, 比较一下, 比一比, 比一下, 比起来, 高过, 多过, 大过, 快过, 强过, 胜过, 低过, 少过, 小过, 慢过, 高出, 超出, 多出, 低出, 快出, 大出, 领先于, 落后于, 高于, 低于, 快于, 慢于, 并排, 放一起看, 哪个多, 哪个少, 哪个高, 哪个低, 哪个快, 哪个慢, 哪个更多, 哪个更高, 哪个更大, 哪个更快, 谁多, 谁高, 谁少, 谁快, 谁更多, 谁更高, 谁更大, 孰多, 孰高,
    than, versus, vs, compare, compared, comparison, compared to, compared with, compare to, compare with, comparing, side by side, relative to, higher than, lower than, larger than, smaller than, bigger than, faster than, better than, more than in, outperform, outperformed, surpass, surpassed, outpace, outpaced, exceed, exceeds, exceeded, exceeding`),
  ],
  ['compare', EITHER_MORE],
  ['compare', WHICH_IS_MORE],
  ['compare', MAY_BE_COMPARED],
  ['compare', WHICH_GROWS_MORE],
  ['difference', DIFFERENCE_WORDS],
  ['trend', EITHER_WAY],
  ['trend', FALLING],
  ['trend', RISING],
  ['extreme', SUPERLATIVE_COMPARATIVES],
  [
    'trend',
    split(`趋势, 走势, 变化, 怎么变, 怎么变的, 怎么变化, 怎么变化的, 如何变化, 如何变化的, 变化如何, 变化怎么样, 变化怎样, 变化大, 变化大不大, 变化有多大, 变化多大, 有变化, 有什么变化, 有啥变化, 有何变化, 有怎样的变化, 有哪些变化, 发生了什么变化, 发生什么变化, 变没变, 变了多少, 变化了多少, 变动, 有什么变动, 起伏, 涨跌, 增减, 升降, 增减情况, 一路往上走, 一路往下走, 一路走高, 一路走低, 一路向上, 一路向下, 往上走, 往下走, 走高还是走低, 走势如何, 趋势如何, 如何演变, 演变, 前后变化, 历年, 逐年, 这几年, 这两年, 近几年, 走向, 是涨是跌, 是多了还是少了, 进步了多少,
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
      `相加, 之和, 总和, 加在一起, 加总, 求和, 加一起, add up, sum up, added together, put together`,
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
      `倒推, 反推, 推算, 倒算, 反算, 往回推, 往前推, 推回去, 折回去, 折回, 折回来, 还原, 还原回去, 倒回去, 往回算, 往回倒, 倒着算, 倒着推, 回推, 逆推, 折算回, work back, working back, work backwards, working backwards, back-calculate, back calculate, infer, implied, imply, derive, deduce`,
    ),
  ],
  [
    'before',
    split(
      `原来有, 原来有多少, 原来是, 原来, 原先, 原先有, 原本, 原本有, 之前有, 之前有多少, 之前是多少, 之前一共有, 之前共有, 之前总共有, 之前已有, 以前一共有, 以前共有, 以前总共有, 新增之前, 新增前, 增加之前, 增加前, 老底子, 原有, 原有的, 先前, 先前有, 此前有, 以前有, 以前有多少, 以前, before that, before the ones, before the ones added, before the new ones, before any were added, before they were added, prior to that, there before, before the addition, originally, beforehand`,
    ),
  ],
  ['conversion', EQUALS],
  [
    'conversion',
    split(
      `换算, 照比例算, 按比例算, 按占比算, 照占比算, 按比重算, 按这个比例算, 折成, 换算一下, 合成, 折下来, 换算过来, 换算下来, 折合下来, 转换成, 转成, 化成, 换算成, 换算为, 折合, 折合成, 折算, 折算成, 折算为, 换成, 写成, 是多少万元, 是多少亿元, 是多少元, convert, converted, convert to, converted to, expressed in, equivalent to`,
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
      `sum, sum of, the sum of, 加, 加上, 加起来, 合起来, 合计, 一共, 总共, 共计, 总共是, 一共是, altogether, all together, 一起, 总共加起来, combined, together, 加一块, 加一块儿, 加到一块, 加到一起, 算在一起, 算到一起, 合在一起, 合在一起算, 一起算, 都算进去, 放在一起, 拢在一起, 全加起来, 全算上, 都算上`,
    ),
  ],
  [
    'verdict',
    split(
      `吗, 么, 嘛, 真有, 真的有, 是不是, 是否, 算不算, 属不属于, 有没有, 有无, 对不对, 对吗, 对吧, 是吧, 是吗, 没错吧, 没错吗, 没说错吧, 没记错吧, 没搞错吧, 没弄错吧, 没错对吧, 了没, 了没有, 了还没, 了还没有, 没呢, 没啊, 没呀, 了没啊, 了没呀, 了没呢, 没有啊, 没有呢, 有没得, 有木有, 有冇, 有没有过, 是不是真的, 是真的吗, 是真的假的, 真的假的, 真假, 真的吗, 真的么, 属实, 属实吗, 准吗, 准确吗, 准不准, 靠谱吗, 对不, 是不, 是么, 对么, 对伐, 是伐, 系咪, 系唔系, 系唔系真嘅, 系咪真嘅, 咪系, 可是真的, 到底是不是, 究竟是不是, 究竟有没有, 不是吗, 对不对呀, 对吧对吧, 没有, 真的, 难道, 莫非, 难不成, 该不会, 会不会, 到底有没有, is it true, is it, isn't it, right, true, correct, true or false, is it correct, is that right, is that correct, is that true, am i right, confirm, verify, yes or no, are there any`,
    ),
  ],
  [
    'source',
    split(
      `来源, 出处, 哪篇, 哪篇文章, 原文, 依据是什么, 依据在哪, 什么依据, 有什么依据, 有何依据, 依据呢, 依据是啥, 出自哪里, 出自哪, 出自何处, 出自什么文章, 出自啥文章, 出自哪篇, 出自哪篇文章, 出自哪篇报道, 出自什么报道, 出自哪份报纸, 出自文章, 出自第几篇, 谁说的, 哪说的, 哪里说的, 哪来的, 哪篇报道, 证据, source, sources, citation, cite, which article, reference, evidence, references, cited, which newspaper, which report, which document, original text, original sentence, original wording, says who, who says, who said, proof, where does this come from, where is this from, where does it say, quote`,
    ),
  ],
  ['source', ORIGINS],
  ['definition', SAYING_WHAT],
  ['how', SAYING_BY_WHAT_MEANS],
  ['outcome', SAYING_HOW_IT_WENT],
  [
    'definition',
    split(`是什么, 什么是, 指什么, 指啥, 是啥, 是个啥, 啥是, 啥意思, 什么意思, 是什么意思, 是啥意思, 何谓, 何为, 啥叫, 什么叫, 什么叫做, 什么叫作, 叫什么意思, 啥玩意, 啥玩意儿, 是啥玩意, 是啥玩意儿, 什么玩意, 什么玩意儿, 是什么玩意, 是什么玩意儿, 是啥东西, 是什么东西, 是个啥东西, 是个什么东西, 什么鬼, 是什么鬼, 说的是啥, 说的是什么, 讲的是什么, 讲的是啥, 讲的啥, 讲啥, 怎么理解, 如何理解, 咋理解, 怎么解释, 如何解释, 什么来头, 啥来头, 什么概念, 啥概念, 是什么概念, 什么来历, 指的啥, 指的是啥, 咋回事, 请概述, 概述, 概述一下, 请简述, 简述, 概括, 概括一下, 综述, 请描述, 描述, 描述一下, 请谈谈, 请汇总, 是怎么回事, 是咋回事, 是怎么一回事, 是干嘛的, 是干什么的, 是干啥的, 是做什么的, 做啥的, 是做啥的, 系咩, 系乜, 系乜嘢, 系咩嘢, 咩系, 乜系, 咩意思, 是指, 指的是, 指的是什么, 含义, 干嘛的, 干嘛, 干什么的, 干啥的, 做什么的, 搞什么的, 是个什么, 什么东西, 都指啥, 都指什么, 介绍, 介绍一下, 讲什么, 讲的是, 怎么回事, 定义, 解释, 解释一下, 说明一下, 是怎样的, 什么样, 内容, 具体内容, 包括什么, 包含什么, 包括哪些, 包含哪些,
    what is, what are, what's, what does, meaning, mean, means, define, definition, explain, describe, tell me about, about, refers to, refer to, referred to, stand for, stands for, overview of, introduce, introduction, introduction to, summary, summary of, summarize, summarise, consist of, consists of, comprise, comprises, what kind of, what is meant by, describe the`),
  ],
  ['list', WHICH_SO_MANY],
  [
    'list',
    split(
      `哪些, 占了哪些, 占了什么, 占了啥, 占哪些, 有哪些, 都有哪些, 都是哪些, 是哪些, 都哪些, 都有哪几, 有哪几, 有哪几个, 都有哪几个, 是哪几个, 是哪两个, 是哪三个, 都是哪几个, 分别叫什么, 分别叫啥, 都叫什么, 都叫啥, 都叫什么名字, 各叫什么, 各叫啥, 各叫什么名字, 各叫啥名字, 各是什么, 各是啥, 各是哪些, 各是谁, 各指什么, 各指啥, 各包括什么, 分别是什么, 分别是啥, 分别是谁, 分别是哪些, 分别有哪些, 分别是哪几个, 都是啥, 都是什么, 都是谁, 都谁, 有些什么, 有些啥, 有些谁, 哪几样, 哪几种, 指哪几个, 指哪几, 指哪些, 指哪两, 指哪两个, 指哪三, 指哪三个, 指哪四个, 是指哪几个, 是指哪些, 包含哪几条, 包含哪几样, 包含哪几项, 包括哪几条, 包括哪几样, 包括哪几项, 哪几条, 哪几项, 哪几点, 哪几方面, 哪些方面, 哪几个方面, 名单是, 罗列, 罗列一下, 列个名单, 列个清单, 列出来, 列一列, 逐一列出, 一一列出, 一一列举, 列举一下, 列举下, 点点名, 有谁, 里头有谁, 里面有谁, 有边啲, 边啲, 有乜, 有咩, 有乜嘢, 哪几, 哪几个, 哪两, 哪两个, 哪三, 哪三个, 哪四, 哪四个, 哪五, 哪九, 分别是, 分别有, 都有谁, 都有啥, 都有什么, 有什么, 有啥, 名单, 列举, 列出, 列一下, 哪两家, 哪三家, 哪四家, 哪两所, 哪两项, 哪三项, 哪两条, 哪两位, 哪两样, 哪两种, 哪三样, 哪三种, 哪个, 哪一个, 哪一项, 哪一家, 哪一种, 哪一所, 哪家, 哪所, which, list, name the, names of, what kinds, which ones, what types, what sorts, who are, lists, listing all, enumerate, give me a list, list all`,
    ),
  ],
  [
    'who',
    split(
      `谁, 是谁, 些什么人, 都是些什么人, 是些什么人, 都是什么人, 谁当, 谁当了, 谁在当, 谁来当, 谁做, 谁在做, 谁担任, 由谁担任, 由谁当, 是谁当, 谁当家, 出自谁手, 出自谁之手, 谁的手笔, 谁的作品, 哪位的作品, 谁的功劳, 出自哪家公司, 出自哪家企业, 出自哪家, 出自何人, 哪位, 是哪位, 叫啥, 叫什么, 叫什么名字, 叫什么名儿, 叫啥名字, 叫啥名, 叫啥名儿, 叫什么来着, 叫啥来着, 什么名字, 啥名字, 名字叫什么, 名字叫啥, 名字是什么, 名字是啥, 姓名是什么, 姓啥, 姓什么, 姓啥叫啥, 姓什么叫什么, 姓甚名谁, 贵姓, 谁谁, 谁来着, 是谁来着, 到底是谁, 究竟是谁, 哪一位, 是哪一位, 哪个人, 是哪个人, 啥人, 是啥人, 何许人, 何许人也, 何方神圣, 边个, 系边个, 边位, 系边位, 何人, 什么人, who, whom, whose name, which person, which people, what is the name of, who exactly`,
    ),
  ],
  [
    'when',
    split(
      `什么时候, 啥时候, 几几年, 几几年几月, 哪年哪月哪日, 何时, 几时, 啥时间, 啥时, 什么时点, 什么时间点, 何时候, 哪个时候, 哪时候, 哪会儿, 多会儿, 多咱, 哪一天, 哪个日子, 啥日子, 是几号, 是哪天, 是哪年, 是哪一年, 哪个年份, 什么年份, 哪年哪月, 哪一年哪一月, 哪月, 哪一月, 哪个月份, 几年几月, 几年几月几号, 何年何月, 何年何月何日, 哪日, 系几时, 哪年, 哪一年, 哪个月, 几月, 几月份, 几号, 哪天, 几月几号, 几月几日, 什么日子, 什么时间, 在哪一天, 在哪天, 在哪年, 在哪一年, 在哪个月, 在几月几号, 在几月份, 在什么时候, 在啥时候, 在哪一年份, 何年, 何月, when, what date, which year, which full year, in which full year, what year, which month, what month, in what year, in which year, in what month, in which month, what day, which day, on what date, on which date, on what day, on which day, since when, how soon, what time, at what time, exact date`,
    ),
  ],
  [
    'where',
    split(
      `在哪, 在哪里, 在哪儿, 哪里, 哪儿, 在哪块, 在哪块儿, 在哪个地方, 在什么地方, 在啥地方, 在什么位置, 哪个地方, 哪块地方, 哪一带, 啥地方, 什么位置, 啥位置, 位于哪, 位于哪里, 位于哪儿, 位于何处, 坐落在哪, 坐落在哪里, 坐落于哪里, 坐落何处, 哪边, 在哪边, 哪旮旯, 哪疙瘩, 边度, 喺边, 喺边度, 系边度, 什么地方, 何处, 何地, 何方, 在何方, 哪座城市, 哪个地级市, 哪个园区, 在哪条路, 的所在地, 地点是哪, 地点在哪, 地点在哪里, 地点设在何处, 设在何处, where, whereabouts, in which district, in which county, in which city, in which town, in which park, in which province, to which city, to which county, to which district, in which place`,
    ),
  ],
  ['where', SAYING_WHERE],
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
