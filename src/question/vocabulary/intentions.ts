import { split } from './split.ts';

/** Who asks, or for whom. */
export const ASKERS: readonly string[] = split(`
  我, 我们, 俺, 咱, 咱们, 本人, 老板, 领导, 朋友, 同学, 同事, 客户, 家里人, 孩子, 我朋友, 我同学, 我同事, 我领导, 我老板, 我爸, 我妈, 我爸妈, 我老公, 我老婆, 我孩子, 我家孩子, 我们公司, 我们单位, 我们老师, 我们领导
`);

/** What people want a figure for, or do otherwise: it says nothing of the figure. */
export const INTENTIONS: readonly string[] = split(`
  合作, 逛街, 逛逛, 玩, 游玩, 旅游, 旅行, 打卡, 投资, 买房, 租房, 看房, 找工作, 上班, 打工, 求职, 就业, 创业, 出差, 参观, 考察, 调研, 采访, 学习, 了解, 了解一下, 写论文, 写报告, 写稿, 写稿子, 写文章, 写材料, 写作业, 写作文, 写总结, 写新闻, 写方案, 做作业, 做功课, 做报告, 做研究, 做调研, 做ppt, 做汇报, 做课题, 做攻略, 做海报, 做表格, 做展板, 备课, 备考, 考公, 考试, 汇报, 讲课, 演讲, 开会, 交差, 交作业, 搬家, 安家, 定居, 报名, 办厂, 开店, 做生意
`);

/** What somebody is who says so of himself. */
export const ROLES: readonly string[] = split(`
  学生, 大学生, 中学生, 小学生, 研究生, 记者, 老师, 教师, 投资人, 投资者, 市民, 居民, 读者, 游客, 员工, 职员, 打工人, 老百姓, 上班族, 公务员, 实习生, 新人, 新手, 创业者, 分析师, 研究员, 商人, 老板
`);

/** The same in English, as pieces of a pattern. */
export const ENGLISH_TASKS =
  'thesis|dissertation|report|paper|essay|article|presentation|homework|assignment|research|story|slides|class|course|blog|podcast|speech';
export const ENGLISH_ROLES =
  'student|journalist|reporter|investor|researcher|teacher|analyst|tourist|visitor|engineer|entrepreneur|consultant|reader|resident|writer|editor|blogger|buyer|supplier|lawyer';
