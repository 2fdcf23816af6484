import { expect, test } from 'vitest';
import { openHouse } from '../../test/made-up-house.ts';
import { matchForm } from '../text/normalize.ts';
import { createPrinted } from './printed.ts';

const chineseWords = new Intl.Segmenter('zh', { granularity: 'word' });

const { sentences } = openHouse().knowledge;
const isPrinted = createPrinted(sentences);
const forms = sentences.map(({ text }) => matchForm(text));

test('every stretch of every sentence is found', () => {
  expect(forms.length).toBeGreaterThan(10);
  const lost = forms.flatMap((form) =>
    [3, 7, form.length].flatMap((length) =>
      Array.from({ length: form.length - length + 1 }, (_, at) => form.slice(at, at + length)),
    ),
  );
  expect(lost.filter((stretch) => stretch.length > 1 && !isPrinted(stretch))).toEqual([]);
});

test('of two characters every word is found', () => {
  const words = forms.flatMap((form) => [...chineseWords.segment(form)].map((one) => one.segment));
  const pairs = words.filter((word) => /^\p{Script=Han}{2}$/u.test(word));
  expect(pairs.length).toBeGreaterThan(10);
  expect(pairs.filter((word) => !isPrinted(word))).toEqual([]);
});

test.each([
  { text: '', why: 'it is nothing' },
  { text: forms[0]?.charAt(0) ?? '', why: 'one character says too little' },
  { text: `${forms[0]}${forms[0]}`, why: 'its pairs stand there, but not together' },
  { text: '离岸', why: 'no sentence has it' },
  { text: '货物吞吐量'.slice(1, 3), why: 'it is the end of one word and the beginning of another' },
])('"$text" is not found: $why', ({ text }) => {
  expect(isPrinted(text)).toBe(false);
});

test('without sentences nothing is found', () => {
  expect(createPrinted([])('港区')).toBe(false);
});
