import { expect, test } from 'vitest';
import { withYearMeant } from './year-meant.ts';

test.each([
  { text: '今年一季度增速多少，我说2025年', want: '2025年一季度增速多少' },
  { text: '今年上半年签了几个（指的是2022年）', want: '2022年上半年签了几个' },
  { text: '今年（2025年）一季度签了几个', want: '2025年一季度签了几个' },
  { text: '签了99今年几个（2025年）', want: '签了99 2025年几个' },
  { text: '去年和今年差多少？我指2024年和2025年', want: '2024年和2025年差多少' },
  { text: '今年和去年差多少（2025年）', want: '今年和去年差多少（2025年）' },
  { text: 'How many this year, I mean 2023', want: 'How many 2023' },
  { text: '今年和去年差多少，我说2025年', want: '今年和去年差多少，我说2025年' },
  { text: '签了几个，我说2025年', want: '签了几个，我说2025年' },
  { text: '今年签了几个，比2025年多吗', want: '今年签了几个，比2025年多吗' },
])('$text means $want', ({ text, want }) => {
  expect(withYearMeant(text)).toBe(want);
});
