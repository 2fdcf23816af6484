import { z } from 'zod';
import type { StandIn } from '../../bot/stand-in.ts';

/** A message of the bot in a group. */
export interface Said {
  readonly chat: number;
  /** The question that it answers. */
  readonly question: number;
  /** Its own id. */
  readonly message: number;
  readonly atMs: number;
}

/** What a person saw after a tap. */
export interface Notice {
  readonly update: number;
  readonly text: string;
}

const replySchema = z.looseObject({ reply_parameters: z.looseObject({ message_id: z.number() }) });
const noticeSchema = z.looseObject({ callback_query_id: z.string(), text: z.string() });
/** The stand-in counts up from here. */
const FIRST_MESSAGE = 1001;

/** Every message that was sent, in the order of arrival. */
export function repliesIn({ calls }: StandIn): Said[] {
  return calls
    .filter(({ method }) => method === 'sendMessage')
    .map(({ payload, atMs }, at) => ({
      chat: payload.chat_id,
      question: replySchema.parse(payload).reply_parameters.message_id,
      message: FIRST_MESSAGE + at,
      atMs,
    }));
}

export function noticesIn({ calls }: StandIn): Notice[] {
  return calls
    .filter(({ method }) => method === 'answerCallbackQuery')
    .flatMap(({ payload }) => {
      const { data } = noticeSchema.safeParse(payload);
      return data ? [{ update: Number(data.callback_query_id.slice(4)), text: data.text }] : [];
    });
}
