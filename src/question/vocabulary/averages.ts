import { split } from './split.ts';

/** 平均下来, 均摊: words that ask for an average without saying of what. */
export const AVERAGE_WORDS: readonly string[] = split(
  '平均下来, 平均算下来, 平均算, 平均起来, 平均到, 均下来, 均摊, 均摊下来, 均摊到, 平摊, 平摊下来, 平摊到, 分摊下来, 摊下来, 摊到, 均到, 摊多少, 能摊, 能摊到, 可摊到, 能分到, 能摊多少, 均摊多少, 分摊多少, 各摊多少, 单个平均, 单体平均, 平均单体, 单均, 项均, 企均, 密度, 均值, 平均值, 平均数, 均数',
);

/** What stands before the unit of the things among which something is shared out: 平均每家, 摊到每个, 平均一支. */
const SHARING = split(
  '平均, 平均到, 均摊, 均摊到, 平摊到, 分摊到, 摊到, 合到, 均到, 分到, 落到, 合',
);
const EACH = split('每, 每一, 单, 一');

export const EACH_PREFIXES: readonly string[] = [
  '每',
  '每一',
  ...SHARING.flatMap((word) => EACH.map((each) => word + each)),
].filter((prefix) => !/^合[单一]$/.test(prefix));

/** The unit behind such a prefix: 家 of 摊到每家; of a density that of area. Null for any other word. */
export function unitOfEach(text: string): string | null {
  if (text === '密度') return '平方公里';
  return /^(?:[平均分]?均?摊?合?落?到?)(?:每一?|单|一)(.+)$/.exec(text)?.[1] ?? null;
}
