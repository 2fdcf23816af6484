/** Items by their key, in their order; those without one are left out. */
export function groupBy<K, T>(items: readonly T[], keyOf: (item: T) => K | null): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = key === null ? [] : groups.get(key);
    if (group) group.push(item);
    else if (key !== null) groups.set(key, [item]);
  }
  return groups;
}
