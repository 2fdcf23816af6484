/** 首家, the first: words for who or what came first of all. */
export const FIRST = /^(?:第一|头一|首)[家个座条单笔例支款]$|^(?:the )?(?:very )?first$/;

/** How the proof of a rank says that its owner came first (not 第一, a place). */
export const PRINTED_FIRST = /首[家个座条单批次例位支款]|第一[家个座条单例]|头一/;
