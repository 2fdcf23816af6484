import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { bundle } from './bundle.ts';
import { batchLineSchema, replySchema } from './contract.ts';
import { MADE_UP, changedCopy } from './made-up.ts';
import { openStore, temporaryFolder } from './store/folder.ts';
import { missOf } from './store/ratings.ts';

const ROOT = path.join(import.meta.dirname, '..');
const SLOW = { timeout: 180_000 };

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program as a user would, without a token unless one is given. */
function zonebot(args: readonly string[], { input = '', token = '', storeFile = '' } = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle(), ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    timeout: 150_000,
    env: {
      ...process.env,
      BOT_TOKEN: token,
      STORE_FILE: storeFile,
      REDIS_URL: '',
      HASH_SALT: 'SECRET of the tests',
    },
  });
  return { status, out: stdout, err: stderr };
}

const requests = (questions: readonly string[]): string =>
  questions.map((question, index) => JSON.stringify({ id: index + 1, question })).join('\n');

const parseLines = (out: string) =>
  out
    .split('\n')
    .filter((line) => line.length > 0)
    .map((line) => batchLineSchema.parse(JSON.parse(line)));

const madeUp = ['--knowledge', MADE_UP.knowledge];

test('ask prints the answer first, then the passage with its title, date and mark', SLOW, () => {
  const { status, out, err } = zonebot(['ask', '2017年货物吞吐量多少？', ...madeUp]);
  expect(status).toBe(0);
  const [first, ...rest] = out.split('\n');
  expect(first).toContain('4310万吨');
  expect(rest.join('\n')).toContain('《星澜港区潮起新岸》（2018）');
  expect(rest.join('\n')).toMatch(/【[^】]*4310万吨】/);
  expect(err).toBe('');
});

test.each([
  { name: 'an answer', question: '2023年签约了多少项目？', kind: 'answer' },
  { name: 'a refusal', question: '2019年签约了多少项目？', kind: 'refusal' },
  { name: 'small talk', question: '你好', kind: 'chat' },
])('ask --json keeps the batch contract for $name', SLOW, ({ question, kind }) => {
  const { status, out } = zonebot(['ask', question, '--json']);
  expect(status).toBe(0);
  expect(replySchema.parse(JSON.parse(out)).kind).toBe(kind);
});

test('a batch keeps its order, answers a broken line with an error and goes on', SLOW, () => {
  const input = [
    '{"id":"q1","question":"2017年货物吞吐量多少？"}',
    '{"id":"q2","question":',
    '',
    '{"id":"q3"}',
    '{"id":"q4","turns":["2017年货物吞吐量多少？"],"question":"那2016年呢？","today":"2018-01-31"}',
    '{"id":"q5","question":"2017年签约项目多少个？"}',
  ].join('\r\n');
  const { status, out } = zonebot(['ask', '--jsonl', ...madeUp], { input });
  expect(status).toBe(0);
  const lines = parseLines(out);
  expect(lines.map(({ id }) => id)).toEqual(['q1', null, 'q3', 'q4', 'q5']);
  expect(lines.map((line) => ('error' in line ? 'error' : line.kind))).toEqual([
    'answer',
    'error',
    'error',
    'refusal',
    'answer',
  ]);
});

test('another place needs no change of code', SLOW, () => {
  const asked = [
    { question: '2017年货物吞吐量多少？', want: '4310万吨', kind: 'answer' },
    { question: '货物吞吐量增长了多少？', want: '12.5%', kind: 'answer' },
    { question: '货物吞吐量在全国排第几？', want: '全国第九', kind: 'answer' },
    { question: '仓储龙头企业有哪些？', want: '海穗物流、蓝锚冷链、北屿船务等', kind: 'answer' },
    { question: '2016年货物吞吐量多少？', want: '没有', kind: 'refusal' },
    { question: '一单到港是什么？', want: '简化手续', kind: 'answer' },
  ];
  const input = requests(asked.map(({ question }) => question));
  const { status, out } = zonebot(['ask', '--jsonl', ...madeUp], { input });
  expect(status).toBe(0);
  const lines = parseLines(out);
  expect(lines).toHaveLength(asked.length);
  asked.forEach(({ want, kind }, index) => {
    expect(lines[index]).toMatchObject({ kind, answer: expect.stringContaining(want) });
  });
});

test.each([
  { name: 'an unknown command', args: ['answer'], message: 'unknown command answer' },
  { name: 'an unknown option', args: ['ask', '签约', '--jason'], message: '--jason' },
  { name: 'words for eval', args: ['eval', 'single'], message: 'eval takes no single' },
  {
    name: '--mutations with --questions',
    args: ['eval', '--mutations', '--questions', '.'],
    message: 'its own questions',
  },
  { name: 'ask without a question', args: ['ask'], message: 'needs a question' },
])('$name ends with status 2, the usage and no stack trace', SLOW, ({ args, message }) => {
  const { status, out, err } = zonebot(args);
  expect(status).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(message);
  expect(err).toContain('Usage:');
  expect(err).not.toMatch(/^\s+at |node_modules|\.ts:\d/m);
});

test(
  'a knowledge folder that cannot be read ends with status 1 and one message that names it',
  SLOW,
  () => {
    const folder = path.join(tmpdir(), 'zonebot-no-such-folder');
    const { status, out, err } = zonebot(['ask', '签约多少', '--knowledge', folder]);
    expect(status).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(folder);
    expect(err).toContain('--knowledge');
    expect(err).not.toMatch(/^\s+at |node_modules|\.ts:\d/m);
    expect(err.match(/cannot be used/g)).toHaveLength(1);
  },
);

test('check prints every problem and ends with status 1; a clean folder ends with 0', SLOW, () => {
  const folders = changedCopy([
    { file: 'facts/harbour-2017.yaml', find: 'value: 64', put: 'value: 65' },
    { file: 'words.yaml', find: 'same: [公司, firms]', put: 'same: [公司, 省里]' },
  ]);
  const broken = zonebot(['check', '--knowledge', folders.knowledge]);
  expect(broken.status).toBe(1);
  expect(broken.err.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^facts\/harbour-2017\.yaml:\d+: .*65.* -> \S/),
    expect.stringMatching(/^words\.yaml:\d+: .*省里.* -> \S/),
    '2 problems',
  ]);
  const clean = zonebot(['check', ...madeUp]);
  expect(clean).toMatchObject({ status: 0, err: '', out: expect.stringContaining('no problems') });
});

/** A question about the made-up place that is answered rightly, and one that is not. */
const CASES = `- id: right
  question: '2017年货物吞吐量多少？'
  turns: []
  kind: single
  expect: { all: ['4310'], any: [], none: [], refuse: false }
  source: harbour.txt
- id: refused
  question: '2016年货物吞吐量多少？'
  turns: []
  kind: single
  expect: { all: ['4310'], any: [], none: [], refuse: false }
  source: harbour.txt
`;

function questionsFolder(cases: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'zonebot-questions-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(path.join(folder, 'cases.yaml'), cases);
  return folder;
}

test('eval prints the table and the failing cases, and ends with status 0', SLOW, () => {
  const asked = ['eval', '--questions', questionsFolder(CASES), ...madeUp];
  const { status, out, err } = zonebot(asked);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toMatch(/^total +2 +1 +0 +1 +50\.0$/m);
  expect(out).toContain('refused (single): not answered');
  const json = zonebot([...asked, '--json']);
  expect(JSON.parse(json.out)).toMatchObject({ total: { right: 1 }, failing: [{ id: 'refused' }] });
});

test('eval names the file and line of a case that is none, once', SLOW, () => {
  const folder = questionsFolder(CASES.replace('turns: []', 'turns: none'));
  const { status, out, err } = zonebot(['eval', '--questions', folder, ...madeUp]);
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(err).toMatch(/^the questions cannot be used:\ncases\.yaml:3: turns: .* -> \S.*\n$/);
});

test('eval --mutations judges generated questions in which one slot was changed', SLOW, () => {
  const { status, out, err } = zonebot(['eval', '--mutations', ...madeUp]);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toMatch(/^questions of facts +\d+ /m);
  expect(out).toMatch(/^period: held for none +\d+ +\d+ +\d+ +0 +0\.0$/m);
  const json = zonebot(['eval', '--mutations', '--json', ...madeUp]);
  expect(JSON.parse(json.out)).toMatchObject({ total: { asked: expect.any(Number) } });
});

test('a token that looks wrong ends with status 2 and is not printed', SLOW, () => {
  const { status, out, err } = zonebot(['start', ...madeUp], { token: '123456:SECRET' });
  expect(status).toBe(2);
  expect(err).toContain('BOT_TOKEN');
  expect(out + err).not.toContain('SECRET');
});

test(
  'start without a token answers each piped question in turn and says how to get a token',
  SLOW,
  () => {
    const input = '2017年货物吞吐量多少？\n\n那2016年呢？\n';
    const { status, out, err } = zonebot(['start', ...madeUp], { input });
    expect(status).toBe(0);
    expect(err).toContain('@BotFather');
    const answers = out.split(/^> /m).filter((part) => part.length > 0);
    expect(answers).toHaveLength(2);
    expect(answers[0]).toMatch(/^2017年货物吞吐量多少？\n.*4310万吨/);
    expect(answers[1]).toMatch(/^那2016年呢？\n.*没有.*2016年/);
  },
);

/** A path in a folder that goes away after the test. */
function chartFile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'zonebot-chart-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return path.join(folder, 'chart.png');
}

test('--chart writes the chart of a reply as a PNG, after its words', SLOW, () => {
  const file = chartFile();
  const { status, out, err } = zonebot([
    'ask',
    '仓储企业和签约项目画个图',
    ...madeUp,
    '--chart',
    file,
  ]);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toContain('64个');
  expect(readFileSync(file).subarray(1, 4).toString()).toBe('PNG');
});

test('--chart says so when a reply has no chart, and writes nothing', SLOW, () => {
  const file = chartFile();
  const { status, out, err } = zonebot(['ask', '签约项目多少', ...madeUp, '--chart', file]);
  expect(status).toBe(0);
  expect(out).toContain('64个');
  expect(err).toContain('no chart');
  expect(existsSync(file)).toBe(false);
});

test('--chart of a file that cannot be written ends with status 2 and one message', SLOW, () => {
  const file = path.join(chartFile(), 'no-such-folder', 'chart.png');
  const { status, err } = zonebot(['ask', '仓储企业和签约项目画个图', ...madeUp, '--chart', file]);
  expect(status).toBe(2);
  expect(err).toContain('the chart cannot be written');
  expect(err).not.toMatch(/^\s+at |node_modules|\.ts:\d/m);
});

test('a pipe without a line is no fault', SLOW, () => {
  expect(zonebot(['start', ...madeUp])).toMatchObject({ status: 0, out: '' });
  expect(zonebot(['ask', '--jsonl', ...madeUp])).toMatchObject({ status: 0, out: '', err: '' });
});

test('bench --scale measures made-up knowledge, answers it rightly and compares', SLOW, () => {
  const { status, out } = zonebot(['bench', '--scale', '1']);
  expect(status).toBe(0);
  const [heading, row] = out.split('\n');
  expect(heading).toMatch(/^facts .* p95 .* wrong .*MiniSearch/);
  expect(row).toMatch(/^300 .* ms .* 0\.0% .* ms/);
});

test('bench --load sets the bot beside a bare one, and tells what its parts cost', SLOW, () => {
  const { status, out, err } = zonebot(['bench', '--load', '20', ...madeUp]);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toMatch(/^grammY, echo( +\d\S* ms){3} /m);
  expect(out).toMatch(/^the bot, SQLite( +\d\S* ms){3} +[+−]\S+ ms /m);
  expect(out).toMatch(/^finding and wording the answer \(mean\) +\+\S+ ms$/m);
  expect(out).toMatch(/^grammY, echo +\d+ +100% /m);
  expect(out).toMatch(/^(4 on Redis +\d+ |no redis-server)/m);
});

test(
  'bench --soak handles updates of all sorts without a fault, with and without a file',
  SLOW,
  () => {
    for (const store of [[], ['--store', path.join(temporaryFolder(), 'store.db')]]) {
      const { status, out, err } = zonebot(['bench', '--soak', '200', ...store, ...madeUp]);
      expect({ status, err }).toEqual({ status: 0, err: '' });
      const [, heading, ...rows] = out.trimEnd().split('\n');
      expect(heading).toMatch(/^ +updates .* faults$/);
      expect(rows.map((row) => Number.parseInt(row, 10)).slice(0, -1)).toEqual(
        Array.from({ length: 10 }, (_, at) => 20 * (at + 1)),
      );
      expect(rows.at(-1)).toContain('faults 0');
    }
  },
);

test('--help prints the usage and needs no knowledge', SLOW, () => {
  const { status, out } = zonebot(['ask', '--help', '--knowledge', '/nowhere']);
  expect(status).toBe(0);
  expect(out).toContain('Usage:');
});

test('gaps without a store ends with status 2 and one message', SLOW, () => {
  const { status, out, err } = zonebot(['gaps', ...madeUp]);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(/^no store is named: set STORE_FILE or REDIS_URL in \.env.* --store FILE\n$/);
});

test('gaps of a file that is not there ends with status 1 and one message', SLOW, () => {
  const file = path.join(temporaryFolder(), 'nothing.db');
  const { status, out, err } = zonebot(['gaps', '--store', file, ...madeUp]);
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(err).toMatch(/^the store .*nothing\.db: there is no such file -> \S.*\n$/);
});

test('gaps reads the store that STORE_FILE or --store names', SLOW, async () => {
  const folder = temporaryFolder();
  const store = openStore({ folder });
  await store.feedback?.miss(missOf({ question: '潮汐闸门在哪里？' }));
  await store.close();
  const storeFile = path.join(folder, 'store.db');
  for (const run of [
    zonebot(['gaps', ...madeUp], { storeFile }),
    zonebot(['gaps', '--store', storeFile, ...madeUp], { storeFile: '/nowhere/at.all' }),
  ]) {
    expect(run).toMatchObject({ status: 0, err: '' });
    expect(run.out).toContain('- id: chao-xi-zha-men\n');
  }
});
