import { split } from './split.ts';

/** Small talk: the whole question is made of these. */
export const CHAT_WORDS: Readonly<
  Record<'greeting' | 'thanks' | 'self' | 'bye', readonly string[]>
> = {
  greeting: split(
    `你好, 您好, 嗨, 哈喽, 早上好, 下午好, 晚上好, 在吗, hello, hi, hey, good morning, good afternoon, good evening, good day, hi there, hello there, hey there, greetings`,
  ),
  thanks: split(
    `谢谢, 多谢, 感谢, 谢了, 辛苦了, thanks, thank you, thx, thanks a lot, thank you very much, thank you so much, many thanks, thanks so much, thanks very much, ty, tysm, cheers, much appreciated, ok thanks, okay thanks, ok thank you, great thanks, got it thanks, thanks for your help, thank you for your help, 谢谢 thanks`,
  ),
  self: split(
    `你是谁, 你是什么, 你能做什么, 你会什么, 你能干什么, 你能干嘛, 怎么用, 帮助, 使用方法, 能问什么, 可以问什么, 可以问你什么, who are you, what can you do, help, what can i ask, who are you exactly, what are you, how does this work, how do i use this, how do you work, what do you do, what can i ask you, what do you know, are you a bot, are you a robot`,
  ),
  bye: split(
    `再见, 拜拜, 回见, bye, goodbye, good bye, bye bye, byebye, bye-bye, see you, see ya, see you later, farewell, good night, thanks bye, ok bye, have a nice day`,
  ),
};
