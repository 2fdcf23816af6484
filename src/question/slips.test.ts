import { expect, test } from 'vitest';
import { openHouse } from '../../test/made-up-house.ts';

const { query } = openHouse();

const heard = (text: string): string[] =>
  query(text).corrections.map(({ said, meant }) => `${said} ${meant}`);

test.each([
  { text: '货物吞吐量和企亚', want: ['企亚 企业'] },
  { text: '星谰港区签约项目', want: ['星谰港区 星澜港区'] },
  { text: '海穗穗物流营收', want: ['海穗穗物流 海穗物流'] },
  { text: '海物穗流营收', want: ['海物穗流 海穗物流'] },
])('$text is heard as $want', ({ text, want }) => {
  expect(heard(text)).toEqual(want);
});

test.each([
  { text: '货款有多少', why: 'a word of the language' },
  { text: '月亮城签约项目', why: 'another name' },
  { text: '星海港区签约项目', why: 'no character of that shape' },
  { text: '货量有多少', why: 'a short word may be another one' },
  { text: '货物吞吐量', why: 'nothing is unknown' },
])('$text is left as it is: $why', ({ text }) => {
  expect(heard(text)).toEqual([]);
});
