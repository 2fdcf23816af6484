import { unlikeness } from '../../../calculation/combining.ts';
import type { Fact } from '../../../knowledge/model.ts';
import type { Query } from '../../../question/query.ts';
import { sameAmount } from '../../../text/units.ts';
import type { Found } from '../../found.ts';
import type { Workbench } from '../../workbench.ts';
import { cautionsOf } from './between.ts';
import { told } from '../operands/together.ts';

/**
 * 是200亿还是210亿, where both are held and curators set them apart: both side by side with what differs. Null where
 * the figure found is all there is to tell.
 */
export function answerAlternatives(
  { claims, operations }: Query,
  { answer, context }: Found,
  { index }: Workbench,
): Found | null {
  if (operations.has('verdict') || claims.length < 2 || answer.form !== 'value') return null;
  const [fact, ...more] = answer.lead;
  if (!fact || more.length > 0) return null;
  const isPutForward = ({ value, unit }: Fact): boolean =>
    value.type === 'number' &&
    claims.some(
      (claim) =>
        claim.type === 'number' && sameAmount(claim, { value: value.number, unit: unit ?? null }),
    );
  const apart = index
    .ofEntity(fact.entity)
    .filter(
      (other) =>
        isPutForward(other) && unlikeness(fact, other).some(({ in: what }) => what === 'kind'),
    );
  if (apart.length === 0) return null;
  const facts = [fact, ...apart];
  const basis = { facts, understood: answer.understood, context };
  return told('comparison', basis, { cautions: cautionsOf(facts) });
}
