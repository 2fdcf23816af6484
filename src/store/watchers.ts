/** Who waits for something of a lane to move, in this process. */
export interface Watchers {
  /** Calls back at every `tell` of the lane, until the returned function is called. */
  watch(lane: string, onMove: () => void): () => void;
  tell(lane: string): void;
  tellAll(): void;
}

export function createWatchers(): Watchers {
  const lanes = new Map<string, Set<() => void>>();
  const tell = (lane: string): void => lanes.get(lane)?.forEach((onMove) => onMove());
  return {
    watch(lane, onMove) {
      const watching = lanes.get(lane) ?? new Set();
      lanes.set(lane, watching.add(onMove));
      return () => {
        watching.delete(onMove);
        if (watching.size === 0) lanes.delete(lane);
      };
    },
    tell,
    tellAll: () => [...lanes.keys()].forEach(tell),
  };
}
