import type { Measure, Status } from '../knowledge/model.ts';
import type { Dimension } from '../text/units.ts';

/** Words of Chinese and English that say what is asked, or say nothing. No word of any subject stands here. */

export type Operation =
  | 'value'
  | 'list'
  | 'definition'
  | 'who'
  | 'when'
  | 'where'
  | 'how'
  | 'why'
  | 'source'
  | 'compare'
  | 'trend'
  | 'extreme'
  | 'sum'
  | 'verdict'
  /** A sum when several figures answer, nothing when one does. */
  | 'together';

/** Operations over several figures, recognised so that they are never answered with one of them. */
export const CALCULATING: readonly Operation[] = ['compare', 'trend', 'extreme', 'sum'];

/** Operations that an entry answers better than a figure. */
export const EXPLAINING: readonly Operation[] = ['definition', 'how', 'why', 'where'];

const split = (text: string): readonly string[] =>
  text
    .split(/\s*[,\n]\s*/)
    .map((word) => word.trim())
    .filter((word) => word.length > 0);

/** Several meanings may stand in one question; the first of this order leads (see `read.ts`). */
export const OPERATION_WORDS: readonly (readonly [Operation, readonly string[]])[] = [
  [
    'compare',
    split(`比, 相比, 比较, 对比, 相差, 差多少, 差几, 差了多少, 多多少, 少多少, 多几个, 少几个, 高多少, 低多少, 还差, 哪个多, 哪个少, 哪个高, 哪个快, 谁多, 谁高,
    than, versus, vs, compare, compared, comparison, difference, more than in, gap, compared to, compared with, compare to, compare with, comparing, differ, difference between, higher than, lower than, larger than, smaller than, bigger than, faster than, better than, how many more, how many fewer, how much more, how much less, by how many, outperform, outperformed, surpass, surpassed, outpace, outpaced, exceed, exceeds, exceeded, exceeding`),
  ],
  [
    'trend',
    split(`趋势, 走势, 变化, 怎么变, 怎么变的, 变了多少, 历年, 逐年, 这几年, 这两年, 近几年, 走向, 是涨是跌, 是多了还是少了, 进步了多少, 增加了多少个,
    trend, over the years, change over time, changed, evolve, evolution, trends, over time, year by year, historical, historically, evolved, fluctuate, fluctuated, trajectory, in recent years, over the past few years, in the past few years, over the last few years`),
  ],
  [
    'extreme',
    split(
      `最多, 最高, 最大, 最少, 最低, 最小, 最快, 最慢, 最猛, 最强, 最好, 最早, 最晚, most, highest, largest, biggest, lowest, smallest, fastest, fewest, earliest, best, worst, slowest, shortest, longest, greatest, least, oldest, youngest, strongest, weakest, richest, poorest, cheapest, priciest, busiest, furthest, farthest, latest of, top`,
    ),
  ],
  [
    'sum',
    split(
      `超多少, 超过多少, 多少以上, 相加, 之和, 加在一起, 倒推, 反推, 原来有多少, 还剩, 没解决, 未解决, sum of, add up, how many times, minus, subtract, sum up, remaining, remain, remains, left over, unsolved, unresolved, outstanding`,
    ),
  ],
  ['together', split(`加起来, 合计, 一起, 总共加起来, combined, together`)],
  [
    'verdict',
    split(
      `吗, 么, 嘛, 是不是, 是否, 有没有, 有无, 对不对, 对吗, 对吧, 是吧, 是吗, 了没, 了没有, 没有, 真的, 难道, 到底有没有, is it true, is it, isn't it, right, true, correct, true or false, is it correct, is that right, is that correct, is that true, am i right, confirm, verify, yes or no, are there any`,
    ),
  ],
  [
    'source',
    split(
      `来源, 出处, 哪篇, 哪篇文章, 哪份, 原文, 依据, 出自, 出自哪里, 出自哪, 谁说的, 哪说的, 哪里说的, 哪来的, 哪篇报道, 证据, source, sources, citation, cite, which article, reference, evidence, references, cited, which newspaper, which report, which document, original text, original sentence, original wording, says who, who says, who said, proof, where does this come from, where is this from, where does it say, quote`,
    ),
  ],
  [
    'definition',
    split(`是什么, 什么是, 指什么, 指啥, 是啥, 是个啥, 啥是, 啥意思, 什么意思, 是指, 指的是, 指的是什么, 含义, 干嘛的, 干嘛, 干什么的, 干啥的, 做什么的, 搞什么的, 是个什么, 什么东西, 都指啥, 都指什么, 介绍, 介绍一下, 讲什么, 讲的是, 怎么回事, 定义, 解释, 解释一下, 说明一下, 是怎样的, 什么样, 内容, 具体内容, 包括什么, 包含什么, 包括哪些, 包含哪些,
    what is, what are, what's, what does, meaning, mean, means, define, definition, explain, describe, tell me about, about, refers to, refer to, referred to, stand for, stands for, overview of, introduce, introduction, introduction to, summary, summary of, summarize, summarise, consist of, consists of, comprise, comprises, what kind of, what is meant by, describe the`),
  ],
  [
    'list',
    split(
      `哪些, 有哪些, 都有哪些, 哪几, 哪几个, 哪两, 哪两个, 哪三, 哪三个, 哪四, 哪四个, 哪五, 哪九, 分别是, 分别有, 都有谁, 都有啥, 都有什么, 有什么, 有啥, 名单, 列举, 列出, 列一下, 哪个, 哪家, 哪所, which, list, name the, names of, what kinds, which ones, what types, what sorts, who are, lists, listing all, enumerate, give me a list, list all`,
    ),
  ],
  [
    'who',
    split(
      `谁, 是谁, 哪位, 是哪位, 叫啥, 叫什么, 叫什么名字, 何人, 什么人, who, whom, whose name, which person, which people, what is the name of, who exactly`,
    ),
  ],
  [
    'when',
    split(
      `什么时候, 啥时候, 何时, 几时, 哪年, 哪一年, 哪个月, 几月, 几月份, 几号, 哪天, 几月几号, 几月几日, 什么日子, 什么时间, 何年, 何月, when, what date, which year, what year, which month, what month, in what year, in which year, in what month, in which month, what day, which day, on what date, on which date, on what day, on which day, since when, how soon, what time, at what time, exact date`,
    ),
  ],
  [
    'where',
    split(`在哪, 在哪里, 在哪儿, 哪里, 哪儿, 什么地方, 何处, where, whereabouts, in which place`),
  ],
  [
    'how',
    split(
      `怎么做, 怎么做到, 如何, 怎样, 怎么办, 靠什么, 怎么实现, 怎么推进, how does, how did they, how do, how will, how can, how has, how did it, in what way, in what ways, by what means`,
    ),
  ],
  [
    'why',
    split(
      `为什么, 为何, 为啥, 凭什么, 原因, 何以, why, reason, reasons, how come, cause, causes, what made`,
    ),
  ],
];

export const MEASURE_WORDS: readonly (readonly [Measure, readonly string[]])[] = [
  [
    'growth',
    split(`增长, 增长率, 增速, 增幅, 涨, 涨了, 涨幅, 同比, 环比, 上升, 提升了多少, 下降, 降幅, 减少, 少了, 降了, 跌, 下滑, 增加了百分之,
    growth, grow, grew, grown, growth rate, increase, increased, rise, rose, year on year, yoy, decline, declined, decrease, decreased, drop, dropped, fall, fell,
    grows, growing, rate of growth, growth pace, pace of growth, speed of growth, increases, increasing, rises, rising, risen, y-o-y, y/y, year-on-year, year-over-year, year over year, declines, declining, decreases, decreasing, drops, dropping, falls, falling, fallen, reduction, reduced, shrink, shrank, shrunk, surge, surged, jump, jumped, climb, climbed, soar, soared, slump, slumped, went up, gone up, go up, goes up, going up, went down, gone down, go down, goes down, going down, how fast, how quickly, how rapidly, how sharply, by what percentage, by what percent, by how many percent, percentage increase, percent increase, percentage change`),
  ],
  [
    'rank',
    split(`排名, 名次, 位次, 排第几, 排在第几, 排到第几, 第几, 第几名, 第几位, 排多少, 排几, 排行, 排位, 位列, 位居, 排多少名, 排在, 第一, 首位, 老大, 领先,
    rank, ranked, ranking, ranks, rankings, how high did it rank`),
  ],
  [
    'share',
    split(
      `占, 占比, 占多少, 占几成, 占了多少, 占总, 比重, 比例, 几分之几, percentage of, share of, share, proportion, proportion of, what proportion, what share, what fraction, fraction of, accounts for, account for, accounted for, portion of`,
    ),
  ],
  [
    'multiple',
    split(
      `多少倍, 几倍, 倍数, 翻了多少, 翻了几, 翻了多少倍, 翻了几倍, 翻番, how many times, doubled, double, tripled, triple, fold, how many fold, multiplied`,
    ),
  ],
  [
    'average',
    split(
      `平均, 平均每, 人均, 户均, 村均, 每人平均, on average, average, per capita, per person, averaged, averages, an average of, per head`,
    ),
  ],
];

/** What kind of number is asked for. A hard slot: money is never answered with firms. */
export const DIMENSION_WORDS: readonly (readonly [Dimension, readonly string[]])[] = [
  [
    'money',
    split(
      `多少钱, 钱, 几亿, 多少亿, 多少亿元, 几个亿, 多少个亿, 多少元, 多少万元, 多少块, 几块钱, how much money, in yuan, yuan, rmb, in rmb, cny, in cny, renminbi, in renminbi, how many yuan, what sum of money`,
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
      `多少人, 几人, 几个人, 多少名, 多少位, 几位, 人数, 多少人次, how many people, how many persons, how many individuals, number of people, the number of people, persons, headcount of`,
    ),
  ],
  [
    'ratio',
    split(
      `百分之几, 百分之多少, 几个百分点, 多少个百分点, 百分比, 几成, what percentage, what percent, percent, how many percent, in percent, percentage, how many percentage points, percentage points`,
    ),
  ],
  [
    'area',
    split(
      `多少平方公里, 多少平方米, 多少亩, 面积多大, how large an area, square kilometres, square kilometers, square kilometre, square kilometer, sq km, km2, sqkm, square metres, square meters, sq m, how many mu, hectares, acres, mu`,
    ),
  ],
  [
    'time',
    split(
      `几天, 多少天, 几年, 多少年, 多久, 多长时间, how long, how many days, how many years, how many months, how many hours, how much time`,
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
      `目标, 计划, 打算, 力争, 规划, 定了多少, target, goal, plan, planned, aim, targets, targeted, targeting, goals, objective, objectives, aiming, aiming for, aims for, aims to, aim for, aim to, hopes to, hope to, hoping to, intends to, intend to, plans to, plan to, planning to, strives, striving, strive for, striving for, ambition, ambitions`,
    ),
  ],
  [
    'design',
    split(
      `设计产能, 产能规模, 一年能产, 年产, 能产, 设计规模, 能生产, designed capacity, annual capacity, design capacity, designed to make, designed to produce`,
    ),
  ],
];

/** Words of an addition. Who asks for what was added does not want the total, and the other way round. */
export const INCREMENT_WORDS: readonly string[] =
  split(`新, 新增, 新增加, 增加, 增加了, 新添, 增添, 多了, 加了, 新设, 新建, 新来, 新来了, 新冒出来, 新招, 添了, 添加, 扩建, 新开,
  added, adds, add, new, newly, additional, extra, adding, created, create, creates, creating, newly added, newly built`);

/** Words of a total as against an addition. */
export const TOTAL_WORDS: readonly string[] = split(
  `总数, 总量, 存量, 总共有, 一共有, 共有, 现有, 总计, 累计, 总人数, 全部有, in total, total number, total, overall, in all, all told, grand total, cumulative, cumulatively, in aggregate, as a whole`,
);

/** Marks of a question that leans on the one before it. */
export const FOLLOW_UP_WORDS: readonly string[] = split(
  `那, 那么, 呢, 其中, 还有, 它, 他们, 这个, 该, what about, how about, and, same for, of those, of these, also, and what about, and how about, and for, among them, among those, what of`,
);

/** Words that say nothing about the subject: particles, politeness, fillers, general verbs. */
export const LIGHT_WORDS: readonly string[] = split(`
  的, 了, 着, 过, 地, 得, 之, 与, 和, 及, 以及, 跟, 同, 或, 或者, 还是, 而, 且, 并, 并且, 但, 但是, 也, 都, 又, 还, 再, 就, 才, 只, 只有, 仅, 仅仅, 很, 太,
  更, 各, 各是, 各有, 各为, 分别, 分别为, 分别有, 各自, 能不能, 可不可以, 能否, 可否, 老师, 先生, 女士, 师傅, 朋友, 小编, 同志, 亲, 获得, 开始, 正式, 提出, 得到了, 拿到了,
  搞到, 一步, 哪一步, 这个, 那种, 周末, 平时, 一个, 一年总共, 一块儿, 全区, 一下子, 几多, 挺, 非常, 比较, 在, 于, 从, 自, 到, 至, 由, 由于, 对, 对于, 关于, 把, 被,
  给, 为, 为了, 向, 往, 按, 按照, 根据, 据, 照, 以, 因, 让, 使, 用, 拿, 凭, 靠, 每, 某, 等, 等等, 中, 里, 内, 上, 下, 时, 后, 前, 间, 里面, 里边, 当中,
  之中, 之内, 之后, 之前, 以后, 以前, 期间, 时候, 方面, 领域, 这块, 那块, 这方面, 那边, 那里, 这边, 这里, 一块, 部分, 是, 有, 做, 搞, 弄, 干, 办, 来, 去, 会, 能,
  可, 可以, 要, 想, 想要, 应该, 记得, 记着, 我记得, 听说, 据说, 好像, 似乎, 以为, 得到, 达, 达到, 达成, 实现, 完成, 做到, 取得, 拿到, 进行, 开展, 开, 举行, 冲进, 挺进, 进入, 跻身, 迈入, 成为, 属于, 存在, 拥有, 包括, 包含, 一共, 总共, 共, 全部,
  全, 所有, 整个, 总, 数, 数量, 数目, 数字, 数据, 个数, 家数, 情况, 状况, 具体, 详细, 大概, 大约, 约, 差不多, 左右, 到底, 究竟, 其实, 最后, 最终, 已, 已经, 曾, 曾经,
  正, 正在, 将, 将要, 刚, 刚刚, 一直, 一般, 大致, 究, 竟, 目前为止, 截至, 截止, 迄今, 多少, 几, 多, 少, 多大, 多高, 多长, 多远, 多宽, 什么, 啥, 怎么, 怎么样, 咋样,
  咋, 怎, 何, 哪, 那个, 那些, 这些, 此, 其, 该, 本, 咱, 咱们, 我, 我们, 你, 你们, 您, 他, 她, 它, 他们, 人家, 大家, 自己, 当时, 当年, 如今, 那年, 这一年, 一年,
  年, 年份, 年度, 全年, 月, 月份, 日, 号, 请, 请问, 问, 问下, 问一下, 想问, 想问一下, 麻烦, 麻烦问下, 帮我, 帮忙, 帮, 查, 查查, 查下, 查一下, 告诉, 告诉我, 说, 说说,
  说一下, 说下, 讲, 讲讲, 知道, 知不知道, 想知道, 想了解, 了解, 了解一下, 看, 看看, 给我, 给出, 列, 一下, 谢谢, 多谢, 你好, 您好, 嗨, 喂, 哦, 啊, 呀, 吧, 啦, 嘛, 哈,
  嗯, 呗, 哎, 唉, 诶, 么, 呢, 吗, 个, 位, 条, 一条, 一家, 一些, 有些, 这种, 种, 类, 样, 一样, 出, 出来, 起来, 下来, 上来, 上去, 过来, 过去, 回, 回来, 进来, 进去,
  出去, 起, 住, 掉, 成, 好, 好了, 没, 不, 别, 如, 如果, 假如, 要是, 因为, 所以, 然后, 接着, 另外, 此外, 顺便, 目前的, 有关, 相关, 有没, 名, 叫, 叫做, 称, 称为,
  所谓, 所说, 说的, 提到, 提到的, 文章, 文中, 文里, 报道, 报纸, 新闻, 资料, 显示, 记载, 写, 写着, 写的, 登, the, a, an, of, in, on, at, to, for,
  from, by, with, and, or, as, into, within, during, per, is, are, was, were, be, been, being, do, does, did,
  done, has, have, had, can, could, will, would, shall, should, may, might, must, there, here, it, its, this,
  that, these, those, they, them, their, he, she, his, her, we, our, you, your, i, me, my, how, many, much, what,
  which, whose, some, any, all, altogether, among, after, before, since, obtain, obtained, receive, received,
  complete, completed, establish, established, set up, become, became, made, make, by how much, number, numbers,
  count, amount of, figure, figures, data, please, tell, show, give, know, find, want, get, got, getting, reach,
  reached, achieve, achieved, so, far, up, out, about, around, approximately, roughly, now, then, only, just,
  also, too, very, s, year, years, were there, in total, hi, hello, hey, thanks, thank,
  那会儿, 那会, 那时候, 那阵子, 这会儿, 现任, 时任, 受访者, 受访, 针对, 主要, 没错, 没错吧, 到底有, 听说过, 请教, 咨询,
  large, big, long, high, paid, invested, expect, expects, pass, passed, mark, permanently, based, held, given, exactly, precisely, according, article, articles, say, says, said, local, main, major, each, both, respectively, through, under, over, against, between, one
`);

/** Small talk: the whole question is made of these. */
export const CHAT_WORDS: Readonly<
  Record<'greeting' | 'thanks' | 'self' | 'bye', readonly string[]>
> = {
  greeting: split(
    `你好, 您好, 嗨, 哈喽, 早上好, 下午好, 晚上好, 在吗, hello, hi, hey, good morning, good afternoon, good evening, good day, hi there, hello there, hey there, greetings`,
  ),
  thanks: split(
    `谢谢, 多谢, 感谢, 谢了, 辛苦了, thanks, thank you, thx, thanks a lot, thank you very much, thank you so much, many thanks, thanks so much, thanks very much, ty, tysm, cheers, much appreciated, ok thanks, okay thanks, ok thank you, great thanks, got it thanks, thanks for your help, thank you for your help, 谢谢 thanks`,
  ),
  self: split(
    `你是谁, 你是什么, 你能做什么, 你会什么, 你能干什么, 你能干嘛, 怎么用, 帮助, 使用方法, 能问什么, 可以问什么, 可以问你什么, who are you, what can you do, help, what can i ask, who are you exactly, what are you, how does this work, how do i use this, how do you work, what do you do, what can i ask you, what do you know, are you a bot, are you a robot`,
  ),
  bye: split(
    `再见, 拜拜, 回见, bye, goodbye, good bye, bye bye, byebye, bye-bye, see you, see ya, see you later, farewell, good night, thanks bye, ok bye, have a nice day`,
  ),
};
