/** Characters that are taken for one another by their shape, a group a word. */
const GROUPS =
  '体休 己已巳 未末 人入八 土士 干千于 日曰目 大太犬 天夫无 力刀 王玉主 木本术 田由甲申 白百 贝见 令今 免兔 乌鸟 侯候 拆折析 拔拨 辨辩辫 卷券 幕募墓暮慕 载栽裁戴 微徽 凤风 间问闻 厂广 厉历 陪赔培 型形 综踪棕 绩积 税悦锐 投没 招诏 园圆团困因 治冶 洽恰 洁结 资货贷 口囗 贸贺 质贡 贵责 增曾 企全 业亚 项顶 学字 村材 银眼 钱线浅残践 划刘 侧测则 读续 辑缉 环坏怀 遗遣 县具其 直真 宇字 官宫 客容 密蜜 竟竞 章意 部陪 即既 师帅 帐账 候侯 待侍 往住 抢枪 扰拢 托拖 优忧 仪议 化华 坐座 坚竖 城诚 堆推 墙樯 存在 寨塞 巨臣 广厂 庄压 建健 径经 惠慧 戍戌 扬杨 提堤 摄慑 收攻 旅族 晴睛 暑署 束柬 楼搂 模膜 永水 洲州 派源 深探 滩摊 炉炼 煤媒 牌碑 狠狼 猎借 班斑 瓷磁慈 盖羔 盟萌 研妍 砖转 稀烯 稳隐 窗囱 竹行 签答 粮粗 纲网 维准 罚罪 航船 节茶 荣菜 落洛 虑虚 街衔 规现 训川 设没 评坪 试拭 财材 赛塞 超越 跃沃 轨轧 载戴 辆两 适造 通迪 遂逐 鉴监 钟种 铁钦 链练 闸闹 阳阴 险检 陵棱 题提 风凤 驻住 骨滑 高商 龙尤';

const alike = new Map<string, Set<string>>();
for (const group of GROUPS.split(' '))
  for (const char of group) {
    const others = alike.get(char) ?? new Set<string>();
    for (const other of group) if (other !== char) others.add(other);
    alike.set(char, others);
  }

/** The characters that one may be a slip for. */
export function lookAlikes(char: string): readonly string[] {
  return [...(alike.get(char) ?? [])];
}
