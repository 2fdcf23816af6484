import { expect, test } from 'vitest';
import { withPlainVerbs } from './doubled-verbs.ts';

test.each([
  ['营收过没过四百亿', '营收有没有超过四百亿'],
  ['增速超没超过20%', '增速有没有超过20%'],
  ['总额破没破100亿', '总额有没有突破100亿'],
  ['营收到没到一个亿', '营收有没有达到一个亿'],
  ['收入上没上400万', '收入有没有达到400万'],
  ['二期开没开工', '二期有没有开工'],
  ['公司上没上市', '公司有没有上市'],
  ['去没去过', '去没去过'],
  ['签约够不够200个', '签约有没有达到200个'],
  ['码头哪年封的顶', '码头哪年封顶的'],
])('%s is read as %s', (asked, plain) => {
  expect(withPlainVerbs(asked)).toBe(plain);
});
