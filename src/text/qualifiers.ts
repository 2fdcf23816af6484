/** Which side of the printed figure the true one lies on. */
export type Bound = 'about' | 'at-least' | 'at-most';

/** Printed before the number. */
const LEADING = new Map<string, Bound>(
  Object.entries<Bound>({
    近: 'at-most',
    将近: 'at-most',
    接近: 'at-most',
    不足: 'at-most',
    不到: 'at-most',
    超: 'at-least',
    超过: 'at-least',
    逾: 'at-least',
    突破: 'at-least',
    首破: 'at-least',
    至少: 'at-least',
    高于: 'at-least',
    约: 'about',
    大约: 'about',
  }),
);
/** Printed after the number, inside or behind its unit. */
const TRAILING = new Map<string, Bound>(
  Object.entries<Bound>({
    余: 'at-least',
    多: 'at-least',
    强: 'at-least',
    以上: 'at-least',
    以下: 'at-most',
    以内: 'at-most',
    左右: 'about',
    上下: 'about',
  }),
);

const longestFirst = (table: ReadonlyMap<string, Bound>): readonly string[] =>
  [...table.keys()].toSorted((a, b) => b.length - a.length);

export const LEADING_QUALIFIERS = longestFirst(LEADING);
export const TRAILING_QUALIFIERS = longestFirst(TRAILING);

/** The interval that a printed qualifier means, or null for a word that is none. */
export function boundOf(qualifier: string): Bound | null {
  return LEADING.get(qualifier) ?? TRAILING.get(qualifier) ?? null;
}
