import type { Update } from 'grammy/types';
import { expect, test } from 'vitest';
import { poll, type Polled } from './polling.ts';

/** A bot whose batches and interruptions are given; stops itself when there is nothing left to fetch. */
function fake(batches: number[][], { stopAt = 0, interruptAt = 0 } = {}) {
  const stopping = new AbortController();
  const seen: string[] = [];
  const bot: Polled = {
    fetch: async (offset) => {
      seen.push(`fetch ${offset}`);
      const batch = batches.shift();
      if (!batch) stopping.abort();
      return batch?.map((id): Update => ({ update_id: id })) ?? null;
    },
    handle: async ({ update_id: id }) => {
      if (id === stopAt || id === interruptAt) stopping.abort();
      if (id === interruptAt) return false;
      seen.push(`handle ${id}`);
      return true;
    },
    confirm: async (offset) => void seen.push(`confirm ${offset}`),
  };
  return { bot, seen, signal: stopping.signal };
}

test.each([
  {
    name: 'each fetch confirms the batch before it, and a stop the last one',
    ...fake([[4, 5], [], [9]]),
    want: [
      'fetch 0',
      'handle 4',
      'handle 5',
      'fetch 6',
      'fetch 6',
      'handle 9',
      'fetch 10',
      'confirm 10',
    ],
  },
  {
    name: 'a stop in the middle of a batch confirms what is done and nothing more',
    ...fake([[4, 5, 6]], { stopAt: 5 }),
    want: ['fetch 0', 'handle 4', 'handle 5', 'confirm 6'],
  },
  {
    name: 'an update that a stop interrupted is not confirmed',
    ...fake([[4, 5, 6]], { interruptAt: 5 }),
    want: ['fetch 0', 'handle 4', 'confirm 5'],
  },
  {
    name: 'nothing is confirmed when nothing was done',
    ...fake([[4]], { interruptAt: 4 }),
    want: ['fetch 0'],
  },
])('$name', async ({ bot, seen, signal, want }) => {
  await poll(bot, signal);
  expect(seen).toEqual(want);
});
