import { expect, test } from 'vitest';
import { openHouse } from '../../../../test/made-up-house.ts';
import { holds } from './truth.ts';

const { fact } = openHouse();
const signed = fact('harbour-signed-projects'); // 64
const near = fact('harbour-warehouse-firms'); // 近260
const about = fact('harbour-revenue'); // 86.4左右
const over = fact('harbour-throughput-target'); // 突破6000
const rank = fact('harbour-throughput-rank-national'); // 第九
const leaders = fact('harbour-warehouse-leaders');

test.each([
  { of: signed, side: 'over', number: 63, want: true },
  { of: signed, side: 'over', number: 64, want: false },
  { of: signed, side: 'at-least', number: 64, want: true },
  { of: signed, side: 'at-least', number: 65, want: false },
  { of: signed, side: 'under', number: 65, want: true },
  { of: signed, side: 'under', number: 64, want: false },
  { of: near, side: 'over', number: 260, want: false },
  { of: near, side: 'under', number: 260, want: true },
  { of: near, side: 'over', number: 250, want: null },
  { of: near, side: 'over', number: 100, want: true },
  { of: over, side: 'over', number: 6000, want: true },
  { of: over, side: 'under', number: 6000, want: false },
  { of: over, side: 'over', number: 6500, want: null },
  { of: over, side: 'over', number: 12_000, want: false },
  { of: about, side: 'over', number: 86.4, want: null },
  { of: about, side: 'under', number: 200, want: true },
  { of: rank, side: 'among-first', number: 8, want: false },
  { of: rank, side: 'among-first', number: 9, want: true },
  { of: leaders, side: 'over', number: 1, want: null },
] as const)('$of.printed is $side $number: $want', ({ of, side, number, want }) => {
  expect(holds({ side, number, unit: '' }, of)).toBe(want);
});
