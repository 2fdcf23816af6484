import type { Entry, Indicator, Knowledge } from './model.ts';
import type { Problem } from './problem.ts';
import type { SampleData } from './schema.ts';
import type { Located } from './yaml-list.ts';

interface Sampled {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly entries: readonly Entry[];
  readonly problems: Problem[];
}

/** Sample questions by what they ask for. Those of nothing are left out and reported. */
export function buildSamples(
  items: readonly Located<SampleData>[],
  { indicators, entries, problems }: Sampled,
): Knowledge['samples'] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const samples = new Map<Indicator | Entry, readonly string[]>();
  for (const { data, file, lineOf } of items) {
    const { indicator, entry, questions } = data;
    const key = indicator === undefined ? 'entry' : 'indicator';
    const of = indicator === undefined ? byId.get(entry ?? '') : indicators.get(indicator);
    if (of) samples.set(of, [...(samples.get(of) ?? []), ...questions]);
    else
      problems.push({
        file,
        line: lineOf(key),
        what: `${key}: nothing has the id ${indicator ?? entry}`,
        fix: 'correct the id or add what it names',
      });
  }
  return samples;
}
