import MiniSearch from 'minisearch';
import type { Knowledge } from '../../knowledge/model.ts';
import { periodWords } from '../../text/periods.ts';

/** A full-text search over the same facts, to measure against. */
export interface Peer {
  /** The id of the fact that it ranks first; null when it finds none. */
  readonly best: (question: string) => string | null;
}

/** MiniSearch as it comes, with pairs of Chinese characters as terms; every fact is a document. */
export function createPeer({ facts }: Knowledge): Peer {
  const search = new MiniSearch<{ readonly id: string; readonly text: string }>({
    fields: ['text'],
    tokenize: characterPairs,
  });
  for (const { id, entity, indicator, period, printed } of facts.values()) {
    const text = `${entity.name.zh} ${indicator.name.zh} ${periodWords(period, 'zh')} ${printed}`;
    search.add({ id, text });
  }
  return {
    best: (question) => {
      const id: unknown = search.search(question)[0]?.id;
      return typeof id === 'string' ? id : null;
    },
  };
}

/** 云溪区 gives 云溪 and 溪区; Latin words and numbers stay whole. */
export function characterPairs(text: string): string[] {
  const runs = text.match(/\p{Script=Han}+|[a-z\d.]+/giu) ?? [];
  return runs.flatMap((run) =>
    /^[a-z\d]/i.test(run) || run.length < 2
      ? [run]
      : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
}
