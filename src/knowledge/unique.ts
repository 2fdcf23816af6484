import type { Problem } from './problem.ts';
import type { Located } from './yaml-list.ts';

/** Items by id; of two with one id the first stays and the second is reported. `located` runs parallel to `items`. */
export function uniqueById<T extends { readonly id: string }>(
  items: readonly T[],
  located: readonly Located<unknown>[],
  problems: Problem[],
): Map<string, T> {
  const byId = new Map<string, T>();
  items.forEach((item, index) => {
    const place = located[index];
    if (!byId.has(item.id)) byId.set(item.id, item);
    else if (place) problems.push(usedTwice(item.id, place));
  });
  return byId;
}

export function usedTwice(id: string, { file, line }: Located<unknown>): Problem {
  return { file, line, what: `the id ${id} is used twice`, fix: 'give this item an id of its own' };
}
