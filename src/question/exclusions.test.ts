import { expect, test } from 'vitest';
import { exclusionIn } from './exclusions.ts';

test.each([
  {
    text: '计划破多少亿（问目标 不是已完成的）',
    rest: '计划破多少亿（问目标 ）',
    excluded: ['已完成的'],
  },
  { text: '国家级的几家，别拿省级的凑', rest: '国家级的几家，', excluded: ['省级'] },
  {
    text: 'how much did exports grow? just exports not total trade',
    rest: 'how much did exports grow? ',
    excluded: ['total trade'],
  },
  { text: 'exports (not imports)?', rest: 'exports()?', excluded: ['imports'] },
  { text: 'exports in 2021, not imports', rest: 'exports in 2021, ', excluded: ['imports'] },
  { text: '部长是谁啊 是张三吗', rest: '部长是谁啊 ', excluded: ['张三'] },
  { text: '建了几所学校，幼儿园不算', rest: '建了几所学校，', excluded: ['幼儿园'] },
  { text: '总数有几家，不要规上的', rest: '总数有几家，', excluded: ['规上的'] },
  { text: '不要省级的，国家级的几家', rest: '国家级的几家', excluded: ['省级'] },
  { text: '不问完成了多少，只问计划破多少亿', rest: '只问计划破多少亿', excluded: ['完成了多少'] },
])('$text excludes $excluded', ({ text, rest, excluded }) => {
  expect(exclusionIn(text)).toEqual({ rest, excluded });
});

test.each([
  '不是省级的有几家',
  '有几家，不含省级的',
  '有几家，除了省级的',
  '2021年有137个，不是吗',
  '有137个，不是201个？',
  '有几家不是省级的',
  '有几家，是省级吗',
  'how many ships are not registered',
  'is it done, not yet',
])('%s excludes nothing', (text) => {
  expect(exclusionIn(text)).toBeNull();
});
