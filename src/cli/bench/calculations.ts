import { renderChart } from '../../chart/render.ts';
import type { ChartSpec } from '../../chart/spec.ts';
import type { Fact, Knowledge } from '../../knowledge/model.ts';
import type { Answerer } from '../../reply/answerer.ts';
import { labelOf, nameOf, shortLabel } from '../../reply/labels.ts';
import { periodWords } from '../../text/periods.ts';

const plain = (word: string): string => word;

/** Questions that set the figures of a knowledge against each other: over time, with their whole, all together. */
export function calculatingQuestions({ facts }: Knowledge): readonly string[] {
  const numbers = [...facts.values()].filter(({ value }) => value.type === 'number');
  const things = [...new Set(numbers.map(thingOf))];
  const overTime = things.flatMap((thing) => {
    const same = numbers.filter((fact) => thingOf(fact) === thing);
    const [first, ...others] = same.filter(({ period }) => period.type !== 'undated');
    const second = others.find(({ period }) => period.notation !== first?.period.notation);
    if (!first || !second) return [];
    const times = [first, second].map(({ period }) => periodWords(period, 'zh'));
    const name = nameOfThing(first);
    return [`${name}，${times.join('比')}多多少？`, `${name}历年走势`, `${name}哪年最高？`];
  });
  const shares = numbers.flatMap((part) => {
    const whole = part.partOf === null ? undefined : facts.get(part.partOf);
    return whole ? [`${labelOf(part, 'zh', plain)}占${labelOf(whole, 'zh', plain)}的比重`] : [];
  });
  return [...overTime, ...shares];
}

function thingOf({ entity, indicator, measure, where, among }: Fact): string {
  return [entity.id, indicator.id, measure, where.join(), among].join('|');
}

function nameOfThing(fact: Fact): string {
  return `${nameOf(fact.entity, 'zh')}${shortLabel(fact, 'zh', plain)}`;
}

/** The charts that come with replies to these questions. */
export function chartsOf(
  questions: readonly string[],
  answerer: Answerer,
  today: string,
): readonly ChartSpec[] {
  return questions.flatMap((question) => answerer.ask(question, { today }).reply.chart ?? []);
}

/** How long each chart takes in milliseconds; the first one loads what draws them. */
export async function timeCharts(charts: readonly ChartSpec[]): Promise<readonly number[]> {
  const times: number[] = [];
  for (const chart of charts) {
    const start = performance.now();
    await renderChart(chart);
    times.push(performance.now() - start);
  }
  return times;
}
