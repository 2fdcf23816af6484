import { expect, test } from 'vitest';
import { withPlainNouns } from './mixed-nouns.ts';

test.each([
  ['数据在哪个 city 登记的', '数据在哪个城市 登记的'],
  ['是全球什么industry的第一家', '是全球什么行业的第一家'],
  ['数据在哪儿register的', '数据在哪儿登记的'],
  ['register 的人', 'register 的人'],
  ['签了几个 projects', '签了几个项目'],
  ['那个 project 有多大', '那个 project 有多大'],
  ['哪个 citywide 排名', '哪个 citywide 排名'],
])('%s is read as %s', (asked, plain) => {
  expect(withPlainNouns(asked)).toBe(plain);
});
