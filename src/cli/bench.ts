import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { loadKnowledge, type Folders } from '../knowledge/load.ts';
import type { Knowledge } from '../knowledge/model.ts';
import { createAnswerer, type Answerer } from '../reply/answerer.ts';
import { calculatingQuestions, chartsOf, timeCharts } from './bench/calculations.ts';
import { questionsOf } from './bench/questions.ts';
import { runStress } from './bench/stress.ts';
import { formatMs, percentile, timed, times } from './bench/timing.ts';
import type { Io } from './io.ts';
import { loadReady } from './kept.ts';

const ROUNDS = 20;
const STARTS = 5;
const LOADS = 5;
const STRANGE_QUESTIONS = 100_000;
/** `bench`: start-up, loading, memory and the time of `ask`, medians and percentiles of one run. */
export async function runBench(folders: Folders, io: Io): Promise<void> {
  const load = timed(() => loadReady(folders));
  const { knowledge, prepared } = load.value;
  const build = timed(() => createAnswerer(knowledge, prepared ? { prepared } : {}));
  const answerer = build.value;
  const warm = timed(() => answerer.warm());
  const questions = questionsOf(knowledge);
  const today = io.today();
  for (const question of questions) answerer.ask(question, { today });
  // Before anything is loaded a second time, as in a bot that runs.
  const memoryMb = process.memoryUsage().rss / 1e6;
  const asks = timeAsks(answerer, questions, today);
  const loads = times(LOADS, () => loadReady(folders));
  const checks = times(LOADS, () => loadKnowledge(folders));
  const builds = times(LOADS, () => createAnswerer(knowledge));
  const bare = times(STARTS, () => spawnSync(process.execPath, ['-e', '']));
  const starts = times(STARTS, () => startOnce(folders));
  io.out(
    `facts ${knowledge.facts.size}, entries ${knowledge.entries.length}, questions ${asks.length}`,
  );
  io.out(
    `start to first answer  median ${formatMs(percentile(starts, 50))}, node by itself ${formatMs(percentile(bare, 50))}`,
  );
  io.out(
    `load knowledge         median ${formatMs(percentile(loads, 50))}, first ${formatMs(load.ms)}, checked anew ${formatMs(percentile(checks, 50))}`,
  );
  io.out(
    `build answerer         median ${formatMs(percentile(builds, 50))}, first ${formatMs(build.ms)}`,
  );
  io.out(`warm up                ${formatMs(warm.ms)}`);
  const [p50, p95, p99] = [50, 95, 99].map((percent) => formatMs(percentile(asks, percent)));
  io.out(`ask                    p50 ${p50}, p95 ${p95}, p99 ${p99}`);
  io.out(`memory                 ${memoryMb.toFixed(0)} MB`);
  await runCalculations(answerer, knowledge, io);
  runStress(answerer, { known: questions, count: STRANGE_QUESTIONS }, io);
}

/** Questions over several figures, in words alone and as charts. */
async function runCalculations(answerer: Answerer, knowledge: Knowledge, io: Io): Promise<void> {
  const today = io.today();
  const questions = calculatingQuestions(knowledge);
  const charts = chartsOf(questions, answerer, today);
  const asks = timeAsks(answerer, questions, today);
  const [p50, p95, p99] = [50, 95, 99].map((percent) => formatMs(percentile(asks, percent)));
  io.out(`calculate, ${asks.length} asked  p50 ${p50}, p95 ${p95}, p99 ${p99}`);
  const [cold = 0, ...warm] = await timeCharts(charts);
  io.out(
    `draw a chart           first ${formatMs(cold)}, then median ${formatMs(percentile(warm, 50))}, longest ${formatMs(Math.max(0, ...warm))}, of ${charts.length}`,
  );
}

/** Of every question the median of all rounds, which what else the machine does hardly moves. */
function timeAsks(answerer: Answerer, questions: readonly string[], today: string): number[] {
  const rounds = Array.from({ length: ROUNDS }, () =>
    questions.map((question) => timed(() => answerer.ask(question, { today })).ms),
  );
  return questions.map((_, at) =>
    percentile(
      rounds.map((round) => round[at] ?? 0),
      50,
    ),
  );
}

/** A whole process: start, load, answer one piped question, end. */
function startOnce({ knowledge, seeds }: Folders): void {
  const main = process.argv[1] ?? '';
  spawnSync(
    process.execPath,
    [...process.execArgv, main, 'start', '--knowledge', knowledge, '--seeds', seeds],
    {
      input: '你好\n',
      env: { ...process.env, BOT_TOKEN: '' },
    },
  );
}
