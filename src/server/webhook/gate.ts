/** How much may be in work at once, so that neither memory nor one chat takes all. */
export interface Gate {
  /** Lets work of a lane begin; null where there is no room. What it gives is to be called once, at the end. */
  enter(lane: number): (() => void) | null;
  /** Resolves when nothing is in work. */
  emptied(): Promise<void>;
}

export interface GateOptions {
  readonly room: number;
  /** How much of the room one lane may take. */
  readonly laneRoom: number;
}

export function createGate({ room, laneRoom }: GateOptions): Gate {
  /** Only lanes in which something is in work. */
  const lanes = new Map<number, number>();
  let inWork = 0;
  let watchers: (() => void)[] = [];

  function leave(lane: number): void {
    inWork -= 1;
    const left = (lanes.get(lane) ?? 1) - 1;
    if (left > 0) lanes.set(lane, left);
    else lanes.delete(lane);
    if (inWork > 0) return;
    for (const tell of watchers) tell();
    watchers = [];
  }

  return {
    enter(lane) {
      const inLane = lanes.get(lane) ?? 0;
      if (inWork >= room || inLane >= laneRoom) return null;
      inWork += 1;
      lanes.set(lane, inLane + 1);
      return () => leave(lane);
    },
    emptied: () =>
      inWork === 0 ? Promise.resolve() : new Promise((resolve) => watchers.push(resolve)),
  };
}
