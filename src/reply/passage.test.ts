import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHtml } from '../../test/bot/read-html.ts';
import { replySchema } from '../../test/contract.ts';
import { openHouse } from '../../test/made-up-house.ts';
import { renderReply } from '../bot/html.ts';
import { replyJson } from '../cli/reply-json.ts';
import { terminalText } from '../cli/terminal-text.ts';
import { plainText } from './lines.ts';

const { ask, knowledge } = openHouse();
/** A regex that backtracks would take far longer. */
const SLOW = { timeout: 30_000 };
const FAIR = '港区聘请港务顾问12人,举办航运交流会5场。';

test('a passage is shown in the terminal with no claim that it answers', () => {
  expect(terminalText(ask('航运交流会是什么'))).toBe(
    [
      '我没有整理好的答案，只有文章里说到它的段落，不一定答得上您问的。',
      '原文相关段落（星澜港区）：',
      '《星澜港区潮起新岸》（2018）',
      `  ${FAIR.replace('航运交流会', '航运【交流】会')}`,
      '可以问：星澜港区2017年港务顾问人数是多少？',
    ].join('\n'),
  );
});

test('an English question is told so in English', () => {
  const house = openHouse([
    { file: 'words.yaml', find: null, put: '- word: 交流会\n  en: exchange meeting\n' },
  ]);
  const { kind, lines, passages } = house.ask('What is the exchange meeting?');
  expect([kind, passages.map(({ text }) => text)]).toEqual(['passage', [FAIR]]);
  expect(plainText(lines)).toBe(
    'I hold no curated answer to that. The articles speak of it, which may not answer you.\nRelated passage (Xinglan Port District):',
  );
});

test('in Telegram the passage stands in a quote of its own, with its word marked', () => {
  const [message, ...more] = renderReply(ask('航运交流会是什么'));
  expect(more).toEqual([]);
  expect(message?.html).toContain('原文相关段落（星澜港区）：\n\n星澜港区潮起新岸（2018）\n');
  expect(message?.html).toContain(
    '<blockquote expandable>港区聘请港务顾问12人,举办航运<u>交流</u>会5场。</blockquote>',
  );
  expect(readHtml(message?.html ?? '')).toBe(message?.plain);
});

const sentences = knowledge.sentences.map(({ text }) => text);
/** Two short stretches of the articles, now and then with words of a question. */
const stretch = fc
  .tuple(fc.constantFrom(...sentences), fc.nat(60), fc.integer({ min: 2, max: 6 }))
  .map(([text, from, length]) => text.slice(from % text.length).slice(0, length));
const question = fc
  .tuple(
    fc.constantFrom('', '2017年', '星澜港区的', '有没有'),
    stretch,
    fc.option(stretch, { nil: '' }),
    fc.constantFrom('', '是什么', '有多少', '吗', '在哪'),
  )
  .map((parts) => parts.join(''));

test(
  'whatever is asked, a passage reply has no digit outside its quotation, and quotes word for word',
  SLOW,
  () => {
    let shown = 0;
    fc.assert(
      fc.property(question, (asked) => {
        const reply = ask(asked);
        if (reply.kind !== 'passage') return;
        shown += 1;
        expect(plainText(reply.lines)).not.toMatch(/\d/);
        expect([reply.form, reply.figures, reply.verdict]).toEqual(['passage', [], null]);
        expect(reply.passages.length).toBeGreaterThan(0);
        expect(reply.passages.length).toBeLessThanOrEqual(2);
        const printed = sentences.join('');
        for (const { text } of reply.passages) expect(printed).toContain(text);
        replySchema.parse(replyJson(reply));
      }),
      { numRuns: 500 },
    );
    expect(shown).toBeGreaterThan(25);
  },
);
