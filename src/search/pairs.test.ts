import { expect, test } from 'vitest';
import { pairsOf } from './pairs.ts';

test.each([
  { form: '灯塔课堂', want: ['灯塔', '塔课', '课堂'] },
  { form: '港口|码头', want: ['港口', '码头'] },
  { form: '建成42gwh项目', want: ['建成', '42gwh', '项目'] },
  { form: 'pm2.5浓度', want: ['pm2.5', '浓度'] },
  { form: 'a+h lighthouse class', want: ['a+h', 'lighthouse', 'class'] },
  { form: '港a区', want: ['a'] },
  { form: '港', want: [] },
  { form: '|', want: [] },
  { form: '', want: [] },
])('$form is found by $want', ({ form, want }) => {
  expect(pairsOf(form)).toEqual(want);
});
