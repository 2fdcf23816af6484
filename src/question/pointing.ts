import type { Entity } from '../knowledge/model.ts';
import type { Token } from './token.ts';

type Kind = Entity['kind'];

/** Nouns with which something said before is pointed at, and what may be meant by them. */
const POINTED: readonly (readonly [string, readonly Kind[]])[] = [
  ['公司|企业|工厂|厂子|厂|车企|单位|集团|品牌', ['company', 'institution']],
  ['项目|工程|基地', ['project']],
  ['园区|开发区|区|县|市|地方|地区', ['zone', 'district', 'city', 'place']],
  ['村子|村庄|村', ['village']],
  ['人|书记|局长|主任|干部|负责人|领导', ['person']],
  ['奖项|奖', ['award']],
  [
    '活动|行动|节目|课|书|比方|比喻|字|栏目|口号|提法|话|战术|路子|大赛|比赛|政策|方案|办法|文件|机制|制度|改革|模式|平台|系统|工程|计划|专班|故居|作品|设计|椅子|中心|医院|学校|小区|站点|站|支部|称号|榜单|战略|战役|清单|品牌|说法|概念|词|东西|事|事情|数据集|登记|蓝图|大会|节|案例|课程',
    ['programme', 'term', 'institution', 'place', 'award', 'project'],
  ],
];
const NOUNS = POINTED.map(([nouns]) => nouns).join('|');
const COUNTERS = '家|个|句|门|本|首|栋|项|座|款|所|支|条|届|次|种|份|位|名|片|批|场|件|套|部';
const POINTING = new RegExp(
  `^(?:(?:(?:这|那|此|上述|刚才那|刚刚那)[一二三四五六七八九十几]?(?:${COUNTERS})?|该|同一?(?:${COUNTERS})?)(?<noun>${NOUNS})里?|(?<inside>[村县区市厂])里)$`,
);
/** The kinds of things that a noun may stand for. */
export function kindsCalled(noun: string): ReadonlySet<Kind> {
  return new Set(
    POINTED.filter(([nouns]) => nouns.split('|').includes(noun)).flatMap(([, kinds]) => kinds),
  );
}

/** Longest run of tokens that is read as one pointing word. */
const LONGEST = 4;

/** A stretch that points at what was said before (这家公司), and the kinds of things that it may mean. */
export interface Pointing {
  readonly from: number;
  readonly to: number;
  readonly kinds: ReadonlySet<Kind>;
}

/** The first pointing stretch of a question, as places of its tokens; null where nothing is pointed at. */
export function pointingIn(tokens: readonly Token[]): Pointing | null {
  for (const from of tokens.keys()) {
    const pointing = pointingAt(tokens, from);
    if (pointing) return pointing;
  }
  return null;
}

/** The longest pointing stretch that begins with a token. */
export function pointingAt(tokens: readonly Token[], from: number): Pointing | null {
  for (let to = Math.min(tokens.length, from + LONGEST); to > from; to -= 1) {
    const said = tokens.slice(from, to).map(({ text }) => text);
    const found = POINTING.exec(said.join(''))?.groups;
    const noun = found?.['noun'] ?? found?.['inside'];
    if (noun !== undefined) return { from, to, kinds: kindsCalled(noun) };
  }
  return null;
}
