import { expect, test } from 'vitest';
import { openYard } from '../../../../test/yard.ts';
import { calculationAsked, namesARate, type AskedCalculation } from './asked.ts';

const yard = openYard();

test.each<{ question: string; want: AskedCalculation | null }>([
  { question: '2017年签约项目多少', want: null },
  { question: '2015和2017年签约项目', want: null },
  { question: '2017年签约项目比2016年多几个', want: 'difference' },
  { question: '2017年签约项目和2016年相差几个', want: 'difference' },
  { question: '2017年签约项目比2016年多吗', want: 'comparison' },
  { question: '货物吞吐量从2015年到2017年增加了多少', want: 'change' },
  { question: '签约项目增长了多少', want: 'change' },
  { question: '2017年货物吞吐量是云汀港区的几倍', want: 'multiple' },
  { question: '货物吞吐量2017年增长了5倍吗', want: 'multiple' },
  { question: '出口额占进出口额的比重', want: 'share' },
  { question: '平均每家仓储企业多少装卸工人', want: 'average' },
  { question: '2015年和2016年签约项目之和', want: 'sum' },
  { question: '营收加上奖补资金', want: 'sum' },
  { question: '进出口额减去出口额还剩多少', want: 'rest' },
  { question: '倒推2014年货物吞吐量', want: 'base' },
  { question: '新增之前有多少泊位', want: 'before' },
  { question: '营收换算成万元是多少', want: 'conversion' },
  { question: '签约项目走势', want: 'trend' },
  { question: '签约项目画个图', want: 'trend' },
  { question: 'projects signed in 2017 versus 2016', want: 'comparison' },
])('$question asks for $want', ({ question, want }) => {
  expect(calculationAsked(yard.query(question))).toBe(want);
});

test.each([
  { question: '2017年货物吞吐量增速多少', want: true, why: 'the rate is a figure' },
  { question: '货物吞吐量增长率', want: true, why: 'the rate is a figure' },
  { question: '货物吞吐量增长了多少', want: false, why: 'what became of a figure' },
  { question: '2017年货物吞吐量多少', want: false, why: 'no growth at all' },
  { question: '货物吞吐量占比', want: false, why: 'another measure' },
])('$question: $why', ({ question, want }) => {
  expect(namesARate(yard.query(question))).toBe(want);
});
