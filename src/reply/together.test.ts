import { expect, test } from 'vitest';
import { openYard } from '../../test/yard.ts';
import { plainText } from './lines.ts';

const yard = openYard();
const linesOf = (...turns: readonly string[]): string[] =>
  plainText(yard.ask(...turns).lines).split('\n');

test('a result is followed by how it was understood, every operand and how it came about', () => {
  expect(linesOf('2017年签约项目比2016年多几个')).toEqual([
    '星澜港区签约项目数，2017年比2016年多35个，增长87.5%。',
    '理解为：星澜港区（默认） · 2017年、2016年 · 签约项目数',
    '- 星澜港区2017年签约项目数：75个',
    '- 星澜港区2016年签约项目数：40个',
    '算法：75个 − 40个 = 35个',
    '算法：(75个 − 40个) ÷ 40个 = 87.5%',
  ]);
});

test('a series tells all its figures at once, then what became of them, then what was left out', () => {
  expect(linesOf('货物吞吐量历年变化')).toEqual([
    '星澜港区货物吞吐量：2015年 4000万吨，2016年 5000万吨，2017年 6250万吨。2017年比2015年多2250万吨，增长56.25%。',
    '理解为：星澜港区（默认） · 2015年、2016年、2017年 · 货物吞吐量',
    '算法：6250万吨 − 4000万吨 = 2250万吨',
    '算法：(6250万吨 − 4000万吨) ÷ 4000万吨 = 56.25%',
    '时间长短或性质不同、没有放在一起算的：星澜港区2018年上半年货物吞吐量 2600万吨。',
  ]);
});

test.each([
  {
    question: '2017年营收和外资相差多少',
    want: '没有这样计算：币种不同，文章没有给出汇率。',
  },
  {
    question: 'revenue and foreign capital difference in 2017',
    want: 'Not calculated: the currencies differ and the articles give no rate.',
  },
  {
    question: '2017年货物吞吐量和2018年上半年货物吞吐量相差多少',
    want: '注意，两者不完全可比：所涉的时间长短不同。',
  },
  {
    question: '2017年星澜港区营收和海穗物流营收相差多少',
    want: '注意，两者不完全可比：一个是全区，一个是一家公司。',
  },
])('$question: $want', ({ question, want }) => {
  expect(linesOf(question)).toContain(want);
});

test('figures that are alike come without a caution', () => {
  expect(linesOf('2017年签约项目比2016年多几个').join()).not.toMatch(/注意|没有这样计算/);
});

test('operands are marked as such, and what is only shown as context', () => {
  expect(yard.ask('货物吞吐量历年变化').figures.map(({ role }) => role)).toEqual([
    'operand',
    'operand',
    'operand',
    'context',
  ]);
  expect(yard.ask('2017年营收和外资相差多少').figures.map(({ role }) => role)).toEqual([
    'answer',
    'answer',
  ]);
});

test('a chart that was asked for and cannot be drawn is spoken of; one that nobody asked for is not', () => {
  const asked = linesOf('2017年营收和签约项目画个图').join('\n');
  expect(asked).toContain('画不成图');
  expect(linesOf('2017年营收和外资相差多少').join('\n')).not.toContain('画不成图');
});
