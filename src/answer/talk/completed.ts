import type { Entity } from '../../knowledge/model.ts';
import { nameForms } from '../../knowledge/name-forms.ts';
import type { Query } from '../../question/query.ts';
import { queryOf } from '../../question/read.ts';
import type { Token } from '../../question/token.ts';
import type { AskedPeriod } from '../../text/asked-periods.ts';
import type { Workbench } from '../workbench.ts';

/** What a question leaves out and the one before it said. */
export interface LeftOut {
  readonly subject: Entity | null;
  readonly periods: readonly AskedPeriod[];
}

/** The question as it would be asked outside of a talk: with the name and the time that it leaves out. */
export function completed(query: Query, { subject, periods }: LeftOut, bench: Workbench): Query {
  const added = [
    ...(subject === null ? [] : [tokenOf(subject)]),
    ...periods.map((period): Token => {
      const text = period.type === 'span' ? `${period.span.first.slice(0, 4)}年` : '';
      return { ...BEFORE, text, meanings: [{ type: 'period', period, relative: null }] };
    }),
  ];
  if (added.length === 0) return query;
  const { claims, operations, coordinated, followUp, parts } = query;
  const whole = queryOf(query, [...added, ...query.tokens], bench);
  return { ...whole, claims, operations, coordinated, followUp, parts };
}

/** Before the first token and beside none. */
const BEFORE = { start: -2, end: -1 } as const;

function tokenOf(entity: Entity): Token {
  const text = nameForms(entity)[0] ?? entity.name.zh;
  return { ...BEFORE, text, meanings: [{ type: 'entity', entity }] };
}
