import { split } from './split.ts';

/** Small talk: the whole question is made of these. */
export const CHAT_WORDS: Readonly<
  Record<'greeting' | 'thanks' | 'self' | 'bye', readonly string[]>
> = {
  greeting: split(
    `你好, 您好, 嗨, 哈喽, 早上好, 下午好, 晚上好, 在吗, hello, hi, hey, good morning, good afternoon, good evening`,
  ),
  thanks: split(`谢谢, 多谢, 感谢, 谢了, 辛苦了, thanks, thank you, thx`),
  self: split(
    `你是谁, 你是什么, 你能做什么, 你会什么, 你能干什么, 你能干嘛, 怎么用, 帮助, 使用方法, 能问什么, 可以问什么, 可以问你什么, who are you, what can you do, help, what can i ask`,
  ),
  bye: split(`再见, 拜拜, 回见, bye, goodbye`),
};
