import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';
import type { Edit } from '../../../test/made-up.ts';

const ABOVE: readonly Edit[] = [
  {
    file: 'seeds/harbour.txt',
    find: '同比增长12.5%,居',
    put: '同比增长12.5%,高于全省平均水平,居',
  },
];

test.each([
  { question: '货物吞吐量增速比全省平均高吗', opening: '是。' },
  { question: '货物吞吐量增速有没有超过全省平均水平', opening: '是。' },
  { question: '货物吞吐量增速是不是没跑赢全省平均', opening: '不是。' },
  { question: '货物吞吐量增速低于全省平均吗', opening: '不是。' },
])('$question: $opening', ({ question, opening }) => {
  const [first, ...more] = openHouse(ABOVE)
    .ask(question)
    .lines.map(({ pieces }) => pieces.map(({ text }) => text).join(''));
  expect(first).toContain(`${opening}星澜港区`);
  expect(more.join('')).toContain('高于全省平均水平');
});

test.each([
  { question: '货物吞吐量增速比全国平均高吗', why: 'it is the average of others' },
  { question: '签约金额比全省平均高吗', why: 'nothing is told of this figure' },
])('$question is not answered: $why', ({ question }) => {
  expect(openHouse(ABOVE).ask(question).kind).not.toBe('answer');
});
