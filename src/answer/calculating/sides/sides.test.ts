import { expect, test } from 'vitest';
import { openYard } from '../../../../test/yard.ts';
import { createWorkbench } from '../../workbench.ts';
import type { AskedCalculation } from './asked.ts';
import { amountsIn } from './amounts-in.ts';
import { completed } from './side-slots.ts';
import { saysSpan, sidesOf, type Side } from './sides.ts';

const yard = openYard();
const bench = createWorkbench(yard.knowledge);

const text = (side: Side): string => side.map((token) => token.text).join('');
const sides = (question: string, asked: AskedCalculation | null = null): readonly Side[] =>
  sidesOf(yard.query(question), asked, bench);

test.each<{ question: string; asked?: AskedCalculation; want: string[] }>([
  { question: '2017年签约项目', want: ['2017年签约项目'] },
  { question: '2017年签约项目比2016年多几个', want: ['2017年签约项目', '2016年'] },
  {
    question: '光看规上企业，2017年底仓储企业比2016年底的多几家',
    want: ['规上企业2017年底仓储企业', '规上企业2016年底的'],
  },
  { question: '营收和出口额谁涨得快', want: ['营收', '出口额', '谁涨得快'] },
  { question: '2017年和2016年签约项目相差几个', want: ['2017年', '2016年签约项目'] },
  { question: '营收加上奖补资金', want: ['营收', '奖补资金'] },
  { question: '2015年、2016年和2017年签约项目之和', want: ['2015年', '2016年', '2017年签约项目'] },
  { question: 'projects signed in 2017 versus 2016', want: ['projectssignedin2017', '2016'] },
  { question: '签约项目距100个差多少', want: ['签约项目'] },
  { question: '货物吞吐量是云汀港区的几倍', want: ['货物吞吐量是云汀港区的几倍'] },
  {
    question: '货物吞吐量是云汀港区的几倍',
    asked: 'multiple',
    want: ['货物吞吐量', '云汀港区的几倍'],
  },
  {
    question: '10亿元以上项目在签约项目中占多少',
    asked: 'share',
    want: ['10亿元以上项目', '签约项目', '占多少'],
  },
])('$question is cut into $want', ({ question, asked, want }) => {
  expect(sides(question, asked ?? null).map(text)).toEqual(want);
});

test.each([
  {
    question: '2017年签约项目比奖补资金',
    at: 1,
    want: '2017年奖补资金',
    why: 'takes the time of the other',
  },
  { question: '2017年签约项目比2016年', at: 1, want: '2016年', why: 'keeps its own time' },
  {
    question: '云汀港区货物吞吐量比签约项目',
    at: 1,
    want: '云汀港区签约项目',
    why: 'takes the owner',
  },
  {
    question: '2017年和2016年货物吞吐量增速',
    at: 0,
    want: '增速2017年',
    why: 'takes the measure, which is asked for here',
  },
  {
    question: '2020年货物吞吐量目标比2017年货物吞吐量',
    at: 1,
    want: '2017年货物吞吐量',
    why: 'a goal is not taken over by what names something itself',
  },
])('$question: side $at $why', ({ question, at, want }) => {
  expect(text(completed(sides(question), at, { also: ['measure'], ownTimes: false }, bench))).toBe(
    want,
  );
});

test.each([
  { question: '2015到2017年签约项目', want: true },
  { question: '从2015年至2017年签约项目', want: true },
  { question: '2015-2017年签约项目', want: true },
  { question: 'projects signed from 2015 to 2017', want: true },
  { question: 'projects signed between 2015 and 2017', want: true },
  { question: '2015和2017年签约项目', want: false },
  { question: '2017年签约项目到100个', want: false },
  { question: 'projects signed in 2015 and 2017', want: false },
])('$question says a span: $want', ({ question, want }) => {
  expect(saysSpan(yard.query(question))).toBe(want);
});

test.each([
  { question: '2017年营收离一千亿还差多少', want: '1000亿元' },
  { question: '2017年营收离一百亿还差多少', want: '100亿元' },
  { question: '2017年营收距2000亿元差多少', want: '2000亿元' },
  { question: '2017年货物吞吐量离1亿吨差多少', want: '1亿吨' },
  { question: '2017年货物吞吐量比2016年差多少', want: null },
])('$question puts $want forward', ({ question, want }) => {
  const quantity = amountsIn(yard.query(question))[0]?.quantity;
  expect(quantity ? `${quantity.number.toFixed()}${quantity.unit}` : null).toBe(want);
});
