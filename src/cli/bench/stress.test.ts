import { expect, test } from 'vitest';
import { fakeAnswerer } from '../../../test/bot/fake-answerer.ts';
import type { Answerer } from '../../reply/answerer.ts';
import { createRandom } from './random.ts';
import { runStress } from './stress.ts';
import { strangeString } from './strings.ts';

const KNOWN = ['2023年签约了多少项目？', '什么是一单到港'];

function linesOf(answerer: Answerer, count: number): string[] {
  const lines: string[] = [];
  const io = {
    input: process.stdin,
    out: (text: string) => void lines.push(text),
    err: () => undefined,
    today: () => '2026-01-31',
  };
  runStress(answerer, { known: KNOWN, count }, io);
  return lines;
}

function stringsOf(seed: number): string[] {
  const random = createRandom(seed);
  return Array.from({ length: 500 }, () => strangeString(KNOWN, random));
}

test('the same seed gives the same strings, another seed others', () => {
  expect(stringsOf(1)).toEqual(stringsOf(1));
  expect(stringsOf(1)).not.toEqual(stringsOf(2));
});

test('strings are of many kinds: mutated, cut short, endless and unreadable', () => {
  const strings = stringsOf(3);
  expect(new Set(strings).size).toBeGreaterThan(300);
  expect(strings.some((text) => KNOWN.includes(text))).toBe(true);
  expect(strings.some((text) => text.length > 300)).toBe(true);
  expect(strings.some((text) => /[^\p{Script=Han}\p{P}\p{N}\p{L}\s]/u.test(text))).toBe(true);
});

test('says how many were asked and that none threw', () => {
  const [first, second] = linesOf(fakeAnswerer(), 40);
  expect(first).toMatch(/40: p50 .* ms, p99 .* ms, longest .* ms/);
  expect(second).toMatch(/over 20 ms \d+, each time it was asked 0, threw 0$/);
});

test('counts what throws, goes on and shows the strings', () => {
  const fake = fakeAnswerer();
  let asked = 0;
  const answerer: Answerer = {
    ...fake,
    ask: (question, options) => {
      asked += 1;
      if (asked === 7) throw new Error('no answer');
      return fake.ask(question, options);
    },
  };
  const lines = linesOf(answerer, 20);
  expect(asked).toBe(20);
  expect(lines[1]).toMatch(/threw 1$/);
  expect(lines[2]).toMatch(/ ms {2}"/);
  expect(lines).toHaveLength(3);
});
