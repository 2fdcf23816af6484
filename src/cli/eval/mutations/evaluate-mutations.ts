import type { Entry, Fact, Knowledge } from '../../../knowledge/model.ts';
import type { Answerer } from '../../../reply/answerer.ts';
import { plainText } from '../../../reply/lines.ts';
import type { Reply } from '../../../reply/reply.ts';
import { EVALUATION_DAY } from '../evaluate.ts';
import { CLASSES, type MutationClass } from './asked.ts';
import { choicesFrom } from './choices.ts';
import { mutationsOf, samplesOf, SEED, type Mutation, type Sample } from './generate.ts';
import { createJudge, type Judgement } from './judge-reply.ts';

export interface MutationScore {
  readonly asked: number;
  readonly right: number;
  readonly refused: number;
  readonly confidentlyWrong: number;
}

export interface WrongMutation {
  readonly mutation: Mutation;
  readonly why: string;
  readonly firstLine: string;
}

/** How the questions fare before anything is changed in them. */
export interface UnchangedScore {
  readonly asked: number;
  /** Answered with the fact or the entry that they were made of. */
  readonly own: number;
  readonly otherAnswer: number;
  readonly notAnswered: number;
}

export interface MutationEvaluation {
  readonly unchanged: { readonly facts: UnchangedScore; readonly entries: UnchangedScore };
  readonly classes: readonly (readonly [MutationClass, MutationScore])[];
  readonly total: MutationScore;
  readonly wrong: readonly WrongMutation[];
}

/** Asks every generated question as it is and with one slot changed, or so many of each, always the same. */
export function evaluateMutations(
  knowledge: Knowledge,
  answerer: Answerer,
  most = Infinity,
): MutationEvaluation {
  const ask = (question: string): Reply => answerer.ask(question, { today: EVALUATION_DAY }).reply;
  const someOf = <T>(list: readonly T[]): readonly T[] =>
    list.length <= most ? list : choicesFrom(`${SEED}/sample`).some(list, most);
  const judge = createJudge(knowledge);
  const judged = someOf(mutationsOf(knowledge)).map((mutation): Judged => {
    const reply = ask(mutation.question);
    return { mutation, reply, judgement: judge(mutation.probe, reply) };
  });
  const samples = someOf(samplesOf(knowledge)).map((sample) => ({
    isFact: 'fact' in sample.of,
    came: howAnswered(sample, ask(sample.question)),
  }));
  return {
    unchanged: {
      facts: unchangedScore(samples.filter(({ isFact }) => isFact)),
      entries: unchangedScore(samples.filter(({ isFact }) => !isFact)),
    },
    classes: CLASSES.flatMap((kind) => {
      const ofClass = judged.filter(({ mutation }) => mutation.class === kind);
      return ofClass.length === 0 ? [] : [[kind, scoreOf(ofClass)] as const];
    }),
    total: scoreOf(judged),
    wrong: judged.flatMap(({ mutation, reply, judgement }) =>
      judgement.verdict === 'confidently-wrong'
        ? [{ mutation, why: judgement.why, firstLine: plainText(reply.lines.slice(0, 1)) }]
        : [],
    ),
  };
}

interface Judged {
  readonly mutation: Mutation;
  readonly reply: Reply;
  readonly judgement: Judgement;
}

function scoreOf(judged: readonly Judged[]): MutationScore {
  const count = (wanted: Judgement['verdict']): number =>
    judged.filter(({ judgement }) => judgement.verdict === wanted).length;
  return {
    asked: judged.length,
    right: count('right'),
    refused: count('refused'),
    confidentlyWrong: count('confidently-wrong'),
  };
}

type Came = 'own' | 'other' | 'none';

function howAnswered({ of }: Sample, reply: Reply): Came {
  if (reply.kind !== 'answer') return 'none';
  return ('fact' in of ? givesFact(of.fact, reply) : citesEntry(of.entry, reply)) ? 'own' : 'other';
}

/** An undated figure may stand behind the newest one, as its context. */
function givesFact({ id, period }: Fact, { figures }: Reply): boolean {
  return figures.some(
    ({ fact, role }) => fact === id && (role === 'answer' || period.type === 'undated'),
  );
}

function citesEntry({ passages }: Entry, reply: Reply): boolean {
  return passages.some(({ text }) => reply.passages.some((cited) => cited.text === text));
}

function unchangedScore(samples: readonly { readonly came: Came }[]): UnchangedScore {
  const count = (wanted: Came): number => samples.filter(({ came }) => came === wanted).length;
  return {
    asked: samples.length,
    own: count('own'),
    otherAnswer: count('other'),
    notAnswered: count('none'),
  };
}
