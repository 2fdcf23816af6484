import type { Query } from '../../../question/query.ts';
import { saysMeasure, type Token } from '../../../question/token.ts';
import type { Found } from '../../found.ts';
import type { Workbench } from '../../workbench.ts';
import { namesARate } from '../sides/asked.ts';
import { answerGain } from './base.ts';
import { findOne, type SideReading } from '../operands/operands.ts';
import { betweenOnlyTwo } from './over-time.ts';
import { setAgainst } from './set-against.ts';
import { saysTime } from '../sides/token-roles.ts';

/** 和2021年比，2023年的涨幅: where no growth is printed, that of the one figure over the other. */
export function orChange(
  found: Found | null,
  query: Query,
  reading: Omit<SideReading, 'also'>,
  bench: Workbench,
): Found | null {
  const isTold = found !== null && found.answer.form !== 'refusal';
  const asksDistance = query.operations.has('difference');
  if (isTold || asksDistance || query.periods.length < 2 || !namesARate(query)) return found;
  const without = (token: Token): boolean => reading.without(token) || saysMeasure(token);
  return setAgainst('change', query, { ...reading, without }, bench) ?? found;
}

/** Where the year before is not held, what a printed growth tells of it. */
export function orGain(
  found: Found | null,
  query: Query,
  reading: Omit<SideReading, 'also'>,
  bench: Workbench,
): Found | null {
  const isTold = found !== null && found.answer.form !== 'refusal';
  if (isTold || !query.operations.has('difference') || query.actors.length > 1) return found;
  const without = (token: Token): boolean =>
    reading.without(token) || saysTime(token) || saysMeasure(token);
  const side = findOne(query, { ...reading, without }, bench);
  const gained = side && answerGain(query, side, bench);
  return (
    gained ?? (query.periods.length === 0 ? betweenOnlyTwo(query, reading, bench) : null) ?? found
  );
}
