import { expect, test } from 'vitest';
import type { Entity } from '../knowledge/model.ts';
import { spelledNames } from './spelled-names.ts';

const entity = (kind: Entity['kind'], zh: string, en: string): Entity => ({
  id: 'one',
  kind,
  name: { zh, en },
  aliases: [],
  within: null,
  isDefault: false,
  ambiguous: false,
});

test('a person is named with the syllables apart and with the family name last', () => {
  const names = spelledNames(entity('person', '王小明', 'Wang Xiaoming'));
  for (const name of ['wang xiao ming', 'wang xiao-ming', 'wangxiaoming', 'xiaoming wang'])
    expect(names).toContain(name);
});

test('a place is named with the syllables apart, whatever stands behind', () => {
  expect(spelledNames(entity('village', '东山村', 'Dongshan Village'))).toEqual([
    'dong shan village',
  ]);
});

test('an English name has no syllables', () => {
  expect(spelledNames(entity('place', '汽车小镇', 'Automobile Town'))).toEqual([]);
});
