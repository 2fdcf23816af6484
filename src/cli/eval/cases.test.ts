import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { QuestionsError, readCases } from './cases.ts';

const GOOD = `- id: a
  question: '签约多少？'
  turns: []
  kind: single
  expect: { all: ['201'], any: [], none: [], refuse: false }
  source: a.txt
`;

/** A folder with the files, which goes away after the test. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'zonebot-cases-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}

test('the cases of all files are read in the order of their names; other files are not', () => {
  const folder = folderOf({
    'b.yaml': GOOD,
    'a.yaml': GOOD.replace('id: a', 'id: b'),
    'c.md': '-',
  });
  expect(readCases(folder).map(({ id }) => id)).toEqual(['b', 'a']);
});

test.each([
  { name: 'an unknown key', put: ['turns: []', 'turn: []'], line: 3, message: 'turn' },
  {
    name: 'no question',
    put: ["question: '签约多少？'", "question: ''"],
    line: 2,
    message: 'question',
  },
  { name: 'turns that are no list', put: ['turns: []', 'turns: 签约'], line: 3, message: 'turns' },
  { name: 'an unknown kind', put: ['kind: single', 'kind: simple'], line: 4, message: 'kind' },
  { name: 'an empty string', put: ["all: ['201']", "all: ['']"], line: 5, message: 'expect.all.0' },
  {
    name: 'a number for a string',
    put: ["all: ['201']", 'all: [201]'],
    line: 5,
    message: 'expect.all.0',
  },
  { name: 'nothing expected', put: ["all: ['201']", 'all: []'], line: 5, message: 'refuse: true' },
  {
    name: 'an answer and a refusal expected',
    put: ['refuse: false', 'refuse: true'],
    line: 5,
    message: 'refuse: true',
  },
  { name: 'text that is no YAML', put: ['turns: []', 'turns: ['], line: 4, message: 'not YAML' },
  { name: 'no list', put: ['- id: a', '  id: a'], line: 1, message: 'not a list' },
])('$name is refused with its file and line', ({ put: [find = '', put = ''], line, message }) => {
  expect(GOOD).toContain(find);
  const folder = folderOf({ 'good.yaml': GOOD, 'z.yaml': GOOD.replace(find, put) });
  expect(() => readCases(folder)).toThrow(QuestionsError);
  expect(() => readCases(folder)).toThrow(new RegExp(`^z\\.yaml:${line}: .*${message}`, 'm'));
});

test('an id may stand once in all files', () => {
  const folder = folderOf({ 'a.yaml': GOOD, 'b.yaml': `# the same\n${GOOD}` });
  expect(() => readCases(folder)).toThrow(/^b\.yaml:2: the id a stands at a\.yaml:1 already/m);
});

test('every problem of every file is told at once', () => {
  const folder = folderOf({
    'a.yaml': GOOD.replace('single', 'simple').replace('turns', 'turn'),
    'b.yaml': GOOD.replace('single', 'simple'),
  });
  expect(() => readCases(folder)).toThrow(/a\.yaml:3: [^]*a\.yaml:4: [^]*b\.yaml:4: /);
});

test.each([
  {
    name: 'a folder that is not there',
    folder: () => path.join(tmpdir(), 'zonebot-no-such-folder'),
  },
  { name: 'a folder without cases', folder: () => folderOf({ 'a.yaml': '# none\n' }) },
])('$name is refused by its name', ({ folder }) => {
  const name = folder();
  expect(() => readCases(name)).toThrow(QuestionsError);
  expect(() => readCases(name)).toThrow(name);
});
