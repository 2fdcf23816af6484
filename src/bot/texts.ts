import type { Language } from '../reply/reply.ts';

export interface Texts {
  readonly start: string;
  readonly help: string;
  readonly suggestions: string;
  readonly nonText: string;
  readonly noQuestion: string;
  readonly unknownCommand: string;
  readonly apology: string;
  readonly slowDown: string;
  readonly commands: { readonly help: string; readonly sources: string };
}

/** What the bot says on its own account; never a figure. */
export const texts = {
  zh: {
    start:
      '你好！我只根据收录的报纸文章回答问题：每个数字都附上证明它的原文，文章里没有的，我会直说。\n\n直接发问题就行。/help 有说明，/sources 列出收录的文章。',
    help: [
      '直接用一句话提问，例如问某个地方某一年的某项指标。',
      '',
      '· 可以接着问，只说变了的部分：“那前一年呢？”“来源是哪篇？”',
      '· 发出后改了问题，我会跟着改回答。',
      '· 在群里，请 @我、回复我的消息，或用带我名字的命令。',
      '',
      '/sources 列出收录的文章。',
    ].join('\n'),
    suggestions: '可以问：',
    nonText: '我只读得懂文字。请把问题打成一句话发给我。',
    noQuestion: '请把问题和 @我 写在同一条消息里。/help 有说明。',
    unknownCommand: '没有这个命令。请直接发问题，或看 /help。',
    apology: '抱歉，这个问题我这边出错了，已经记录下来。请稍后再问一次。',
    slowDown: '问得太快了，我跟不上。请隔几秒再问，太快发来的我不会回答。',
    commands: { help: '怎么提问', sources: '收录的文章' },
  },
  en: {
    start:
      'Hello! I answer only from the newspaper articles I hold: every figure comes with the passage that proves it, and I say so when the articles do not tell.\n\nJust send a question. /help explains, /sources lists the articles.',
    help: [
      'Ask in one sentence, for example for an indicator of a place in a year.',
      '',
      '· Follow-ups may say only what changes: “and the year before?”, “which article is that?”',
      '· Edit a question and I edit my reply.',
      '· In groups, mention me, reply to me, or use a command with my name.',
      '',
      '/sources lists the articles.',
    ].join('\n'),
    suggestions: 'You could ask:',
    nonText: 'I can read text only. Please type your question as a sentence.',
    noQuestion: 'Please write the question in the same message as the mention. /help explains.',
    unknownCommand: 'There is no such command. Just send a question, or see /help.',
    apology:
      'Sorry, something went wrong on my side and has been recorded. Please ask again later.',
    slowDown:
      'That is too fast for me. Please wait a few seconds between questions; what comes faster I leave unanswered.',
    commands: { help: 'How to ask', sources: 'The articles' },
  },
} as const satisfies Record<Language, Texts>;

/** By the language of the user's Telegram; Chinese when Telegram does not tell. */
export function languageOf(languageCode: string | undefined): Language {
  return languageCode === undefined || languageCode.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
