import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildYard, YARD } from '../../test/yard.ts';
import { open, payloadOf, questionPayload } from './links.ts';
import { createRefs } from './refs.ts';

const knowledge = buildYard(YARD);
const refs = createRefs(knowledge);
const [fact = ''] = knowledge.facts.keys();

test('a reply that can be shown again is linked by what it shows, not by its question', () => {
  const payload = payloadOf({ shown: { type: 'figures', facts: [fact] }, language: 'en' }, '问题');
  expect(open(payload ?? '', refs)).toEqual({
    type: 'target',
    target: { type: 'view', view: { type: 'figures', facts: [fact] } },
    language: 'en',
  });
});

test.each(['2021年签约项目比2020年多多少', 'how much more in 2021?', '赣😀', 'a'])(
  'any other reply is linked by its question: %s',
  (question) => {
    const payload = payloadOf({ shown: null, language: 'zh' }, question);
    expect(payload).toMatch(/^[\w-]{1,64}$/);
    expect(open(payload ?? '', refs)).toEqual({ type: 'question', question });
  },
);

test('a question too long for a link has none', () => {
  expect(questionPayload('长'.repeat(24), 'zh')).toBeNull();
  expect(questionPayload('长'.repeat(23), 'zh')).toHaveLength(64);
  expect(questionPayload('', 'zh')).toBeNull();
});

test('whatever stands in a link is read without a fault', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\w-]{0,64}$/), (payload) => {
      expect(open(payload, refs)).toHaveProperty('type');
    }),
  );
});
