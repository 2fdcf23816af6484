import { expect, test } from 'vitest';
import { changedCopy, MADE_UP } from '../../test/made-up.ts';
import { loadVersioned, readFiles } from '../knowledge/load.ts';
import { createAnswerer } from '../reply/answerer.ts';
import { checkApart } from './check-apart.ts';
import { checkSettled } from './check.ts';

const BROKEN = { file: 'facts/harbour-2017.yaml', find: 'value: 64', put: 'value: 65' };
const never = new AbortController().signal;
const SLOW = { timeout: 60_000 };

test('clean folders are handed back as the knowledge that was checked', () => {
  const outcome = checkSettled(() => readFiles(MADE_UP));
  expect(outcome).toMatchObject({ type: 'clean', ...loadVersioned(MADE_UP) });
});

test('folders with problems are handed back with all of them', () => {
  const outcome = checkSettled(() => readFiles(changedCopy([BROKEN])));
  expect(outcome).toMatchObject({
    type: 'problems',
    problems: [{ file: BROKEN.file, what: expect.stringContaining('65') }],
  });
});

test.each([
  { name: 'clean ones that change', first: [], second: [BROKEN] },
  { name: 'broken ones that are mended', first: [BROKEN], second: [] },
])('of folders that change while they are read nothing is said: $name', ({ first, second }) => {
  const states = [changedCopy(first), changedCopy(second)].map((folders) => readFiles(folders));
  expect(checkSettled(() => states.shift() ?? readFiles(MADE_UP))).toEqual({ type: 'changing' });
});

test(
  'a thread of its own comes to the same, and its knowledge answers the same',
  SLOW,
  async () => {
    const apart = await checkApart(MADE_UP, never);
    expect(apart).toStrictEqual(checkSettled(() => readFiles(MADE_UP)));
    if (apart.type !== 'clean') throw new Error('the made-up knowledge is clean');
    const { knowledge, prepared } = apart;
    const here = createAnswerer(loadVersioned(MADE_UP).knowledge);
    const there = createAnswerer(knowledge, { prepared });
    for (const answerer of [here, there]) answerer.warm();
    const questions = [...knowledge.entries].flatMap((entry) => entry.questions);
    const asked = [
      ...questions,
      '2017年签约了多少项目？',
      '海碎物流营收',
      'haisui营收',
      '今天下雨吗',
    ];
    expect(questions.length).toBeGreaterThan(3);
    for (const question of asked) {
      const options = { today: '2026-01-31' };
      expect(there.ask(question, options)).toEqual(here.ask(question, options));
    }
  },
);

test('a thread reports broken folders as data', SLOW, async () => {
  const folders = changedCopy([BROKEN]);
  expect(await checkApart(folders, never)).toEqual(checkSettled(() => readFiles(folders)));
});

test('a check is given up at the signal', async () => {
  const stop = new AbortController();
  const checking = checkApart(MADE_UP, stop.signal);
  stop.abort();
  await expect(checking).rejects.toThrow(/abort/i);
});
