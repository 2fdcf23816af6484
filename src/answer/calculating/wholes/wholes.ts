import { operandOf, rest, share, type Calculation } from '../../../calculation/calculate.ts';
import { inBase } from '../../../calculation/quantity.ts';
import { isWithin } from '../../../knowledge/within.ts';
import { unlikeness } from '../../../calculation/combining.ts';
import type { Fact } from '../../../knowledge/model.ts';
import { isAddition } from '../../said/additions.ts';
import type { Found } from '../../found.ts';
import type { Workbench } from '../../workbench.ts';
import { told } from '../operands/together.ts';
import type { Operands } from '../operands/operands.ts';

/** The whole that a figure is part of: the one that curators name, else the same without the part it counts. */
export function wholeOf(fact: Fact, { knowledge, index }: Workbench): Fact | null {
  if (fact.partOf !== null) return knowledge.facts.get(fact.partOf) ?? null;
  if (fact.where.length === 0 || fact.measure !== 'level') return null;
  const wholes = index
    .ofIndicator(fact.indicator)
    .filter(
      (other) =>
        other !== fact &&
        other.where.every((tag) => fact.where.includes(tag)) &&
        unlikeness(fact, other).every(({ in: what }) => what === 'scope') &&
        other.entity === fact.entity &&
        other.period.notation === fact.period.notation,
    );
  return wholes.toSorted((a, b) => a.where.length - b.where.length)[0] ?? null;
}

/**
 * What part one figure is of another, or of the whole that it belongs to. With `wholeFirst` the first figure stands
 * where the question says the whole (新能源企业里规上占几成).
 */
export function answerShare(
  operands: Operands,
  bench: Workbench,
  { wholeFirst = false }: { readonly wholeFirst?: boolean } = {},
): Found | null {
  const [a, b] = operands.facts;
  const named = a && b && wholeFirst && isCountedWithin(a, b, bench) ? wholeOf(a, bench) : null;
  if (a && named?.indicator === a.indicator) return ofTwo(operands, a, named, 'share');
  const each = operands.facts.length <= operands.sides ? sharesOfEach(operands, bench) : null;
  if (each) return each;
  if (!a || operands.facts.length > Math.min(operands.sides, 2)) return null;
  const pair = b ? partAndWhole(a, b, bench) : withWhole(a, bench);
  if (!pair) {
    if (!b) return null;
    for (const [part, whole] of [
      [a, b],
      [b, a],
    ] as const)
      if (isCountedWithin(part, whole, bench)) return ofTwo(operands, part, whole, 'share', true);
    return told('comparison', operands, { bars: [{ in: 'no-total' }, ...unlikeness(a, b)] });
  }
  const [part, whole] = pair;
  return ofTwo(operands, part, whole, 'share');
}

/** 单建、联建各占多少: of several parts of one whole the share of each. Null for any other figures. */
export function sharesOfEach(
  basis: Pick<Operands, 'facts' | 'understood' | 'context'>,
  bench: Workbench,
): Found | null {
  const { facts } = basis;
  const [whole, ...others] = new Set(facts.map((fact) => wholeOf(fact, bench)));
  if (facts.length < 2 || !whole || others.length > 0 || facts.includes(whole)) return null;
  const all = operandOf(whole);
  const calculations = facts.flatMap((fact) => {
    const part = operandOf(fact);
    return (part && all && share(part, all)) ?? [];
  });
  return calculations.length === facts.length
    ? told('calculation', { ...basis, facts: [...facts, whole] }, { calculations })
    : null;
}

/** 规上新能源企业 of 规上工业企业: what counts its part holds the very word that makes the name of the other. */
export function isCountedWithin(part: Fact, whole: Fact, bench: Workbench): boolean {
  const { names, index, knowledge } = bench;
  if (isWithin(part.entity, whole.entity, knowledge)) return isOfMember(part, whole);
  const vocabulary = names.vocabulary(whole.indicator);
  return (
    part.where.length > 0 &&
    part.where.every((tag) => vocabulary.has(index.formOfTag(tag))) &&
    whole.where.every((tag) => part.where.includes(tag)) &&
    part.entity === whole.entity &&
    part.unit === whole.unit &&
    unlikeness(part, whole).every(({ in: what }) => what === 'indicator' || what === 'scope')
  );
}

function withWhole(part: Fact, bench: Workbench): readonly [Fact, Fact] | null {
  const whole = wholeOf(part, bench);
  return whole ? [part, whole] : null;
}

function partAndWhole(a: Fact, b: Fact, bench: Workbench): readonly [Fact, Fact] | null {
  if (isPartOf(a, b, bench)) return [a, b];
  return isPartOf(b, a, bench) ? [b, a] : null;
}

/** Directly, or through parts of parts. */
function isPartOf(part: Fact, whole: Fact, bench: Workbench): boolean {
  const seen = new Set<Fact>();
  for (let at = wholeOf(part, bench); at && !seen.has(at); at = wholeOf(at, bench)) {
    if (at === whole) return true;
    seen.add(at);
  }
  return false;
}

/** A firm's figure of the same sort and time as that of the zone that it lies in. */
function isOfMember(part: Fact, whole: Fact): boolean {
  const [left, right] = [operandOf(part), operandOf(whole)];
  return (
    left !== null &&
    right !== null &&
    inBase(left.quantity).lte(inBase(right.quantity)) &&
    part.period.notation === whole.period.notation &&
    unlikeness(part, whole).every(({ in: what }) => what === 'indicator' || what === 'scope')
  );
}

/** What is left of a whole without its part: the one that the question names, else the only one held. */
export function answerRest(operands: Operands, bench: Workbench): Found | null {
  const [fact, other] = operands.facts;
  if (!fact || operands.facts.length > Math.min(operands.sides, 2)) return null;
  if (other) {
    const pair = partAndWhole(fact, other, bench);
    return pair && ofTwo(operands, pair[1], pair[0], 'rest');
  }
  const parts = bench.index
    .partsOf(fact)
    .filter((part) => !part.overlap && isAmountLike(part, fact));
  const [part, ...more] = parts;
  if (part && more.length === 0) return ofTwo(operands, fact, part, 'rest');
  const whole = wholeOf(fact, bench);
  return whole && ofTwo(operands, whole, fact, 'rest');
}

/** How many there were before some were added. */
export function answerBefore(operands: Operands, bench: Workbench): Found | null {
  const [fact, other, ...more] = operands.facts;
  if (!fact || more.length > 0) return null;
  if (other) {
    const pair = partAndWhole(fact, other, bench);
    return pair && ofTwo(operands, pair[1], pair[0], 'rest');
  }
  if (isAddition(fact.indicator)) {
    const total = wholeOf(fact, bench);
    return total && ofTwo(operands, total, fact, 'rest');
  }
  const added = bench.index.partsOf(fact).filter(({ indicator }) => isAddition(indicator));
  const [only, ...others] = added;
  return only && others.length === 0 ? ofTwo(operands, fact, only, 'rest') : null;
}

function isAmountLike(part: Fact, whole: Fact): boolean {
  return (
    part.measure === 'level' &&
    unlikeness(part, whole).every(({ in: what }) => what !== 'dimension')
  );
}

/** A whole less its part; null where one of them is no number or the part is the larger. */
export function restOf(whole: Fact, part: Fact): Calculation | null {
  const [all, some] = [operandOf(whole), operandOf(part)];
  return all && some ? rest(all, some) : null;
}

/** `inferred`: that one is part of the other is not said in so many words. */
function ofTwo(
  operands: Operands,
  a: Fact,
  b: Fact,
  sort: 'share' | 'rest',
  inferred = false,
): Found | null {
  const [left, right] = [operandOf(a), operandOf(b)];
  if (!left || !right) return null;
  const calculation = sort === 'share' ? share(left, right) : rest(left, right);
  const basis = { ...operands, facts: [a, b] };
  return calculation
    ? told('calculation', basis, {
        calculations: [calculation],
        cautions: inferred ? [{ in: 'no-total' }] : [],
      })
    : told('comparison', basis, { bars: [{ in: sort === 'share' ? 'zero' : 'no-total' }] });
}
