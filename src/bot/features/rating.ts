import type { Context, Filter } from 'grammy';
import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import { encode } from '../../browse/code.ts';
import { REASONS_SHOWN } from '../../browse/target.ts';
import { WORDS } from '../../browse/words.ts';
import type { Language } from '../../reply/reply.ts';
import type { Reason } from '../../store/store.ts';
import { talkIn } from '../asking.ts';
import type { BotDeps } from '../deps.ts';
import { describeFault } from '../errors.ts';
import { isRefused } from '../send.ts';
import type { TapText } from './buttons.ts';

type Tap = Filter<Context, 'callback_query:data'>;

/** Records 👍 or 👎 and, after 👎, offers the reasons. Said only once it is on disk. */
export async function rate(
  ctx: Tap,
  verdict: 'up' | 'down',
  language: Language,
  deps: BotDeps,
): Promise<TapText> {
  if (!(await record(ctx, verdict, null, deps))) return 'notKept';
  await setRows(ctx, (rows) => [
    ...withoutReasons(rows),
    ...(verdict === 'down' ? reasonRows(language) : []),
  ]);
  return verdict === 'down' ? 'whyDown' : 'thanks';
}

/** Records why a reply was rated 👎. */
export async function giveReason(ctx: Tap, reason: Reason, deps: BotDeps): Promise<TapText> {
  if (!(await record(ctx, 'down', reason, deps))) return 'notKept';
  await setRows(ctx, withoutReasons);
  return 'thanks';
}

async function record(
  ctx: Tap,
  verdict: 'up' | 'down',
  reason: Reason | null,
  { store, log }: BotDeps,
): Promise<boolean> {
  const { feedback } = store;
  const talk = talkIn(ctx);
  const message = ctx.msgId;
  if (feedback === null || message === undefined) return false;
  try {
    const replied = await store.replies.ofMessage({ chat: talk.chat, message });
    await feedback.rate({
      talk: { ...talk, person: ctx.from.id },
      message,
      verdict,
      reason,
      question: replied?.answered.text ?? null,
      shown: replied?.answered.shown ?? null,
    });
    return true;
  } catch (error) {
    log.error(describeFault(error), 'a rating was not kept');
    return false;
  }
}

type KeyboardRows = InlineKeyboardMarkup['inline_keyboard'];

/** Changes the buttons of the tapped message; one that can no longer be edited stays as it is. */
async function setRows(ctx: Tap, change: (rows: KeyboardRows) => KeyboardRows): Promise<void> {
  const { message } = ctx.callbackQuery;
  const rows =
    message && 'reply_markup' in message ? (message.reply_markup?.inline_keyboard ?? []) : [];
  const changed = change(rows.filter((row) => row.length > 0));
  if (rows.length === changed.length) return;
  try {
    await ctx.editMessageReplyMarkup({ reply_markup: { inline_keyboard: changed } });
  } catch (error) {
    const gone = [
      'message is not modified',
      'message to edit not found',
      "message can't be edited",
    ];
    if (!gone.some((reason) => isRefused(error, reason))) throw error;
  }
}

function reasonRows(language: Language): KeyboardRows {
  const labels = WORDS[language].reasons;
  return REASONS_SHOWN.map((reason): InlineKeyboardButton[] => [
    {
      text: labels[reason],
      callback_data: encode({ type: 'reason', reason }, language) ?? '',
    },
  ]);
}

function withoutReasons(rows: KeyboardRows): KeyboardRows {
  return rows.filter(
    ([button]) => !(button && 'callback_data' in button && /^r[ze]\d$/.test(button.callback_data)),
  );
}
