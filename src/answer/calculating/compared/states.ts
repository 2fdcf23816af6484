import type { Query } from '../../../question/query.ts';
import type { Found } from '../../found.ts';
import { periodMatches } from '../../said/periods.ts';
import type { Workbench } from '../../workbench.ts';
import { findOne, type SideReading } from '../operands/operands.ts';
import { saysTime } from '../sides/token-roles.ts';
import { told } from '../operands/together.ts';

/** 信用评级2021年和2023年比有变化吗: what is printed in words at each of the times said, side by side. */
export function answerStates(
  query: Query,
  { without, context }: Pick<SideReading, 'without' | 'context'>,
  bench: Workbench,
): Found | null {
  if (query.periods.length < 2) return null;
  const timeless: SideReading['without'] = (token) => without(token) || saysTime(token);
  const side = findOne(query, { without: timeless, context }, bench);
  const [sample] = side?.facts ?? [];
  if (!side || sample?.value.type !== 'text') return null;
  const held = bench.index
    .ofEntity(sample.entity)
    .filter(({ indicator, value }) => indicator === sample.indicator && value.type === 'text');
  const facts = query.periods.map(({ value }) => held.find((fact) => periodMatches(fact, value)));
  const known = [...new Set(facts.filter((fact) => fact !== undefined))];
  return known.length === query.periods.length
    ? told('comparison', { ...side, facts: known }, {})
    : null;
}
