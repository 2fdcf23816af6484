import process from 'node:process';
import { createAnswerer, type Answerer } from '../../reply/answerer.ts';
import type { Io } from '../io.ts';
import { buildMadeUp, planMadeUp, type MadeUp } from './made-up-knowledge.ts';
import { judgeReply, questionMix, QUESTION_KINDS, type Judged, type MixedQuestion } from './mix.ts';
import { memoryInUse } from './memory.ts';
import { createPeer, type Peer } from './peer.ts';
import { createRandom } from './random.ts';
import { tableLines } from './table.ts';
import { formatMs, percentile, timed } from './timing.ts';

const SEED = 20;
const WARMING_QUESTIONS_EACH = 30;
const QUESTIONS_EACH = 150;
/** Of each question the fastest round counts, since what else the machine does only ever slows one down. */
const ROUNDS = 3;
/** A round of the full-text search stops here; at the largest scale one of its queries takes long. */
const PEER_ROUND_MS = 10_000;

/** `bench --scale`: made-up knowledge of about 300 facts times each factor, beside a bare MiniSearch query. */
export function runScale(factors: readonly number[], io: Io): void {
  const measured = factors.map((factor) => measure(factor, io.today()));
  const rows = [HEADING, ...measured.map(({ cells }) => cells)];
  for (const line of tableLines(rows)) io.out(line);
  const kinds = [
    ['p95 by kind', ...QUESTION_KINDS],
    ...measured.map(({ kinds: byKind }) => byKind),
  ];
  io.out('');
  for (const line of tableLines(kinds)) io.out(line);
}

const HEADING = [
  'facts',
  'load',
  'index',
  'warm-up',
  'heap',
  'RSS',
  'p50',
  'p95',
  'p99',
  'right',
  'wrong',
  '| MiniSearch index',
  'heap',
  'p50',
  'p95',
  'p99',
  'right',
];

interface Measured {
  readonly cells: readonly string[];
  readonly kinds: readonly string[];
}

function measure(factor: number, today: string): Measured {
  const plan = planMadeUp(factor);
  const empty = memoryInUse().heapMb;
  const load = timed(() => buildMadeUp(plan));
  const index = timed(() => createAnswerer(load.value));
  const warm = timed(() => index.value.warm());
  const heap = memoryInUse().heapMb - empty;
  const rss = process.memoryUsage().rss / 1e6;
  const asked = askMix(index.value, plan, today);
  const beforePeer = memoryInUse().heapMb;
  const peer = timed(() => createPeer(load.value));
  const peerHeap = memoryInUse().heapMb - beforePeer;
  const peerAsked = queryMix(peer.value, asked.mix);
  const ms = (percent: number): string => formatMs(percentile(asked.took, percent));
  const peerMs = (percent: number): string => formatMs(percentile(peerAsked.took, percent));
  return {
    cells: [
      String(load.value.facts.size),
      formatMs(load.ms),
      formatMs(index.ms),
      formatMs(warm.ms),
      mb(heap),
      mb(rss),
      ...[50, 95, 99].map(ms),
      share(asked.judged, 'right'),
      share(asked.judged, 'wrong'),
      formatMs(peer.ms),
      mb(peerHeap),
      ...[50, 95, 99].map(peerMs),
      share(peerAsked.judged, 'right'),
    ],
    kinds: [
      String(load.value.facts.size),
      ...QUESTION_KINDS.map((kind) => {
        const took = asked.took.filter((_, at) => asked.mix[at]?.kind === kind);
        const judged = asked.judged.filter((_, at) => asked.mix[at]?.kind === kind);
        return `${formatMs(percentile(took, 95))} (${share(judged, 'right')} right)`;
      }),
    ],
  };
}

interface Asked {
  readonly mix: readonly MixedQuestion[];
  readonly took: readonly number[];
  readonly judged: readonly Judged[];
}

/** A round is long enough to push out what was worked out for a question in the round before. */
function askMix(answerer: Answerer, plan: MadeUp, today: string): Asked {
  const random = createRandom(SEED);
  for (const warming of questionMix(plan, WARMING_QUESTIONS_EACH, random))
    askOne(answerer, warming, today);
  const mix = questionMix(plan, QUESTIONS_EACH, random);
  const rounds = Array.from({ length: ROUNDS }, () =>
    mix.map((question) => askOne(answerer, question, today)),
  );
  const judged = (rounds[0] ?? []).map((asked) => asked.judged);
  return { mix, took: fastest(rounds.map((round) => round.map(({ ms }) => ms))), judged };
}

/** Of every question the least time of all rounds that got to it. */
function fastest(rounds: readonly (readonly number[])[]): number[] {
  const length = Math.min(...rounds.map((round) => round.length));
  return Array.from({ length }, (_, at) =>
    Math.min(...rounds.map((round) => round[at] ?? Infinity)),
  );
}

function askOne(
  answerer: Answerer,
  mixed: MixedQuestion,
  today: string,
): { readonly ms: number; readonly judged: Judged } {
  const context = mixed.before === null ? null : answerer.ask(mixed.before, { today }).context;
  const { value, ms } = timed(() => answerer.ask(mixed.question, { context, today }));
  return { ms, judged: judgeReply(mixed, value.reply) };
}

/** The same questions as far as the time goes; one that leans on another is asked together with it. */
function queryMix(peer: Peer, mix: readonly MixedQuestion[]): Omit<Asked, 'mix'> {
  const judged: Judged[] = [];
  const rounds = Array.from({ length: ROUNDS }, () => {
    const took: number[] = [];
    const end = performance.now() + PEER_ROUND_MS;
    for (const mixed of mix) {
      if (performance.now() > end) break;
      const { value, ms } = timed(() => peer.best(`${mixed.before ?? ''}${mixed.question}`));
      judged[took.length] = judgeFact(mixed, value);
      took.push(ms);
    }
    return took;
  });
  return { took: fastest(rounds), judged };
}

function judgeFact({ fact }: MixedQuestion, found: string | null): Judged {
  if (found === fact) return 'right';
  return found === null ? 'unanswered' : 'wrong';
}

function share(judged: readonly Judged[], wanted: Judged): string {
  const count = judged.filter((each) => each === wanted).length;
  return `${((100 * count) / Math.max(1, judged.length)).toFixed(1)}%`;
}

function mb(value: number): string {
  return `${value.toFixed(0)} MB`;
}
