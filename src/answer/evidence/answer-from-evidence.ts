import { EXPLAINING } from '../../question/operation.ts';
import type { Query } from '../../question/query.ts';
import type { Refusal } from '../answer.ts';
import { aboutEntry } from '../entries/entries.ts';
import type { Found } from '../found.ts';
import { fromFactsSaying } from '../outcomes/from-outcomes.ts';
import { newestFirst } from '../said/periods.ts';
import type { Workbench } from '../workbench.ts';
import { findEvidence } from './find-evidence.ts';

/** The last answer before a passage: what surely tells all that is asked, though no name of it is said in full. */
export function answerFromEvidence(query: Query, refusal: Refusal, bench: Workbench): Found | null {
  if (!mayBeOverruled(refusal, query)) return null;
  const found = findEvidence(query, bench);
  const facts = found.flatMap(({ of: one }) => (one.type === 'fact' ? [one.fact] : []));
  const entries = found.flatMap(({ of: one }) => (one.type === 'entry' ? [one.entry] : []));
  const [entry] = entries;
  const explains = EXPLAINING.some((operation) => query.operations.has(operation));
  if (entry && (explains || facts.length === 0))
    return { answer: { form: 'entry', entry }, context: aboutEntry(entry) };
  const [first] = newestFirst(facts);
  return first ? fromFactsSaying(query, [first]) : null;
}

/** A slot that failed says that something else is held; only that no number is held says nothing of things. */
function mayBeOverruled(refusal: Refusal, { operations }: Query): boolean {
  switch (refusal.reason) {
    case 'unexplained':
    case 'not-explained':
    case 'nothing-recognised':
      return true;
    case 'slot':
      return refusal.slot === 'dimension';
    case 'operation':
      return operations.has('why');
    case 'empty':
    case 'too-long':
      return false;
    default:
      return refusal satisfies never;
  }
}
