/** 首家, the first: words for who or what came first of all. */
export const FIRST = /^(?:第一|头一|首)[家个座条单笔例支款]$|^(?:the )?(?:very )?first$/;

/** How the proof of a rank says that its owner came first (not 第一, a place). */
export const PRINTED_FIRST = /首[家个座条单批次例位支款]|第一[家个座条单例]|头一/;

/** Words for the first place in a ranking: 排头名, 最多. */
export const LEADING =
  /^(?:第一|头一|首位|榜首|头名|头一名|排头名|排头一名|排头一位|排首位|居首|居第一|领跑|最[多大高快强]|most|largest|biggest|highest)$/;

/** How the proof of a rank says that nothing is ahead of its owner. */
export const PRINTED_LEADING = /首|第一|最/;
