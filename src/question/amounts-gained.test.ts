import { expect, test } from 'vitest';
import { openYard } from '../../test/yard.ts';

const yard = openYard();

test.each([
  { question: '货物吞吐量2015年到2017年涨了多少万吨', want: true, why: 'an amount is no rate' },
  { question: '签约项目2016年40个，2017年多了几个', want: true, why: 'two times are said' },
  { question: '2017年泊位多了几个', want: false, why: 'what was added in one year' },
  { question: '2017年货物吞吐量增长了多少', want: false, why: 'a growth is a rate' },
  { question: '2017年货物吞吐量增长了几个百分点', want: false, why: 'of percent' },
  { question: '2016到2017年泊位增加了几个', want: false, why: 'the span asks by itself' },
])('$question: a difference is asked for ($want), $why', ({ question, want }) => {
  expect(yard.query(question).operations.has('difference')).toBe(want);
});
