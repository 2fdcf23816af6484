import type { Fact, Passage } from '../knowledge/model.ts';
import type { CitedPassage } from './reply.ts';

/** Collects the passages of one reply; a sentence cited again keeps its number and its first mark. */
export interface Citations {
  readonly cite: (passages: readonly Passage[]) => readonly number[];
  readonly citeFact: (fact: Fact) => readonly number[];
  readonly list: () => readonly CitedPassage[];
}

export function createCitations(): Citations {
  const cited: Passage[] = [];
  const cite = (passages: readonly Passage[]): readonly number[] => [
    ...new Set(
      passages.map((passage) => {
        const known = cited.findIndex((other) => isSameSentence(other, passage));
        return known >= 0 ? known : cited.push(passage) - 1;
      }),
    ),
  ];
  return {
    cite,
    citeFact: ({ passages }) => cite(passages),
    list: () => cited.map(toCited),
  };
}

function isSameSentence(a: Passage, b: Passage): boolean {
  return a.article.id === b.article.id && a.lines[0] === b.lines[0] && a.text === b.text;
}

function toCited({ article, lines, text, mark }: Passage): CitedPassage {
  return {
    file: article.file,
    lines,
    title: article.name,
    published: article.published,
    text,
    mark,
  };
}
