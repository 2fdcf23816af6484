import { plainText } from '../../reply/lines.ts';
import type { Answerer, Context } from '../../reply/answerer.ts';
import type { Reply } from '../../reply/reply.ts';
import { KINDS, type Kind, type QuestionCase } from './cases.ts';
import { judge, type Judgement } from './judge.ts';

/** The day on which the questions are asked, so that 今年 means the same in every run. */
export const EVALUATION_DAY = '2026-11-20';

export interface Score {
  readonly cases: number;
  readonly right: number;
  readonly confidentlyWrong: number;
  readonly notAnswered: number;
  /** 100 where there is no case. */
  readonly rightPercent: number;
}

/** A case that was not right, and how its reply began. */
export interface Failure {
  readonly asked: QuestionCase;
  readonly judgement: Exclude<Judgement, 'right'>;
  readonly reply: { readonly kind: Reply['kind']; readonly lines: readonly string[] };
}

export interface Evaluation {
  readonly kinds: readonly (readonly [Kind, Score])[];
  readonly total: Score;
  readonly failures: readonly Failure[];
}

const LINES_SHOWN = 2;

/** Asks every case and judges its reply. Kinds without a case have no score of their own. */
export function evaluate(cases: readonly QuestionCase[], answerer: Answerer): Evaluation {
  const judged = cases.map((asked) => {
    const reply = replyTo(asked, answerer);
    return { asked, reply, judgement: judge(asked, reply) };
  });
  const kinds = KINDS.flatMap((kind) => {
    const ofKind = judged.filter(({ asked }) => asked.kind === kind);
    return ofKind.length === 0 ? [] : [[kind, scoreOf(ofKind)] as const];
  });
  const failures = judged.flatMap(({ asked, reply, judgement }) =>
    judgement === 'right' ? [] : [{ asked, judgement, reply: beginning(reply) }],
  );
  return { kinds, total: scoreOf(judged), failures };
}

function replyTo({ turns, question }: QuestionCase, answerer: Answerer): Reply {
  const today = EVALUATION_DAY;
  let context: Context | null = null;
  for (const turn of turns) context = answerer.ask(turn, { context, today }).context;
  return answerer.ask(question, { context, today }).reply;
}

function scoreOf(judged: readonly { readonly judgement: Judgement }[]): Score {
  const count = (wanted: Judgement): number =>
    judged.filter(({ judgement }) => judgement === wanted).length;
  const right = count('right');
  return {
    cases: judged.length,
    right,
    confidentlyWrong: count('confidently-wrong'),
    notAnswered: count('not-answered'),
    rightPercent: percentOf(right, judged.length),
  };
}

function beginning({ kind, lines }: Reply): Failure['reply'] {
  return { kind, lines: plainText(lines).split('\n').slice(0, LINES_SHOWN) };
}

/** The share of right replies over some kinds, in percent. */
export function rightPercentOver({ kinds }: Evaluation, wanted: readonly Kind[]): number {
  const scores = kinds.flatMap(([kind, score]) => (wanted.includes(kind) ? [score] : []));
  return percentOf(sum(scores.map(({ right }) => right)), sum(scores.map(({ cases }) => cases)));
}

/** 100 of nothing, where nothing is wrong. */
function percentOf(part: number, whole: number): number {
  return whole === 0 ? 100 : (part / whole) * 100;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
