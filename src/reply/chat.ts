import type { ChatTopic } from '../question/small-talk.ts';
import { line, say } from './lines.ts';
import type { Language, Line } from './reply.ts';

const TEXTS: Readonly<Record<Language, Readonly<Record<ChatTopic, string>>>> = {
  zh: {
    greeting: '您好！请直接提问，我会给出数字和证明它的原文。',
    thanks: '不客气，欢迎继续提问。',
    self: '我是问答机器人：只根据收录的报纸文章回答，每个数字都附上证明它的原文；文章没有写的，我会直说。',
    bye: '再见！',
  },
  en: {
    greeting: 'Hello! Ask me a question; I reply with the figure and the passage that proves it.',
    thanks: 'You are welcome.',
    self: 'I answer from a few newspaper articles only. Every figure comes with its passage; what the articles do not say, I say so.',
    bye: 'Goodbye!',
  },
};

export function chatLines(topic: ChatTopic, language: Language): Line[] {
  return [line('direct', [say(TEXTS[language][topic])])];
}
