/** 几多亿: 多少亿, in the south. */
const HOW_MANY = /(?<!好)几多/g;
/** 50亿员以上: no other unit stands behind such a number. */
const YUAN = /(?<=[\d一二三四五六七八九十百千][十百千]?[亿万])[员圆](?!工)/gu;

/** The question with amounts said as they are written: 多少 for 几多, 元 for its homophones. */
export function withPlainAmounts(text: string): string {
  return text.replace(HOW_MANY, '多少').replace(YUAN, '元');
}
