import { expect, test } from 'vitest';
import { openHouse } from '../../test/made-up-house.ts';
import { amountsSaid } from './amounts.ts';

const { query } = openHouse();

test.each([
  { question: '0.4亿和5.59亿是一回事吗', amounts: ['0.4亿', '5.59亿'] },
  { question: '是300多家还是60家', amounts: ['300家', '60家'] },
  { question: '一处写95.8%，一处写95.82%', amounts: ['95.8%', '95.82%'] },
  { question: '2017年的12GWh和42GWh', amounts: ['12gwh', '42gwh'] },
  { question: '这两个数是一回事吗', amounts: [] },
  { question: '2017年签约项目', amounts: [] },
])('$question says $amounts', ({ question, amounts }) => {
  const said = amountsSaid(query(question).tokens);
  expect(said.map(({ value, unit }) => `${value}${unit ?? ''}`)).toEqual(amounts);
});
