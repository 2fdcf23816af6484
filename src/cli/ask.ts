import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Answerer } from '../reply/answerer.ts';
import type { Reply } from '../reply/reply.ts';
import { answerLine } from './batch.ts';
import type { Io } from './io.ts';
import { UsageError, type Options } from './options.ts';
import { replyJson } from './reply-json.ts';
import { terminalText } from './terminal-text.ts';

/** `ask`: one question, or a batch with --jsonl. Throws UsageError without a question. */
export async function runAsk(options: Options, answerer: Answerer, io: Io): Promise<void> {
  if (options.jsonl) return runBatch(answerer, io);
  const question = options.words.join(' ');
  if (question.trim().length === 0)
    throw new UsageError('ask needs a question: npm run ask -- "2023年签约了多少项目？"');
  const { reply } = answerer.ask(question, { today: io.today() });
  io.out(options.json ? JSON.stringify(replyJson(reply), null, 2) : terminalText(reply));
  if (options.chart !== null) await writeChart(options.chart, reply, io);
}

/** Says so when the reply has no chart, and writes nothing then. Throws UsageError for a file that cannot be written. */
async function writeChart(file: string, { chart }: Reply, io: Io): Promise<void> {
  if (chart === null) {
    io.err('this reply has no chart: it takes three figures of one sort, or two and the word 画图');
    return;
  }
  const { renderChart } = await import('../chart/render.ts');
  const png = await renderChart(chart);
  try {
    await writeFile(file, png);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`the chart cannot be written: ${why}`);
  }
}

async function runBatch(answerer: Answerer, io: Io): Promise<void> {
  answerer.warm();
  for await (const line of createInterface({ input: io.input, crlfDelay: Infinity })) {
    if (line.trim().length > 0) io.out(answerLine(line, answerer, io.today()));
  }
}
