import type { Context as UpdateContext } from 'grammy';
import { prepareCharts } from '../chart/render.ts';
import type { Asked, Context } from '../reply/answerer.ts';
import type { Reply } from '../reply/reply.ts';
import type { QuestionId, Shown } from '../store/replies.ts';
import type { TalkId } from '../store/contexts.ts';
import type { Store } from '../store/store.ts';
import type { BotDeps } from './deps.ts';
import { sendChart } from './charts.ts';
import { renderReply } from './html.ts';
import { askAnswerer } from './ask-answerer.ts';
import { keyboardOf } from './keyboard.ts';
import { revise, send, type Revised } from './send.ts';

/** A question of a chat with what is needed to answer it and to remember that. */
export interface Question extends QuestionId {
  readonly text: string;
  readonly talk: TalkId;
}

export function questionIn(ctx: UpdateContext, text: string): Question {
  const { chat, msg } = ctx;
  if (!chat || !msg) throw new Error('a question without a chat');
  return { text, chat: chat.id, message: msg.message_id, talk: talkIn(ctx) };
}

/** Whose talk an update belongs to. */
export function talkIn({ chat, senderChat, from }: UpdateContext): TalkId {
  if (!chat) throw new Error('a talk without a chat');
  const person = senderChat?.id ?? from?.id ?? null;
  return { chat: chat.id, person: chat.type === 'private' ? null : person };
}

/** Answers a new question in the context of its talk. */
export async function answer(ctx: UpdateContext, question: Question, deps: BotDeps): Promise<void> {
  const { contexts, settings } = deps.store;
  // At once: each costs a way to the store.
  const [before, language] = await Promise.all([
    contexts.get(question.talk),
    settings.language(question.chat),
  ]);
  const asked = askAnswerer(question.text, { context: before, language, place: 'chat' }, deps);
  const shown = await show(ctx, { asked, question, old: [] }, deps);
  const onlyAsked = isOnlyAsked(asked.reply);
  await remember(question, { asked, before, onlyAsked, messages: shown.messages }, deps);
}

/**
 * Answers a question again, in place of the earlier answer and in the context of then: its wording was changed, or it
 * is read as `reading`, from which a button leads back.
 */
export async function answerAgain(
  ctx: UpdateContext,
  question: Question,
  deps: BotDeps,
  reading: string | null = null,
): Promise<void> {
  const earlier = await deps.store.replies.get(question);
  const before = earlier ? earlier.before : await deps.store.contexts.get(question.talk);
  const read = { ...question, text: reading ?? question.text };
  const language = await deps.store.settings.language(question.chat);
  const asked = askAnswerer(read.text, { context: before, language, place: 'chat' }, deps);
  const old = earlier?.messages ?? [];
  const showing = { asked, question: read, old, quoting: true, inPlace: reading !== null };
  const { messages } = await show(ctx, showing, deps);
  const onlyAsked = reading !== null || isOnlyAsked(asked.reply);
  await remember(question, { asked, before, onlyAsked, messages }, deps);
}

/** A reply to be shown, in place of the messages `old` where there are any. */
export interface Showing {
  readonly asked: Asked;
  readonly question: Question;
  readonly old: readonly number[];
  /** The reply points at its question, because others may stand between them. */
  readonly quoting?: boolean;
  /** It takes the place of an answer that only its question shows again. */
  readonly inPlace?: boolean;
}

/** Shows a reply with its buttons and, where it is new, its chart. */
export async function show(
  ctx: UpdateContext,
  { asked: { reply }, question, old, quoting = false, inPlace = false }: Showing,
  deps: BotDeps,
): Promise<Revised> {
  const options = { rated: deps.store.feedback !== null, question: question.text, inPlace };
  const { language } = reply;
  const keyboard = keyboardOf(deps.browser.under(reply, options), {
    language,
    username: ctx.me.username,
  });
  const texts = renderReply(reply);
  if (reply.chart) prepareCharts();
  const shown =
    old.length > 0
      ? await revise(ctx, old, texts, { keyboard })
      : { messages: await send(ctx, texts, { keyboard, quoting }), changed: true };
  if (shown.changed) await sendChart(ctx, reply, deps);
  return shown;
}

interface Outcome {
  readonly asked: Asked;
  readonly before: Context | null;
  readonly messages: readonly number[];
  readonly onlyAsked: boolean;
}

// Only after sending: a question that is handled again after a stop must find the context it was asked in. All at
// once, because whoever is killed before the update is marked as done answers it twice.
async function remember(
  question: Question,
  { asked, ...outcome }: Outcome,
  { store }: BotDeps,
): Promise<void> {
  const { talk, text } = question;
  await Promise.all([
    store.contexts.set(talk, asked.context),
    store.replies.set(question, { text, ...outcome, shown: shownBy(asked.reply) }),
    keepMiss(question, asked.reply, store),
  ]);
}

async function keepMiss(question: Question, reply: Reply, { feedback }: Store): Promise<void> {
  const kind = missKind(reply);
  if (kind === null) return;
  const { talk, chat, message, text } = question;
  const { language, refusal } = reply;
  await feedback?.miss({
    talk,
    asked: { chat, message },
    question: text,
    language,
    kind,
    refusal: refusal && { reason: refusal.reason, missing: refusal.missing },
  });
}

/** Single figures are what buttons lead to from everywhere. */
function isOnlyAsked({ shown }: Reply): boolean {
  return shown?.type !== 'figures' || shown.facts.length > 1;
}

/** What a reply shows, as it is kept. */
export function shownBy({ kind, form, figures, shown }: Reply): Shown {
  const entries = shown?.type === 'entry' ? [shown.entry] : [];
  const facts = figures.filter(({ role }) => role !== 'context').map(({ fact }) => fact);
  return { kind, form, ids: [...new Set([...entries, ...facts])] };
}

/** Refusals of what is no question. */
const NOTHING_ASKED: ReadonlySet<string> = new Set(['empty', 'too-long']);

/** What curators should see of a reply; null when it is an answer or only small talk. */
function missKind({
  kind,
  unsure,
  refusal,
}: Reply): 'refusal' | 'clarification' | 'passage' | 'unsure' | null {
  if (refusal !== null && NOTHING_ASKED.has(refusal.reason)) return null;
  if (kind === 'answer') return unsure ? 'unsure' : null;
  return kind === 'chat' ? null : kind;
}
