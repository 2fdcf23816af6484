import type { Language } from '../reply/reply.ts';

/** The commands of the menu, in its order. */
export const COMMANDS = [
  'topics',
  'sources',
  'compare',
  'trend',
  'random',
  'language',
  'help',
  'about',
  'privacy',
  'forget',
] as const;

export interface Texts {
  readonly start: string;
  readonly help: string;
  readonly nonText: string;
  readonly noQuestion: string;
  readonly unknownCommand: string;
  readonly apology: string;
  readonly slowDown: string;
  readonly about: string;
  readonly privacy: string;
  readonly privacyNothingKept: string;
  readonly forgotten: string;
  readonly forgetInGroup: string;
  readonly oldLink: string;
  readonly languageChoice: string;
  /** Answers to taps; at most 200 characters. */
  readonly taps: {
    readonly stale: string;
    readonly unknown: string;
    readonly here: string;
    readonly thanks: string;
    readonly whyDown: string;
    readonly notKept: string;
    readonly questionGone: string;
    readonly languageSet: string;
  };
  readonly languages: Readonly<Record<Language | 'any', string>>;
  readonly inlineButton: string;
  readonly commands: Readonly<Record<(typeof COMMANDS)[number], string>>;
  /** What Telegram shows before the first message: at most 512 characters, and 120. */
  readonly description: string;
  readonly shortDescription: string;
}

/** What the bot says on its own account; never a figure. */
export const texts = {
  zh: {
    start:
      '你好！我只根据收录的报纸文章回答问题：每个数字都附上证明它的原文，文章里没有的，我会直说。\n\n直接发问题就行，也可以点下面的问题。/topics 按地方和主题浏览，/help 有说明。',
    help: [
      '直接用一句话提问，例如问某个地方某一年的某项指标。',
      '',
      '· 回答下面的按钮可以换年份、换地方、看对比、趋势、图和原文。',
      '· 可以接着问，只说变了的部分：“那前一年呢？”“来源是哪篇？”',
      '· 发出后改了问题，我会跟着改回答。',
      '· 在群里，请 @我、回复我的消息，或用带我名字的命令。',
      '· 在任何聊天里打 @我的名字 加问题，就能把带出处的回答发过去。',
      '',
      '/topics 按地方和主题浏览，/sources 看收录的文章，/compare 和 /trend 看能比什么，/language 换语言。',
    ].join('\n'),
    nonText: '我只读得懂文字。请把问题打成一句话发给我。',
    noQuestion: '请把问题和 @我 写在同一条消息里。/help 有说明。',
    unknownCommand: '没有这个命令。请直接发问题，或看 /help。',
    apology: '抱歉，这个问题我这边出错了，已经记录下来。请稍后再问一次。',
    slowDown: '问得太快了，我跟不上。请隔几秒再问，太快发来的我不会回答。',
    about: [
      '我根据收录的报纸文章回答关于开发区的问题。',
      '',
      '· 没有原文证明的数字，我不说。',
      '· 半年和全年、总数和其中一部分、目标和结果、这个地方和那个地方，我分开来答。',
      '· 文章没有写的，我会说没有，并告诉你收录了什么。',
      '',
      '/sources 列出收录的文章。',
    ].join('\n'),
    privacy: [
      '我保存的内容：',
      '',
      '· 上一个问题问的是什么，用来听懂“那前一年呢”；以及哪条消息回答了哪个问题。三十天不用就删。',
      '· 没答上的问题和你点的 👍 👎，交给整理资料的人看。',
      '· 这个聊天选的语言。',
      '',
      '这些都只记在加盐的散列之下，不保存你的名字和 Telegram 号码。/forget 把这个聊天的全部删掉。',
    ].join('\n'),
    privacyNothingKept:
      '我不在磁盘上保存任何内容。上一个问题问的是什么只在内存里，用来听懂“那前一年呢”，程序停止就没有了。/forget 现在就忘掉。',
    forgotten: '这个聊天的内容都删掉了：上一问、语言、评价和没答上的问题。',
    forgetInGroup: '在群里只有管理员能用 /forget。',
    oldLink: '这个链接打不开了，可能来自以前的资料。请直接发问题。',
    languageChoice: '我用什么语言回答？',
    taps: {
      stale: '这个按钮来自以前的资料，里面的内容已经没有了。请重新提问。',
      unknown: '这个按钮我不认识。',
      here: '已经显示在这里了。',
      thanks: '谢谢，已经记下。',
      whyDown: '已经记下。愿意的话，点一下原因。',
      notKept: '现在记不下来，请稍后再试。',
      questionGone: '这个问题太久了，请重新提问。',
      languageSet: '好的。',
    },
    languages: { zh: '中文', en: 'English', any: '跟随提问 · As asked' },
    inlineButton: '到聊天里详细问',
    commands: {
      topics: '按地方和主题浏览',
      sources: '收录的文章',
      compare: '对比几个地方',
      trend: '历年趋势',
      random: '随便看一个数',
      language: '换语言 · Language',
      help: '怎么提问',
      about: '我是谁',
      privacy: '保存了什么',
      forget: '删除这个聊天的内容',
    },
    description:
      '问我关于开发区的问题。我只根据收录的报纸文章回答：每个数字都附上证明它的原文，文章里没有的，我会直说有什么、没有什么。',
    shortDescription: '根据报纸文章回答开发区的问题，每个数字都有原文。',
  },
  en: {
    start:
      'Hello! I answer only from the newspaper articles I hold: every figure comes with the passage that proves it, and I say so when the articles do not tell.\n\nJust send a question, or tap one below. /topics browses by place and theme, /help explains.',
    help: [
      'Ask in one sentence, for example for an indicator of a place in a year.',
      '',
      '· The buttons under a reply change the year or the place, compare, show the trend, a chart or the original text.',
      '· Follow-ups may say only what changes: “and the year before?”, “which article is that?”',
      '· Edit a question and I edit my reply.',
      '· In groups, mention me, reply to me, or use a command with my name.',
      '· In any chat, type @ and my name with a question to send a cited answer there.',
      '',
      '/topics browses by place and theme, /sources lists the articles, /compare and /trend show what can be compared, /language sets the language.',
    ].join('\n'),
    nonText: 'I can read text only. Please type your question as a sentence.',
    noQuestion: 'Please write the question in the same message as the mention. /help explains.',
    unknownCommand: 'There is no such command. Just send a question, or see /help.',
    apology:
      'Sorry, something went wrong on my side and has been recorded. Please ask again later.',
    slowDown:
      'That is too fast for me. Please wait a few seconds between questions; what comes faster I leave unanswered.',
    about: [
      'I answer questions about development zones from the newspaper articles I hold.',
      '',
      '· No figure without the passage that proves it.',
      '· Half a year and a year, a total and its part, a goal and a result, one place and another are kept apart.',
      '· When the articles do not tell, I say so, and what they do tell.',
      '',
      '/sources lists the articles.',
    ].join('\n'),
    privacy: [
      'What I keep:',
      '',
      '· What the last question was about, to understand “and the year before?”, and which message answered which question. Deleted after thirty days without use.',
      '· Questions that I could not answer, and your 👍 and 👎, for those who curate the knowledge.',
      '· The language chosen in this chat.',
      '',
      'All of it under salted hashes, without your name or Telegram number. /forget deletes all of this chat.',
    ].join('\n'),
    privacyNothingKept:
      'I keep nothing on disk. What the last question was about is held in memory, to understand “and the year before?”, until the program stops. /forget drops it now.',
    forgotten:
      'Everything of this chat is deleted: the last question, the language, ratings and unanswered questions.',
    forgetInGroup: 'In a group only its administrators can use /forget.',
    oldLink: 'This link no longer opens; it may be of an older knowledge. Please just ask.',
    languageChoice: 'In which language shall I answer?',
    taps: {
      stale: 'This button is of an older knowledge that no longer holds this. Please ask again.',
      unknown: 'I do not know this button.',
      here: 'This is shown already.',
      thanks: 'Thank you, recorded.',
      whyDown: 'Recorded. If you like, tap the reason.',
      notKept: 'This cannot be recorded right now; please try again later.',
      questionGone: 'That question was too long ago; please ask again.',
      languageSet: 'All right.',
    },
    languages: { zh: '中文', en: 'English', any: '跟随提问 · As asked' },
    inlineButton: 'Ask more in a chat with me',
    commands: {
      topics: 'Browse by place and theme',
      sources: 'The articles',
      compare: 'Compare places',
      trend: 'Trends over the years',
      random: 'A figure at random',
      language: 'Language · 换语言',
      help: 'How to ask',
      about: 'Who I am',
      privacy: 'What is kept',
      forget: 'Delete what is kept of this chat',
    },
    description:
      'Ask me about the development zones. I answer only from the newspaper articles I hold: every figure comes with the passage that proves it, and I say so when the articles do not tell.',
    shortDescription: 'Development-zone figures, each with the passage that proves it.',
  },
} as const satisfies Record<Language, Texts>;

/** By the language of the user's Telegram; Chinese when Telegram does not tell. */
export function languageOf(languageCode: string | undefined): Language {
  return languageCode === undefined || languageCode.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
