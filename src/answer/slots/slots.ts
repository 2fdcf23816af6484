import type { Entity, Fact, Indicator, Measure, Status } from '../../knowledge/model.ts';
import { sameThreshold, thresholdOf, type Threshold } from '../../question/thresholds.ts';
import { dimensionOf } from '../../knowledge/dimension.ts';
import { nameForms } from '../../knowledge/name-forms.ts';
import { isAddition } from '../said/additions.ts';
import type { AskedPeriod } from '../../text/asked-periods.ts';
import { parseSpan } from '../../text/periods.ts';
import { says } from '../../text/says.ts';
import { kindFits, type AskedKind } from '../said/asked-kind.ts';
import type { FailedSlot } from '../answer.ts';
import { periodMatches } from '../said/periods.ts';
import { remembered } from '../indexes/remember.ts';

/** The hard slots that a fact must fit, after what was left out has been inherited. */
export interface HardSlots {
  readonly measure: Measure | null;
  readonly where: readonly string[];
  /** Several parts are asked for side by side, not one part of all their kinds. */
  readonly apart: boolean;
  readonly thresholds: readonly Threshold[];
  /** Scopes of a ranking, any of which will do; empty when none is said. */
  readonly among: readonly string[];
  /** `any` when the name of what is asked for holds the word, as in 年产能. */
  readonly status: Status | 'any' | null;
  /** The word of the goal is also said of what is so already (锚定). */
  readonly alsoHeld: boolean;
  /** Whether a list of what is planned may answer; not who asks for what is done. */
  readonly takesPlans: boolean;
  /** Asks how something stands (怎么样): its growth or place tells it where no level is held. */
  readonly asksOpenly: boolean;
  /** Speaks of what is to come (要建成): a goal answers where nothing else is held. */
  readonly looksAhead: boolean;
  readonly increment: boolean;
  readonly total: boolean;
  /** A total is asked for, which no name or state can be. */
  readonly asksTotal: boolean;
  readonly kind: AskedKind;
  /** A whole field is asked about, of which additions tell as well. */
  readonly isField: boolean;
  /** Asks how it is, of what nothing but ranks, shares or growth is held: they are what there is to tell. */
  readonly tellsAny: boolean;
  readonly periods: readonly AskedPeriod[];
}

type Rule = readonly [FailedSlot, (fact: Fact, slots: HardSlots) => boolean];

/** In the order in which a refusal names them: the first slot that nothing fits is what is missing. */
const RULES: readonly Rule[] = [
  ['addition', additionFits],
  ['where', whereFits],
  ['measure', measureFits],
  [
    'among',
    (fact, { among }) => among.length === 0 || (fact.among !== null && among.includes(fact.among)),
  ],
  ['dimension', (fact, { kind }) => kindFits(fact, kind)],
  ['status', statusFits],
  [
    'period',
    (fact, { periods }) =>
      periods.length === 0 ||
      isRange(fact, periods) ||
      periods.some((asked) => periodMatches(fact, asked)),
  ],
];

/** 2019年至2021年6月 names the two ends of what was counted since, or of a change against a base year. */
function isRange({ period, base }: Fact, [from, to, more]: readonly AskedPeriod[]): boolean {
  if (from?.type !== 'span' || to?.type !== 'span' || more || period.type === 'undated')
    return false;
  const start = period.type === 'since' ? period.from : base === null ? null : parseSpan(base);
  return start?.first === from.span.first && period.span.last === to.span.last;
}

/** Of several times that are said, none may go unanswered. */
function everyPeriodHeld(facts: readonly Fact[], periods: readonly AskedPeriod[]): boolean {
  if (facts.some((fact) => isRange(fact, periods))) return true;
  return periods.every((asked) => facts.some((fact) => periodMatches(fact, asked)));
}

export interface Fitting {
  readonly facts: readonly Fact[];
  readonly failed: FailedSlot | null;
  /** What was still fitting before the slot that failed. */
  readonly held: readonly Fact[];
}

/** Keeps the facts that fit every slot, or says which slot none fits. */
export function fitSlots(candidates: readonly Fact[], slots: HardSlots): Fitting {
  const fitting = fitMeasure(candidates, slots);
  if (fitting.failed === 'status' && slots.alsoHeld)
    return fitMeasure(candidates, { ...slots, status: null });
  const mayBeGoal = fitting.failed === 'status' || fitting.failed === 'period';
  if (!slots.looksAhead || !mayBeGoal) return fitting;
  const goals = fitAsSaid(candidates, { ...slots, status: 'target' });
  return goals.failed === null ? goals : fitting;
}

function fitMeasure(candidates: readonly Fact[], slots: HardSlots): Fitting {
  const fitting = fitAsSaid(candidates, slots);
  if (fitting.failed !== 'measure' || !slots.asksOpenly) return fitting;
  const held = MEASURES.map((measure) => fitAsSaid(candidates, { ...slots, measure }));
  return held.find(({ failed }) => failed === null) ?? fitting;
}

/** What tells how something stands, best first. */
const MEASURES: readonly Measure[] = ['growth', 'rank'];

function fitAsSaid(candidates: readonly Fact[], slots: HardSlots): Fitting {
  let held = candidates;
  for (const [slot, fits] of RULES) {
    const kept = held.filter((fact) => fits(fact, slots));
    if (kept.length === 0) return { facts: [], failed: slot, held };
    held = kept;
  }
  if (!everyPeriodHeld(held, slots.periods)) return { facts: [], failed: 'period', held };
  if (!slots.among.every((scope) => held.some(({ among }) => among === scope)))
    return { facts: [], failed: 'among', held };
  return { facts: held, failed: null, held };
}

/** A part is answered by that part only, the whole by the whole only. */
function whereFits(fact: Fact, slots: HardSlots): boolean {
  return (
    partFits(fact, slots) ||
    (slots.apart && slots.where.some((word) => partFits(fact, { ...slots, where: [word] })))
  );
}

/** The part that a fact counts: its limits and its words apart. */
const partOf = remembered(({ where }: Fact) => ({
  limits: where.flatMap((tag) => thresholdOf(tag) ?? []),
  words: where.filter((tag) => thresholdOf(tag) === null),
}));

function partFits(fact: Fact, { where, thresholds }: HardSlots): boolean {
  const { limits, words } = partOf(fact);
  const sameWords = words.length === where.length && words.every((word) => where.includes(word));
  const sameLimits =
    limits.length === thresholds.length &&
    limits.every((limit) => thresholds.some((said) => sameThreshold(limit, said)));
  return sameWords && sameLimits;
}

/**
 * What was added in a time is no total, and a total is no addition. An indicator of additions (新增…) answers
 * only who says so; a stock is never what was added.
 */
function additionFits(
  { indicator, value }: Fact,
  { increment, total, asksTotal, kind, isField }: HardSlots,
): boolean {
  if (asksTotal && kind.asks !== 'list' && value.type !== 'number' && value.type !== 'range')
    return false;
  if (isAddition(indicator)) return increment || (isField && kind.asks === 'anything');
  return indicator.time === 'flow' || !increment || total;
}

/** Without a said measure the level is meant, or whatever is held of an indicator that has no level. */
function measureFits(fact: Fact, { measure, kind, tellsAny }: HardSlots): boolean {
  if (measure === 'multiple' && fact.unit === '倍') return true;
  if (measure === 'share' && fact.measure === 'level') return dimensionOf(fact) === 'ratio';
  if (measure !== null) return fact.measure === measure;
  // 多少 does not ask for a first place.
  if (fact.measure === 'rank' && kind.asks === 'amount' && !kind.ranks) return false;
  return (
    fact.measure === 'level' ||
    fact.indicator.unit === null ||
    (tellsAny && kind.asks === 'anything')
  );
}

/** A goal answers only who asks for goals; who asks for goals gets nothing else. */
function statusFits(fact: Fact, { status, takesPlans }: HardSlots): boolean {
  if (status === 'any') return true;
  // What a blueprint consists of is no result that could be taken for another one.
  if (status === null && fact.value.type === 'list' && takesPlans) return true;
  if (status === null) return fact.status !== 'target';
  if (status === 'expected') return fact.status === 'expected' || fact.status === 'actual';
  return fact.status === status;
}

/** True when a name of the indicator or entity holds the surface that said a slot, so that it is no slot there. */
export function namedBy(surface: string, named: readonly (Indicator | Entity)[]): boolean {
  const holds = (form: string): boolean =>
    surface.length > 1 ? says(form, surface) : form.startsWith(surface);
  return named.some((one) => nameForms(one).some(holds));
}
