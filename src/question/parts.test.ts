import { expect, test } from 'vitest';
import { openHouse } from '../../test/made-up-house.ts';
import { saysMeasure } from './token.ts';
import { askedTogether, clausesIn, membersOf, sentencesIn } from './parts.ts';

test.each([
  { text: '签约多少？营收呢？', want: ['签约多少', '营收呢'] },
  { text: '签约多少', want: ['签约多少'] },
  { text: '??', want: [] },
])('the sentences of $text', ({ text, want }) => {
  expect(sentencesIn(text)).toEqual(want);
});

test.each([
  {
    name: 'parts at commas and enumerations',
    text: '项目、金额,营收',
    want: ['项目', '金额', '营收'],
  },
  { name: 'keeps a comma inside a number', text: '超过3,000个', want: ['超过3,000个'] },
  {
    name: 'keeps a mark inside quotes',
    text: '“港、城”多少，营收',
    want: ['“港、城”多少', '营收'],
  },
  { name: 'parts at the end of a sentence', text: '项目？金额', want: ['项目', '金额'] },
  { name: 'hears what is said again once', text: '项目？金额？项目', want: ['项目', '金额'] },
])('clausesIn $name', ({ text, want }) => {
  expect(clausesIn(text)).toEqual(want);
});

test('an enumeration is parted at its joining words, which are no pieces of names', () => {
  const { tokens } = openHouse().query('签约项目和签约金额及营收');
  expect(membersOf(tokens)).toEqual(['签约项目', '签约金额', '营收']);
});

test('the members of an enumeration in English keep the spaces between their words', () => {
  const { tokens } = openHouse().query('how many odd zorbs and even blivets in 2021');
  expect(membersOf(tokens)).toEqual(['how many odd zorbs', 'even blivets in 2021']);
});

test.each([
  { text: '签约多少个项目多少亿资金', want: ['签约多少个项目', '多少亿资金'] },
  { text: '连续几年位居第几', want: ['连续几年', '位居第几'] },
  { text: '签约多少个项目', want: null },
])('what $text asks for side by side', ({ text, want }) => {
  expect(askedTogether(openHouse().query(text).tokens, saysMeasure)).toEqual(want);
});
