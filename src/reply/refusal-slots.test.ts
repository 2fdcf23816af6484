import { expect, test } from 'vitest';
import { openHouse } from '../../test/made-up-house.ts';
import { slotPieces } from './refusal-slots.ts';

test.each([
  { slot: 'period', said: '2016年', kind: 'period', why: 'it may be that of the question before' },
  { slot: 'measure', said: '增速', kind: 'echo', why: 'the question says it' },
] as const)('what is missing of a $slot is told as $kind: $why', ({ slot, said, kind }) => {
  const indicator = openHouse().fact('harbour-throughput').indicator;
  const pieces = slotPieces(
    { reason: 'slot', slot, missing: { entity: null, indicator, said: [said] }, held: [] },
    { language: 'zh', word: (word) => word, examples: [] },
  );
  expect(pieces.filter(({ text }) => text === said).map((piece) => piece.kind)).toEqual([kind]);
});
