import { expect, test } from 'vitest';
import { openYard, resultsOf, YARD, type ToldFact } from '../../../../test/yard.ts';

const MEAN: ToldFact = {
  id: 'subsidies-mean',
  indicator: 'subsidies',
  measure: 'average',
  per: '村',
  period: '2017',
  value: 80,
  unit: '万元',
  at: '奖补资金村均80万元',
  implied: { period: '上文写2017年' },
};
const house = openYard([...YARD, MEAN]);
const COUNT = ['count 50个 of subsidies-2017, subsidies-mean'];

test.each([
  { question: '用奖补资金总额和村均反推有多少个村', want: COUNT },
  { question: '按2017年奖补资金和村均数倒推，一共几个村', want: COUNT },
  { question: '村均80万元，总额4000万元，能算出有几个村吗', want: COUNT },
  { question: '用奖补资金总额和村均反推有多少家企业', want: [] },
  { question: '用2016年奖补资金总额和村均反推有多少个村', want: [] },
  { question: '用营收总额和村均反推有多少个村', want: [] },
])('$question: $want', ({ question, want }) => {
  expect(resultsOf(house.ask(question))).toEqual(want);
});

test.each(['加总呢', '总共呢', '一共多少'])(
  '%s after an average asks for the total that is printed',
  (asked) => {
    const { figures } = house.ask('2017年奖补资金村均多少', asked);
    expect(figures.map(({ fact }) => fact)).toContain('subsidies-2017');
  },
);
