import { split } from './split.ts';

/** Whom the asker speaks to. Light only where a mark sets it apart (老师，…): 老师有多少人 asks about teachers. */
const ADDRESSES: readonly string[] = split(`
  老师, 先生, 女士, 师傅, 朋友, 朋友们, 小编, 同志, 同志们, 同学, 记者, 领导, 专家, 大哥, 大姐, 大佬, 大神, 大爷, 大妈, 阿姨, 叔叔, 哥, 姐, 哥们, 哥们儿, 兄弟, 小哥, 小姐姐, 小伙伴, 美女, 帅哥, 亲, 宝, 宝子, 客服, 机器人, 小助手, 助手, 各位
`);

const GREETINGS = '(?:请问|您好|你好|好)?';
const MARKS = '[，,。.！!？?：:、~～…\\s]';
const either = `(?:各位)?(?:${ADDRESSES.join('|')})`;
const OPENING = new RegExp(`^${GREETINGS}${MARKS}*${either}${GREETINGS}${MARKS}+(?=.)`, 'u');
const CLOSING = new RegExp(
  `(?<=.)${MARKS}+(?:谢谢|拜托|麻烦)?(?:了|你|您)*${either}${MARKS}*$`,
  'u',
);

/** Says nothing where it opens a question; elsewhere it may end a name (遇到的问题是什么). */
const ANNOUNCING = new RegExp(`^问题是${MARKS}*(?=.)`, 'u');

/** The question without the words it opens or closes with to speak to someone. */
export function withoutAddress(text: string): string {
  return text.replace(OPENING, '').replace(ANNOUNCING, '').replace(CLOSING, '');
}
