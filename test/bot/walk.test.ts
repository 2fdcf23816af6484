import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChartFiles } from '../../src/store/store.ts';
import { buildRegion } from './walk/build-region.ts';
import { anyRegion } from './walk/region.ts';
import { anyStep } from './walk/steps.ts';
import { createWalk } from './walk/walk.ts';

const WALKS = 20;
const STEPS = 500;
const MOST_DRAWN = 30;
/** On a busy machine; a quiet one needs a tenth. */
const LIMIT = { timeout: 300_000 };

/** Pictures that were sent before and, once so many are drawn, all of them: drawing takes longest by far. */
function fewDrawn(most: number): ChartFiles {
  const sent = new Map<string, string>();
  return {
    get: async (picture) => sent.get(picture) ?? (sent.size < most ? null : 'sent-before'),
    set: async (picture, fileId) => void sent.set(picture, fileId),
  };
}

test(
  'whatever people press, ask and send, every call is valid, nothing fails, and buttons lead back',
  LIMIT,
  async () => {
    const charts = fewDrawn(MOST_DRAWN);
    const walks = fc.sample(
      fc.tuple(
        fc.tuple(anyRegion, anyRegion),
        fc.array(anyStep, { minLength: STEPS, maxLength: STEPS }),
      ),
      WALKS,
    );
    const done: string[] = [];
    for (const [index, [regions, steps]] of walks.entries()) {
      const walk = createWalk({ knowledges: regions.map(buildRegion), charts });
      for (const [at, step] of steps.entries()) {
        const problems = await walk.play(step);
        expect(problems, `walk ${index}, step ${at}: ${JSON.stringify(step)}`).toEqual([]);
      }
      done.push(...walk.done());
    }
    const count = (what: string): number => done.filter((one) => one === what).length;
    expect(WALKS * STEPS).toBe(10_000);
    expect(count('a way back')).toBeGreaterThan(1_000);
    expect(count('sendMessage')).toBeGreaterThan(1_000);
    expect(count('editMessageText')).toBeGreaterThan(1_000);
    expect(count('editMessageReplyMarkup')).toBeGreaterThan(50);
    expect(count('sendPhoto')).toBeGreaterThan(20);
    expect(count('answerInlineQuery')).toBeGreaterThan(100);
    // Replies of several messages became shorter ones.
    expect(count('deleteMessage')).toBeGreaterThan(0);
  },
);
