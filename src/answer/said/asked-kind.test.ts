import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';
import { kindFits, type AskedKind } from './asked-kind.ts';

const { fact, outcome } = openHouse();

const counted = (counter: string): AskedKind => ({
  wants: [{ dimension: 'count', counter }],
  ranks: false,
  asks: 'amount',
  things: false,
  counted: false,
});

test.each([
  { counter: '家', fits: true, why: 'the very counter' },
  { counter: '个', fits: true, why: 'counts anything' },
  { counter: '户', fits: true, why: 'counts organisations too' },
  { counter: '场', fits: false, why: 'counts events' },
  { counter: '件', fits: false, why: 'counts goods' },
])('firms are asked for by $counter: $fits, as it $why', ({ counter, fits }) => {
  expect(kindFits(fact('harbour-warehouse-firms'), counted(counter))).toBe(fits);
});

test.each([
  { question: '营收过21.75亿元是哪一年', want: 'haisui-revenue', why: 'the limit is the figure' },
  { question: '海穗物流营收过30亿元是哪一年', want: 'refusal', why: 'no figure is that' },
])('$question: $why', ({ question, want }) => {
  expect(outcome(`海穗物流${question.replace('海穗物流', '')}`)).toContain(want);
});
