import { Composer, type Context, type Filter } from 'grammy';
import type { View } from '../../answer/view.ts';
import type { PageId, Target } from '../../browse/target.ts';
import type { Asked } from '../../reply/answerer.ts';
import type { Language } from '../../reply/reply.ts';
import type { AnsweredQuestion } from '../../store/replies.ts';
import { answerAgain, show, shownBy, talkIn, type Question } from '../asking.ts';
import type { BotDeps } from '../deps.ts';
import { inTime } from '../in-time.ts';
import { languageIn } from '../say.ts';
import { texts } from '../texts.ts';
import { showPage } from '../pages.ts';
import { rate, giveReason } from './rating.ts';

type Tap = Filter<Context, 'callback_query:data'>;
export type TapText = keyof (typeof texts)['zh']['taps'];

/** What a tap is answered with: a short text over the chat, or nothing but the end of waiting. */
type Answered = { readonly text: TapText; readonly language: Language } | null;

/** Buttons under messages. Every tap is answered, and what is shown is edited in place. */
export function buttonsFeature(deps: BotDeps): Composer<Context> {
  const feature = new Composer();
  feature.on('callback_query:data', async (ctx) => {
    const answered = await follow(ctx, deps);
    const text = answered && texts[answered.language].taps[answered.text];
    await inTime(ctx.answerCallbackQuery(text === null ? {} : { text }));
  });
  return feature;
}

async function follow(ctx: Tap, deps: BotDeps): Promise<Answered> {
  const decoded = deps.browser.decode(ctx.callbackQuery.data);
  // What is sent inline has only links under it.
  if (decoded.type === 'unknown' || ctx.chat === undefined)
    return { text: 'unknown', language: await languageIn(ctx, deps) };
  const { language } = decoded;
  if (decoded.type === 'stale') return { text: 'stale', language };
  const text = await open(ctx, decoded.target, language, deps);
  return text === null ? null : { text, language };
}

/** Null when the chat shows what was asked for, so that nothing needs to be said. */
async function open(
  ctx: Tap,
  target: Target,
  language: Language,
  deps: BotDeps,
): Promise<TapText | null> {
  switch (target.type) {
    case 'view':
      return openView(ctx, target.view, language, deps);
    case 'page':
      return openPage(ctx, target.page, language, deps);
    case 'pick':
      return pick(ctx, target.entity, deps);
    case 'asked':
      return askAgain(ctx, deps);
    case 'rate':
      return rate(ctx, target.verdict, language, deps);
    case 'reason':
      return giveReason(ctx, target.reason, deps);
    case 'language':
      await deps.store.settings.setLanguage(talkIn(ctx).chat, target.language);
      return 'languageSet';
    case 'here':
      return 'here';
    default:
      return target satisfies never;
  }
}

async function openView(
  ctx: Tap,
  view: View,
  language: Language,
  deps: BotDeps,
): Promise<TapText | null> {
  const asked = deps.answerer.show(view, language);
  if (asked === null || ctx.chat === undefined) return 'stale';
  const tapped = await tappedReply(ctx, deps);
  await showInPlace(ctx, { asked, tapped }, deps);
  return null;
}

interface InPlace {
  readonly asked: Asked;
  readonly tapped: Tapped;
}

async function showInPlace(
  ctx: Tap,
  { asked, tapped: { answered, old } }: InPlace,
  deps: BotDeps,
): Promise<void> {
  const talk = talkIn(ctx);
  const message = old[0] ?? 0;
  const asking = answered?.question ?? { chat: talk.chat, message };
  const question: Question = { ...asking, text: answered?.answered.text ?? '', talk };
  const onlyAsked = answered?.answered.onlyAsked ?? false;
  const { messages } = await show(ctx, { asked, question, old, inPlace: onlyAsked }, deps);
  await Promise.all([
    deps.store.contexts.set(talk, asked.context),
    deps.store.replies.set(asking, {
      text: question.text,
      messages,
      before: answered?.answered.before ?? null,
      onlyAsked,
      shown: shownBy(asked.reply),
    }),
  ]);
}

interface Tapped {
  /** Null when the store no longer knows, or a message of the bot's own was tapped. */
  readonly answered: AnsweredQuestion | null;
  /** The messages that show what was tapped. */
  readonly old: readonly number[];
}

async function tappedReply(ctx: Tap, { store }: BotDeps): Promise<Tapped> {
  const chat = ctx.chatId;
  const message = ctx.msgId;
  if (chat === undefined || message === undefined) return { answered: null, old: [] };
  const answered = await store.replies.ofMessage({ chat, message });
  return { answered, old: answered?.answered.messages ?? [message] };
}

async function openPage(
  ctx: Tap,
  page: PageId,
  language: Language,
  deps: BotDeps,
): Promise<TapText | null> {
  const old = ctx.msgId === undefined ? [] : [ctx.msgId];
  const { answered } = await tappedReply(ctx, deps);
  const inPlace = answered?.answered.onlyAsked ?? false;
  return (await showPage(ctx, { page, language, old, inPlace }, deps)) ? null : 'stale';
}

/** Shows the answer again whose place something else took. */
async function askAgain(ctx: Tap, deps: BotDeps): Promise<TapText | null> {
  const { answered } = await tappedReply(ctx, deps);
  if (answered === null || answered.answered.text === '') return 'questionGone';
  const { question, answered: earlier } = answered;
  await answerAgain(ctx, { ...question, text: earlier.text, talk: talkIn(ctx) }, deps);
  return null;
}

/** Asks the question of the reply again, with the name that was tapped in place of what was said. */
async function pick(ctx: Tap, entity: string, deps: BotDeps): Promise<TapText | null> {
  const { answered } = await tappedReply(ctx, deps);
  if (answered === null) return 'questionGone';
  const { question, answered: earlier } = answered;
  const context = earlier.before;
  const { reply } = deps.answerer.ask(earlier.text, { context, today: deps.today() });
  const choice = reply.choices.find((one) => one.entity === entity);
  if (!choice) return 'stale';
  const said = choice.said.find((word) => earlier.text.includes(word));
  const text =
    said === undefined
      ? `${choice.name} ${earlier.text}`
      : earlier.text.replace(said, () => choice.name);
  await answerAgain(ctx, { ...question, text: earlier.text, talk: talkIn(ctx) }, deps, text);
  return null;
}
