import type { Fact, Passage } from '../knowledge/model.ts';
import type { CitedPassage } from './reply.ts';

/** Collects the passages of one reply; citing one again gives its number again. */
export interface Citations {
  readonly cite: (passages: readonly Passage[]) => readonly number[];
  readonly citeFact: (fact: Fact) => readonly number[];
  readonly list: () => readonly CitedPassage[];
}

export function createCitations(): Citations {
  const cited: Passage[] = [];
  const cite = (passages: readonly Passage[]): readonly number[] =>
    passages.map((passage) => {
      const known = cited.findIndex((other) => samePassage(other, passage));
      return known >= 0 ? known : cited.push(passage) - 1;
    });
  return { cite, citeFact: ({ passages }) => cite(passages), list: () => cited.map(toCited) };
}

function samePassage(a: Passage, b: Passage): boolean {
  return (
    a.article.id === b.article.id &&
    a.text === b.text &&
    a.mark[0] === b.mark[0] &&
    a.mark[1] === b.mark[1]
  );
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
