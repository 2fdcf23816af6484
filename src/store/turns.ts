/** An update that came in, from whatever transport. */
export interface Arrival {
  /** Telegram's number: of those that wait in a lane, the lowest goes first. */
  readonly id: number;
  /** Tells it from every other update, also from those of another bot: a digest of its content. */
  readonly key: string;
  /** What is handled in order: a chat, or a person where there is no chat. */
  readonly lane: number;
}

/** The right to handle an update, alone in its lane. It ends with `done` or `giveBack`, or with the process. */
export interface Turn {
  /** False once another process may have the turn. Asks the store only where this process was away for long. */
  holds(): Promise<boolean>;
  /** The update is done: whoever comes with it again gets `done-before`, for a day at least. */
  done(): Promise<void>;
  /** The update is not done; whoever comes with it again may have its turn. */
  giveBack(): Promise<void>;
}

/**
 * Whose turn it is in a lane, across all processes of one store: one update at a time, in their order, each done
 * once. The turn of a process that was killed passes on after some seconds.
 */
export interface Turns {
  /**
   * Waits while earlier updates of the lane, or this one, are in work anywhere. `stopped`: the signal came first;
   * `put-off`: whether it is in work elsewhere cannot be known now, and can be soon.
   */
  take(update: Arrival, signal: AbortSignal): Promise<Turn | 'done-before' | 'stopped' | 'put-off'>;
}
