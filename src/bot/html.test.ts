import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { passageOf, replyOf } from '../../test/bot/fake-answerer.ts';
import { readHtml } from '../../test/bot/read-html.ts';
import type { Line, Piece } from '../reply/reply.ts';
import { renderReply, renderText } from './html.ts';

const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('<', '>', '&', '"', '</b>', '&lt;', '。', '，', '😀', '7', ' ', '\n'),
  }),
);
const piece: fc.Arbitrary<Piece> = fc.oneof(
  fc.record({ kind: fc.constantFrom('template', 'echo', 'curated'), text: words }),
  fc.record({
    kind: fc.constant('figure'),
    text: words,
    passages: fc.array(fc.nat({ max: 3 }), { maxLength: 3 }),
    conversion: fc.constant(null),
  }),
);
const line: fc.Arbitrary<Line> = fc.record({
  role: fc.constantFrom('direct', 'understood', 'detail', 'note'),
  pieces: fc.array(piece, { maxLength: 4 }),
});
const passage = fc
  .tuple(words, words, fc.nat(60), fc.nat(60))
  .map(([title, text, start, end]) => passageOf({ title, text, mark: [start, end] }));
const reply = fc
  .record({
    language: fc.constantFrom('zh', 'en'),
    lines: fc.array(line, { maxLength: 4 }),
    passages: fc.array(passage, { maxLength: 4 }),
  })
  .map(replyOf);

test('whatever the pieces hold, every message is balanced, escaped, well-formed and within the limit', () => {
  fc.assert(
    fc.property(reply, fc.integer({ min: 20, max: 200 }), (given, limit) => {
      for (const { html, plain } of renderReply(given, limit)) {
        expect(readHtml(html)).toBe(plain);
        expect(plain.length).toBeLessThanOrEqual(limit);
        expect(plain).toMatch(/[^\s\p{C}]/u);
        expect(html).not.toMatch(/\p{Surrogate}/u);
      }
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  { bad: '<b>a', why: 'not closed' },
  { bad: 'a</b>', why: 'closed out of order' },
  { bad: '<b><u>a</b></u>', why: 'closed out of order' },
  { bad: 'a < b', why: 'not escaped' },
  { bad: 'a & b', why: 'not escaped' },
  { bad: 'a " b', why: 'not escaped' },
  { bad: '<p>a</p>', why: 'unknown tag' },
])('the reader of this test rejects $bad: $why', ({ bad, why }) => {
  expect(() => readHtml(bad)).toThrow(why);
});

const long = (count: number): string => '文'.repeat(count - 1) + '。';

test('passages that do not fit go into further messages, whole and in order', () => {
  const passages = [1, 2, 3].map((n) => passageOf({ title: `第${n}篇`, text: long(1800) }));
  const messages = renderReply(
    replyOf({
      lines: [{ role: 'direct', pieces: [{ kind: 'template', text: '三篇' }] }],
      passages,
    }),
  );
  expect(messages.map(({ plain }) => plain.match(/第\d篇/g))).toEqual([
    ['第1篇', '第2篇'],
    ['第3篇'],
  ]);
  for (const { html } of messages) expect(html).toContain('</u></blockquote>');
});

test('a passage too long for a message is cut at sentence ends around its mark', () => {
  const text = `${long(3000)}之前。这里201个。之后。${long(4000)}`;
  const at = text.indexOf('201个');
  const passages = [passageOf({ text, mark: [at, at + 4] })];
  const [only, ...others] = renderReply(replyOf({ passages }));
  expect(others).toEqual([]);
  expect(only?.html).toContain(
    '<blockquote expandable>…之前。这里<u>201个</u>。之后。…</blockquote>',
  );
});

test('a mark longer than a message is shown in several, and nothing of it is lost', () => {
  const messages = renderReply(replyOf({ passages: [passageOf({ text: long(9000) })] }));
  const shown = messages.map(({ html }) => /<u>(.*)<\/u>/s.exec(html)?.[1] ?? '').join('');
  expect(shown).toBe(long(9000));
});

test('a long text of curators goes on in the next message after a sentence', () => {
  const text = '句子。'.repeat(2000);
  const messages = renderText(text);
  expect(messages.length).toBe(2);
  expect(messages.map(({ plain }) => plain).join('')).toBe(text);
  expect(messages[0]?.plain.endsWith('。')).toBe(true);
});
