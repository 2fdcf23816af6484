import type { Asked, AskOptions } from '../reply/answerer.ts';
import type { BotDeps } from './deps.ts';
import type { AskedNews } from './observer.ts';

export interface AskingOptions extends Omit<AskOptions, 'today'>, Pick<AskedNews, 'place'> {}

/** Asks, and tells the observer what came of it. */
export function askAnswerer(
  question: string,
  { place, ...options }: AskingOptions,
  { answerer, today, observer }: Pick<BotDeps, 'answerer' | 'today' | 'observer'>,
): Asked {
  const beginMs = performance.now();
  const asked = answerer.ask(question, { ...options, today: today() });
  const { kind, language } = asked.reply;
  observer.asked({ reply: { kind, language }, place, tookMs: performance.now() - beginMs });
  return asked;
}
