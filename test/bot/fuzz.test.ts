import process from 'node:process';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ANSWERS, ECHOES } from './fuzz/base.ts';
import { createSubject } from './fuzz/subject.ts';
import { anyUpdate, KINDS } from './fuzz/updates.ts';

/** Updates to make; `FUZZ` says otherwise. */
const UPDATES = Number(process.env['FUZZ'] ?? 2_000);
const UPDATES_A_BOT = 100;
const SEED = Number(process.env['SEED'] ?? 20_261_120);
/** However long it takes. */
const LIMIT = { timeout: 0 };

const unhandled: unknown[] = [];
const note = (reason: unknown): void => void unhandled.push(reason);

beforeAll(() => void process.on('unhandledRejection', note));
afterAll(() => void process.off('unhandledRejection', note));

test(
  'whatever comes in, nothing fails, every call is valid, user texts are escaped, and nothing of them is logged',
  LIMIT,
  async () => {
    const kinds = new Map<string, number>();
    const calls = new Map<string, number>();
    let updates = 0;
    let echoes = 0;
    const { failed, errorInstance } = await fc.check(
      fc.asyncProperty(
        fc.array(anyUpdate, { minLength: UPDATES_A_BOT, maxLength: UPDATES_A_BOT, size: 'max' }),
        fc.record({
          answerer: fc.constantFrom(ANSWERS, ANSWERS, ECHOES),
          refusing: fc.constantFrom(0, 0, 7),
        }),
        async (fuzzed, options) => {
          const subject = createSubject(options);
          for (const one of fuzzed) {
            const problems = await subject.give(one);
            expect(problems, `by ${JSON.stringify(one)}`).toEqual([]);
            count(kinds, one.kind);
            updates += 1;
          }
          echoes += subject.echoes();
          for (const method of subject.called) count(calls, method);
          expect(unhandled).toEqual([]);
        },
      ),
      { seed: SEED, numRuns: Math.ceil(UPDATES / UPDATES_A_BOT), endOnFailure: true },
    );
    if (failed)
      throw new Error(`with SEED=${SEED}, after ${updates} updates`, { cause: errorInstance });
    process.stdout.write(
      `fuzz: ${JSON.stringify({ seed: SEED, updates, echoes, ...Object.fromEntries(calls) })}\n`,
    );
    expect(updates).toBeGreaterThanOrEqual(UPDATES);
    expect(echoes).toBeGreaterThan(UPDATES / 20);
    expect([...kinds.keys()].toSorted()).toEqual([...KINDS, 'unknown'].toSorted());
    for (const method of [
      'sendMessage',
      'editMessageText',
      'answerCallbackQuery',
      'answerInlineQuery',
    ])
      expect(calls.get(method), `calls of ${method}`).toBeGreaterThan(UPDATES / 400);
  },
);

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
