import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';

const { outcome } = openHouse();

test.each([
  { question: '货物吞吐量多少（问目标，不是已完成的）', want: 'harbour-throughput-target' },
  { question: '2017年货物吞吐量多少，不是2016年的', want: 'harbour-throughput' },
  { question: '签约项目多少个，不是签约金额', want: 'harbour-signed-projects' },
])('$question is answered: the exclusion is another figure', ({ question, want }) => {
  expect(outcome(question)).toContain(want);
});

test.each([
  '签约项目多少个，不是投资10亿元以上的',
  '仓储企业多少家，不是规上的',
  '仓储企业多少家，不是规上企业',
  '签约项目多少个，不是月亮城的',
  '签约项目多少个，别拿金额的凑',
  '签约项目多少个，不含仓储',
  '2017年签约项目多少个，不是2017年的',
])('%s may ask for what is left of a whole', (question) => {
  expect(outcome(question)).toMatch(/^refusal/);
});
