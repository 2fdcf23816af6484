import path from 'node:path';
import { expect, test } from 'vitest';
import { COMMANDS, parseOptions, USAGE, UsageError } from './options.ts';

test('without arguments the bot is started on the knowledge of the folder', () => {
  expect(parseOptions([])).toEqual({
    command: 'start',
    words: [],
    json: false,
    jsonl: false,
    chart: null,
    mutations: false,
    store: null,
    accept: false,
    remove: false,
    help: false,
    scale: [],
    load: null,
    soak: null,
    knowledge: 'knowledge',
    seeds: path.resolve('seeds'),
    questions: path.join('test', 'fixtures', 'questions'),
  });
});

test.each([
  {
    name: 'a question in one argument',
    argv: ['ask', '签约多少？'],
    want: { command: 'ask', words: ['签约多少？'] },
  },
  {
    name: 'a question in several arguments',
    argv: ['ask', 'how', 'many'],
    want: { words: ['how', 'many'] },
  },
  {
    name: 'a question after --',
    argv: ['ask', '--', '--json'],
    want: { words: ['--json'], json: false },
  },
  {
    name: '--json before the question',
    argv: ['ask', '--json', '签约'],
    want: { json: true, words: ['签约'] },
  },
  {
    name: '--json after the question',
    argv: ['ask', '签约', '--json'],
    want: { json: true, words: ['签约'] },
  },
  { name: '--jsonl', argv: ['ask', '--jsonl'], want: { jsonl: true, words: [] } },
  {
    name: '--knowledge, with the seeds beside it',
    argv: ['check', '--knowledge', '/a/b/knowledge'],
    want: { knowledge: '/a/b/knowledge', seeds: '/a/b/seeds' },
  },
  {
    name: '--knowledge with a slash at its end',
    argv: ['check', '--knowledge', '/a/b/knowledge/'],
    want: { seeds: '/a/b/seeds' },
  },
  {
    name: '--knowledge=',
    argv: ['check', '--knowledge=/a/k'],
    want: { knowledge: '/a/k', seeds: '/a/seeds' },
  },
  {
    name: '--seeds by themselves',
    argv: ['start', '--seeds', '/s'],
    want: { knowledge: 'knowledge', seeds: '/s' },
  },
  { name: '--json of eval', argv: ['eval', '--json'], want: { command: 'eval', json: true } },
  { name: '--mutations', argv: ['eval', '--mutations'], want: { mutations: true } },
  { name: '--json of gaps', argv: ['gaps', '--json'], want: { command: 'gaps', json: true } },
  { name: '--store', argv: ['gaps', '--store', 'a.db'], want: { store: 'a.db' } },
  { name: '--questions', argv: ['eval', '--questions', '/q'], want: { questions: '/q' } },
  { name: '--chart', argv: ['ask', '签约', '--chart', 'a.png'], want: { chart: 'a.png' } },
  { name: '--scale', argv: ['bench', '--scale', '1,10'], want: { scale: [1, 10] } },
  { name: '--load', argv: ['bench', '--load'], want: { load: 2_000, soak: null } },
  { name: '--load with a number', argv: ['bench', '--load', '50'], want: { load: 50 } },
  { name: '--soak', argv: ['bench', '--soak'], want: { load: null, soak: 1_000_000 } },
  {
    name: '--soak with a number and a store',
    argv: ['bench', '--soak', '1000', '--store', 'a.db'],
    want: { soak: 1_000, store: 'a.db' },
  },
  { name: '-h', argv: ['check', '-h'], want: { help: true } },
  { name: '--help without a command', argv: ['--help'], want: { help: true } },
])('reads $name', ({ argv, want }) => {
  expect(parseOptions(argv)).toMatchObject(want);
});

test.each([
  { name: 'an unknown command', argv: ['answer'], message: 'unknown command answer' },
  { name: 'an unknown option', argv: ['ask', '--jason'], message: '--jason' },
  { name: 'an unknown short option', argv: ['ask', '-x'], message: '-x' },
  { name: 'an option without its value', argv: ['check', '--knowledge'], message: '--knowledge' },
  { name: '--scale for another command', argv: ['ask', '--scale', '1'], message: '--scale' },
  { name: '--scale without numbers', argv: ['bench', '--scale', 'all'], message: '--scale' },
  { name: '--scale beyond the names', argv: ['bench', '--scale', '1,9999'], message: '1000' },
  { name: '--load for another command', argv: ['ask', '--load'], message: '--load' },
  { name: '--soak for another command', argv: ['check', '--soak'], message: '--soak' },
  { name: 'two benches', argv: ['bench', '--soak', '--load'], message: 'of their own' },
  { name: '--soak of nothing', argv: ['bench', '--soak', '0'], message: 'a number of updates' },
  { name: '--load of a word', argv: ['bench', '--load', 'much'], message: 'a number of updates' },
  { name: 'two numbers', argv: ['bench', '--load', '5', '6'], message: 'a number of updates' },
  { name: 'a bench of a number', argv: ['bench', '5'], message: 'bench takes no 5' },
  { name: '--load with --store', argv: ['bench', '--load', '--store', 'a'], message: '--store' },
  { name: 'a value for a switch', argv: ['ask', '--json=yes'], message: '--json' },
  { name: '--json for another command', argv: ['check', '--json'], message: '--json' },
  { name: '--chart for another command', argv: ['check', '--chart', 'a.png'], message: '--chart' },
  { name: '--chart of a batch', argv: ['ask', '--jsonl', '--chart', 'a.png'], message: '--chart' },
  { name: '--chart without a file', argv: ['ask', '签约', '--chart'], message: '--chart' },
  { name: '--store for another command', argv: ['ask', '--store', 'a.db'], message: '--store' },
  { name: '--store without a file', argv: ['gaps', '--store'], message: '--store' },
  { name: '--jsonl for another command', argv: ['start', '--jsonl'], message: '--jsonl' },
  { name: '--questions for another command', argv: ['ask', '--questions', '/q'], message: 'eval' },
  { name: '--mutations for another command', argv: ['ask', '--mutations'], message: 'eval' },
  {
    name: '--mutations together with --questions',
    argv: ['eval', '--mutations', '--questions', '/q'],
    message: '--questions',
  },
  { name: '--questions without a folder', argv: ['eval', '--questions'], message: '--questions' },
  { name: 'words for eval', argv: ['eval', 'single'], message: 'eval takes no single' },
  {
    name: 'words for a command that takes none',
    argv: ['check', 'knowledge'],
    message: 'check takes no knowledge',
  },
  {
    name: 'a question together with --jsonl',
    argv: ['ask', '--jsonl', '签约'],
    message: '--jsonl',
  },
])('refuses $name and says so', ({ argv, message }) => {
  expect(() => parseOptions(argv)).toThrow(UsageError);
  expect(() => parseOptions(argv)).toThrow(message);
});

test('the usage names every command', () => {
  expect(COMMANDS.length).toBeGreaterThan(3);
  for (const command of COMMANDS)
    expect(USAGE).toMatch(new RegExp(`npm (?:run (?:--silent )?)?${command}\\b`));
});
