import type { Knowledge } from '../../../src/knowledge/model.ts';
import { dataOf } from './markup.ts';
import { questionAbout } from './questions.ts';
import type { Step } from './steps.ts';
import type { ShownMessage, Telegram } from './telegram.ts';
import { edited, pictured, PLACES, said, tapped, typed, type Body, type Place } from './updates.ts';
import type { Tap } from './ways-back.ts';

export type { Body } from './updates.ts';

/** What the bot is told of a step; no body where it is told nothing, or nothing can be done. */
export interface Told {
  readonly body: Body | null;
  readonly tap: Tap | null;
}

export function updateFor(step: Step, telegram: Telegram, knowledge: Knowledge): Told {
  const place = pick(PLACES, step.who);
  if (!place) return NOTHING;
  const ask = ({ subject, text }: { subject: number; text: number }): string =>
    questionAbout(knowledge, subject, text);
  const say = (text: string): Told => told(said(place, telegram.nextId(), text));
  switch (step.type) {
    case 'tap':
    case 'old-tap':
    case 'forged-tap':
      return tapOf(step, place, telegram);
    case 'ask':
      return say(ask(step));
    case 'say':
      return say(step.text);
    case 'edit': {
      const on = fromLast(telegram, step.message);
      return { body: edited(place, Math.max(1, (on?.id ?? 1) - 1), ask(step)), tap: null };
    }
    case 'inline':
      return { body: typed(place, step.text % 4 === 0 ? '' : ask(step), step.offset), tap: null };
    case 'link':
      return say(`/start ${pick(telegram.links(), step.link) ?? ''}`);
    case 'photo':
      return told(pictured(place, telegram.nextId()));
    case 'drop': {
      const on = fromLast(telegram, step.message);
      if (on) telegram.drop(on);
      return NOTHING;
    }
    case 'reload':
      return NOTHING;
    default:
      return step satisfies never;
  }
}

const NOTHING: Told = { body: null, tap: null };

function told(message: NonNullable<Body['message']>): Told {
  return { body: { message }, tap: null };
}

type TapStep = Extract<Step, { readonly type: 'tap' | 'old-tap' | 'forged-tap' }>;

function tapOf(step: TapStep, { from }: Place, telegram: Telegram): Told {
  const on = fromLast(telegram, step.message);
  const data = on && carriedFor(step, on, telegram);
  const chat = PLACES.find((one) => one.chat.id === on?.chat)?.chat;
  if (!on || !chat || !data) return NOTHING;
  return { body: tapped({ chat, from }, on, data), tap: { on, data } };
}

function carriedFor(step: TapStep, on: ShownMessage, telegram: Telegram): string | null {
  if (step.type === 'forged-tap') return step.data;
  const from = step.type === 'tap' ? null : pick(telegram.messages(), step.from);
  return pick(from ? [...from.carried] : dataOf(on.rows), step.button);
}

/** A message with buttons, counted from the last one. */
function fromLast(telegram: Telegram, number: number): ShownMessage | null {
  const messages = telegram.messages().filter(({ rows }) => rows.length > 0);
  return pick(messages.toReversed(), number);
}

function pick<Item>(items: readonly Item[], number: number): Item | null {
  return items[number % items.length] ?? null;
}
