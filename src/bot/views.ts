import type { Context } from 'grammy';
import type { View } from '../answer/view.ts';
import type { Language } from '../reply/reply.ts';
import { show, shownBy, talkIn } from './asking.ts';
import type { BotDeps } from './deps.ts';

/** Shows a view as the reply to a message that asked no question; false when the knowledge no longer has it. */
export async function showView(
  ctx: Context,
  { view, language }: { readonly view: View; readonly language: Language },
  deps: BotDeps,
): Promise<boolean> {
  const asked = deps.answerer.show(view, language);
  if (asked === null) return false;
  const talk = talkIn(ctx);
  const question = { chat: talk.chat, message: ctx.msgId ?? 0, text: '', talk };
  const { messages } = await show(ctx, { asked, question, old: [] }, deps);
  await deps.store.contexts.set(talk, asked.context);
  const shown = shownBy(asked.reply);
  const answered = { text: '', messages, before: null, shown, onlyAsked: false };
  await deps.store.replies.set(question, answered);
  return true;
}
