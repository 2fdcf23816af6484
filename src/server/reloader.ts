import { setImmediate } from 'node:timers/promises';
import type { Edition } from '../reply/edition.ts';
import type { CheckOutcome, Clean } from './check.ts';
import { reloaded, type News } from './news.ts';

export interface ReloaderDeps {
  /** The version that the folders have now. */
  readonly readVersion: () => string;
  readonly check: () => Promise<CheckOutcome>;
  readonly build: (clean: Clean) => Edition;
  /** Resolves when it is worth to try folders again that changed while they were checked. */
  readonly settle: () => Promise<void>;
  readonly tell: (news: News) => void;
  readonly signal: AbortSignal;
}

export interface Reloader {
  /** What answers come from. To be read once for each update. */
  readonly current: () => Edition;
  /** Has the folders checked, after the check in work if there is one. */
  readonly check: (how?: CheckRequest) => void;
}

export interface CheckRequest {
  /** Somebody asked: a state of the folders that was refused before is checked and told again. */
  readonly asked: boolean;
}

/** Holds the edition in use and replaces it, whole and at once, by a later one that is clean. */
export function createReloader(first: Edition, deps: ReloaderDeps): Reloader {
  const { signal, tell } = deps;
  let edition = first;
  /** The version that was refused last; null when the folders are as good as what is in use. */
  let refused: string | null = null;
  let wanted: CheckRequest | null = null;
  let working = false;

  async function work(): Promise<void> {
    if (working) return;
    working = true;
    while (wanted !== null && !signal.aborted) {
      const { asked } = wanted;
      wanted = null;
      try {
        await attempt(asked);
      } catch (error) {
        if (!signal.aborted) tell({ type: 'failed', inUse: edition.version, error });
      }
    }
    working = false;
  }

  async function attempt(asked: boolean): Promise<void> {
    const version = deps.readVersion();
    if (version === edition.version) holdsWhatIsUsed(asked);
    else if (version !== refused || asked) await settled(await deps.check(), asked);
  }

  function holdsWhatIsUsed(asked: boolean): void {
    const { version } = edition;
    if (refused !== null) tell({ type: 'mended', version });
    else if (asked) tell({ type: 'unchanged', version });
    refused = null;
  }

  async function settled(outcome: CheckOutcome, asked: boolean): Promise<void> {
    switch (outcome.type) {
      case 'clean':
        return replace(outcome);
      case 'problems':
        refused = outcome.version;
        return tell({ ...outcome, type: 'refused', inUse: edition.version });
      case 'changing':
        await deps.settle();
        wanted ??= { asked };
        return;
      default:
        return outcome satisfies never;
    }
  }

  async function replace(clean: Clean): Promise<void> {
    const next = deps.build(clean);
    await othersTurn();
    next.answerer.warm();
    await othersTurn();
    const { knowledge, version } = clean;
    const previous = edition.version;
    edition = next;
    refused = null;
    tell(reloaded(knowledge, version, previous));
  }

  return {
    current: () => edition,
    check(how = { asked: false }) {
      wanted = { asked: how.asked || wanted?.asked === true };
      void work();
    },
  };
}

/** Lets in what has come meanwhile, for which the event loop must go round once in full. */
async function othersTurn(): Promise<void> {
  await setImmediate();
  await setImmediate();
}
