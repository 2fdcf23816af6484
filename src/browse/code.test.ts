import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildYard, YARD } from '../../test/yard.ts';
import { decode, encode, MOST_BYTES } from './code.ts';
import { createRefs, refOf } from './refs.ts';
import { REASONS_SHOWN, type Target } from './target.ts';

const knowledge = buildYard(YARD);
const refs = createRefs(knowledge);
const facts = fc.constantFrom(...knowledge.facts.keys());
const at = fc.nat({ max: 900 });
const entity = fc.constantFrom(...knowledge.entities.keys());
const article = fc.constantFrom(...knowledge.articles.map(({ id }) => id));
const theme = fc.constantFrom(
  ...[...knowledge.indicators.values()].map((indicator) => indicator.theme),
);
const several = fc.uniqueArray(facts, { minLength: 1, maxLength: 7 });
const view = fc.oneof(
  fc.record({ type: fc.constantFrom('figures', 'comparison'), facts: several }),
  fc.record({ type: fc.constant('series'), fact: facts, drawn: fc.boolean() }),
  fc.record({ type: fc.constant('original'), of: facts }),
);
const page = fc.oneof(
  fc.record({ page: fc.constantFrom('places', 'articles', 'comparisons', 'series'), at }),
  fc.record({ page: fc.constant('place'), entity, at }),
  fc.record({ page: fc.constant('theme'), entity, theme, at }),
  fc.record({ page: fc.constant('article'), article, at }),
);
const target: fc.Arbitrary<Target> = fc.oneof(
  view.map((one): Target => ({ type: 'view', view: one })),
  page.map((one): Target => ({ type: 'page', page: one })),
  entity.map((one): Target => ({ type: 'pick', entity: one })),
  fc.constantFrom('up', 'down').map((verdict): Target => ({ type: 'rate', verdict })),
  fc.constantFrom(...REASONS_SHOWN).map((reason): Target => ({ type: 'reason', reason })),
  fc.constantFrom('zh', 'en', null).map((language): Target => ({ type: 'language', language })),
  fc.constantFrom<Target>({ type: 'here' }, { type: 'asked' }),
);
const language = fc.constantFrom('zh', 'en');

test('whatever a button leads to fits it and is read as what it was', () => {
  fc.assert(
    fc.property(target, language, (given, tongue) => {
      const data = encode(given, tongue);
      expect(Buffer.byteLength(data ?? '')).toBeLessThanOrEqual(MOST_BYTES);
      expect(decode(data ?? '', refs)).toEqual({ type: 'target', target: given, language: tongue });
    }),
  );
});

test('more figures than a button can name make no button', () => {
  const many = [...knowledge.facts.keys()].slice(0, 8);
  expect(many).toHaveLength(8);
  expect(encode({ type: 'view', view: { type: 'comparison', facts: many } }, 'zh')).toBeNull();
});

test('whatever somebody makes up is read without a fault', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (data) => {
      expect(['target', 'stale', 'unknown']).toContain(decode(data, refs).type);
    }),
  );
});

test.each([
  { data: '', why: 'nothing' },
  { data: 'f', why: 'no language' },
  { data: 'fx', why: 'no such language' },
  { data: 'fz', why: 'no figure' },
  { data: 'fzabc', why: 'half a short name' },
  { data: `Pz${'1'.repeat(5)}`, why: 'a page beyond all pages' },
  { data: 'Pz-1', why: 'a page before the first' },
  { data: 'rz9', why: 'no such reason' },
  { data: 'uz1', why: 'more than a rating' },
  { data: `fz${'a'.repeat(64)}`, why: 'longer than a button carries' },
])('$why is not understood', ({ data }) => {
  expect(decode(data, refs)).toEqual({ type: 'unknown' });
});

test.each([
  { data: `fz${refOf('item', 'gone')}` },
  { data: `fz${refOf('item', [...knowledge.facts.keys()][0] ?? '')}${refOf('item', 'gone')}` },
  { data: `te${refOf('item', 'gone')}` },
  { data: `Qz${refOf('entity', 'gone')}0` },
  { data: `kz${refOf('entity', 'gone')}` },
])('what the knowledge no longer has is told apart from nonsense ($data)', ({ data }) => {
  expect(decode(data, refs)).toMatchObject({ type: 'stale' });
});

test('the short name of an id is the same in every process', () => {
  expect(refOf('item', 'signed-2017')).toBe('tbV54cPP');
});
