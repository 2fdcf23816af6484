import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { changedCopy, MADE_UP } from '../../test/made-up.ts';
import { checkKnowledge, loadVersioned, readFiles, type Folders } from './load.ts';
import { versionOf } from './version.ts';

const version = (folders: Folders): string => versionOf(readFiles(folders));

test('the version is short and the same wherever the same files lie', () => {
  expect(version(MADE_UP)).toMatch(/^[0-9a-f]{12}$/);
  expect(version(changedCopy([]))).toBe(version(MADE_UP));
});

test('a load and a check tell the version of what they read', () => {
  expect(loadVersioned(MADE_UP).version).toBe(version(MADE_UP));
  expect(checkKnowledge(MADE_UP).version).toBe(version(MADE_UP));
});

test.each([
  { name: 'a changed seed', edit: { file: 'seeds/harbour.txt', find: '甘棠', put: '甘塘' } },
  {
    name: 'a comment in a file of facts',
    edit: { file: 'facts/harbour-2017.yaml', find: null, put: '# 改' },
  },
  { name: 'a broken file', edit: { file: 'entities.yaml', find: null, put: '- [' } },
])('$name makes another version', ({ edit }) => {
  expect(version(changedCopy([edit]))).not.toBe(version(MADE_UP));
});

test('a file more, a file less and a folder less make versions of their own', () => {
  const more = changedCopy([]);
  writeFileSync(path.join(more.knowledge, 'facts', 'more.yaml'), '');
  const less = changedCopy([]);
  rmSync(path.join(less.knowledge, 'entries', 'harbour.yaml'));
  const gone = { ...MADE_UP, seeds: path.join(MADE_UP.knowledge, 'no-such-folder') };
  expect(new Set([MADE_UP, more, less, gone].map(version)).size).toBe(4);
});

test('what the knowledge is not made of does not count', () => {
  const folders = changedCopy([]);
  writeFileSync(path.join(folders.knowledge, 'README.md'), 'for curators');
  writeFileSync(path.join(folders.knowledge, 'facts', '.harbour-2017.yaml.swp'), 'half');
  expect(version(folders)).toBe(version(MADE_UP));
});
