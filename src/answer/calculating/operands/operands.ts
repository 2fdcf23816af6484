import type { Fact } from '../../../knowledge/model.ts';
import type { Query } from '../../../question/query.ts';
import { queryOf } from '../../../question/read.ts';
import type { Token } from '../../../question/token.ts';
import type { Understood } from '../../answer.ts';
import type { Context } from '../../context.ts';
import type { Found } from '../../found.ts';
import { fromFailed } from '../../outcomes/refuse.ts';
import type { Workbench } from '../../workbench.ts';
import type { AskedCalculation } from '../sides/asked.ts';
import type { SideFound } from './hold-side.ts';
import { joinedContext, joinedUnderstanding, ofOneSort, onePrintEach } from './join-sides.ts';
import { meantSides } from './meant-sides.ts';
import { resolveAll } from './resolve-sides.ts';
import { ofSharedScope } from './scopes.ts';
import { completed, isOpen, slotOf, type SlotKind } from '../sides/side-slots.ts';
import { joinedNames, saysAnything, sidesOf, type Side } from '../sides/sides.ts';

/** The figures that a question sets against each other, each once, in the order said. */
export interface Operands {
  readonly facts: readonly Fact[];
  /** Other prints of the same observations, of another value. */
  readonly otherPrints: readonly Fact[];
  /** Whether one of them only stands in for what was asked. */
  readonly standIn: boolean;
  /** How many sides of the question they come from. */
  readonly sides: number;
  readonly understood: Understood;
  readonly context: Context;
}

/** The operands; or, when one of them is not held, the refusal that says so; null where the sides name nothing. */
export type OperandsFound =
  | { readonly type: 'operands'; readonly operands: Operands }
  | { readonly type: 'missing'; readonly found: Found };

/** How the sides of a question are read. */
export interface SideReading {
  /** Of which calculation the own links part sides as well. */
  readonly links: AskedCalculation | null;
  /** Slots that a side takes over from its neighbour besides owner and time. */
  readonly also: readonly SlotKind[];
  /** A side that says no time is of the only time it is held at, not of its neighbour's. */
  readonly ownTimes?: boolean;
  /** The first clause says what all sides are of. */
  readonly topic?: boolean;
  /** Whether what is held in place of a figure may be shown for it. */
  readonly standIns?: boolean;
  /** Tokens that belong to no side. */
  readonly without: (token: Token) => boolean;
  readonly context: Context | null;
}

/** Reads the sides of a question, each leaning on the others for what it leaves out. */
export function findOperands(
  query: Query,
  reading: SideReading,
  bench: Workbench,
): OperandsFound | null {
  const sides = sidesAlone(query, reading, bench);
  const whole = sides.map((_, at) => completed(sides, at, reading, bench));
  return operandsOf(query, whole, reading, bench);
}

/** The first reading that gives more than one figure, else what the first one gives. No two of the same are tried. */
export function findSeveral(
  query: Query,
  readings: readonly SideReading[],
  bench: Workbench,
): OperandsFound | null {
  const [common] = readings;
  if (!common) return null;
  const sides = sidesAlone(query, common, bench);
  const tried: { readonly standIns: boolean; readonly whole: readonly Side[] }[] = [];
  let first: OperandsFound | null = null;
  for (const reading of readings) {
    const { standIns = false } = reading;
    const whole = sides.map((_, at) => completed(sides, at, reading, bench));
    if (tried.some((one) => one.standIns === standIns && areSame(one.whole, whole))) continue;
    tried.push({ standIns, whole });
    const found = operandsOf(query, whole, reading, bench);
    if (found?.type === 'operands' && found.operands.facts.length > 1) return found;
    first ??= found;
  }
  return first;
}

function areSame(some: readonly Side[], others: readonly Side[]): boolean {
  return some.every((side, at) => {
    const other = others[at] ?? [];
    return side.length === other.length && side.every((token, index) => token === other[index]);
  });
}

/** The sides of a question as they stand. */
function sidesAlone(
  query: Query,
  { links, without, topic }: Pick<SideReading, 'links' | 'without' | 'topic'>,
  bench: Workbench,
): readonly Side[] {
  const cut = sidesOf(query, links, bench, topic)
    .map((side) => side.filter((token) => !without(token)))
    .filter((side) => saysAnything(side, bench));
  return withoutShared(joinedNames(cut, bench), bench);
}

/** Slots that what is compared may share without being a thing itself: 2023年, 谁涨得快. */
const SHARED_ALONE: readonly (SlotKind | null)[] = ['period', 'measure', 'want', null];

/** The sides, where one says a slot alone that no other says (…和…差多少，2023年) with that slot in front of the first. */
function withoutShared(sides: readonly Side[], bench: Workbench): readonly Side[] {
  const slots = sides.map((side) => new Set(side.map((token) => slotOf(token, bench))));
  const isShared = (at: number): boolean =>
    [...(slots[at] ?? [])].every(
      (slot) =>
        SHARED_ALONE.includes(slot) &&
        !slots.some((others, other) => other !== at && slot !== null && others.has(slot)),
    ) && !(sides[at] ?? []).some(isOpen);
  const shared = sides.filter((_, at) => isShared(at));
  const rest = sides.filter((side) => !shared.includes(side));
  if (shared.length === 0 || rest.length < 2) return sides;
  return rest.map((side) => [...shared.flat(), ...side]);
}

function operandsOf(
  query: Query,
  sides: readonly Side[],
  { context, standIns = false, ownTimes = false }: Omit<SideReading, 'links' | 'also' | 'without'>,
  bench: Workbench,
): OperandsFound | null {
  // What is cut apart is one thing each, though at several times perhaps.
  const queries = sides.map((side) => {
    const one = queryOf(query, side, bench);
    return { ...one, coordinated: one.periods.length > 1 };
  });
  const results = resolveAll(queries, { context, standIns }, bench);
  const failed = results.find((result) => result.type === 'failed');
  if (failed)
    return failed.best
      ? { type: 'missing', found: fromFailed(failed.query, failed.best, bench) }
      : null;
  const held = results.flatMap((result) => (result.type === 'found' ? [result.side] : []));
  const found = meantSides(ofSharedScope(ofOneSort(held)), query);
  const [first] = found;
  if (!first) return null;
  const isSure = ({ fitting }: SideFound, at: number): boolean =>
    fitting.length === 1 || (queries[at]?.periods.length ?? 0) > 0;
  if (ownTimes && !found.every(isSure)) return null;
  const { facts, otherPrints } = onePrintEach(found.flatMap((side) => side.facts));
  return {
    type: 'operands',
    operands: {
      facts,
      otherPrints,
      standIn: found.some(({ standIn }) => standIn === true),
      sides: found.length,
      understood: joinedUnderstanding(found, first),
      context: joinedContext(found, first, facts),
    },
  };
}

/** Reads a question as one side, leaning on the last question where it names nothing itself. Null when nothing held fits. */
export function findOne(
  query: Query,
  { without, context }: Pick<SideReading, 'without' | 'context'>,
  bench: Workbench,
): SideFound | null {
  const tokens = sidesOf(query, null, bench)
    .flat()
    .filter((token) => !without(token));
  const [result] = resolveAll(
    [{ ...queryOf(query, tokens, bench), coordinated: query.coordinated }],
    { context, standIns: false },
    bench,
  );
  return result?.type === 'found' ? result.side : null;
}
