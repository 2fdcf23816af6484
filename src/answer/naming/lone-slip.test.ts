import { expect, test } from 'vitest';
import { openYard } from '../../../test/yard.ts';

const { outcome } = openYard();

test('what is heard in one short word alone is no question', () => {
  expect(outcome('讲个迁约')).toBe('refusal: nothing-recognised');
});

test('beside a word that was said it is heard', () => {
  expect(outcome('2017年迁约项目多少个')).toBe('projects-2017');
});
