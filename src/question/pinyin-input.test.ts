import { expect, test } from 'vitest';
import { openHouse } from '../../test/made-up-house.ts';

const { pinyin } = openHouse().names;

test.each([
  { typed: 'haisuiwuliu yingshou duoshao', read: '海穗物流营收多少', why: 'a whole question' },
  { typed: '2017 nian yijidu yingshou', read: '2017年一季度营收', why: 'times have a sound too' },
  { typed: 'haisuiwuliu的营收', read: '海穗物流的营收', why: 'a name in a Chinese question' },
  { typed: 'yingshou chao 20 yi yuan', read: '营收超20亿元', why: 'an amount is written out' },
  { typed: 'di ji jia', read: '第几家', why: 'what asks for a place' },
  { typed: 'gangqu de yingshou', read: '港区的营收', why: 'no word goes on beyond a space' },
  { typed: 'hai sui wu liu 2017年营收', read: '海穗物流 2017年营收', why: 'a name in syllables' },
])('$typed is read as $read: $why', ({ typed, read }) => {
  expect(pinyin(typed)?.replaceAll(' ', '')).toBe(read.replaceAll(' ', ''));
});

test.each([
  { typed: '海穗物流的dataset', why: 'no sound of a name' },
  { typed: 'haisuiwuliuxyz的营收', why: 'more than a name' },
  { typed: 'what is the revenue', why: 'English' },
])('$typed is left as it is: $why', ({ typed }) => {
  expect(pinyin(typed)).toBeNull();
});
