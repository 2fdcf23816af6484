import { split } from './split.ts';

/**
 * Everyday words for a relation between things, and behind > what articles print for it. They are too wide to name a
 * figure by, and are read only where the rest of a question says what is meant: 打理 asks for who manages, never for
 * who invested; a 头儿 may be a 书记, but who asks for a 书记 means no other office.
 */
const RELATIONS: readonly string[] = [
  '交给, 归, 打理, 代管, 托管, 接管, 管着, 负责管理, 管理, 运营 > 管理, 运营, 代管, manage',
  '主办, 举办, 组织, 牵头, 牵的头, 发起, 操办, 张罗, 联手办, 联合办, 办 > 主办, 举办, 组织, 牵头, 联合, 发起, host, organis',
  '联手, 合办, 合建, 共建, 携手, 合伙, 搭伙, 合开, 合作, 联合 > 合作, 联合, 共建, 合作组建, partner',
  '头儿, 头头, 领头人, 领头的, 带头人, 当家人, 当家的, 牵头人, 负责人 > 理事长, 书记, 主任, 局长, 会长, 组长, 站长, 负责人',
  '职务, 官职, 头衔, 职位, 身份 > 书记, 主任, 局长, 主管, 理事长, 总裁, 部长, 乡长, 村民',
  '当, 担任, 出任, 担当 > 书记, 主任, 局长, 主管, 理事长, 总裁, 部长, 乡长, 主任',
  '说过, 讲, 讲述, 坦言, 直言, 夸, 夸赞, 夸奖, 称赞, 点赞, 感慨, 感叹, 道出, 受访, 采访, 打比方, 原话 > 说, 表示, 介绍, 道出, 感受, 看来, said',
  '比作, 被比作, 比喻, 比喻成, 比喻为, 喻为, 称作, 被称作, 被称为, 被叫做, 说成, 美称, 美誉, 绰号, 外号 > 誉为, 之称, 称为, 就像, 比作, called',
  '拿到, 拿下, 捧回, 捧得, 摘得, 斩获, 评上, 被评, 被选, 选中, 被选为, 荣获, 夺得, 收获, 赢得, 颁给, 授予 > 获得, 获评, 入选, 评选, 荣获, 成功入选, 获, won, award',
  '创办, 搭起, 搞起来, 创建, 开办, 搭建, 设立, 建立, 创立, 成立 > 创立, 成立, 建立, 设立, 组建, found',
  '治理, 消除, 扭转, 克服, 对付, 应对, 治好, 摆平, 搞定, 改掉, 针对, 冲着, 奔着, 瞄准, 盯着, 面向 > 解决, 打破, 破除, 破解, 化解, 治理, 聚焦, 针对, 紧盯, 围绕, 问题, 面向, 为, aim',
  '图, 图的, 用意, 初衷, 好处, 用处, 效果, 图个, 目的 > 为了, 目的, 旨在, 有助于, 厚植, 激发, 推动, 提升, 实现, 使, purpose, so that',
  '卖到, 卖往, 卖去, 发往, 销到, 销往 > 远销, 销往, 出口',
  '坐落, 落在, 地处, 所在, 开在, 设在, 建在 > 位于, 所在, 地点, 在',
  '起家, 发源, 发家 > 起步, 起点',
  '转成, 转为, 转向, 变为, 变成, 改成, 改为, 转型, 转变 > 转型, 转变, 转向, 变成, turn',
  '吵架, 吵, 吵起来, 闹, 闹矛盾, 闹翻, 争执, 扯皮, 红脸 > 纠纷, 口角, 矛盾',
  '和好, 讲和, 和解, 摆平 > 和解, 握手言和, 化解',
  '进驻, 安家, 落脚, 扎根, 驻扎, 开进, 抢滩, 落户 > 入驻, 落户, 抢滩, 投入运营',
  '里坐, 坐着, 组成人员, 班子 > 成员, 组成',
  '去体验, 干过, 出席, 参与 > 参加, 体验, 参与',
  '推出, 弄出, 搞出, 出品, 攻关, 捣鼓, 做出 > 开发, 研发, 打造, 制作, 推出',
  '出产, 制造, 造, 产 > 生产, 制造, 产品',
  '推, 推广, 施行, 启用, 铺开, 上马, 主推, 力推 > 推行, 实行, 实施, 推进, 推动, 开展, 推广',
  '盖, 盖的, 兴建, 修, 修建, 修起 > 建设, 建成, 新建, 建, 修建',
  '拿来宣传, 推介, 宣讲 > 宣传, 推广',
  '按照, 依照, 根据, 依据 > 依据, 根据, 制定, 按',
  '代表, 哪几步, 步骤, 环节 > 包括, 分为, 即, 包含, 组成, 体系, 闭环',
  '排水, 抽水, 排积水, 抢险, 雨季, 汛期 > 积水, 排涝, 防汛, 排查',
  '养鸡, 改养, 养 > 养殖, 生态养殖',
  '书本, 书籍, 那本书, 书 > 读本, 读物',
  '老乡, 农户, 农民, 庄稼人 > 村民',
  '名号, 奖牌, 名头, 牌子, 称号, 荣誉 > 荣誉, 称号, 奖, 获评, honour',
  '起因, 缘由, 缘故 > 原因, 因',
  '扶持, 协助, 援助, 帮, 支持 > 帮扶, 扶持, 支持, 帮助, 协助',
  '房子, 楼房, 厂子, 厂房 > 厂房, 标准厂房, 楼, 工厂',
  '设施, 场所, 地方, 场地, 点位 > 仓, 平台, 场所, 中心, 站, 基地',
  '圈子, 圈, 界 > 界, 行业, 业界',
  '企业, 公司, 厂家, 单位, 部门 > 企业, 公司, 集团, 单位, 部门, 局, 部, 机构',
];

/** Relations of something to what it is for, which what is written of it tells in any words. */
const WHAT_FOR = new Set(
  split(
    '治理, 消除, 扭转, 克服, 对付, 应对, 治好, 摆平, 搞定, 改掉, 针对, 冲着, 奔着, 瞄准, 盯着, 面向, 图, 图的, 用意, 初衷, 好处, 用处, 效果, 图个, 目的, 代表, 推广, 施行, 启用, 铺开, 上马, 解决, 做到, 达到, 要做, 实现, 帮, 惠及, 受益, 打破, 破解',
  ),
);

/** Whether a word asks what something is for, or what it does. */
export function saysWhatFor(word: string): boolean {
  return WHAT_FOR.has(word);
}

interface Relation {
  readonly said: readonly string[];
  readonly told: readonly string[];
}

const relations: readonly Relation[] = RELATIONS.map((line) => {
  const [said = '', told = ''] = line.split('>');
  return { said: split(said), told: split(told) };
});

const toldFor = new Map<string, readonly string[]>();
for (const { said, told } of relations)
  for (const word of said) toldFor.set(word, [...(toldFor.get(word) ?? []), ...told]);

/** What an article may print where a question says a word of a relation; empty for any other word. */
export function toldInstead(word: string): readonly string[] {
  return toldFor.get(word) ?? [];
}
