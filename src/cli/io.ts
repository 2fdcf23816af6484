import type { Readable } from 'node:stream';

/** What a command reads and writes, so that tests can hold both ends. */
export interface Io {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** YYYY-MM-DD. */
  readonly today: () => string;
}
