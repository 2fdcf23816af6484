import type { BotDeps, Held } from '../../src/bot/deps.ts';
import { createBrowser } from '../../src/browse/browser.ts';
import type { Knowledge } from '../../src/knowledge/model.ts';
import type { Answerer } from '../../src/reply/answerer.ts';
import { createMemoryStore } from '../../src/store/memory.ts';

const EMPTY: Knowledge = {
  articles: [],
  entities: new Map(),
  indicators: new Map(),
  themes: new Map(),
  facts: new Map(),
  entries: [],
  words: [],
  conflicts: [],
  sentences: [],
};

/** What a bot needs besides a token and a log: this answerer, and whatever `parts` does not give. */
export function depsFor(
  answerer: Answerer,
  { knowledge = EMPTY, ...parts }: Partial<BotDeps> & { knowledge?: Knowledge } = {},
): Omit<BotDeps, 'log'> {
  const held: Held = { answerer, browser: createBrowser(knowledge) };
  return {
    current: () => held,
    today: () => '2026-01-31',
    dice: () => 0,
    store: createMemoryStore(),
    admins: new Set(),
    ...parts,
  };
}
