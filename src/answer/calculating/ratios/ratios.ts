import type { Query } from '../../../question/query.ts';
import type { Found } from '../../found.ts';
import type { Workbench } from '../../workbench.ts';
import { answerAverage, withoutThing } from './averages.ts';
import { ofLast } from '../compared/last-told.ts';
import { saysPartOfYear } from './parts-of-year.ts';
import { findOne, type SideReading } from '../operands/operands.ts';
import { saysWithin } from '../sides/sides.ts';
import { eitherOf } from '../sides/token-roles.ts';
import { answerShare } from '../wholes/wholes.ts';
import { withOperands } from '../operands/with-operands.ts';

/**
 * The first way of parting a question into part and whole that comes to a share, else to anything. A side that leaves
 * out its part may mean that of its neighbour: 规上 of 规上企业里新能源占几成.
 */
export function findShare(
  query: Query,
  reading: Omit<SideReading, 'also'>,
  bench: Workbench,
): Found | null {
  const links = saysWithin(query) ? (['share'] as const) : ([null, 'share'] as const);
  const ways = TAKEN_OVER.flatMap((also) => links.map((way) => ({ ...reading, links: way, also })));
  const found: Found[] = [];
  for (const way of ways) {
    const one = withOperands(query, way, bench, (two) =>
      answerShare(two, bench, { wholeFirst: saysWithin(query) }),
    );
    // Who names a whole does not mean the one that the part has anyway.
    if (one && isOfTwo(one)) return one;
    // A part that was not said is taken over for a share only.
    if (one && (isShare(one) || !way.also.includes('part'))) found.push(one);
  }
  return (
    found.find(isShare) ?? found.find(({ answer }) => answer.form !== 'refusal') ?? found[0] ?? null
  );
}

/** What a side takes over from its neighbour, tried in this order. */
const TAKEN_OVER: readonly SideReading['also'][] = [['increment'], ['increment', 'part']];

function isShare({ answer }: Found): boolean {
  return answer.form === 'calculation';
}

function isOfTwo({ answer }: Found): boolean {
  return answer.form === 'calculation' && answer.understood.indicators.length > 1;
}

/** A total and what it is shared out among: in one name, side by side, without the latter, or as told last. */
export function findAverage(
  query: Query,
  reading: Pick<SideReading, 'without' | 'context'>,
  bench: Workbench,
): Found | null {
  const total = { ...reading, without: eitherOf(reading.without, withoutThing(query)) };
  const overYear = { ...reading, without: eitherOf(reading.without, saysPartOfYear) };
  const ways = [
    () => findOne(query, overYear, bench),
    () => findOne({ ...query, coordinated: true }, reading, bench),
    () => findOne(query, total, bench),
    () => ofLast(query, reading.context, bench),
  ];
  for (const way of ways) {
    const side = way();
    const found = side && answerAverage(query, side, bench);
    if (found) return found;
  }
  return null;
}
