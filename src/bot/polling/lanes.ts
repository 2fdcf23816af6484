/** Work that runs side by side, but one after another within a lane. */
export interface Lanes {
  /** Begins the task when those before it in its lane are done and there is room. It must not reject. */
  add(lane: number, task: () => Promise<void>): void;
  /** Begins nothing more; resolves when what has begun is finished. */
  finish(): Promise<void>;
}

export interface LanesOptions {
  /** How many tasks run at once. */
  readonly room: number;
  /** A stop: from then on nothing more is begun. */
  readonly signal: AbortSignal;
  /** Told how many tasks wait, whenever that changes. */
  readonly onWaiting?: (tasks: number) => void;
}

interface Waiting {
  readonly lane: number;
  readonly task: () => Promise<void>;
}

export function createLanes({ room, signal, onWaiting }: LanesOptions): Lanes {
  const queue: Waiting[] = [];
  const running = new Map<number, Promise<void>>();
  let finishing = false;

  const mayBegin = (): boolean => !finishing && !signal.aborted && running.size < room;

  // The oldest first, so that no lane is passed over for long.
  function fill(): void {
    while (mayBegin()) {
      const at = queue.findIndex(({ lane }) => !running.has(lane));
      const [next] = at < 0 ? [] : queue.splice(at, 1);
      if (!next) break;
      running.set(next.lane, run(next));
    }
    onWaiting?.(queue.length);
  }

  async function run({ lane, task }: Waiting): Promise<void> {
    await task();
    running.delete(lane);
    fill();
  }

  return {
    add(lane, task) {
      queue.push({ lane, task });
      fill();
    },
    async finish() {
      finishing = true;
      await Promise.all(running.values());
    },
  };
}
