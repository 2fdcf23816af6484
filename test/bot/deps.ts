import type { LastingDeps } from '../../src/bot/deps.ts';
import { NO_OBSERVER } from '../../src/bot/observer.ts';
import type { Knowledge } from '../../src/knowledge/model.ts';
import type { Answerer } from '../../src/reply/answerer.ts';
import type { Edition } from '../../src/reply/edition.ts';
import { createMemoryStore } from '../../src/store/memory.ts';

const EMPTY: Knowledge = {
  articles: [],
  entities: new Map(),
  indicators: new Map(),
  themes: new Map(),
  facts: new Map(),
  entries: [],
  words: [],
  samples: new Map(),
  conflicts: [],
  sentences: [],
};

type Given = Omit<LastingDeps, 'log'> & { readonly current: () => Edition };

/** What a bot needs besides a token and a log: this answerer, and whatever `parts` does not give. */
export function depsFor(
  answerer: Answerer,
  { knowledge = EMPTY, ...parts }: Partial<Given> & { readonly knowledge?: Knowledge } = {},
): Given {
  const edition: Edition = { answerer, knowledge, version: 'v' };
  return {
    current: () => edition,
    today: () => '2026-01-31',
    dice: () => 0,
    store: createMemoryStore(),
    observer: NO_OBSERVER,
    admins: new Set(),
    ...parts,
  };
}
