import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkKnowledge, loadKnowledge } from '../src/knowledge/load.ts';
import { KnowledgeError } from '../src/knowledge/problem.ts';
import { breakRule, changedCopy, lineOf, type Edit, type Rule } from './made-up.ts';

/** Rules about whole files: YAML, seeds, parts, and articles that contradict each other. */
const edit = (file: string, find: string, put: string): Edit => ({ file, find, put });
const FACTS = 'facts/harbour-2017.yaml';
const SEED = 'seeds/harbour.txt';

test.each<Rule>([
  {
    name: 'a part whose last words do not follow its first',
    edit: edit(
      'sources.yaml',
      "{ from: '于 晴', to: '沈 渡/文'",
      "{ from: '于 晴', to: '星澜日报'",
    ),
    at: "from: '于 晴'",
    what: 'the part\'s last words "星澜日报" do not follow its first words',
    fix: 'copy the first and last words',
  },
  {
    name: 'a part whose first words stand twice',
    edit: edit('sources.yaml', "from: '目前,港区集聚'", "from: '港区'"),
    at: "from: '港区'",
    what: 'the part\'s first words "港区" stand',
    fix: 'long enough to stand once',
  },
  {
    name: 'broken YAML',
    edit: edit('words.yaml', 'same: [省内, 省里]', 'same: [省内, 省里'),
    at: 'en: the province',
    what: 'not YAML',
    fix: 'quotes',
  },
])('$name is reported', (rule) => {
  const { problems, wanted } = breakRule(rule);
  expect(problems).toContainEqual(wanted);
});

test('a part whose first words are absent is reported, and so is the text that it leaves out', () => {
  const folders = changedCopy([edit('sources.yaml', "from: '满舱而归'", "from: '空舱而归'")]);
  const line = lineOf(folders, 'sources.yaml', '空舱而归');
  expect(checkKnowledge(folders).problems).toEqual([
    expect.objectContaining({
      file: 'sources.yaml',
      what: expect.stringContaining('stands in no part, first "满舱而归'),
    }),
    expect.objectContaining({
      line,
      what: 'the part\'s first words "空舱而归" are not in the file',
      fix: expect.stringContaining('copy'),
    }),
  ]);
});

test('text of a seed outside every part is reported with its first words', () => {
  const folders = changedCopy([{ file: SEED, find: null, put: '\n港区还有一条新闻。\n' }]);
  expect(checkKnowledge(folders).problems).toEqual([
    {
      file: 'sources.yaml',
      line: expect.any(Number),
      what: expect.stringContaining('harbour.txt stands in no part, first "港区还有一条新闻。"'),
      fix: expect.stringContaining('add a part'),
    },
  ]);
});

test('white space outside every part is no problem', () => {
  const folders = changedCopy([{ file: SEED, find: null, put: '\n \u3000\n' }]);
  expect(checkKnowledge(folders).problems).toEqual([]);
});

test('a broken file does not hide the problems of other files', () => {
  const folders = changedCopy([
    edit('words.yaml', 'same: [省内, 省里]', 'same: [省内, 省里'),
    edit(FACTS, 'value: 64', 'value: 65'),
    edit('entities.yaml', 'within: xinglan-port', 'within: xinglan-city'),
  ]);
  const { problems } = checkKnowledge(folders);
  expect(problems).toContainEqual(
    expect.objectContaining({ file: 'words.yaml', what: expect.stringContaining('not YAML') }),
  );
  expect(problems).toContainEqual(
    expect.objectContaining({ file: FACTS, what: expect.stringContaining('65 is not in') }),
  );
  expect(problems).toContainEqual(
    expect.objectContaining({
      file: 'entities.yaml',
      what: expect.stringContaining('xinglan-city'),
    }),
  );
});

test.each(['sources.yaml', 'entities.yaml', 'indicators.yaml', 'words.yaml'])(
  'a missing %s is reported',
  (name) => {
    const folders = changedCopy([]);
    rmSync(path.join(folders.knowledge, name));
    expect(checkKnowledge(folders).problems).toContainEqual({
      file: name,
      line: 1,
      what: 'the file cannot be read',
      fix: expect.stringContaining(name),
    });
  },
);

test('a missing seed file is reported where the article names it', () => {
  const folders = changedCopy([edit('sources.yaml', 'file: harbour.txt', 'file: harbor.txt')]);
  expect(checkKnowledge(folders).problems).toContainEqual({
    file: 'sources.yaml',
    line: lineOf(folders, 'sources.yaml', 'file: harbor.txt'),
    what: 'there is no seed file harbor.txt',
    fix: expect.stringContaining('seeds folder'),
  });
});

test('an article about something unknown is reported', () => {
  const folders = changedCopy([edit('sources.yaml', 'about: xinglan-port', 'about: nowhere')]);
  expect(checkKnowledge(folders).problems).toContainEqual({
    file: 'sources.yaml',
    line: lineOf(folders, 'sources.yaml', 'about: nowhere'),
    what: 'about: no entity has the id nowhere',
    fix: expect.stringContaining('entities.yaml'),
  });
});

test('an article without a title needs a label', () => {
  const untitled = edit('sources.yaml', 'title: 星澜港区潮起新岸', 'title: null');
  expect(checkKnowledge(changedCopy([untitled])).problems).toContainEqual(
    expect.objectContaining({
      file: 'sources.yaml',
      what: expect.stringContaining('has no label'),
    }),
  );
  const labelled = edit(
    'sources.yaml',
    'title: 星澜港区潮起新岸',
    'title: null\n  label: 港区报道',
  );
  expect(checkKnowledge(changedCopy([labelled])).problems).toEqual([]);
});

/** A list of ten aliases of the level below, which expands tenfold with every level. */
function bombLevel(depth: number): string {
  const items = Array.from({ length: 10 }, () => (depth === 0 ? '"x"' : `*l${depth - 1}`));
  return `  - &l${depth} [${items.join(', ')}]`;
}

test('a bomb of YAML aliases is refused at once', { timeout: 3_000 }, () => {
  const folders = changedCopy([]);
  const bomb = `- word: 全国\n  same:\n${Array.from({ length: 10 }, (_, depth) => bombLevel(depth)).join('\n')}\n`;
  writeFileSync(path.join(folders.knowledge, 'words.yaml'), bomb);
  const before = process.memoryUsage().heapUsed;
  const { problems } = checkKnowledge(folders);
  expect(problems).toContainEqual(
    expect.objectContaining({ file: 'words.yaml', what: expect.stringMatching(/alias/i) }),
  );
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(200e6);
});

test('a file larger than any knowledge file is refused unread', () => {
  const folders = changedCopy([]);
  writeFileSync(path.join(folders.knowledge, 'words.yaml'), '#'.repeat(4_000_001));
  expect(checkKnowledge(folders).problems).toContainEqual(
    expect.objectContaining({ file: 'words.yaml', what: expect.stringContaining('larger than') }),
  );
});

test('an article id that is used twice is reported', () => {
  const folders = changedCopy([
    { file: 'sources.yaml', find: null, put: secondArticle('harbour-2017') },
  ]);
  writeFileSync(path.join(folders.seeds, 'second.txt'), SECOND);
  expect(checkKnowledge(folders).problems).toContainEqual({
    file: 'sources.yaml',
    line: lineOf(folders, 'sources.yaml', '# second'),
    what: 'the id harbour-2017 is used twice',
    fix: expect.stringContaining('id of its own'),
  });
});

const SECOND = '2017年星澜港区新签约项目66个。\n';

function secondArticle(id: string): string {
  return `- id: ${id} # second
  file: second.txt
  title: 星澜港区再启航
  published: '2018'
  covers: '2017'
  about: xinglan-port
  parts: [{ from: '2017年星澜', to: 个。 }]
`;
}

test.each([
  {
    name: 'with another value gives a conflict',
    value: 66,
    conflicts: ['harbour-signed-projects and second-projects'],
  },
  { name: 'with the same value gives none', value: 64, conflicts: [] },
])('one observation in two articles $name, and no problem', ({ value, conflicts }) => {
  const folders = changedCopy([{ file: 'sources.yaml', find: null, put: secondArticle('second') }]);
  writeFileSync(path.join(folders.seeds, 'second.txt'), SECOND.replace('66', String(value)));
  writeFileSync(
    path.join(folders.knowledge, 'facts', 'second.yaml'),
    `- id: second-projects\n  entity: xinglan-port\n  indicator: signed-projects\n  period: '2017'\n  value: ${value}\n  at: 新签约项目${value}个\n`,
  );
  const { knowledge, problems } = checkKnowledge(folders);
  expect(problems).toEqual([]);
  expect(knowledge.conflicts.map(({ facts: [a, b] }) => `${a.id} and ${b.id}`)).toEqual(conflicts);
});

test('loading a broken folder throws one error with every problem', () => {
  const folders = changedCopy([edit(FACTS, 'value: 64', 'value: 65')]);
  expect(() => loadKnowledge(folders)).toThrow(KnowledgeError);
  expect(() => loadKnowledge(folders)).toThrow(/facts\/harbour-2017\.yaml:\d+: .*65.* -> /);
});
