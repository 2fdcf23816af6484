import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { loadKnowledge, type Folders } from '../knowledge/load.ts';
import type { Knowledge } from '../knowledge/model.ts';
import { createAnswerer, type Answerer } from '../reply/answerer.ts';
import { questionFor } from '../reply/labels.ts';
import type { Io } from './io.ts';

const ROUNDS = 20;
const STARTS = 5;
/** Questions that nothing held answers, so that refusals are measured as well. */
const STRANGE = [
  '明天会下雨吗',
  '2019年比亚迪产值多少',
  'who won the world cup',
  '你好',
  '那2021年呢？',
  '是什么',
];

/** `bench`: start-up, loading, memory and the time of `ask`, medians and percentiles of one run. */
export async function runBench(folders: Folders, io: Io): Promise<void> {
  const loads = times(5, () => loadKnowledge(folders));
  const knowledge = loadKnowledge(folders);
  const builds = times(5, () => createAnswerer(knowledge));
  const answerer = createAnswerer(knowledge);
  const asks = timeAsks(answerer, questionsOf(knowledge), io.today());
  const bare = times(STARTS, () => spawnSync(process.execPath, ['-e', '']));
  const starts = times(STARTS, () => startOnce(folders));
  const memoryMb = process.memoryUsage().rss / 1e6;
  io.out(
    `facts ${knowledge.facts.size}, entries ${knowledge.entries.length}, questions ${asks.length}`,
  );
  io.out(
    `start to first answer  median ${ms(percentile(starts, 50))}, node by itself ${ms(percentile(bare, 50))}`,
  );
  io.out(`load knowledge         median ${ms(percentile(loads, 50))}, first ${ms(loads[0] ?? 0)}`);
  io.out(
    `build answerer         median ${ms(percentile(builds, 50))}, first ${ms(builds[0] ?? 0)}`,
  );
  io.out(
    `ask                    p50 ${ms(percentile(asks, 50))}, p95 ${ms(percentile(asks, 95))}, p99 ${ms(percentile(asks, 99))}`,
  );
  io.out(`memory                 ${memoryMb.toFixed(0)} MB`);
}

function questionsOf(knowledge: Knowledge): string[] {
  const facts = [...knowledge.facts.values()].map((fact) =>
    questionFor(fact, 'zh', (word) => word),
  );
  return [...facts, ...knowledge.entries.flatMap(({ questions }) => questions), ...STRANGE];
}

/** Every question by itself, after one unmeasured round. */
function timeAsks(answerer: Answerer, questions: readonly string[], today: string): number[] {
  for (const question of questions) answerer.ask(question, { today });
  return Array.from({ length: ROUNDS }, () =>
    questions.flatMap((question) => times(1, () => answerer.ask(question, { today }))),
  ).flat();
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

function times(count: number, run: () => unknown): number[] {
  return Array.from({ length: count }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
}

/** The value below which `percent` of the sample lies; 0 for an empty one. */
export function percentile(sample: readonly number[], percent: number): number {
  const sorted = sample.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0;
}

function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}
