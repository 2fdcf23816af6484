import type { Entry } from '../../knowledge/model.ts';
import type { Operation } from '../../question/operation.ts';
import type { Query } from '../../question/query.ts';
import { aboutEntry, findEntry } from '../entries/entries.ts';
import { findPortrait } from '../entries/portraits.ts';
import type { Found } from '../found.ts';
import { featuresOf } from '../indexes/sample-features.ts';
import { untoldBy, type Untold } from '../slots/untold-by.ts';
import type { Workbench } from '../workbench.ts';
import { LIMITS } from './answer-by-samples.ts';
import { hold } from './hold.ts';

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
  return nearestEntry(asked, bench) ?? { answer: { form: 'refusal', refusal }, context };
}

/** What something is tells neither who nor where. */
function operationsFor(untold: Untold, { operations }: Query): ReadonlySet<Operation> {
  if (untold === 'name') return new Set(['who']);
  return untold === 'place' ? new Set(['where']) : operations;
}

/** The entry whose sample questions are nearest, figures left aside, if it fits and no other is as near. */
function nearestEntry(query: Query, bench: Workbench): Found | null {
  const entries = bench
    .ranking()(featuresOf(query))
    .filter(({ of }) => isEntry(of));
  const [first] = entries;
  if (first === undefined || first.score < LIMITS.least) return null;
  const near = entries.filter(({ score }) => score > first.score - LIMITS.margin);
  const meant = near.flatMap(({ of }) => {
    const held = hold(of, query, bench);
    return held === 'none' || held === 'other' ? [] : [held];
  });
  const [only, ...more] = meant;
  return only && more.length === 0 ? only : null;
}

function isEntry(of: object): of is Entry {
  return 'asks' in of;
}
