import { createNames, type Names } from '../src/question/names.ts';
import type { Query } from '../src/question/query.ts';
import { readQuestion, type Reading } from '../src/question/read.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import type { Fact, Knowledge } from '../src/knowledge/model.ts';
import { createAnswerer } from '../src/reply/answerer.ts';
import type { Reply } from '../src/reply/reply.ts';
import { changedCopy, MADE_UP, type Edit } from './made-up.ts';

export const TODAY = '2026-01-31';

/** The made-up knowledge, loaded, with what reads and answers questions about it. */
export interface House {
  readonly knowledge: Knowledge;
  readonly names: Names;
  readonly read: (question: string) => Reading;
  /** As `read`, for a question that is one; throws for chat and the like. */
  readonly query: (question: string) => Query;
  /** The last question's reply; the ones before it are asked in its context. */
  readonly ask: (...turns: readonly string[]) => Reply;
  /** What the last question comes to: the facts that answer, or the kind and the reason. */
  readonly outcome: (...turns: readonly string[]) => string;
  readonly fact: (id: string) => Fact;
}

/** `edits` may only be given inside a test. */
export function openHouse(edits: readonly Edit[] = []): House {
  return houseOf(loadKnowledge(edits.length === 0 ? MADE_UP : changedCopy(edits)));
}

export function houseOf(knowledge: Knowledge): House {
  const names = createNames(knowledge);
  const answerer = createAnswerer(knowledge);
  const read = (question: string): Reading =>
    readQuestion(question, { knowledge, names, today: TODAY });
  const ask = (...turns: readonly string[]): Reply => {
    const [first = '', ...more] = turns;
    let asked = answerer.ask(first, { today: TODAY });
    for (const turn of more) asked = answerer.ask(turn, { context: asked.context, today: TODAY });
    return asked.reply;
  };
  return {
    knowledge,
    names,
    read,
    query: (question) => {
      const reading = read(question);
      if (reading.type !== 'query') throw new Error(`${question} is read as ${reading.type}`);
      return reading.query;
    },
    ask,
    outcome: (...turns) => outcomeOf(ask(...turns)),
    fact: (id) => factOf(knowledge, id),
  };
}

function factOf({ facts }: Knowledge, id: string): Fact {
  const fact = facts.get(id);
  if (!fact) throw new Error(`there is no fact ${id}`);
  return fact;
}

function outcomeOf({ kind, form, figures, refusal }: Reply): string {
  if (kind !== 'answer') return refusal ? `${kind}: ${refusal.reason}` : kind;
  const answering = figures.filter(({ role }) => role === 'answer').map(({ fact }) => fact);
  return answering.length > 0 ? answering.join(' + ') : form;
}
