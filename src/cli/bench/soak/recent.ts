/** The newest `limit` items, to draw from. */
export interface Recent<Item> {
  readonly add: (item: Item) => void;
  /** One of them by a number in [0, 1); null while there is none. */
  readonly draw: (dice: number) => Item | null;
}

export function createRecent<Item>(limit: number): Recent<Item> {
  const items: Item[] = [];
  let added = 0;
  return {
    add(item) {
      items[added % limit] = item;
      added += 1;
    },
    draw: (dice) => items[Math.floor(dice * items.length)] ?? null,
  };
}
