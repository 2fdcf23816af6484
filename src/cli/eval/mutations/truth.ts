import type { Fact } from '../../../knowledge/model.ts';
import type { Claim } from './asked.ts';

/** Which side of the print the true number lies on, by the qualifiers that the articles use. */
const BELOW = /^(?:近|将近|接近|不足|不到|以下|以内)$/;
const ABOVE = /^(?:超|超过|逾|突破|首破|至少|高于|余|多|强|以上)$/;
/** How far from its print a qualified number may lie. */
const REACH = 0.5;

/** Whether the claim holds of the fact; null where the print does not decide it. */
export function holds({ side, number }: Claim, fact: Fact): boolean | null {
  if (fact.value.type !== 'number') return null;
  const value = fact.value.number;
  if (side === 'among-first') return value <= number;
  const [low, high] = interval(value, fact.qualifier);
  const exact = fact.qualifier === null;
  if (side === 'under') return exact ? value < number : decide(high <= number, low >= number);
  if (side === 'at-least') return exact ? value >= number : decide(low >= number, high <= number);
  return exact ? value > number : decide(low >= number, high <= number);
}

function decide(yes: boolean, no: boolean): boolean | null {
  return yes ? true : no ? false : null;
}

/** Open towards the side that the qualifier leaves open: 近300 lies below 300. */
function interval(value: number, qualifier: string | null): readonly [number, number] {
  if (qualifier === null) return [value, value];
  if (BELOW.test(qualifier)) return [value * (1 - REACH), value];
  if (ABOVE.test(qualifier)) return [value, value * (1 + REACH)];
  return [value * (1 - REACH), value * (1 + REACH)];
}
