import { ASKING } from './base.ts';
import type { Asked, Claim } from './asked.ts';
import type { Change, Material } from './changes.ts';

/** Yes-or-no questions with a number on either side of the fact's, and on it. */
export function claimChanges({ fact, asked, language, choices }: Material): Change[] {
  const { value, measure, unit, status } = fact;
  if (language === 'en' || value.type !== 'number' || status === 'target') return [];
  if (ASKING.test(asked.indicator)) return [];
  if (measure === 'rank')
    return asked.among === null
      ? []
      : ranks(value.number).map((number) => put(asked, { side: 'among-first', number, unit: '' }));
  if (unit === null || measure !== 'level') return [];
  const sides = ['over', 'under', 'at-least'] as const;
  return around(value.number).flatMap((number) =>
    choices.some(sides, 2).map((side) => put(asked, { side, number, unit })),
  );
}

function put(asked: Asked, claim: Claim): Change {
  return {
    class: 'threshold',
    from: 'the figure',
    to: `${claim.side} ${claim.number}${claim.unit}`,
    asked: { ...asked, claim, unit: null },
    slot: null,
    put: null,
  };
}

/** Numbers of as many digits as the fact's, well below it, just below, on it, just above and well above. */
function around(value: number): number[] {
  const digits = String(value).split('.')[1]?.length ?? 0;
  const step = 10 ** -digits;
  const near = [value / 2, value - step, value, value + step, value * 2];
  return [...new Set(near.map((number) => Number(number.toFixed(digits))))].filter(
    (number) => number > 0,
  );
}

function ranks(place: number): number[] {
  return [place - 1, place, place + 4].filter((number) => number > 0);
}
