import { expect, test } from 'vitest';
import { buildMadeUp, madeUpFactId, planMadeUp } from './made-up-knowledge.ts';
import { characterPairs, createPeer } from './peer.ts';

test.each([
  { text: '经开区', want: ['经开', '开区'] },
  { text: '云', want: ['云'] },
  { text: '2023年产值 12.5亿元', want: ['2023', '年产', '产值', '12.5', '亿元'] },
  { text: 'GDP of 云州', want: ['GDP', 'of', '云州'] },
  { text: '，。', want: [] },
])('$text is cut into $want', ({ text, want }) => {
  expect(characterPairs(text)).toEqual(want);
});

const plan = planMadeUp(1);
const peer = createPeer(buildMadeUp(plan));

test('the text of a fact finds it', () => {
  const [zone, indicator] = [plan.zones[1]?.zh, plan.indicators[2]?.zh];
  expect(peer.best(`${zone} ${indicator} 2021年`)).toBe(madeUpFactId(1, 2, '2021'));
});

test('a question that shares nothing with any fact finds none', () => {
  expect(peer.best('zzz')).toBeNull();
});
