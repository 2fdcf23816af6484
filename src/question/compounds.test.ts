import { expect, test } from 'vitest';
import { openHouse, TODAY } from '../../test/made-up-house.ts';
import { withoutHyphens } from './compounds.ts';
import { segment } from './segment.ts';

const { lexicon } = openHouse().names;

test.each([
  { form: 'port-revenue in 2017', want: 'port revenue in 2017' },
  { form: 'how much cargo-throughput', want: 'how much cargo throughput' },
  { form: 'moon-revenue', want: 'moon-revenue' },
  { form: 'non-port revenue', want: 'non-port revenue' },
  { form: 'a-revenue', want: 'a-revenue' },
])('$form is cut as $want', ({ form, want }) => {
  expect(withoutHyphens(form, segment(form, lexicon, TODAY), lexicon)).toBe(want);
});
