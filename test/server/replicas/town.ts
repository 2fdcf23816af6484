import type { Chat, Update, User } from 'grammy/types';
import type { Random } from '../../../src/cli/bench/random.ts';
import { ME } from '../../bot/me.ts';
import type { StandIn } from '../../bot/stand-in.ts';
import type { BalancedSender } from './balanced-sender.ts';
import { repliesIn } from './replies.ts';

/** A question of a group, or a 👎 under the reply to one. */
export interface Asked {
  /** The number of the update, and of the message in its chat. */
  readonly id: number;
  readonly chat: number;
  /** Nobody asks or rates twice, so that no flood limit and no earlier rating is in the way. */
  readonly person: number;
}

export interface Town {
  readonly questions: readonly Asked[];
  readonly thumbsDown: readonly Asked[];
}

export interface TownOptions {
  readonly chats: number;
  readonly questionsAChat: number;
  readonly telegram: StandIn;
  readonly sender: BalancedSender;
  readonly random: Random;
}

const QUESTIONS = [
  '2017年新签约了多少项目？',
  '2017年货物吞吐量多少？',
  '港区有多少家企业？',
  '2016年货物吞吐量多少？',
];
/** One in so many replies is rated. */
const RATED = 3;
const MOST_PAUSE_MS = 40;

/** Has all chats ask side by side, each its questions one after the other; resolves when all is acknowledged. */
export async function letThemAsk(options: TownOptions): Promise<Town> {
  const { chats, questionsAChat, telegram, sender, random } = options;
  const town = { questions: [] as Asked[], thumbsDown: [] as Asked[] };
  let last = 0;
  const next = (chat: number): Asked => {
    last += 1;
    return { id: last, chat, person: 1_000_000 + last };
  };
  async function chatAsks(chat: number): Promise<void> {
    for (let count = 0; count < questionsAChat; count += 1) {
      const asked = next(chat);
      town.questions.push(asked);
      await sender.bring(questionOf(asked, random.pick(QUESTIONS)));
      if (random.below(RATED) === 0) {
        const tap = next(chat);
        const reply = repliesIn(telegram).findLast(({ question }) => question === asked.id);
        town.thumbsDown.push(tap);
        await sender.bring(thumbDown(tap, reply?.message ?? 0));
      }
      await new Promise((resolve) => setTimeout(resolve, random.below(MOST_PAUSE_MS)));
    }
  }
  await Promise.all(Array.from({ length: chats }, (_, at) => chatAsks(-1_000_001 - at)));
  return town;
}

function questionOf({ id, chat, person }: Asked, question: string): Update {
  const text = `@${ME.username} ${question}`;
  const entities = [{ type: 'mention' as const, offset: 0, length: ME.username.length + 1 }];
  const message_id = id;
  return {
    update_id: id,
    message: { message_id, date: 1, chat: groupOf(chat), from: personOf(person), text, entities },
  };
}

function thumbDown({ id, chat, person }: Asked, message: number): Update {
  return {
    update_id: id,
    callback_query: {
      id: `tap-${id}`,
      from: personOf(person),
      chat_instance: 'c',
      data: 'dz',
      message: { message_id: message, date: 1, chat: groupOf(chat) },
    },
  };
}

function groupOf(id: number): Chat.SupergroupChat {
  return { id, type: 'supergroup', title: '群' };
}

function personOf(id: number): User {
  return { id, is_bot: false, first_name: '李', language_code: 'zh' };
}
