import { expect, onTestFinished, test } from 'vitest';
import type { FeedbackStore, Store } from '../../src/store/store.ts';
import { missOf, ratingOf } from './ratings.ts';

/** What every store does that may keep what people thought of replies. `open` takes the clock, in minutes. */
export function feedbackContract(open: (now: () => Date) => Store | Promise<Store>): void {
  const opened = async (): Promise<{ store: Store; feedback: FeedbackStore }> => {
    let minute = 0;
    const store = await open(() => new Date(Date.UTC(2026, 0, 1, 0, (minute += 1))));
    onTestFinished(() => store.close());
    if (!store.feedback) throw new Error('the store keeps no feedback');
    return { store, feedback: store.feedback };
  };
  test('a miss and a 👎 are gaps, oldest first', async () => {
    const { feedback } = await opened();
    await feedback.rate(ratingOf({ reason: 'wrong-figure' }));
    await feedback.miss(missOf());
    expect(await feedback.gaps()).toMatchObject([
      {
        question: '签约多少',
        kind: 'down',
        reason: 'wrong-figure',
        missing: null,
        ids: ['fact-a', 'fact-b'],
      },
      {
        question: '2019年签约多少',
        kind: 'refusal',
        reason: 'period',
        missing: '2019年',
        ids: [],
      },
    ]);
    const at = (await feedback.gaps()).map((gap) => gap.at);
    expect(at).toEqual(at.toSorted());
    expect(at[0]).toMatch(/^2026-01-01T00:\d\d:00\.000Z$/);
  });

  test('a 👍 is no gap, and takes an earlier 👎 of the same person back', async () => {
    const { feedback } = await opened();
    await feedback.rate(ratingOf({ talk: { chat: -1, person: 7 } }));
    await feedback.rate(ratingOf({ talk: { chat: -1, person: 8 } }));
    await feedback.rate(ratingOf({ talk: { chat: -1, person: 7 }, verdict: 'up' }));
    expect(await feedback.gaps()).toHaveLength(1);
  });

  test('a reason that is given later belongs to the same 👎', async () => {
    const { feedback } = await opened();
    await feedback.rate(ratingOf());
    await feedback.rate(ratingOf({ reason: 'other-question' }));
    expect(await feedback.gaps()).toMatchObject([{ reason: 'other-question' }]);
  });

  test('a rating that no longer knows what it rates keeps what an earlier one knew', async () => {
    const { feedback } = await opened();
    await feedback.rate(ratingOf());
    await feedback.rate(ratingOf({ reason: 'other', question: null, shown: null }));
    expect(await feedback.gaps()).toMatchObject([
      { question: '签约多少', reason: 'other', ids: ['fact-a', 'fact-b'] },
    ]);
  });

  test('a question message is missed once, in its last wording', async () => {
    const { feedback } = await opened();
    await feedback.miss(missOf());
    await feedback.miss(missOf({ question: '2018年签约多少', kind: 'unsure', refusal: null }));
    await feedback.miss(missOf({ asked: { chat: 1, message: 12 } }));
    expect(await feedback.gaps()).toMatchObject([
      { question: '2018年签约多少', kind: 'unsure', reason: null, missing: null },
      { question: '2019年签约多少' },
    ]);
  });

  test('people are told apart in a group, and are the same in all their gaps', async () => {
    const { feedback } = await opened();
    const talks = [
      { chat: -1, person: 7 },
      { chat: -1, person: 8 },
      { chat: -1, person: 7 },
    ];
    for (const [at, talk] of talks.entries())
      await feedback.miss(missOf({ talk, asked: { chat: -1, message: at } }));
    await feedback.rate(ratingOf({ talk: { chat: -1, person: 7 } }));
    const [a, b, again, rated] = (await feedback.gaps()).map(({ person }) => person);
    expect(new Set([a, b]).size).toBe(2);
    expect([again, rated]).toEqual([a, a]);
  });

  test('a 👎 whose question is no longer known has an empty question', async () => {
    const { feedback } = await opened();
    await feedback.rate(ratingOf({ question: null }));
    expect(await feedback.gaps()).toMatchObject([{ question: '', kind: 'down' }]);
  });

  test('any text is kept, but for what no text should hold', async () => {
    const { feedback } = await opened();
    const question = "'); DROP TABLE misses; -- \u{1f600} \n\\ <script>";
    await feedback.miss(missOf({ question: `${question}\u0000!` }));
    expect(await feedback.gaps()).toMatchObject([{ question: `${question} !` }]);
    await feedback.miss(missOf({ question: '长'.repeat(5000) }));
    expect((await feedback.gaps())[0]?.question).toBe('长'.repeat(1000));
  });

  test('forgetting a chat takes its ratings and misses, and no others', async () => {
    const { store, feedback } = await opened();
    for (const chat of [-1, 1]) {
      for (const person of [7, 8]) {
        await feedback.miss(missOf({ talk: { chat, person }, asked: { chat, message: person } }));
        await feedback.rate(ratingOf({ talk: { chat, person } }));
      }
    }
    expect(await feedback.gaps()).toHaveLength(8);
    await store.forget(-1);
    expect(await feedback.gaps()).toHaveLength(4);
    await store.forget(1);
    expect(await feedback.gaps()).toEqual([]);
  });
}
