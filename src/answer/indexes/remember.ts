/** What was worked out for so many items is kept; what was not asked for in a long time is worked out again. */
const MOST_KEPT = 2000;

/** Computes once for each of the items that are asked for again and again. */
export function remembered<K extends object, V>(compute: (item: K) => V): (item: K) => V {
  let recent = new Map<K, V>();
  let earlier = new Map<K, V>();
  return (item) => {
    const known = recent.get(item);
    if (known !== undefined) return known;
    const value = earlier.get(item) ?? compute(item);
    if (recent.size >= MOST_KEPT) {
      earlier = recent;
      recent = new Map();
    }
    recent.set(item, value);
    return value;
  };
}
