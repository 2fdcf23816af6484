import { expect, test } from 'vitest';
import { findAskedPeriods } from './asked-periods.ts';
import { matchForm } from './normalize.ts';

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

test.each([
  { text: '今年一季度2025年', want: ['2025-01-01 2025-03-31'] },
  { text: '今年上半年（2022）', want: ['2022-01-01 2022-06-30'] },
  { text: '今年一季度和2025年', want: ['2026-01-01 2026-03-31', '2025-01-01 2025-12-31'] },
])('the part that $text says is of the year that is given', ({ text, want }) => {
  const found = findAskedPeriods(matchForm(text), '2026-01-31').map(({ period }) =>
    period.type === 'span' ? `${period.span.first} ${period.span.last}` : period.type,
  );
  expect(found).toEqual(want);
});
