import { split } from './split.ts';

/** What sort of thing something may be: a 平台, a 活动. */
const SORTS = split(`
  平台, 活动, 行动, 项目, 计划, 工程, 政策, 机制, 办法, 方法, 法子, 工作法, 模式, 制度, 体系, 体制, 组织, 机构, 部门, 单位, 企业, 公司, 工厂, 厂, 厂子, 厂家, 厂房, 店, 医院, 学校, 课程, 课, 书, 节目, 节日, 日子, 比赛, 赛事,
  奖, 奖项, 奖励, 荣誉, 称号, 牌子, 名头, 楼, 建筑, 地方, 地儿, 地标, 区域, 片区, 园区, 村, 村子, 街, 街区, 概念, 说法, 提法, 口号, 目标, 要求, 标准, 改革, 试点, 服务, 业务, 产品, 技术, 东西, 玩意, 玩意儿, 事, 事情, 事儿,
  战略, 定位, 思路, 做法, 举措, 措施, 规划, 方案, 文件, 会议, 会, 节目, 栏目, 访谈, 口号, 话, 战役, 宣传, 倡议, 说辞, 名目, 路数, 路子, 玩法, 搞法, 法宝, 招, 招数, 招儿, 人, 人物, 角色, 名堂, 套路, 门道, 讲究
`);

const WHAT = '(?:什么|啥|么|咩|怎样|怎么样|什么样|啥样|哪些|哪|何)';
const SORT = `(?:${SORTS.toSorted((a, b) => b.length - a.length).join('|')})`;
const TROUBLES = '(?:难题|问题|困难|难处|难点|痛点|堵点|麻烦|毛病|老大难|短板)';
const USES =
  '(?:用|用处|用途|作用|功能|好处|益处|意义|效果|成效|特色|特点|亮点|看点|不同|特别|特殊|讲究|名堂|门道|说法|来头|来历|职责|职能|任务|使命|分量|地位|角色|好处|内容|措施|举措|动作|做法|要求|含义|目的|意图|初衷)';
const FOR_WHOM =
  '(?:企业|公司|老百姓|百姓|群众|居民|村民|大家|市民|司机|农民|职工|孩子|学生|老人|商家|客户|当地|经济|产业)';

const URGING =
  '(?:鼓励|支持|引导|推动|促使|促进|要求|号召|动员|督促|提倡|组织|发动|安排|让|叫|请|帮|帮助|带着|带领)';
const SOMEBODY =
  '(?:人|企业|公司|老板|厂家|干部|党员|领导|村民|百姓|群众|大家|居民|职工|学生|老师|医生|他们|谁|基层)';

const ENGLISH_SORTS =
  'action|plan|program|programme|campaign|project|policy|reform|mechanism|method|system|scheme|initiative|event|model|strategy|concept|idea|company|firm|place|estate|branch|office|institute|consortium|studio|measure|pilot|work|term|slogan|award|title|contest|race|festival|street|course|book|list|service';

/** Ways to ask what something is, is for and does that name no other thing. `X` stands for its name. */
export const PORTRAIT_FRAMES: readonly RegExp[] = [
  `(?:什么|啥|哪级|多大)的?(?:领导|干部|官儿?|职位|职务|职称|身份|头衔|级别|岗位|角色)(?:来着)?`,
  `是(?!哪)[\u4e00-\u9fff]{1,2}(?:什么|啥)的$`,
  `是(?:为了|用来|专门)*(?:(?:给|为|帮|替|说|指|[奖罚管]|服务|方便|照顾)谁)+(?:减负|办事|做事|干活|服务|好处)?(?:的|用的)?`,
  `(?:当上?|成为|担任|出任|升任)(?:了|过)?(?:个|一个)?${WHAT}(?:来着)?$`,
  `(?:代表|表示|意味着|象征|对应|寓意)(?:着|的是|的)?${WHAT}(?:意思|东西)?`,
  `(?:主要|说白了|其实|就)*(?:是|想|要)?(?:用来|专门)?${URGING}(?:的是)?${SOMEBODY}?(?:们)?(?:去|来|都|一起)*(?:[干做搞弄忙]|怎么)(?:${WHAT}|嘛|[干做搞弄])?(?:的|事|事情)?`,
  `(?:图|图的|为|为了|为的|冲着|奔着|目的)(?:就|到底|究竟)?(?:是)?个?${WHAT}(?:来的|去的|呢)?`,
  `(?:主要|到底|究竟)?(?:强调|侧重|着眼|主打|突出|讲究|推崇|追求|看重|注重|针对|聚焦|关注|瞄准|盯着|冲着|面向)(?:的)?(?:是)?${WHAT}(?:方面|问题|对象|群体)?(?:的)?`,
  `(?:有|起)(?:个)?${WHAT}(?:来头|来历|动静|动作|动向|消息|进展|名堂|说头|讲头|门道|说道|花样|门路|新鲜|稀奇|看头|由头)(?:吗|没有)?`,
  `(?:[是属算叫]于?)?(?:一)?[个种项]?${WHAT}(?:的|样的)?(?:一)?[个种类项]?${SORT}(?:来着)?`,
  `(?:[是属算叫在]于?)哪(?:一)?[个栋座项种类]?(?:产业|行业|领域|地方|地儿|位置|楼|建筑|片区|园区|项目|活动|类别|类型|方面)`,
  `(?:主要|专门)?(?:[是要想]|用来|为了)*(?:解决|化解|破解|应对|针对|瞄准)(?:的|了)?是?${WHAT}(?:样的|方面的)?${TROUBLES}?的?`,
  `(?:[有起图]|起到|带来|发挥|得到|体现)(?:了|的)?是?${WHAT}${USES}`,
  `(?:上面|里面|里头)(?:放|挂|登|有|摆|装|写|提供)(?:了|着|的)?(?:是)?${WHAT}(?:东西|内容)?`,
  `(?:挂|设|建|办|开|成立|设立)(?:了|的|过)?(?:一)?[个家所]?${WHAT}(?:牌子|牌|点|机构|样的)?`,
  `[对给为帮替让]着?${FOR_WHOM}(?:[有干做办搞]|们|提供|带来|解决)*(?:些|的|了)?${WHAT}${USES}?(?:的|服务|事)?`,
  `(?:[干做办搞管抓讲说写查治推弄改整盖建造修]|整治|负责|打破|破除|解决|完成|服务|包括|覆盖|涉及|安排)(?:的|了)?(?:是)?(?:[些点])?${WHAT}(?:的|事|事情|工作|名堂|活|方面)?`,
  `(?:里头|里面|里边|当中|其中|具体)*(?:包含|包括|包|含|涵盖|分为|分|由)(?:了|着)?(?:${WHAT}|哪几|几)[条个项样块]?(?:内容|方面|板块|部分|事)?(?:组成|构成)?`,
  `(?:厉害|牛|好|强|特别|新|亮点|特色|不同|先进|高明|妙|意义|作用)[体现表]*在(?:于)?(?:哪里|哪儿|哪|什么地方|何处)`,
  `[建设搞拿用办]来(?:是)?[做干搞]?${WHAT}(?:的|用)?`,
  `(?:是)?怎么(?:个|一)?(?:[\u4e00-\u9fff]法|回事|搞法|做法|运作|操作|开展|推进|实施|进行|弄|搞|来|说)(?:的)?`,
  `的?${TROUBLES}(?:又|都|到底)?(?:是)?(?:靠|用|通过)(?:的)?(?:是)?${WHAT}(?:办法|方法|法子|手段)?(?:来)?(?:解决|化解|破解)(?:的)?`,
  `的?${TROUBLES}(?:又|都|到底)?(?:是)?(?:怎么|如何|咋|怎样)(?:来)?(?:解决|化解|破解)(?:的)?`,
  `(?:是)?靠(?:的)?(?:是)?${WHAT}(?:办法|方法|法子|机制|模式|手段)?(?:运作|推进|做到|实现|落实|维持|支撑)?(?:的)?`,
  `(?:的)?(?:${USES}|意思|背景)(?:是)?(?:${WHAT}|在哪)`,
  `(?:通俗|简单|白话|大白话)(?:地|点|一点)?(?:[讲说]|来说|来讲|解释)`,
  `(?:what (?:is|are|was|were)|tell (?:me|us) about|explain|describe|about) X (?:${ENGLISH_SORTS})s?`,
  `what (?:kind|sort|type|form) of [a-z]+(?: is| are| was)?`,
  `(?:what|which) (?:problems?|issues?|difficult(?:y|ies)|needs?) (?:does|do|did|is|was) X (?:try to |meant to |supposed to |help |aim to )*(?:solve|solving|tackle|address|fix|deal with|meet)`,
  `what (?:does|do|did|is|are|was|were) X (?:all about|about|for|involve|mean|cover|offer|consist of|stand for|aim (?:at|for|to do)|meant to do|supposed to do|try to do|do)(?: (?:exactly|actually|for (?:firms|companies|businesses|residents|people|villagers)))?`,
  `(?:purpose|point|aim|idea|goal|role|use|meaning) (?:of|behind) X`,
  `X (?:is|was)? ?(?:meant|supposed|designed|intended) (?:to do|for)`,
  `how (?:does|do|did) X (?:work|help|operate)(?: (?:firms|companies|businesses|residents|people))?`,
].map((frame) => new RegExp(frame, 'g'));
