import type { Update } from 'grammy/types';
import type { Random } from '../random.ts';
import {
  editedUpdate,
  inlineUpdate,
  messageUpdate,
  tapUpdate,
  textUpdate,
  type Said,
  type Tapped,
} from '../telegram/updates.ts';
import { createRecent, type Recent } from './recent.ts';

export interface SoakOptions {
  readonly chats: number;
  /** Not empty. */
  readonly questions: readonly string[];
  /** What is asked after another question; not empty. */
  readonly followUps: readonly string[];
  /** What was shown and can be tapped. */
  readonly buttons: Recent<Tapped>;
  readonly random: Random;
}

/** Of a hundred updates so many begin one of these; a flood is many updates of one person. */
const SHARES = {
  question: 43,
  followUp: 12,
  tap: 20,
  inline: 8,
  edit: 4,
  command: 4,
  other: 8,
  flood: 0.15,
} as const;
type Sort = keyof typeof SHARES;

/** More than a person may ask at once. */
const FLOOD_LENGTH = 30;
const RECENT_KEPT = 2_000;
const FIRST_CHAT = 1_000_000;
const COMMANDS = ['/start', '/help', '/topics', '/sources', '/compare', '/random', '/nothing'];
const FILE = { file_id: 'f', file_unique_id: 'f' };
/** What is no text; the albums are many. */
const OTHERS = [
  (id: number) => ({ location: { latitude: id % 90, longitude: id % 90 } }),
  () => ({ dice: { emoji: '🎲', value: 3 } }),
  () => ({ voice: { ...FILE, duration: 1 } }),
  (id: number) => ({
    media_group_id: `${id}`,
    photo: [{ ...FILE, width: 1, height: 1 }],
  }),
];

/** The updates of so many chats without an end: each call gives the next one. */
export function createSoakTraffic({
  chats,
  questions,
  followUps,
  buttons,
  random,
}: SoakOptions): () => Update {
  const asked = createRecent<Said>(RECENT_KEPT);
  const whole = Object.values(SHARES).reduce((sum, share) => sum + share, 0);
  let id = 0;
  let flood = { chat: 0, left: 0 };

  const anyChat = (): number => FIRST_CHAT + random.below(chats);

  function draw(): Sort {
    let rest = random.next() * whole;
    for (const sort of SORTS) {
      rest -= SHARES[sort];
      if (rest < 0) return sort;
    }
    return 'question';
  }

  function ask(chat: number, text: string): Update {
    asked.add({ chat, message: id, text });
    return textUpdate(id, chat, text);
  }

  function make(sort: Sort): Update {
    const chat = anyChat();
    const earlier = asked.draw(random.next());
    const button = buttons.draw(random.next());
    switch (sort) {
      case 'followUp':
        return ask(earlier?.chat ?? chat, random.pick(followUps));
      case 'tap':
        return tapUpdate(id, button ?? { chat, message: id, data: 'nobody made this' });
      case 'inline':
        return inlineUpdate(id, chat, random.pick(questions));
      case 'edit':
        return editedUpdate(id, {
          ...(earlier ?? { chat, message: id }),
          text: random.pick(questions),
        });
      case 'command':
        return textUpdate(id, chat, random.pick(COMMANDS));
      case 'other':
        return messageUpdate(id, chat, random.pick(OTHERS)(id));
      case 'flood':
        flood = { chat, left: FLOOD_LENGTH };
        return ask(chat, random.pick(questions));
      case 'question':
        return ask(chat, random.pick(questions));
      default:
        return sort satisfies never;
    }
  }

  return () => {
    id += 1;
    if (flood.left === 0) return make(draw());
    flood = { ...flood, left: flood.left - 1 };
    return textUpdate(id, flood.chat, random.pick(questions));
  };
}

const SORTS: readonly Sort[] = [
  'question',
  'followUp',
  'tap',
  'inline',
  'edit',
  'command',
  'other',
  'flood',
];
