import { expect, test } from 'vitest';
import { checkCall } from './telegram-limits.ts';

interface Case {
  /** What the row is about, and where the bound lies. */
  readonly name: string;
  readonly method: string;
  /** All of these pass: the last that do. */
  readonly good: readonly object[];
  /** Each of these fails, and the problem says why. */
  readonly bad: readonly object[];
  readonly why: RegExp;
}

const text = (value: unknown): object => ({ chat_id: 7, text: value });
const html = (value: string): object => ({ chat_id: 7, text: value, parse_mode: 'HTML' });
const photo = (parts: object): object => ({ chat_id: 7, photo: 'file-1', ...parts });
const keyboard = (...rows: object[][]): object => ({
  ...text('甲'),
  reply_markup: { inline_keyboard: rows },
});
const tap = { text: '乙', callback_data: 'd' };
const taps = (count: number): object[] => Array.from({ length: count }, () => tap);
const button = (parts: object): object => keyboard([{ text: '乙', ...parts }]);
const article = (parts: object = {}): object => ({
  type: 'article',
  id: '1',
  title: '甲',
  input_message_content: { message_text: '乙' },
  ...parts,
});
const articles = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => article({ id: `${index}` }));
const offer = (results: readonly object[], parts: object = {}): object => ({
  inline_query_id: 'q',
  results,
  ...parts,
});
const tapped = (parts: object): object => ({ callback_query_id: 'q', ...parts });
const command = (name: string, description = '说明'): object => ({ command: name, description });
const commands = (count: number): object => ({
  commands: Array.from({ length: count }, (_, index) => command(`c${index}`)),
});
const edited = { chat_id: 7, message_id: 9, text: '甲' };

const messages: Case[] = [
  {
    name: 'a text of 1 to 4096 characters',
    method: 'sendMessage',
    good: [text('甲'), text('文'.repeat(4096))],
    bad: [text('文'.repeat(4097)), text('😀'.repeat(2049))],
    why: /text: 409[78] characters, at most 4096/,
  },
  {
    name: 'a text counted as it is seen, without tags and entities',
    method: 'sendMessage',
    good: [html(`<b>${'文'.repeat(4095)}</b>&amp;`)],
    bad: [html(`<b>${'文'.repeat(4096)}</b>&amp;`)],
    why: /4097 characters/,
  },
  {
    name: 'a text with something to be seen',
    method: 'sendMessage',
    good: [text(' 甲\n')],
    bad: [text(''), text(' \n\t'), text('\u{200B}'), html('<b> </b>')],
    why: /nothing to be seen/,
  },
  {
    name: 'a text at all',
    method: 'sendMessage',
    good: [text('甲')],
    bad: [{ chat_id: 7 }, text(null), text(5)],
    why: /text is missing/,
  },
  {
    name: 'whole characters',
    method: 'sendMessage',
    good: [text('😀')],
    bad: [text('甲\uD83D'), button({ callback_data: '\uDE00' })],
    why: /surrogate/,
  },
  {
    name: 'a parse mode with rules',
    method: 'sendMessage',
    good: [html('甲')],
    bad: [{ ...text('甲'), parse_mode: 'MarkdownV2' }],
    why: /parse mode/,
  },
  {
    name: 'a chat',
    method: 'sendMessage',
    good: [text('甲'), { ...text('甲'), chat_id: -100123 }, { ...text('甲'), chat_id: '@zones' }],
    bad: [{ text: '甲' }, { ...text('甲'), chat_id: 0 }, { ...text('甲'), chat_id: 'zones' }],
    why: /chat_id/,
  },
  {
    name: 'a topic with a positive id',
    method: 'sendMessage',
    good: [{ ...text('甲'), message_thread_id: 1 }],
    bad: [0, -1, 1.5, '1'].map((id) => ({ ...text('甲'), message_thread_id: id })),
    why: /message_thread_id/,
  },
  {
    name: 'an answered message with a positive id',
    method: 'sendMessage',
    good: [{ ...text('甲'), reply_parameters: { message_id: 1 } }],
    bad: [0, -1, null].map((id) => ({ ...text('甲'), reply_parameters: { message_id: id } })),
    why: /reply_parameters: message_id/,
  },
  {
    name: 'a quotation of at most 1024 characters',
    method: 'sendMessage',
    good: [{ ...text('甲'), reply_parameters: { message_id: 1, quote: '文'.repeat(1024) } }],
    bad: [{ ...text('甲'), reply_parameters: { message_id: 1, quote: '文'.repeat(1025) } }],
    why: /quote: 1025 characters/,
  },
  {
    name: 'a caption of at most 1024 characters as they are seen',
    method: 'sendPhoto',
    good: [
      photo({}),
      photo({ caption: '' }),
      photo({ caption: '文'.repeat(1024) }),
      photo({ caption: `<b>${'文'.repeat(1024)}</b>`, parse_mode: 'HTML' }),
    ],
    bad: [
      photo({ caption: '文'.repeat(1025) }),
      photo({ caption: `<b>${'文'.repeat(1025)}</b>`, parse_mode: 'HTML' }),
    ],
    why: /caption: 1025 characters/,
  },
  {
    name: 'a photo',
    method: 'sendPhoto',
    good: [photo({}), photo({ photo: { upload: 'chart.png' } })],
    bad: [photo({ photo: undefined }), photo({ photo: '' }), photo({ photo: {} })],
    why: /photo/,
  },
  {
    name: 'an edited message',
    method: 'editMessageText',
    good: [edited, { inline_message_id: 'i', text: '甲' }],
    bad: [
      { ...edited, message_id: 0 },
      { ...edited, message_id: undefined },
      { ...edited, inline_message_id: 'i' },
      { text: '甲' },
    ],
    why: /message_id|chat_id|at once/,
  },
  {
    name: 'an edited text',
    method: 'editMessageText',
    good: [{ ...edited, text: '文'.repeat(4096) }],
    bad: [
      { ...edited, text: '文'.repeat(4097) },
      { ...edited, text: ' ' },
    ],
    why: /text: /,
  },
  {
    name: 'an edited caption',
    method: 'editMessageCaption',
    good: [{ ...edited, caption: '文'.repeat(1024) }],
    bad: [{ ...edited, caption: '文'.repeat(1025) }],
    why: /caption: 1025/,
  },
  {
    name: 'an edited picture',
    method: 'editMessageMedia',
    good: [{ ...edited, media: { type: 'photo', media: 'file-1', caption: '甲' } }],
    bad: [
      { ...edited, media: { type: 'photo', media: 'file-1', caption: '文'.repeat(1025) } },
      { ...edited, media: { type: 'photo' } },
      { ...edited, media: { type: 'picture', media: 'file-1' } },
      edited,
    ],
    why: /media/,
  },
  {
    name: 'a deleted message',
    method: 'deleteMessage',
    good: [{ chat_id: 7, message_id: 1 }],
    bad: [{ chat_id: 7, message_id: 0 }, { chat_id: 7 }],
    why: /message_id/,
  },
  {
    name: 'at most 100 deleted messages',
    method: 'deleteMessages',
    good: [{ chat_id: 7, message_ids: Array.from({ length: 100 }, (_, index) => index + 1) }],
    bad: [
      { chat_id: 7, message_ids: Array.from({ length: 101 }, (_, index) => index + 1) },
      { chat_id: 7, message_ids: [] },
      { chat_id: 7, message_ids: [0] },
    ],
    why: /message_ids/,
  },
  {
    name: 'an action that Telegram knows',
    method: 'sendChatAction',
    good: [
      { chat_id: 7, action: 'typing' },
      { chat_id: 7, action: 'upload_photo' },
    ],
    bad: [{ chat_id: 7, action: 'upload_picture' }, { chat_id: 7 }],
    why: /action/,
  },
  {
    name: 'a method with rules',
    method: 'sendTelepathy',
    good: [],
    bad: [{ chat_id: 7 }],
    why: /no rules/,
  },
];

const markup: Case[] = [
  ...[
    '<b>甲</b><strong>甲</strong><i>甲</i><em>甲</em><u>甲</u><ins>甲</ins>',
    '<s>甲</s><strike>甲</strike><del>甲</del><tg-spoiler>甲</tg-spoiler>',
    '<span class="tg-spoiler">甲</span><tg-emoji emoji-id="53">👍</tg-emoji>',
    '<code>甲</code><pre>甲</pre><pre><code class="language-ts">甲</code></pre>',
    '<a href="https://a.example/?b=1&amp;c=2">甲</a><a href="tg://user?id=1">甲</a>',
    '<blockquote>甲 <b><i>乙</i></b></blockquote><blockquote expandable>丙</blockquote>',
    '&lt;&gt;&amp;&quot;&#60;&#x1F600; "甲"',
  ].map((good) => ({
    name: good,
    method: 'sendMessage',
    good: [html(good)],
    bad: [html(`${good}<`)],
    why: /< is not escaped/,
  })),
  {
    name: 'closed tags',
    method: 'sendMessage',
    good: [html('<b><i>甲</i></b>')],
    bad: [html('<b>甲'), html('甲</b>'), html('<b><i>甲</b></i>'), html('<b>甲</i>')],
    why: /closes|not closed/,
  },
  {
    name: 'tags that Telegram knows',
    method: 'sendMessage',
    good: [html('<b>甲</b>')],
    bad: [
      html('<p>甲</p>'),
      html('<constructor>甲</constructor>'),
      html('甲<br/>'),
      html('<B>甲</B>'),
      html('<h1>甲</h1>'),
      html('< b>甲'),
    ],
    why: /no tag of Telegram's/,
  },
  {
    name: 'attributes that the tag takes',
    method: 'sendMessage',
    good: [html('<a href="https://a.example">甲</a>')],
    bad: [
      html('<b class="x">甲</b>'),
      html('<a>甲</a>'),
      html('<a href="">甲</a>'),
      html('<a href="javascript:x">甲</a>'),
      html('<a href=https://a.example>甲</a>'),
      html('<a href="https://a.example" id="x">甲</a>'),
      html('<span>甲</span>'),
      html('<span class="big">甲</span>'),
      html('<blockquote expanded>甲</blockquote>'),
      html('<code class="ts">甲</code>'),
      html('<tg-emoji>👍</tg-emoji>'),
    ],
    why: /does not take/,
  },
  {
    name: 'an address whose & is escaped',
    method: 'sendMessage',
    good: [html('<a href="https://a.example/?b=1&amp;c=2">甲</a>')],
    bad: [html('<a href="https://a.example/?b=1&c=2">甲</a>')],
    why: /& is not escaped/,
  },
  {
    name: 'tags where they may stand',
    method: 'sendMessage',
    good: [html('<pre><code>甲</code></pre>')],
    bad: [
      html('<code><b>甲</b></code>'),
      html('<pre><i>甲</i></pre>'),
      html('<blockquote>甲<blockquote>乙</blockquote></blockquote>'),
      html('<a href="https://a.example">甲<a href="https://b.example">乙</a></a>'),
    ],
    why: /stands in/,
  },
  {
    name: 'escaped characters',
    method: 'sendMessage',
    good: [html('1 &lt; 2 &amp; 3 &gt; 2')],
    bad: [
      html('1 < 2'),
      html('2 > 1'),
      html('A & B'),
      html('A&nbsp;B'),
      html('A&toString;B'),
      html('A &amp B'),
      html('&#0;甲'),
      html('&#xD800;甲'),
      html('&#x110000;甲'),
    ],
    why: /is not escaped/,
  },
  {
    name: 'no more than 100 tags',
    method: 'sendMessage',
    good: [html('<b>甲</b>'.repeat(100))],
    bad: [html('<b>甲</b>'.repeat(101))],
    why: /101 tags/,
  },
  {
    name: 'deep links that start something',
    method: 'sendMessage',
    good: [
      text(`t.me/zonebot?start=${'aZ09_-'.repeat(10)}abcd。`),
      html(`<a href="https://t.me/zonebot?start=f_1&amp;x=中">甲</a>`),
      button({ url: 'tg://resolve?domain=zonebot&start=f-1' }),
    ],
    bad: [
      text(`t.me/zonebot?start=${'aZ09_-'.repeat(10)}abcde`),
      text('https://t.me/zonebot?start='),
      html(`<a href="https://t.me/zonebot?start=签约">甲</a>`),
      html(`<a href="https://t.me/zonebot?x=1&amp;start=a.b">甲</a>`),
      button({ url: 'https://t.me/zonebot?startgroup=a%20b' }),
      button({ url: 'tg://resolve?domain=zonebot&start=f:1' }),
    ],
    why: /does not start anything/,
  },
];

const buttons: Case[] = [
  {
    name: 'callback data of 1 to 64 bytes',
    method: 'sendMessage',
    good: [
      button({ callback_data: 'd' }),
      button({ callback_data: 'd'.repeat(64) }),
      button({ callback_data: '签'.repeat(21) }),
    ],
    bad: [
      button({ callback_data: '' }),
      button({ callback_data: 'd'.repeat(65) }),
      button({ callback_data: '签'.repeat(22) }),
    ],
    why: /callback_data: \d+ bytes/,
  },
  {
    name: 'a button that can be read',
    method: 'sendMessage',
    good: [keyboard([tap])],
    bad: [
      keyboard([{ ...tap, text: '' }]),
      keyboard([{ ...tap, text: ' ' }]),
      keyboard([{ callback_data: 'd' }]),
    ],
    why: /text: nothing to be seen|text is missing/,
  },
  {
    name: 'a button that does one thing',
    method: 'sendMessage',
    good: [
      button({ url: 'https://a.example' }),
      button({ switch_inline_query: '' }),
      button({ switch_inline_query_current_chat: '签约' }),
      button({ switch_inline_query_chosen_chat: { query: '签约', allow_user_chats: true } }),
      button({ callback_data: 'd', style: 'success' }),
    ],
    bad: [button({}), button({ callback_data: 'd', url: 'https://a.example' })],
    why: /must do one thing/,
  },
  {
    name: 'a button that does something known',
    method: 'sendMessage',
    good: [button({ callback_data: 'd' })],
    bad: [button({ callbackData: 'd' }), button({ callback_data: 'd', style: 'green' })],
    why: /not known/,
  },
  {
    name: 'an address that can be opened',
    method: 'sendMessage',
    good: [button({ url: 'https://a.example/?b=c' })],
    bad: [button({ url: '' }), button({ url: 'a.example' }), button({ url: 'https://a b' })],
    why: /url: /,
  },
  {
    name: 'an inline query of at most 256 characters',
    method: 'sendMessage',
    good: [button({ switch_inline_query: '文'.repeat(256) })],
    bad: [
      button({ switch_inline_query: '文'.repeat(257) }),
      button({ switch_inline_query_chosen_chat: { query: '文'.repeat(257) } }),
    ],
    why: /257 characters/,
  },
  {
    name: 'something of 1 to 256 characters to copy',
    method: 'sendMessage',
    good: [
      button({ copy_text: { text: '文' } }),
      button({ copy_text: { text: '文'.repeat(256) } }),
    ],
    bad: [
      button({ copy_text: { text: '' } }),
      button({ copy_text: { text: '文'.repeat(257) } }),
      button({ copy_text: {} }),
      button({ copy_text: '文' }),
    ],
    why: /copy_text: /,
  },
  {
    name: 'at most 8 buttons in a row',
    method: 'sendMessage',
    good: [keyboard(taps(8))],
    bad: [keyboard(taps(9)), keyboard([])],
    why: /row 0: (?:9 buttons|no buttons)/,
  },
  {
    name: 'at most 100 buttons',
    method: 'sendMessage',
    good: [keyboard(...Array.from({ length: 20 }, () => taps(5))), keyboard()],
    bad: [keyboard(...Array.from({ length: 20 }, () => taps(5)), [tap])],
    why: /101 buttons/,
  },
  {
    name: 'a keyboard',
    method: 'sendMessage',
    good: [{ ...text('甲'), reply_markup: { remove_keyboard: true } }],
    bad: [
      { ...text('甲'), reply_markup: {} },
      { ...text('甲'), reply_markup: 'k' },
      { ...text('甲'), reply_markup: { inline_keyboard: [tap] } },
    ],
    why: /reply_markup: /,
  },
  {
    name: 'an inline keyboard under what is edited',
    method: 'editMessageReplyMarkup',
    good: [{ chat_id: 7, message_id: 9, reply_markup: { inline_keyboard: [[tap]] } }],
    bad: [{ chat_id: 7, message_id: 9, reply_markup: { remove_keyboard: true } }],
    why: /no inline keyboard/,
  },
  {
    name: 'a word above a tapped button of at most 200 characters',
    method: 'answerCallbackQuery',
    good: [tapped({}), tapped({ text: '' }), tapped({ text: '文'.repeat(200) })],
    bad: [tapped({ text: '文'.repeat(201) })],
    why: /201 characters/,
  },
  {
    name: 'the tap that is answered, and for how long',
    method: 'answerCallbackQuery',
    good: [tapped({ cache_time: 0 })],
    bad: [{}, { callback_query_id: '' }, tapped({ cache_time: -1 }), tapped({ cache_time: 0.5 })],
    why: /callback_query_id|cache_time/,
  },
];

const inline: Case[] = [
  {
    name: 'at most 50 results',
    method: 'answerInlineQuery',
    good: [offer([]), offer(articles(50))],
    bad: [offer(articles(51)), { inline_query_id: 'q' }],
    why: /51 items|results is missing/,
  },
  {
    name: 'ids of 1 to 64 bytes',
    method: 'answerInlineQuery',
    good: [offer([article({ id: 'i'.repeat(64) })]), offer([article({ id: '签'.repeat(21) })])],
    bad: ['', 'i'.repeat(65), '签'.repeat(22)].map((id) => offer([article({ id })])),
    why: /id: \d+ bytes/,
  },
  {
    name: 'ids that stand once',
    method: 'answerInlineQuery',
    good: [offer(articles(2))],
    bad: [offer([article(), article()])],
    why: /twice/,
  },
  {
    name: 'a result with a title',
    method: 'answerInlineQuery',
    good: [offer([article()])],
    bad: [offer([article({ title: '' })]), offer([article({ title: undefined })])],
    why: /title/,
  },
  {
    name: 'a message of 1 to 4096 characters behind a result',
    method: 'answerInlineQuery',
    good: [offer([article({ input_message_content: { message_text: '文'.repeat(4096) } })])],
    bad: [
      offer([article({ input_message_content: { message_text: '文'.repeat(4097) } })]),
      offer([article({ input_message_content: { message_text: ' ' } })]),
      offer([article({ input_message_content: { message_text: '<b>', parse_mode: 'HTML' } })]),
      offer([article({ input_message_content: undefined })]),
    ],
    why: /message_text: |input_message_content is missing/,
  },
  {
    name: 'buttons under a result',
    method: 'answerInlineQuery',
    good: [offer([article({ reply_markup: { inline_keyboard: [[tap]] } })])],
    bad: [offer([article({ reply_markup: { inline_keyboard: [[{ text: '乙' }]] } })])],
    why: /0: reply_markup: row 0: must do one thing/,
  },
  {
    name: 'a photo as a result',
    method: 'answerInlineQuery',
    good: [
      offer([{ type: 'photo', id: '1', photo_file_id: 'f', caption: '文'.repeat(1024) }]),
      offer([
        {
          type: 'photo',
          id: '1',
          photo_url: 'https://a.example',
          thumbnail_url: 'https://a.example',
        },
      ]),
    ],
    bad: [
      offer([{ type: 'photo', id: '1' }]),
      offer([{ type: 'photo', id: '1', photo_file_id: 'f', caption: '文'.repeat(1025) }]),
      offer([{ type: 'hologram', id: '1' }]),
    ],
    why: /photo_url|1025|no rules/,
  },
  {
    name: 'a next page named in at most 64 bytes',
    method: 'answerInlineQuery',
    good: [offer([], { next_offset: '' }), offer([], { next_offset: '5'.repeat(64) })],
    bad: [offer([], { next_offset: '5'.repeat(65) }), offer([], { next_offset: 50 })],
    why: /next_offset/,
  },
  {
    name: 'a time to be kept',
    method: 'answerInlineQuery',
    good: [offer([], { cache_time: 0 }), offer([], { cache_time: 300 })],
    bad: [offer([], { cache_time: -1 }), offer([], { cache_time: '300' })],
    why: /cache_time/,
  },
  {
    name: 'a button above the results that starts something',
    method: 'answerInlineQuery',
    good: [offer([], { button: { text: '甲', start_parameter: 'a'.repeat(64) } })],
    bad: [
      ...['', 'a'.repeat(65), '甲', 'a b'].map((start_parameter) =>
        offer([], { button: { text: '甲', start_parameter } }),
      ),
      offer([], { button: { text: '甲' } }),
      offer([], { button: { text: '', start_parameter: 'a' } }),
    ],
    why: /button: /,
  },
];

const menu: Case[] = [
  {
    name: 'at most 100 commands',
    method: 'setMyCommands',
    good: [commands(0), commands(100)],
    bad: [commands(101), {}],
    why: /101 items|commands is missing/,
  },
  {
    name: 'names of commands',
    method: 'setMyCommands',
    good: ['a', 'a_1', 'a'.repeat(32)].map((name) => ({ commands: [command(name)] })),
    bad: ['', 'A', '/a', 'a-b', '主题', 'a'.repeat(33)].map((name) => ({
      commands: [command(name)],
    })),
    why: /command: /,
  },
  {
    name: 'names that stand once',
    method: 'setMyCommands',
    good: [{ commands: [command('a'), command('b')] }],
    bad: [{ commands: [command('a'), command('a')] }],
    why: /twice/,
  },
  {
    name: 'descriptions of 1 to 256 characters',
    method: 'setMyCommands',
    good: [{ commands: [command('a', '文'), command('b', '文'.repeat(256))] }],
    bad: ['', ' ', '文'.repeat(257)].map((description) => ({
      commands: [command('a', description)],
    })),
    why: /description: /,
  },
  {
    name: 'a language and a scope',
    method: 'setMyCommands',
    good: [{ ...commands(1), language_code: 'zh', scope: { type: 'all_private_chats' } }],
    bad: [
      { ...commands(1), language_code: 'zh-hans' },
      { ...commands(1), scope: { type: 'everywhere' } },
    ],
    why: /language_code|scope/,
  },
  {
    name: 'a description of at most 512 characters',
    method: 'setMyDescription',
    good: [{ description: '文'.repeat(512) }, { description: '', language_code: 'zh' }],
    bad: [{ description: '文'.repeat(513) }],
    why: /513 characters/,
  },
  {
    name: 'a short description of at most 120 characters',
    method: 'setMyShortDescription',
    good: [{ short_description: '文'.repeat(120) }],
    bad: [{ short_description: '文'.repeat(121) }],
    why: /121 characters/,
  },
  {
    name: 'a name of at most 64 characters',
    method: 'setMyName',
    good: [{ name: '文'.repeat(64) }],
    bad: [{ name: '文'.repeat(65) }],
    why: /65 characters/,
  },
  {
    name: 'at most 100 updates at once',
    method: 'getUpdates',
    good: [{}, { limit: 100, timeout: 0 }],
    bad: [{ limit: 101 }, { limit: 0 }, { timeout: -1 }],
    why: /limit|timeout/,
  },
];

const cases = [...messages, ...markup, ...buttons, ...inline, ...menu];
const fails = cases.flatMap(({ bad, ...one }) =>
  bad.map((payload) => ({ ...one, payload, shown: JSON.stringify(payload).slice(0, 120) })),
);

test.each(cases)('passes $method: $name', ({ method, good }) => {
  expect(good.flatMap((payload) => checkCall(method, payload))).toEqual([]);
});

test.each(fails)('fails $method, for it wants $name: $shown', ({ method, payload, why }) => {
  expect(checkCall(method, payload).join('\n')).toMatch(why);
});
