import type { Context } from '../reply/answerer.ts';
import type { ReplyForm, ReplyKind } from '../reply/reply.ts';
import { isOfChat, type Forgetting } from './contexts.ts';
import { createLru, type Ageing } from './lru.ts';

/** A message that asked something. */
export interface QuestionId {
  readonly chat: number;
  readonly message: number;
}

/** What a reply showed, without its words. */
export interface Shown {
  readonly kind: ReplyKind;
  readonly form: ReplyForm;
  /** Ids of the facts and entries in it. */
  readonly ids: readonly string[];
}

export interface Answered {
  /** The question as it was asked. */
  readonly text: string;
  /** Ids of the messages that answered it, in reading order. */
  readonly messages: readonly number[];
  readonly shown: Shown;
  /** The context it was asked in, so that its corrected wording is read in the same one. */
  readonly before: Context | null;
  /** No button leads to its answer, as to every figure: what takes the answer's place needs a way back. */
  readonly onlyAsked: boolean;
}

/** A question with what answered it. */
export interface AnsweredQuestion {
  readonly question: QuestionId;
  readonly answered: Answered;
}

/** Which messages answered which question, for questions that are edited and for buttons under replies. */
export interface ReplyIndex {
  /** Null when the question was never answered or was forgotten. */
  get(question: QuestionId): Promise<Answered | null>;
  /** The question that a message of the bot answered. */
  ofMessage(message: QuestionId): Promise<AnsweredQuestion | null>;
  set(question: QuestionId, answered: Answered): Promise<void>;
}

export function createMemoryReplies(limit: number, ageing: Ageing): ReplyIndex & Forgetting {
  const kept = createLru<Answered>(limit, ageing);
  const questions = createLru<QuestionId>(limit, ageing);
  const get = (question: QuestionId): Answered | null => kept.get(questionKey(question));
  return {
    get: async (question) => get(question),
    async ofMessage(message) {
      const question = questions.get(questionKey(message));
      const answered = question && get(question);
      if (!question || !answered) return null;
      return answered.messages.includes(message.message) ? { question, answered } : null;
    },
    async set(question, answered) {
      kept.set(questionKey(question), answered);
      for (const message of answered.messages)
        questions.set(questionKey({ chat: question.chat, message }), question);
    },
    forget(chat) {
      for (const entries of [kept, questions]) entries.drop((key) => isOfChat(key, chat));
    },
  };
}

function questionKey({ chat, message }: QuestionId): string {
  return `${chat}:${message}`;
}
