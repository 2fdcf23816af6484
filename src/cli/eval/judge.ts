import { plainText } from '../../reply/lines.ts';
import type { Reply } from '../../reply/reply.ts';
import type { Kind, QuestionCase } from './cases.ts';

export type Judgement = 'right' | 'confidently-wrong' | 'not-answered';

/** Kinds whose words (names of people, dates, list items, yes and no) must stand in the answer itself. */
const IN_ANSWER: ReadonlySet<Kind> = new Set<Kind>(['list', 'who', 'when', 'yesno']);

/** The pass rule of design.md, section 5. */
export function judge(asked: Pick<QuestionCase, 'kind' | 'expect'>, reply: Reply): Judgement {
  if (isRight(asked, reply)) return 'right';
  return reply.kind === 'answer' ? 'confidently-wrong' : 'not-answered';
}

function isRight({ kind, expect }: Pick<QuestionCase, 'kind' | 'expect'>, reply: Reply): boolean {
  if (expect.refuse) return reply.kind !== 'answer';
  if (reply.kind !== 'answer') return false;
  const answer = plainText(reply.lines);
  const passages = IN_ANSWER.has(kind) ? [] : reply.passages.map(({ text }) => text);
  const holds = (wanted: string): boolean =>
    holdsWhole(answer, wanted) ||
    (!/\d/.test(wanted) && passages.some((text) => text.includes(wanted)));
  const [first = ''] = answer.split('\n');
  return (
    expect.all.every(holds) &&
    (expect.any.length === 0 || expect.any.some(holds)) &&
    !expect.none.some((wrong) => holdsWhole(first, wrong))
  );
}

/** Whether the text holds the string, no digit of which may belong to a longer number. */
export function holdsWhole(text: string, wanted: string): boolean {
  const escaped = wanted.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const before = /^\d/.test(wanted) ? String.raw`(?<![\d.])` : '';
  const after = /\d$/.test(wanted) ? String.raw`(?!\d|\.\d)` : '';
  const plain = text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  return new RegExp(before + escaped + after).test(plain);
}
