import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNameRemover } from './without-names.ts';

test.each([
  {
    names: ['深圳', '深圳大学'],
    text: '深圳大学在深圳',
    want: '|在|',
    why: 'the longer name first',
  },
  {
    names: ['甲乙', '乙丙丁'],
    text: '甲乙丙丁',
    want: '甲|',
    why: 'the longer name, though later',
  },
  { names: ['甲乙', '乙丙'], text: '甲乙丙', want: '|丙', why: 'of equal ones the earlier' },
  { names: ['甲甲'], text: '甲甲甲', want: '|甲', why: 'no character is taken twice' },
  { names: ['甲'], text: '😀甲😀', want: '😀|😀', why: 'wide characters move nothing' },
  { names: [], text: '甲乙', want: '甲乙', why: 'there is no name' },
  { names: ['甲乙'], text: '', want: '', why: 'there is no text' },
])('$text becomes $want: $why', ({ names, text, want }) => {
  expect(createNameRemover(names)(text)).toBe(want);
});

test('it is the same as replacing name after name, the longest first, for names of different lengths', () => {
  const piece = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 4 });
  const names = fc.uniqueArray(piece, { maxLength: 4, selector: ({ length }) => length });
  fc.assert(
    fc.property(
      names,
      fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 12 }),
      (some, text) => {
        const longestFirst = some.toSorted((a, b) => b.length - a.length);
        const want = longestFirst.reduce((rest, name) => rest.replaceAll(name, '|'), text);
        expect(createNameRemover(some)(text)).toBe(want);
      },
    ),
  );
});
