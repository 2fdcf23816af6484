import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';

test.each([
  { question: '哪家企业营收21.75亿元', want: 'haisui-revenue' },
  { question: '2017年哪家公司营收21.75亿', want: 'haisui-revenue' },
])('$question asks for the owner of the figure', ({ question, want }) => {
  expect(openHouse().outcome(question)).toBe(want);
});

test.each(['哪家企业营收22亿元', '2016年哪家企业营收21.75亿元', '哪个村营收21.75亿元'])(
  '%s has no owner',
  (question) => {
    expect(openHouse().outcome(question)).not.toBe('haisui-revenue');
  },
);
