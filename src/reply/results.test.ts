import { expect, test } from 'vitest';
import { firstLine, openYard } from '../../test/yard.ts';
import { plainText } from './lines.ts';
import type { Reply } from './reply.ts';

const yard = openYard();

const detail = ({ lines }: Reply): string[] => plainText(lines).split('\n');

test.each([
  {
    question: '2017年签约项目比2016年多几个',
    want: '签约项目数，2017年比2016年多35个，增长87.5%。',
  },
  { question: '2016年签约项目比2015年少几个', want: '2016年比2015年少20个，下降约33.3%。' },
  { question: '2017年仓储企业和2016年相差几家', want: '多不到60家，增长不到30%。' },
  { question: '2017年装卸工人离2000人差多少', want: '比2000人少不到700人。' },
  { question: '2017年规上仓储企业占比多少', want: '仓储企业数的至少25%。' },
  { question: '2017年营收比2016年多多少', want: '多预计6.4亿元，增长预计8%。' },
  { question: '2017年营收平均每平方公里多少', want: '每平方公里预计约6.7亿元。' },
  { question: '2017年营收加上奖补资金', want: '合计预计86.8亿元。' },
  { question: '倒推2014年货物吞吐量', want: '2014年货物吞吐量（由增速倒推）3200万吨。' },
  { question: '2017年货物吞吐量排名比2016年高几位', want: '2017年比2016年前进2位。' },
  { question: '2016年货物吞吐量排名比2017年低几位', want: '2017年比2016年前进2位。' },
  { question: '2015年和2017年货物吞吐量增速相差几个百分点', want: '低12.5个百分点。' },
  { question: '2017年10亿元以上签约项目占多少', want: '占星澜港区2017年签约项目数的20%。' },
  { question: '2017年进出口额减去出口额还剩多少', want: '减去星澜港区2017年出口额，还有120亿元。' },
  { question: '2017年营收换算成万元是多少', want: '2017年营收：预计864000万元。' },
  {
    question: '2017年货物吞吐量比2016年多吗',
    want: '是。星澜港区货物吞吐量，2017年比2016年多1250万吨',
  },
  { question: '2016年货物吞吐量比2017年多吗', want: '不是。' },
])('$question: $want', ({ question, want }) => {
  expect(firstLine(yard.ask(question))).toContain(want);
});

test.each([
  {
    question: 'How many more projects were signed in 2017 than in 2016?',
    want: 'projects signed of Xinglan Port, 2017 is more by 35 [35个] than 2016, up by 87.5%.',
  },
  {
    question: 'How many fewer projects were signed in 2016 than in 2015?',
    want: '2016 is less by 20 [20个] than 2015, down by about 33.3%.',
  },
  {
    question: 'difference in warehousing firms between 2016 and 2017',
    want: 'more by less than 60 [60家] than as of 2016-12, up by less than 30%.',
  },
  {
    question: 'sum of projects signed in 2016 and 2017',
    want: 'projects signed of Xinglan Port, 2016 and 2017 together: 115 [115个].',
  },
  {
    question: 'What percentage of projects signed were above 1 billion?',
    want: 'is 20% of projects signed of Xinglan Port in 2017.',
  },
  {
    question: 'difference in revenue between 2016 and 2017',
    want: 'more by expected CNY 640 million [6.4亿元]',
  },
])('$question: $want', ({ question, want }) => {
  expect(firstLine(yard.ask(question))).toContain(want);
});

test('equal figures are told equal, without a number', () => {
  const house = openYard(undefined, [], {
    'projects-2016': { value: 75, at: '2016年签约项目75个' },
  });
  expect(firstLine(house.ask('2017年签约项目比2016年多几个'))).toContain('2017年与2016年相同');
});

test('rounding is said, and only where something was rounded', () => {
  const rounded = detail(yard.ask('2017年营收平均每平方公里多少')).find((line) =>
    line.startsWith('算法'),
  );
  expect(rounded).toBe('算法：86.4亿元 ÷ 13平方公里 ≈ 6.65亿元（四舍五入）');
  const exact = detail(yard.ask('2017年营收加上奖补资金')).find((line) => line.startsWith('算法'));
  expect(exact).toBe('算法：86.4亿元 + 4000万元 = 86.8亿元');
});

test('a result as data carries its qualifier, status, formula and rounding', () => {
  expect(yard.ask('2017年营收平均每平方公里多少').results).toMatchObject([
    {
      role: 'result',
      value: '6.65',
      unit: '亿元',
      qualifier: null,
      status: 'expected',
      rounding: 2,
    },
  ]);
  const [difference] = yard.ask('2017年仓储企业和2016年相差几家').results;
  expect(difference).toMatchObject({ qualifier: '不到', status: 'actual', rounding: null });
});

test('every result cites the passages of all its operands', () => {
  const reply = yard.ask('2017年签约项目比2016年多几个');
  const pieces = reply.lines.flatMap((line) => line.pieces);
  const cited = pieces.flatMap((piece) =>
    piece.kind === 'result' ? [piece.passages.map((at) => reply.passages[at]?.text)] : [],
  );
  expect(cited.length).toBeGreaterThan(2);
  for (const texts of cited)
    expect(new Set(texts)).toEqual(new Set(['2016年签约项目40个。', '2017年签约项目75个。']));
});
