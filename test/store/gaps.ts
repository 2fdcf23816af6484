import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Knowledge } from '../../src/knowledge/model.ts';
import { createWordingReader, type WordingReader } from '../../src/store/gaps/wording.ts';
import type { Gap } from '../../src/store/store.ts';
import { MADE_UP } from '../made-up.ts';

let loaded: Knowledge | null = null;

let reader: WordingReader | null = null;

export function madeUpReader(): WordingReader {
  reader ??= createWordingReader(madeUpKnowledge());
  return reader;
}

/** The knowledge about a place that does not exist. */
export function madeUpKnowledge(): Knowledge {
  loaded ??= loadKnowledge(MADE_UP);
  return loaded;
}

export function gapOf(question: string, parts: Partial<Gap> = {}): Gap {
  return {
    question,
    kind: 'refusal',
    reason: null,
    missing: null,
    ids: [],
    person: 'a',
    at: '2026-01-31T08:00:00.000Z',
    ...parts,
  };
}
