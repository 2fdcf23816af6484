/** What a person does in a scene. */
export type Act =
  | { readonly type: 'say'; readonly text: string }
  /** The first button under the last message with buttons whose label begins so. */
  | { readonly type: 'tap'; readonly label: string }
  /** Typed after the bot's name in another chat, which shows what is offered. */
  | { readonly type: 'inline'; readonly query: string };

/** A picture of the README. */
export interface Scene {
  /** Of the file, without its ending. */
  readonly name: string;
  /** As Telegram tells it of the person. */
  readonly languageCode: 'zh-hans' | 'en';
  readonly acts: readonly Act[];
}

export const SCENES: readonly Scene[] = [
  {
    name: 'figure',
    languageCode: 'zh-hans',
    acts: [{ type: 'say', text: '2023年经开区签了多少项目？' }],
  },
  {
    name: 'other-year',
    languageCode: 'zh-hans',
    acts: [
      { type: 'say', text: '2023年经开区签了多少项目？' },
      { type: 'tap', label: '2021年' },
    ],
  },
  {
    name: 'trend',
    languageCode: 'zh-hans',
    acts: [{ type: 'say', text: '经开区签约项目历年走势' }],
  },
  {
    name: 'refusal',
    languageCode: 'zh-hans',
    acts: [{ type: 'say', text: '2019年经开区签了多少项目？' }],
  },
  {
    name: 'calculation',
    languageCode: 'zh-hans',
    acts: [{ type: 'say', text: '2023年签约项目比2021年多多少？' }],
  },
  {
    name: 'topics',
    languageCode: 'zh-hans',
    acts: [
      { type: 'say', text: '/topics' },
      { type: 'tap', label: '赣州经开区' },
    ],
  },
  {
    name: 'english',
    languageCode: 'en',
    acts: [{ type: 'say', text: 'How many projects did the zone sign in 2023?' }],
  },
  {
    name: 'inline',
    languageCode: 'zh-hans',
    acts: [{ type: 'inline', query: '2023年签约项目' }],
  },
];
