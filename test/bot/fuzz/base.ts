import { encode } from '../../../src/browse/code.ts';
import type { Target } from '../../../src/browse/target.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { createAnswerer, type Answerer } from '../../../src/reply/answerer.ts';
import { MADE_UP } from '../../made-up.ts';
import { fakeAnswerer } from '../fake-answerer.ts';

export const knowledge = loadKnowledge(MADE_UP);
export const ANSWERS: Answerer = createAnswerer(knowledge);
/** Says again all that it was asked. */
export const ECHOES: Answerer = fakeAnswerer();

const MOST_FACTS = 30;

const targets: readonly Target[] = [...knowledge.facts.keys()]
  .slice(0, MOST_FACTS)
  .flatMap((fact): Target[] => [
    { type: 'view', view: { type: 'figures', facts: [fact] } },
    { type: 'view', view: { type: 'series', fact, drawn: true } },
    { type: 'view', view: { type: 'original', of: fact } },
  ]);
const pages: readonly Target[] = [
  { type: 'page', page: { page: 'places', at: 0 } },
  { type: 'page', page: { page: 'comparisons', at: 0 } },
  { type: 'page', page: { page: 'series', at: 999 } },
];

/** What buttons and links of the bot carry. */
export const MADE_HERE: readonly string[] = [...targets, ...pages].flatMap(
  (target) => encode(target, 'zh') ?? [],
);
