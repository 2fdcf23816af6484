import { split } from './split.ts';

/** Ways to ask what something is, what it does and what came of it, made of the pieces that people put together. */

const WHAT = split(`什么, 啥, 甚么, 什么样的, 怎样的, 怎么样的, 啥样的`);

/** What a name may be the name of; beside 什么 it asks for no one thing. */
const SORTS = split(
  `称号, 奖, 奖项, 荣誉, 牌子, 榜单, 评比, 评议, 评选, 单位, 机构, 部门, 组织, 队伍, 项目, 工程, 活动, 行动, 计划, 方案, 办法, 制度, 规定, 机制, 模式, 体系, 改革, 文件, 口号, 提法, 平台, 路, 小区, 基地, 园区, 地方, 政策, 品牌, 岗位, 节目, 栏目, 宣传, 战役, 口号, 服务, 比赛, 赛事, 大会, 会, 课, 事, 事儿, 技术, 产品, 标准, 战略, 定位, 做法, 思路, 法子, 路子, 路数, 套路, 门道, 讲究, 名目, 名头, 说辞, 东东, 说法, 概念, 来路, 性质, 角色, 身份, 人物`,
);
const ONE_OF = split(
  `个, 一个, 是个, 是一个, 是一种, 一种, 种, 是条, 条, 一条, 是家, 家, 是座, 座, 是所, 是项, 项, 是支, 支, 是份, 份, 是`,
);

const of = (...pieces: readonly (readonly string[])[]): string[] =>
  pieces.reduce<string[]>(
    (said, next) => said.flatMap((one) => next.map((piece) => one + piece)),
    [''],
  );

const DOING = split(`干, 做, 搞, 办, 忙, 管, 弄, 负责, 整`);
const SOME = split(
  `些什么, 些啥, 什么事, 啥事, 哪些事, 哪些事情, 什么工作, 哪些工作, 什么的, 啥的`,
);

/** 是个什么称号, 指的什么, 都干些啥, 凭什么说…. */
export const SAYING_WHAT: readonly string[] = [
  ...of(ONE_OF, WHAT, SORTS),
  ...of(['', '都'], DOING, ['', '了', '过', '的是', '的'], SOME),
  ...of(
    split(`改, 讲, 管, 查, 治, 推, 奖, 评, 罚, 补, 教, 卖, 造, 建, 盖`),
    ['的是'],
    split(`什么, 啥`),
  ),
  ...of(['都', '都在', '在'], DOING, ['', '了', '过'], split(`什么, 啥`)),
  ...of(
    ['', '都', '是', '具体'],
    split(`指, 指的, 说, 说的, 讲, 讲的`),
    split(`什么, 啥, 些什么, 些啥`),
  ),
  ...of(
    ['', '是', '有'],
    split(`什么, 啥, 怎么个, 怎样的`),
    split(`含义, 意思, 涵义, 寓意, 讲究, 说道`),
  ),
  ...of(split(`怎么, 咋, 如何, 怎样, 是怎么, 是如何`), split(`评价, 看待, 形容, 夸, 点评, 评说`), [
    '',
    '的',
  ]),
  ...of(split(`好, 妙, 强, 牛, 新, 特别, 厉害, 高明, 先进`), split(`在哪, 在哪里, 在哪儿, 在何处`)),
  ...of(['怎么个'], split(`走, 搞, 做, 办, 评, 说, 建, 改, 干, 弄, 奖, 算`), ['法']),
  ...of(split(`凭什么, 凭啥, 何以, 怎么就`), split(`说, 称, 讲, 叫, 说是`)),
  ...split(
    `介绍下, 简单介绍, 介绍介绍, 怎么说, 怎么说的, 怎么写的, 怎么提的, 怎么讲, 什么关系, 啥关系, 什么区别, 啥区别, 有什么区别, 有啥区别, 区别在哪, 有什么不同, 有啥不同, 有何不同, 有何区别, 是个什么关系, 怎么个情况, 怎么个意思, 怎么定义, 该怎么理解, 说的是哪回事, 背景, 来龙去脉, tell me a bit about, tell us about, give me an overview of, what exactly is, what exactly are, what's the idea behind, the idea behind, what is the idea behind, what is the point of, the point of, background of, background on`,
  ),
];

const BRINGING = split(
  `有, 有了, 有过, 取得, 取得了, 取得的, 起, 起了, 起到, 起到了, 发挥, 发挥了, 收到, 收到了, 带来, 带来了, 出了`,
);
const OUTCOME = split(
  `成果, 成效, 成绩, 进展, 作用, 效果, 用, 用处, 好处, 意义, 结果, 亮点, 进步, 业绩, 表现, 动作, 举措, 说法`,
);
const HOW_IT_IS = split(`怎么样, 怎样, 如何, 咋样, 怎么样了, 怎样了, 如何了, 咋样了, 啥样, 啥样了`);

/** 有什么成果, 表现怎么样, 后来怎么样了. */
export const SAYING_HOW_IT_WENT: readonly string[] = [
  ...of(BRINGING, split(`什么, 啥, 哪些, 多大, 怎样的, 什么样的`), OUTCOME),
  ...of(
    [
      ...OUTCOME,
      ...split(
        `情况, 状况, 现状, 近况, 后来, 完成情况, 办, 干得, 搞得, 做得, 办得, 弄得, 进行得, 推进得, 发展得, 完成得, 落实得`,
      ),
    ],
    HOW_IT_IS,
  ),
  ...split(
    `是什么情况, 是啥情况, 什么状态, 啥状态, 什么状况, 啥状况, 什么进度, 啥进度, 到哪一步了, 到哪步了, 成啥样了, 成什么样了, 弄成啥样, 弄成啥样了, 弄成什么样, 弄成什么样了, 搞成啥样了, 建成啥样了, 建成什么样了, 变成啥样了, 变成什么样了, 到什么程度, 到什么程度了, 到啥程度, 到啥程度了, 到哪个程度了, how did it go, how is it going, what came of, what became of, how far along, what progress, what results, what is the state of, what is the status of, what happened to`,
  ),
];

const HANDLING = split(
  `治, 治好, 整, 整治, 对付, 破解, 化解, 攻克, 补上, 处理, 处置, 解决, 应对, 运转, 运作, 运行, 操作, 开展, 落实, 改, 评, 选, 管, 管理, 搞, 推, 推动, 推行, 打造, 建, 建设, 治理, 安排, 组织, 实行, 执行, 保障, 抓`,
);

const WAYS = split(`做法, 具体做法, 办法, 措施, 招数, 门道`);

/** 怎么处理的, 靠什么运转, 有哪些做法. */
export const SAYING_BY_WHAT_MEANS: readonly string[] = [
  ...of(split(`怎么, 咋, 如何, 怎样, 是怎么, 是如何, 怎么去, 怎么来`), HANDLING, [
    '',
    '的',
    '了',
    '好',
    '起来',
  ]),
  ...of(split(`靠什么, 靠啥, 凭什么, 用什么, 拿什么, 通过什么`), [
    ...HANDLING,
    '办法',
    '方式',
    '手段',
    '做到',
    '做到的',
    '实现',
  ]),
  ...of(split(`有哪些, 有什么, 有啥, 采取了什么, 采取了哪些, 采取什么, 采取哪些`), WAYS),
  ...of(WAYS, split(`有哪些, 是什么, 是啥, 有啥, 有什么`)),
];

/** 开在哪个县, 坐落于哪个区, 属于哪个市. */
export const SAYING_WHERE: readonly string[] = of(
  split(`位于, 坐落于, 坐落在, 落在, 落户, 落户在, 开在, 建在, 设在, 安在, 处在, 属于, 归属`),
  split(`哪, 哪个, 什么, 啥`),
  split(`县, 区, 县区, 市, 城市, 地级市, 省, 镇, 乡, 乡镇, 园区`),
).concat(split(`落在哪, 落在哪里, 开在哪, 开在哪里, 建在哪, 建在哪里, 设在哪, 设在哪里`));
