import type { Context as UpdateContext } from 'grammy';
import { prepareCharts } from '../chart/render.ts';
import type { Asked, Context } from '../reply/answerer.ts';
import type { TalkId } from '../store/contexts.ts';
import type { BotDeps } from './deps.ts';
import { sendChart } from './charts.ts';
import { renderReply } from './html.ts';
import { revise, send } from './send.ts';

/** A question of a chat with what is needed to answer it and to remember that. */
export interface Question {
  readonly text: string;
  readonly chat: number;
  readonly message: number;
  readonly talk: TalkId;
}

export function questionIn(ctx: UpdateContext, text: string): Question {
  const { chat, msg } = ctx;
  if (!chat || !msg) throw new Error('a question without a chat');
  const person = ctx.senderChat?.id ?? ctx.from?.id ?? null;
  const talk = { chat: chat.id, person: chat.type === 'private' ? null : person };
  return { text, chat: chat.id, message: msg.message_id, talk };
}

/** Answers a new question in the context of its talk. */
export async function answer(ctx: UpdateContext, question: Question, deps: BotDeps): Promise<void> {
  const before = await deps.contexts.get(question.talk);
  const asked = ask(question, before, deps);
  if (asked.reply.chart) prepareCharts();
  const messages = await send(ctx, renderReply(asked.reply));
  await sendChart(ctx, asked.reply, deps);
  await remember(question, { asked, before, messages }, deps);
}

/** Answers a question whose wording was changed, in place of the earlier answer and in the context of then. */
export async function answerAgain(
  ctx: UpdateContext,
  question: Question,
  deps: BotDeps,
): Promise<void> {
  const earlier = await deps.replies.get(question);
  const before = earlier ? earlier.before : await deps.contexts.get(question.talk);
  const asked = ask(question, before, deps);
  const rendered = renderReply(asked.reply);
  const messages = earlier
    ? await revise(ctx, earlier.messages, rendered)
    : await send(ctx, rendered, { quoting: true });
  await remember(question, { asked, before, messages }, deps);
}

function ask(question: Question, context: Context | null, { answerer, today }: BotDeps): Asked {
  return answerer.ask(question.text, { context, today: today() });
}

interface Outcome {
  readonly asked: Asked;
  readonly before: Context | null;
  readonly messages: readonly number[];
}

// Only after sending: a question that is handled again after a stop must find the context it was asked in.
async function remember(question: Question, outcome: Outcome, deps: BotDeps): Promise<void> {
  const { asked, before, messages } = outcome;
  await deps.contexts.set(question.talk, asked.context);
  await deps.replies.set(question, { messages, before });
}
