import type { Fact } from '../../knowledge/model.ts';
import { amountsSaid } from '../../question/amounts.ts';
import type { Query } from '../../question/query.ts';
import { namedByAmount } from '../calculating/told/figures-said.ts';
import { NO_CONTEXT, type Context } from '../context.ts';
import { unexplained } from '../words/explain.ts';
import { ofParts } from '../rewording/frames.ts';
import type { Workbench } from '../workbench.ts';

/** What is left of a message without the clauses that only tell figures which are held, and what these were about. */
export interface Premised {
  readonly rest: Query;
  readonly context: Context;
}

const SETS_AGAINST = ['compare', 'difference', 'sum', 'together', 'extreme', 'trend'] as const;

/** 2021年出口150亿，进口多少: who tells a figure that is held asks nothing of it. Null where no clause does so. */
export function withoutPremises(query: Query, bench: Workbench): Premised | null {
  const told = query.parts.map((part) => ({ part, fact: toldBy(part, query, bench) }));
  const rest = told.filter(({ fact }) => fact === null).map(({ part }) => part);
  const [premise, ...more] = told.filter(({ fact }) => fact !== null);
  if (!premise?.fact || more.length > 0 || rest.length === 0) return null;
  // 这俩能比吗 goes on about what was told.
  if (rest.some(({ operations }) => SETS_AGAINST.some((operation) => operations.has(operation))))
    return null;
  const { part, fact } = premise;
  const periods = part.periods.map(({ value }) => value);
  return {
    rest: ofParts(query, rest, bench),
    context: { ...NO_CONTEXT, entity: fact.entity.id, periods },
  };
}

/** The figure that a clause tells, where it asks nothing and the figure is held. */
function toldBy(part: Query, { actors, topics }: Query, bench: Workbench): Fact | null {
  const [amount, ...more] = amountsSaid(part.tokens);
  const { asksAmount, operations, measure, thresholds } = part;
  const asks = asksAmount || operations.size > 0 || measure !== null || thresholds.length > 0;
  if (!amount || amount.unit === null || more.length > 0 || asks) return null;
  const owned = part.actors.length + part.topics.length > 0 ? part : { ...part, actors, topics };
  const fact = namedByAmount(amount, owned, bench);
  const isAll = fact && unexplained(part, bench.explainedByFact(fact), bench).length === 0;
  return isAll ? fact : null;
}
