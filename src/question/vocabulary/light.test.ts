import path from 'node:path';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/load.ts';
import { nameForms } from '../../knowledge/name-forms.ts';
import { matchForm } from '../../text/normalize.ts';
import { DIMENSION_WORDS } from './dimensions.ts';
import { FOLLOW_UP_WORDS } from './follow-ups.ts';
import { INCREMENT_WORDS, TOTAL_WORDS } from './additions.ts';
import { MEASURE_WORDS } from './measures.ts';
import { OPERATION_WORDS } from './operations.ts';
import { STATUS_WORDS } from './statuses.ts';
import { ENGLISH_LIGHT_WORDS } from './english.ts';
import { LIGHT_WORDS } from './light.ts';
import { RESTRICTING_CHARACTERS, RESTRICTIONS } from './restrictions.ts';

const ROOT = path.join(import.meta.dirname, '../../..');
const knowledge = loadKnowledge({
  knowledge: path.join(ROOT, 'knowledge'),
  seeds: path.join(ROOT, 'seeds'),
});

const CHINESE = LIGHT_WORDS.filter((word) => !ENGLISH_LIGHT_WORDS.includes(word));
const LIGHT = new Set(LIGHT_WORDS);

const SLOT_WORDS = [
  ...[...OPERATION_WORDS, ...MEASURE_WORDS, ...DIMENSION_WORDS, ...STATUS_WORDS].flatMap(
    ([, words]) => words,
  ),
  ...INCREMENT_WORDS,
  ...TOTAL_WORDS,
  ...FOLLOW_UP_WORDS,
];

/** Content words that are also said with any figure: 进入, 开始, 领域. */
const ALSO_CONTENT = [
  '人家',
  '安排',
  '牵扯',
  '牵涉',
  '大关',
  '开始',
  '担任',
  '进入',
  '跻身',
  '迈入',
  '迈进',
  '挤进',
  '挤入',
  '步入',
  '跨入',
  '跨进',
  '领域',
  '涉及',
  '评上',
  '选上',
  '组织',
];

const doubles = (words: readonly string[]): string[] =>
  words.filter((word, at) => words.indexOf(word) !== at);

test('no light word stands twice', () => {
  expect(doubles(LIGHT_WORDS)).toEqual([]);
  expect(doubles(RESTRICTIONS)).toEqual([]);
});

test('light words and restrictions stand in match form', () => {
  const other = [...CHINESE, ...RESTRICTIONS, ...RESTRICTING_CHARACTERS].filter(
    (word) => matchForm(word) !== word,
  );
  expect(other).toEqual([]);
});

test('Chinese and English stand apart', () => {
  expect(ENGLISH_LIGHT_WORDS.filter((word) => /\p{Script=Han}/u.test(word))).toEqual([]);
  expect(CHINESE.filter((word) => !/\p{Script=Han}/u.test(word))).toEqual([]);
});

test('no Chinese light word fills a slot', () => {
  expect(CHINESE.filter((word) => SLOT_WORDS.includes(word))).toEqual([]);
});

test('no light word takes away from what is asked', () => {
  expect([...RESTRICTIONS, ...RESTRICTING_CHARACTERS].filter((word) => LIGHT.has(word))).toEqual(
    [],
  );
});

test('no light word alone names an indicator or something that has figures', () => {
  const names = [...knowledge.indicators.values(), ...knowledge.entities.values()].flatMap(
    nameForms,
  );
  expect(names.filter((name) => CHINESE.includes(name))).toEqual([]);
});

test('no Chinese light word says a content word', () => {
  const surfaces = knowledge.words.flatMap(({ word, same }) => [word, ...same]).map(matchForm);
  expect([...new Set(surfaces)].filter((word) => CHINESE.includes(word)).toSorted()).toEqual(
    ALSO_CONTENT.toSorted(),
  );
});

test.each(
  `企业 学校 进口 研发 女性 省级 境外 国有 除了 不含 以外 之外 首次 倒闭 关闭 取消 裁员 迁出 投诉 污染 辞职 退出 亏损 下岗
  老师 记者 居民 专家 其他 别的 周末 每月 此前 后来 需要 引进 签约 开工 建成 实施 打造 认定 材料 信息 统计 正式员工`.split(
    /\s+/,
  ),
)('%s is not light', (word) => {
  expect(LIGHT.has(word)).toBe(false);
});

test.each(
  `弄 搞 名字 姓名 拿下 那阵子 一下 到底 真真正正 快点 帮忙看看 了吧 来着 呀 呗 据报道 文中提到 统计口径 不好意思 我是市民 咗 而家`.split(
    ' ',
  ),
)('%s is light', (word) => {
  expect(LIGHT.has(word) || CHINESE.includes(word)).toBe(true);
});
