import type { Wording } from './wording.ts';

/** Wordings that share so much of what they are about are alike (Dice: twice the shared by the sum). */
const ALIKE = 0.6;

/**
 * Gives each wording the number of its group. It joins the one whose first wording names the same owners, times and
 * numbers and is most like it, or begins another.
 */
export function createFinder(): (wording: Wording) => number {
  const leaders: Wording[] = [];
  const known = new Map<string, number>();
  /** The groups whose first wording has a feature. */
  const having = new Map<string, number[]>();
  const begin = (wording: Wording): number => {
    const place = leaders.push(wording) - 1;
    for (const feature of wording.features) {
      const key = `${wording.subject}\n${feature}`;
      const places = having.get(key);
      if (places) places.push(place);
      else having.set(key, [place]);
    }
    return place;
  };
  const nearest = ({ subject, features }: Wording): number | null => {
    const shared = new Map<number, number>();
    for (const feature of features)
      for (const place of having.get(`${subject}\n${feature}`) ?? [])
        shared.set(place, (shared.get(place) ?? 0) + 1);
    const likeness = ([place, count]: readonly [number, number]): number =>
      (2 * count) / (features.size + (leaders[place]?.features.size ?? 0));
    const [best] = [...shared]
      .filter((one) => likeness(one) >= ALIKE)
      .toSorted((a, b) => likeness(b) - likeness(a) || a[0] - b[0]);
    return best?.[0] ?? null;
  };
  return (wording) => {
    // Of two wordings that are about nothing more than their owner and time, the form need not be the same.
    const key = `${wording.subject}\n${wording.features.size === 0 ? '' : wording.form}`;
    const place = known.get(key) ?? nearest(wording) ?? begin(wording);
    known.set(key, place);
    return place;
  };
}
