import { expect, test } from 'vitest';
import { openHouse, TODAY } from '../../../test/made-up-house.ts';
import { readSentence, type ReadSentence, type Stretch } from '../../search/stretches.ts';
import { findAskedPeriods } from '../../text/asked-periods.ts';
import { matchForm } from '../../text/normalize.ts';
import { isAtTime } from './times.ts';

const { knowledge, names } = openHouse();

/** A sentence of an article that covers 2017. */
function sentence(text: string): ReadSentence {
  const [first] = knowledge.sentences;
  if (!first) throw new Error('the made-up knowledge has no sentence');
  return readSentence({ ...first, text }, matchForm(text), names.lexicon);
}

function isAt(asked: string, text: string, before: string | null): boolean {
  const main = sentence(text);
  const lead = before === null ? null : sentence(before);
  const stretch: Stretch = { sentences: [main], main, lead };
  const [mention] = findAskedPeriods(asked, TODAY);
  if (!mention) throw new Error(`${asked} says no time`);
  return isAtTime(mention.period, stretch);
}

test.each([
  { asked: '2017年', text: '港区办了灯会', before: null },
  { asked: '2017年', text: '港区办了灯会', before: '夜色很美' },
  { asked: '2017年', text: '港区办了灯会', before: '2017年8月天热' },
  { asked: '2015年', text: '2015年港区办了灯会', before: null },
  { asked: '2015年', text: '2015年8月港区办了灯会', before: '2016年天热' },
  { asked: '2015年8月', text: '2015年8月20日港区办了灯会', before: null },
  { asked: '2017年', text: '今年港区办了灯会', before: null },
  { asked: '2016年', text: '去年港区办了灯会', before: null },
  { asked: '2017年', text: '如今港区办了灯会', before: '2015年天热' },
  { asked: '上半年', text: '2017年上半年港区办了灯会', before: null },
  { asked: '上半年', text: '上半年港区办了灯会', before: null },
  { asked: '2017年底', text: '2017年底港区办了灯会', before: null },
  { asked: '现在', text: '2015年港区办了灯会', before: null },
])('$text ($before) is of $asked', ({ asked, text, before }) => {
  expect(isAt(asked, text, before)).toBe(true);
});

test.each([
  { asked: '2016年', text: '港区办了灯会', before: null },
  { asked: '2017年', text: '港区办了灯会', before: '2015年天热' },
  { asked: '2015年', text: '港区办了灯会', before: '2015年天热' },
  { asked: '2017年', text: '2015年港区办了灯会', before: null },
  { asked: '2017年', text: '2015年和2017年港区办了灯会', before: null },
  { asked: '2017年上半年', text: '2017年港区办了灯会', before: null },
  { asked: '2017年上半年', text: '港区办了灯会', before: null },
  { asked: '2017年底', text: '港区办了灯会', before: null },
  { asked: '2017年底', text: '2017年8月港区办了灯会', before: null },
  { asked: '2017年以来', text: '港区办了灯会', before: null },
  { asked: '今年', text: '今年港区办了灯会', before: null },
  { asked: '上半年', text: '下半年港区办了灯会', before: null },
  { asked: '上半年', text: '港区办了灯会', before: null },
  { asked: '上个月', text: '港区办了灯会', before: null },
])('$text ($before) is not of $asked', ({ asked, text, before }) => {
  expect(isAt(asked, text, before)).toBe(false);
});
