import { createBrowser } from '../../../src/browse/browser.ts';
import { keyboardOf } from '../../../src/bot/keyboard.ts';
import type { Rows } from '../../../src/browse/target.ts';
import type { Edition } from '../../../src/reply/edition.ts';
import { ME } from '../me.ts';
import { dataOf } from './markup.ts';

/** What can be reached from what by buttons alone; each is named by what a button to it carries. */
export interface Graph {
  /** Whether a button that carries this shows something in place of its message. */
  isPlace(data: string): boolean;
  leads(from: string, to: string): boolean;
}

export function createGraph({ answerer, knowledge }: Edition): Graph {
  const browser = createBrowser(knowledge);
  const known = new Map<string, readonly string[] | null>();
  const walks = new Map<string, (to: string) => boolean>();

  function rowsAt(data: string): Rows | null {
    const decoded = browser.decode(data);
    if (decoded.type !== 'target') return null;
    const { target, language } = decoded;
    if (target.type === 'page') return browser.page(target.page, language)?.rows ?? null;
    const asked = target.type === 'view' ? answerer.show(target.view, language) : null;
    return asked && browser.under(asked.reply, { rated: true, question: '' });
  }

  /** Null for what is no place. */
  function waysFrom(data: string): readonly string[] | null {
    const before = known.get(data);
    if (before !== undefined) return before;
    const rows = rowsAt(data);
    const language = data.charAt(1) === 'z' ? 'zh' : 'en';
    const keyboard = rows && keyboardOf(rows, { language, username: ME.username });
    const ways = rows && dataOf(keyboard?.inline_keyboard ?? []);
    known.set(data, ways);
    return ways;
  }

  function reaches(from: string, to: string): boolean {
    const walked = walks.get(from) ?? walkFrom(from, waysFrom);
    walks.set(from, walked);
    return walked(to);
  }

  return {
    isPlace: (data) => waysFrom(data) !== null,
    leads(from, to) {
      const hub = `P${to.charAt(1)}0`;
      return reaches(from, hub) && reaches(hub, to) ? true : reaches(from, to);
    },
  };
}

/** Goes on from where it stopped at the last call, no further than it must. */
function walkFrom(
  from: string,
  waysFrom: (data: string) => readonly string[] | null,
): (to: string) => boolean {
  const seen = new Set([from]);
  // A set that grows while it is gone through.
  const ahead = seen.values();
  return (to) => {
    while (!seen.has(to)) {
      const { value, done } = ahead.next();
      if (done) return false;
      for (const way of waysFrom(value) ?? []) seen.add(way);
    }
    return true;
  };
}
