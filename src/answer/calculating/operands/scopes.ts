import type { SideFound } from './hold-side.ts';

/** Of ranks in several scopes (全国, 全省) those in the first scope that all sides have; all sides else. */
export function ofSharedScope(sides: readonly SideFound[]): readonly SideFound[] {
  const [first, ...others] = sides;
  if (!first || others.length === 0 || sides.every(({ facts }) => facts.length < 2)) return sides;
  const ranks = sides.every(({ facts }) => facts.every(({ measure }) => measure === 'rank'));
  const scope = first.facts.find(({ among }) =>
    others.every(({ facts }) => facts.some((fact) => fact.among === among)),
  );
  if (!ranks || !scope) return sides;
  return sides.map((side) => ({
    ...side,
    facts: side.facts.filter(({ among }) => among === scope.among),
  }));
}
