import { expect, test } from 'vitest';
import { buildYard, YARD } from '../../test/yard.ts';
import { createAnswerer } from '../reply/answerer.ts';
import type { Reply } from '../reply/reply.ts';
import { createBrowser } from './browser.ts';
import type { Button } from './target.ts';

const knowledge = buildYard(YARD);
const browser = createBrowser(knowledge);
const answerer = createAnswerer(knowledge);
const TODAY = '2026-01-31';

function ask(question: string): Reply {
  return answerer.ask(question, { today: TODAY }).reply;
}

function labelsUnder(reply: Reply, rated = false): string[] {
  return under(reply, rated).map(({ label }) => label);
}

function under(reply: Reply, rated = false): readonly Button[] {
  return browser.under(reply, { question: 'q', rated }).flat();
}

test('a figure has its other times as buttons, and says which one is shown', () => {
  const labels = labelsUnder(ask('2017年签约了多少项目'));
  expect(labels.filter((label) => label.startsWith('✓'))).toEqual(['✓ 2017年']);
  expect(labels.filter((label) => /^\d{4}年$/.test(label)).length).toBeGreaterThan(0);
});

test('every button of a view shows what it says', () => {
  const views = under(ask('2017年签约了多少项目')).flatMap((button) =>
    'target' in button && button.target.type === 'view' ? [button.target.view] : [],
  );
  expect(views.length).toBeGreaterThan(3);
  for (const view of views) expect(answerer.show(view, 'zh')?.reply.kind).toBe('answer');
});

test('the copied text holds the figure and the article, and fits', () => {
  const copied = under(ask('2017年签约了多少项目')).flatMap((button) =>
    'copy' in button ? [button.copy] : [],
  );
  expect(copied).toHaveLength(1);
  expect(copied[0]).toContain('星澜港区年报');
  expect(copied[0]?.length).toBeLessThanOrEqual(256);
});

test('thumbs stand there only where they are kept', () => {
  const reply = ask('2017年签约了多少项目');
  expect(labelsUnder(reply)).not.toContain('👎');
  expect(labelsUnder(reply, true)).toContain('👎');
});

test('a refusal offers what is held, and nothing to rate or copy', () => {
  const reply = ask('2001年签约了多少项目');
  expect(reply.kind).toBe('refusal');
  const labels = labelsUnder(reply, true);
  expect(labels.length).toBeGreaterThan(0);
  expect(labels).not.toContain('👍');
  expect(labels).not.toContain('📋 复制');
});

test('the original leads back to the figure, and on to its article', () => {
  const [of = ''] = knowledge.facts.keys();
  const shown = answerer.show({ type: 'original', of }, 'zh');
  expect(shown && labelsUnder(shown.reply)).toEqual(['‹ 返回', '📰 这篇文章']);
});

test.each([
  { question: '2017年签约项目比2016年多多少', label: '↩ 我的问题', inPlace: true },
  { question: '货物吞吐量历年走势', label: '📊 其他趋势', inPlace: false },
  { question: '对比星澜港区和云汀港区2017年货物吞吐量', label: '⚖️ 其他对比', inPlace: false },
])('$label stands under a reply like that to $question', ({ question, label, inPlace }) => {
  const labels = browser.under(ask(question), { question, rated: false, inPlace }).flat();
  expect(labels.filter((one) => one.label === label)).toHaveLength(1);
});

test('nothing leads back to a question that was not replaced', () => {
  expect(labelsUnder(ask('2017年签约项目比2016年多多少'))).not.toContain('↩ 我的问题');
});
