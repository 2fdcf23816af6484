import { split } from './split.ts';

/** Words of an addition. Who asks for what was added does not want the total, and the other way round. */
export const INCREMENT_WORDS: readonly string[] =
  split(`新, 新扩, 新扩出来, 扩了, 扩出, 扩出来, 多出来的, 多出了, 添上, 新增, 新增加, 增加, 增加了, 新添, 增添, 多了, 加了, 新设, 新建, 新来, 新来了, 新冒出来, 新招, 添了, 添加, 扩建, 新开, 多出, 多出来, 多出来了, 增添了, 增设, 增设了, 扩充, 新加, 新办, 新设立, 新开设, 新注册, 新划, 新招来, 新引来, 新冒出, 冒出来,
  added, adds, add, new, newly, additional, extra, adding, created, create, creates, creating, newly added, newly built, new ones, ones added, added ones, 一年多出来, 这一年多出来, 当年多出来`);

/** Words of a total as against an addition. */
export const TOTAL_WORDS: readonly string[] = split(
  `总数, 总量, 存量, 总共有, 一共有, 共有, 现有, 总计, 累计, 总人数, 全部有, in total, total number, total, overall, in all, all told, grand total, cumulative, cumulatively, in aggregate, as a whole`,
);
