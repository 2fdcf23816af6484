import { otherForms } from '../english-forms.ts';
import { split } from './split.ts';

/**
 * Everyday words of English, each in one form, and behind > what articles in Chinese print for them. They name no
 * figure: they are read only where the rest of a question says what is meant and the proof prints such a word.
 */
const RELATIONS: readonly string[] = [
  'launch, release, unveil, publish, roll out, bring in, introduce, start, initiate, pioneer, pilot, unroll, promulgate, adopt > 发布, 推出, 启动, 开展, 实施, 推行, 出台, 打造, 探索, 创新, 试点, 提出, 率先',
  'issued, issuing > 发布, 推出, 实施, 推行, 出台, 提出',
  'sell, sold, float, raise, raised > 发行',
  'hold, host, run, ran, organise, stage, carry > 举办, 举行, 开展, 承办, 组织, 实施, 推行',
  'attract, bring, brought, draw, drew, drawn, lure, woo > 引进, 招商, 吸引, 引入, 落户, 聚集, 汇聚, 集聚',
  'gather, cluster, concentrate, assemble > 聚集, 汇聚, 集聚',
  'build, built, construct, create > 建设, 建成, 新建, 打造, 建立, 设立, 形成',
  'help, assist, support, aid, guide, advise, serve > 帮助, 协助, 帮扶, 支持, 服务, 指导, 助力, 解决',
  'land, settle, arrive, locate, move > 落户, 落地, 入驻, 抢滩',
  'win, won, earn, claim, collect, honour, recognise, certify, rate, designate, select, choose, chosen, grade > 获得, 获评, 荣获, 入选, 取得, 认定, 评为, 评选, 称为, 誉为',
  'investigate, punish, discipline, expose, uncover, penalise, handle > 查处, 整改, 处理',
  'repair, fix, restore, renovate, upgrade, rectify > 整改, 修复, 改造, 提升, 新改建, 改建, 升格',
  'collect, gather, receive, hear > 收集, 征集, 接待',
  'spend, spent, invest, pour, cost > 投入, 投资, 总投资',
  'grant, give, gave, award, hand, pay, paid > 授信, 颁发, 发放, 兑现',
  'join, participate, attend, took part, take part, taken part > 参加, 参与',
  'swap, experience, try, tried > 体验, 换位',
  'visit, tour > 接待, 视察, 走访, 调研',
  'teach, taught, learn, study > 教学, 学习, 研学',
  'produce, make, manufacture, output, roll out, turn out > 生产, 产能, 年产',
  'finance, fund, borrow, lend, lent > 融资, 贷款, 授信',
  'solve, resolve, settle, tackle, address > 解决, 化解, 破解',
  'register, file > 登记, 注册, 设立登记',
  'export, ship > 出口, 远销',
  'open, inaugurate > 开业, 开街, 揭牌, 建成, 投入使用, 开幕',
  'list, float > 上市, 登陆, 挂牌',
  'approve, permit > 审批, 许可',
  'hire, recruit, employ > 聘请, 招聘, 员工',
  'mediate, reconcile > 调解, 和解',
  'promote, raise, elevate > 升格, 推进, 提升',
  'major > 重大',
  'provincial, province-level > 省级',
  'focus, concentrate, prioritise, target > 重点, 聚焦, 围绕, 紧盯, 瞄准, 锚定',
  'dispatch, deploy, travel, go, went, gone, head > 赴, 前往, 派',
  'cover, occupy, span > 面积',
  'building > 建设, 建成, 打造, 新建',
  'improve, improvement, better, enhance > 提升, 提高, 改善, 优化',
  'complain, complaint, demand, appeal > 反映, 诉求',
  'benefit, profit > 惠及, 受益, 盈利',
  'remove, eliminate, abolish, cut > 消除, 打破, 破除, 减少',
  'publish, write, written > 印发, 发布, 出台',
  'connect, link > 联动, 对接, 结',
  'exhibit, show, display > 展示, 显示',
  'name, call > 誉为, 称为',
  'campaign, drive, initiative, action, scheme, push > 行动, 活动, 工程, 计划, 改革',
  'resident, citizen, public, villager, folk > 群众, 居民, 市民, 村民, 人民',
  'official, cadre > 干部',
  'worker, employee > 员工, 职工',
  'shopper, consumer > 消费',
  'sector, industry, field > 产业, 行业, 领域',
  'expand, expansion, enlarge, enlargement > 新增, 扩建, 扩容, 扩大, 增加',
  'finish, complete, completion > 建成, 完成, 竣工',
  'key > 重点',
  'history, heritage, revolutionary > 红色, 革命',
  'system, platform > 系统, 平台',
  'air > 大气',
  'contest, competition > 大赛, 赛事',
];

const printed = new Map<string, readonly string[]>();
for (const line of RELATIONS) {
  const [said = '', told = ''] = line.split('>');
  for (const word of split(said))
    for (const form of [word, ...otherForms(word), continuous(word)])
      printed.set(form, [...(printed.get(form) ?? []), ...split(told)]);
}

/** focusing, dispatching, producing. */
function continuous(word: string): string {
  return `${word.replace(/(?<=[^e])e$/, '')}ing`;
}

/** What an article may print where a question says an English word, in whatever form; empty for any other word. */
export function printedFor(word: string): readonly string[] {
  return printed.get(word) ?? [];
}
