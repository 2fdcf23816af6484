import { expect, test } from 'vitest';
import { openYard } from '../../../test/yard.ts';

const house = openYard(undefined, [], {
  'projects-2017': { at: '2017年举办航运产业活动，签约项目75个' },
});

test('a kind that only the sentence speaks of makes no part of what is counted', () => {
  expect(house.ask('2017年签约项目里航运类的有几个').kind).not.toBe('answer');
  expect(house.ask('2017年签约项目有几个').kind).toBe('answer');
});
