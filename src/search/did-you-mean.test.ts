import Fuse from 'fuse.js';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openHouse } from '../../test/made-up-house.ts';
import { nameForms } from '../knowledge/name-forms.ts';
import { createDidYouMean } from './did-you-mean.ts';

const { knowledge } = openHouse();
const didYouMean = createDidYouMean(knowledge);
const names = [...knowledge.entities.values()].flatMap((entity) =>
  nameForms(entity).map((form) => ({ form, entity })),
);

test.each([
  { word: '星澜湾区', meant: '星澜港区', why: 'one character of four is another' },
  { word: '星澜港', meant: '星澜港区', why: 'one character is missing' },
  { word: '海穗货流', meant: '海穗物流', why: 'one character of four is another' },
  { word: '港', meant: undefined, why: 'one character is too little' },
  { word: '上饶港区', meant: undefined, why: 'half of it is another' },
  { word: '', meant: undefined, why: 'it is nothing' },
])('$word is taken for $meant: $why', ({ word, meant }) => {
  expect(didYouMean(word)?.name.zh).toBe(meant);
});

/** Names with a few characters changed, doubled or left out. */
const misspelt = fc
  .tuple(
    fc.constantFrom(...names.map(({ form }) => form)),
    fc.array(fc.tuple(fc.nat(40), fc.constantFrom('', '港', 'a', '区区')), { maxLength: 3 }),
  )
  .map(([form, slips]) =>
    slips.reduce((text, [at, put]) => text.slice(0, at) + put + text.slice(at + 1), form),
  );

test('what is left out beforehand is nothing that Fuse would have proposed', () => {
  expect(names.length).toBeGreaterThan(10);
  fc.assert(
    fc.property(misspelt, (word) => {
      fc.pre(word.length > 1);
      const alike = names.filter(({ form }) => Math.abs(form.length - word.length) <= 1);
      const fuse = new Fuse(alike, { keys: ['form'], ignoreLocation: true, threshold: 0.35 });
      const best = fuse.search(word, { limit: 1 })[0]?.item.entity ?? null;
      expect(didYouMean(word)?.id).toBe(best?.id);
    }),
    { numRuns: 500 },
  );
});
