import { expect, test } from 'vitest';
import { againstAverage } from './against-average.ts';

test.each([
  {
    behind: '，高于全市平均水平，为扩能',
    want: { words: '高于全市平均水平', scope: '全市', isAbove: true },
  },
  { behind: '，低于全省平均', want: { words: '低于全省平均', scope: '全省', isAbove: false } },
  { behind: '，为扩能注入动能', want: null },
  { behind: '；利润高于全市平均水平', want: null },
])('$behind', ({ behind, want }) => {
  const figure = '投资增速达27.8%';
  expect(againstAverage(figure + behind, figure.length)).toEqual(want);
});
