import { expect, test } from 'vitest';
import { EACH_PREFIXES, unitOfEach } from './averages.ts';

test.each(EACH_PREFIXES)('the unit behind %s is found', (prefix) => {
  expect(unitOfEach(`${prefix}家`)).toBe('家');
});

test.each(['平均', '人均', '摊到', '企业'])('%s has no unit behind each', (word) => {
  expect(unitOfEach(word)).toBeNull();
});
