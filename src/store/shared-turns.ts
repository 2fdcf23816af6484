import { randomUUID } from 'node:crypto';
import type { Arrival, Turn, Turns } from './turns.ts';

/** The place of an update in the line of its lane, as a store writes it down. */
export interface Place {
  readonly lane: string;
  readonly update: string;
  readonly id: number;
  /** Of this one delivery, so that nobody else can end its turn. */
  readonly token: string;
}

export type Standing = 'yours' | 'waiting' | 'done';

/** The lines of all lanes, in a store that several processes share. Each call is one step: whole, or not at all. */
export interface Lines {
  place(update: Arrival, token: string): Place;
  /**
   * Enters the line of the lane, or stays in it for `leaseMs` more; who does not say so again is put out of it.
   * `yours`: nobody else has the turn; of those that wait, the one of the lowest id gets it.
   */
  stay(place: Place, leaseMs: number): Promise<Standing>;
  /** Leaves the line, whoever has the turn. */
  leave(place: Place, isDone: boolean): Promise<void>;
  /** Calls back when somebody left the line, until the returned function is called. */
  watch(lane: string, onMove: () => void): () => void;
  /** How long to wait for such a call before asking anew. */
  readonly recheckMs: number;
}

export interface TurnOptions {
  /** After how long the turn of a process that was killed passes on. */
  readonly leaseMs?: number;
}

/** A process that renews its turn has it for so long more. */
export const LEASE_MS = 5_000;
const RENEWALS_A_LEASE = 3;

/** Turns across all processes that share the lines. `take` rejects where the store fails. */
export function createSharedTurns(lines: Lines, { leaseMs = LEASE_MS }: TurnOptions = {}): Turns {
  const recheckMs = Math.min(lines.recheckMs, leaseMs / RENEWALS_A_LEASE);
  return {
    async take(update, signal) {
      const place = lines.place(update, randomUUID());
      const bell = createBell();
      // Listening begins before asking, so that no move is missed.
      const ring = (): void => bell.ring();
      const unwatch = lines.watch(place.lane, ring);
      signal.addEventListener('abort', ring);
      try {
        while (!signal.aborted) {
          const askedMs = performance.now();
          const state = await lines.stay(place, leaseMs);
          if (state === 'done') return 'done-before';
          if (state === 'yours') return turnOf(place, { lines, leaseMs, askedMs });
          await bell.rung(recheckMs);
        }
      } finally {
        unwatch();
        signal.removeEventListener('abort', ring);
      }
      await lines.leave(place, false);
      return 'stopped';
    },
  };
}

interface Holding {
  readonly lines: Lines;
  readonly leaseMs: number;
  /** When the turn was asked for: the lease began no earlier. */
  readonly askedMs: number;
}

function turnOf(place: Place, { lines, leaseMs, askedMs }: Holding): Turn {
  let heldSinceMs = askedMs;
  let isLost = false;

  async function renew(): Promise<void> {
    const nowMs = performance.now();
    try {
      const state = await lines.stay(place, leaseMs);
      if (state === 'yours') heldSinceMs = nowMs;
      else isLost = true;
    } catch {
      // Where the store is away, nobody else gets the turn either.
    }
  }

  const renewing = setInterval(() => void renew(), leaseMs / RENEWALS_A_LEASE).unref();
  const end = (isDone: boolean): Promise<void> => {
    clearInterval(renewing);
    return lines.leave(place, isDone);
  };
  return {
    async holds() {
      if (!isLost && performance.now() - heldSinceMs >= leaseMs) await renew();
      return !isLost;
    },
    done: () => end(true),
    giveBack: () => end(false),
  };
}

interface Bell {
  ring(): void;
  /** Resolves when it is rung, or was since the last time; after `ms` in any case. */
  rung(ms: number): Promise<void>;
}

function createBell(): Bell {
  let isRung = false;
  let wake: (() => void) | null = null;
  return {
    ring() {
      isRung = true;
      wake?.();
    },
    async rung(ms) {
      if (!isRung)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      isRung = false;
    },
  };
}
