/** Plain nouns of English that stand in a Chinese question for what is asked of: 哪个 city. */
const NOUNS: Readonly<Record<string, string>> = {
  city: '城市',
  county: '县',
  country: '国家',
  province: '省',
  village: '村',
  industry: '行业',
  level: '级别',
  system: '系统',
  platform: '平台',
  company: '公司',
  hospital: '医院',
  school: '学校',
  university: '大学',
  award: '奖',
  project: '项目',
};
const ASKED = new RegExp(
  `(哪一?[个家所些]|什么|啥|几[个家所]|多少[个家所]?)\\s*(${Object.keys(NOUNS).join('|')})s?(?![a-z])`,
  'gi',
);

/** Verbs of English that a Chinese question ends as its own: register的, sign了. */
const VERBS: Readonly<Record<string, string>> = {
  register: '登记',
  sign: '签约',
  list: '上市',
  export: '出口',
  invest: '投资',
  build: '建成',
  award: '获得',
};
const DONE = new RegExp(
  `(?<=\\p{Script=Han}\\s*)(${Object.keys(VERBS).join('|')})(?:ed)?\\s*(?=[的了过])`,
  'giu',
);

/** The question with the noun behind what asks, and the verb before 的 and 了, in Chinese as the rest is. */
export function withPlainNouns(text: string): string {
  return text
    .replace(ASKED, (said, asking: string, noun: string) => {
      const meant = NOUNS[noun.toLowerCase()];
      return meant === undefined ? said : asking + meant;
    })
    .replace(DONE, (said, verb: string) => VERBS[verb.toLowerCase()] ?? said);
}
