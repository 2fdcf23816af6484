import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';
import { rankScopes } from './rank-scopes.ts';

const { query } = openHouse();
const TAGS = ['全国', '全省'].map((tag) => ({ tag, form: tag }));

test.each([
  { question: '货物吞吐量全国第几', want: ['全国'] },
  { question: '全国货物评比第几', want: ['全国'] },
  { question: '全国货物评比在全省是第几', want: ['全省'] },
  { question: '货物吞吐量在全国和全省各排第几', want: ['全国', '全省'] },
  { question: '货物吞吐量第几', want: [] },
])('$question asks for a place among $want', ({ question, want }) => {
  expect(rankScopes(query(question), TAGS)).toEqual(want);
});
