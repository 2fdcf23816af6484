import { expect, test } from 'vitest';
import { openHouse } from '../../test/made-up-house.ts';

const { query } = openHouse();

test.each([
  { question: '2017年签约项目是64个还是70个', claims: [64, 70] },
  { question: '2017年签约金额到底是318亿还是320亿', claims: [318, 320] },
  { question: '2017年签约金额是318亿元还是说320亿元', claims: [318, 320] },
  { question: 'Was it 64 or 70 projects signed in 2017?', claims: [64, 70] },
])('$question puts two figures forward and claims neither', ({ question, claims }) => {
  const read = query(question);
  expect(read.claims.map((claim) => (claim.type === 'number' ? claim.value : null))).toEqual(
    claims,
  );
  expect(read.operations.has('verdict')).toBe(false);
});

test.each(['2017年还是2018年签约项目64个', '签约项目还是64个', '2017年签约64个项目'])(
  '%s puts no two figures forward',
  (question) => {
    expect(query(question).claims).toEqual([]);
  },
);
