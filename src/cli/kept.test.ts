import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { changedCopy, MADE_UP } from '../../test/made-up.ts';
import { loadVersioned } from '../knowledge/load.ts';
import { KnowledgeError } from '../knowledge/problem.ts';
import { createAnswerer } from '../reply/answerer.ts';
import { keepReady, loadReady } from './kept.ts';

const BROKEN = { file: 'facts/harbour-2017.yaml', find: 'value: 64', put: 'value: 65' };
const HARMLESS = { file: 'facts/harbour-2017.yaml', find: 'value: 64', put: 'value:  64' };

function freshFile(): string {
  const home = mkdtempSync(path.join(tmpdir(), 'zonebot-kept-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  return path.join(home, 'kept.bin');
}

test('what is kept is the knowledge as it is when checked, and answers the same', () => {
  const file = freshFile();
  keepReady(MADE_UP, file);
  const ready = loadReady(MADE_UP, file);
  const checked = loadVersioned(MADE_UP);
  expect(ready).toMatchObject(checked);
  const { prepared } = ready;
  if (!prepared) throw new Error('it was not taken from what is kept');
  const ask = { today: '2026-01-31' };
  for (const { questions } of checked.knowledge.entries)
    for (const question of questions)
      expect(createAnswerer(ready.knowledge, { prepared }).ask(question, ask)).toEqual(
        createAnswerer(checked.knowledge).ask(question, ask),
      );
});

test('a folder that has changed since is checked anew', () => {
  const file = freshFile();
  keepReady(MADE_UP, file);
  expect(loadReady(changedCopy([HARMLESS]), file).prepared).toBeUndefined();
  expect(() => loadReady(changedCopy([BROKEN]), file)).toThrow(KnowledgeError);
});

test.each(['', 'no knowledge', '\u00ff\u000fo"'])(
  'a kept file that says %j counts as none',
  (text) => {
    const file = freshFile();
    writeFileSync(file, text, 'latin1');
    expect(loadReady(MADE_UP, file)).toEqual(loadVersioned(MADE_UP));
  },
);

test('a folder with problems is not kept, so that every start tells them', () => {
  const file = freshFile();
  keepReady(changedCopy([BROKEN]), file);
  expect(existsSync(file)).toBe(false);
});
