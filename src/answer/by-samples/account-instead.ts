import type { Operation } from '../../question/operation.ts';
import type { Query } from '../../question/query.ts';
import { aboutEntry, findEntry } from '../entries/entries.ts';
import { findPortrait } from '../entries/portraits.ts';
import type { Found } from '../found.ts';
import type { Ranked } from '../indexes/sample-ranking.ts';
import { untoldBy, type Untold } from '../slots/untold-by.ts';
import type { Workbench } from '../workbench.ts';
import { answerOfNearest } from './nearest.ts';

/** In place of bare figures for who asks for a name, a place or an account: the entry that tells it, or a refusal. */
export function accountInstead(query: Query, found: Found, bench: Workbench): Found {
  const { answer, context } = found;
  const untold = answer.form === 'value' ? untoldBy(query, answer.lead) : null;
  if (untold === null || answer.form !== 'value') return found;
  // What is the number of something: only of a thing that is named an entry tells what it is.
  if (untold === 'definition' && query.topics.length === 0) return found;
  const asked = { ...query, operations: operationsFor(untold, query) };
  const isOpen = untold !== 'name' && untold !== 'place';
  const portrait = isOpen ? findPortrait(query, bench) : null;
  if (portrait) return portrait;
  const entry = findEntry(asked, bench, { strict: true, naming: [] });
  if (entry) return { answer: { form: 'entry', entry }, context: aboutEntry(entry) };
  if (untold === 'definition') return found;
  const refusal = { reason: 'operation', held: answer.lead } as const;
  return (
    answerOfNearest(asked, isEntry, bench) ?? { answer: { form: 'refusal', refusal }, context }
  );
}

/** What something is tells neither who nor where. */
function operationsFor(untold: Untold, { operations }: Query): ReadonlySet<Operation> {
  if (untold === 'name') return new Set(['who']);
  return untold === 'place' ? new Set(['where']) : operations;
}

function isEntry({ of }: Ranked): boolean {
  return 'asks' in of;
}
