import type { RawKnowledge } from '../load.ts';
import type { Problem } from '../problem.ts';
import type { Built } from './built.ts';

/** Text of a seed that no part of any of its articles holds. */
export function textOutsideParts(raw: RawKnowledge, { seeds, articles }: Built): Problem[] {
  return [...seeds].flatMap(([file, { text }]) => {
    const own = raw.sources.filter(({ data }) => data.file === file);
    const [first] = own;
    if (!first) return [];
    const inside = new Uint8Array(text.length);
    for (const { data } of own)
      for (const [start, end] of articles.get(data.id)?.text.covered ?? [])
        inside.fill(1, start, end);
    const gap = inside.indexOf(0);
    if (gap < 0) return [];
    return [
      {
        file: first.file,
        line: first.lineOf('parts'),
        what: `text of ${file} stands in no part, first "${text.slice(gap, gap + 16)}"`,
        fix: 'add a part for it (kind: furniture for what is not to be quoted)',
      },
    ];
  });
}
