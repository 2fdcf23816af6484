import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { createAnswerer, type Context } from '../src/reply/answerer.ts';
import { plainText } from '../src/reply/lines.ts';
import type { Reply } from '../src/reply/reply.ts';
import { readCases, type QuestionCase } from './questions/case.ts';
import { judge } from './questions/judge.ts';

const ROOT = path.join(import.meta.dirname, '..');
const FIXTURES = path.join(import.meta.dirname, 'fixtures', 'questions');
const TODAY = '2026-11-20';

const faults: string[] = [];
const answerer = createAnswerer(
  loadKnowledge({ knowledge: path.join(ROOT, 'knowledge'), seeds: path.join(ROOT, 'seeds') }),
  { onFault: (found) => faults.push(...found.map(({ why }) => why)) },
);

function replyTo({ turns, question }: QuestionCase): Reply {
  let context: Context | null = null;
  for (const turn of turns) context = answerer.ask(turn, { context, today: TODAY }).context;
  return answerer.ask(question, { context, today: TODAY }).reply;
}

/** What a failing case shows: what was asked and how the reply began. */
function shown({ id, turns, question }: QuestionCase, reply: Reply): string {
  const [first = ''] = plainText(reply.lines).split('\n');
  return `${id}: ${[...turns, question].join(' / ')} => ${reply.kind}: ${first}`;
}

describe.each([...readCases(path.join(FIXTURES, 'right'))])('right/%s', (_, cases) => {
  test.each(cases)('$id $question', (asked) => {
    const reply = replyTo(asked);
    expect({ judged: judge(asked, reply), shown: shown(asked, reply) }).toMatchObject({
      judged: 'right',
    });
  });
});

test.each([...readCases(path.join(FIXTURES, 'never-wrong'))])(
  'no answer to never-wrong/%s is confidently wrong',
  (_, cases) => {
    const wrong = cases.flatMap((asked) => {
      const reply = replyTo(asked);
      return judge(asked, reply) === 'confidently-wrong' ? [shown(asked, reply)] : [];
    });
    expect(wrong).toEqual([]);
  },
);

test.each(['right', 'never-wrong'])('the cases of %s have ids of their own', (folder) => {
  const ids = [...readCases(path.join(FIXTURES, folder)).values()].flat().map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(40);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every reply to these questions proves itself', () => {
  expect(faults).toEqual([]);
});
