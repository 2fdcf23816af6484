import { expect, test } from 'vitest';
import { findAskedPeriods } from './asked-periods.ts';

test.each([
  { text: 'this year 2025', want: ['2025'] },
  { text: '今年2025年', want: ['2025'] },
  { text: '去年即2024年', want: ['2024'] },
  { text: '2025年今年', want: ['2025'] },
  { text: '今年和2025年', want: ['2026', '2025'] },
  { text: '今年比2025年', want: ['2026', '2025'] },
  { text: '2024年2025年', want: ['2024', '2025'] },
  { text: '今年', want: ['2026'] },
])('$text is of $want', ({ text, want }) => {
  const found = findAskedPeriods(text, '2026-01-31').map(({ period }) =>
    period.type === 'span' ? period.span.first.slice(0, 4) : period.type,
  );
  expect(found).toEqual(want);
});
