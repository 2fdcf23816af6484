import type { Evaluation, Failure, Score } from './evaluate.ts';
import { textTable } from './table.ts';

/** The table by kind with its total, then every case that was not right. */
export function evaluationText({ kinds, total, failures }: Evaluation): string {
  const rows = [
    ['kind', 'cases', 'right', 'confidently wrong', 'not answered', '% right'],
    ...kinds.map(([kind, score]) => row(kind, score)),
    row('total', total),
  ];
  return [textTable(rows), ...failures.map(failureText)].join('\n\n');
}

function row(name: string, score: Score): string[] {
  const { cases, right, confidentlyWrong, notAnswered, rightPercent } = score;
  return [
    name,
    ...[cases, right, confidentlyWrong, notAnswered].map(String),
    rightPercent.toFixed(1),
  ];
}

const NAMES = { 'confidently-wrong': 'confidently wrong', 'not-answered': 'not answered' } as const;

function failureText({ asked, judgement, reply }: Failure): string {
  const { id, kind, turns, question } = asked;
  return [
    `${id} (${kind}): ${NAMES[judgement]}`,
    `  asked     ${[...turns, question].join(' / ')}`,
    `  expected  ${expectation(asked)}`,
    `  ${reply.kind.padEnd(8)}  ${reply.lines.join('\n            ')}`,
  ].join('\n');
}

function expectation({ expect: { all, any, none, refuse } }: Failure['asked']): string {
  if (refuse) return 'a refusal';
  const parts = Object.entries({ all, any, none }).filter(([, strings]) => strings.length > 0);
  return parts.map(([name, strings]) => `${name}: ${strings.join(', ')}`).join('; ');
}

/** The same as one object. */
export function evaluationJson({
  kinds,
  total,
  failures,
}: Evaluation): Readonly<Record<string, unknown>> {
  return {
    kinds: kinds.map(([kind, score]) => ({ kind, ...score })),
    total,
    failing: failures.map(({ asked, judgement, reply }) => {
      const { id, kind, turns, question, expect } = asked;
      return { id, kind, turns, question, expect, judgement, reply };
    }),
  };
}
