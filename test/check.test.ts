import { expect, test } from 'vitest';
import { checkKnowledge } from '../src/knowledge/load.ts';
import { MADE_UP, changedCopy, breakRule, type Edit, type Rule } from './made-up.ts';

/** Rules that look at one fact or one entry and its article; the others stand in check-*.test.ts. */
const fact = (find: string, put: string): Edit => ({
  file: 'facts/harbour-2017.yaml',
  find,
  put,
});
const entry = (find: string, put: string): Edit => ({ file: 'entries/harbour.yaml', find, put });

test('the made-up knowledge is clean and holds what it should', () => {
  const { knowledge, problems } = checkKnowledge(MADE_UP);
  expect(problems).toEqual([]);
  const { articles, entities, facts, entries, conflicts } = knowledge;
  expect([articles.length, entities.size, facts.size, entries.length]).toEqual([1, 4, 16, 3]);
  expect(conflicts).toEqual([]);
  expect(facts.get('harbour-warehouse-firms')?.printed).toBe('近260家');
});

test.each<Rule>([
  {
    name: 'an `at` that is not in the article',
    edit: fact('at: 港务顾问12人', 'at: 港务顾问们12人'),
    at: 'at: 港务顾问们12人',
    what: '"港务顾问们12人" is not in the article harbour-2017',
    fix: 'copy',
  },
  {
    name: 'an `at` that stands more than once',
    edit: fact('at: 港务顾问12人', 'at: 仓储 # here'),
    at: '# here',
    what: '"仓储" stands 3 times in the article',
    fix: 'longer',
  },
  {
    name: 'a `context` that is not in the article',
    edit: fact('at: 港务顾问12人', 'at: 港务顾问12人\n  context: 无此话'),
    at: 'context: 无此话',
    what: 'context: "无此话" is not in the article',
    fix: 'copy',
  },
  {
    name: 'an `at` that holds the words of a byline',
    edit: fact('at: 港务顾问12人', 'at: 沈渡'),
    at: 'at: 沈渡',
    what: '"沈渡" is not in the article',
    fix: 'copy',
  },
  {
    name: 'a value that is not in its `at`',
    edit: fact('value: 64', 'value: 65'),
    at: 'value: 65',
    what: 'harbour-signed-projects: the value 65 is not in its `at`',
    fix: 'correct the value',
  },
  {
    name: 'a wrong unit',
    edit: fact('value: 64', 'value: 64\n  unit: 家'),
    at: 'value: 64',
    what: 'harbour-signed-projects: the value 64 stands in its `at` without the unit 家',
    fix: 'write the unit as it is printed',
  },
  {
    name: 'a qualifier that is not printed',
    edit: fact('value: 64', 'value: 64\n  qualifier: 超'),
    at: 'value: 64',
    what: 'the qualifier 超 does not stand at the value',
    fix: 'qualifier',
  },
  {
    name: 'a printed qualifier that the fact leaves out',
    edit: fact('  qualifier: 近\n', ''),
    at: 'value: 260',
    what: 'harbour-warehouse-firms: the value is printed with 近, which the fact leaves out',
    fix: 'add qualifier: 近',
  },
  {
    name: 'status expected where the passage does not say so',
    edit: fact('value: 12\n', 'value: 12\n  status:   expected\n'),
    at: 'status:   expected',
    what: 'the passage does not say 预计',
    fix: 'correct the status',
  },
  {
    name: 'a list item that is not in the passage',
    edit: fact('北屿船务]', '南屿船务]'),
    at: '南屿船务]',
    what: 'the list item 南屿船务 is not in the passage',
    fix: 'as printed',
  },
  {
    name: 'a date that is not in the passage',
    edit: fact('date: 2017-03', 'date: 2017-04'),
    at: 'date: 2017-04',
    what: 'the date 2017-04 is not in the passage',
    fix: 'correct it',
  },
  {
    name: 'a move in a ranking that is not in the passage',
    edit: fact('moved: 前进两位', 'moved: 后退两位'),
    at: 'moved: 后退两位',
    what: 'moved: 后退两位 is not in the passage',
    fix: 'as printed',
  },
  {
    name: 'a number of competitors that is not in the passage',
    edit: fact('among: 全国', 'among: 全国\n  out_of: 77'),
    at: 'out_of: 77',
    what: 'out_of 77 is not in the passage',
    fix: 'correct it',
  },
  {
    name: 'a month that does not exist',
    edit: fact("period: '2020'", "period: '2020-13'"),
    at: "period: '2020-13'",
    what: '2020-13 is no period',
    fix: 'months are 01 to 12',
  },
  {
    name: 'an unknown key',
    edit: fact('value: 12\n', 'value: 12\n  qualifer: 近\n'),
    at: 'qualifer: 近',
    what: 'unknown key qualifer',
    fix: 'spelling',
  },
  {
    name: 'a doubled observation',
    edit: fact(
      '- id: harbour-advisers',
      '- id: harbour-projects-again\n  entity: xinglan-port\n  indicator: signed-projects\n  period: "2017"\n  value: 64\n  at: 签约项目64个\n- id: harbour-advisers',
    ),
    at: '- id: harbour-projects-again',
    what: 'harbour-projects-again is the same observation as harbour-signed-projects',
    fix: 'merge them',
  },
  {
    name: 'a typed figure in an entry',
    edit: entry('zh: 灯塔课堂把', 'zh: 灯塔课堂每年12场，把'),
    at: '每年12场',
    what: 'lighthouse-class: answer.zh holds a typed figure',
    fix: '<fact-id>',
  },
  {
    name: 'a typed Chinese figure in an entry',
    edit: entry('zh: 灯塔课堂把', 'zh: 灯塔课堂有三个班，把'),
    at: '三个班',
    what: 'lighthouse-class: answer.zh holds a typed figure',
    fix: '<fact-id>',
  },
  {
    name: 'a <fact-id> that no fact has',
    edit: entry('货物吞吐量<harbour-throughput>', '货物吞吐量<harbour-output>'),
    at: '<harbour-output>',
    what: 'throughput-overview: answer.zh: no fact has the id harbour-output',
    fix: 'add the fact or correct the id',
  },
])('$name is reported', (rule) => {
  const { problems, wanted } = breakRule(rule);
  expect(problems).toEqual([wanted]);
});

test('what is printed on two lines, with other spaces or quotes, is no problem', () => {
  const folders = changedCopy([
    fact('at: 港务顾问12人', "at: '港区 聘请港务\n    顾问12人,举办航运交流会'"),
  ]);
  expect(checkKnowledge(folders).problems).toEqual([]);
});

test('digits inside a name are no typed figure', () => {
  const folders = changedCopy([
    { file: 'entities.yaml', find: 'zh: 灯塔课堂', put: 'zh: 灯塔课堂36条' },
    entry('zh: 灯塔课堂把', 'zh: 灯塔课堂36条把'),
  ]);
  expect(checkKnowledge(folders).problems).toEqual([]);
});

test('every broken thing is reported in one run, sorted by place', () => {
  const folders = changedCopy([
    fact('value: 12\n', 'value: 13\n'),
    fact('value: 64', 'value: 65'),
    entry('货物吞吐量<harbour-throughput>', '货物吞吐量<harbour-output>'),
  ]);
  const { problems } = checkKnowledge(folders);
  expect(problems.map(({ file }) => file)).toEqual([
    'entries/harbour.yaml',
    'facts/harbour-2017.yaml',
    'facts/harbour-2017.yaml',
  ]);
  const [, first, second] = problems.map(({ line }) => line);
  expect(first).toBeLessThan(second ?? 0);
});
