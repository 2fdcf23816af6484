export interface StoreFault {
  readonly file: string;
  readonly what: string;
  readonly fix: string;
  /** The code of SQLite or of the file system, for the log. */
  readonly code: string;
  readonly cause?: unknown;
}

/** The file of the store cannot be used: where, what is wrong, what to do. Only an operator can help. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: string;
  readonly what: string;

  constructor({ file, what, fix, code, cause }: StoreFault) {
    super(`the store ${file}: ${what} -> ${fix}`, { cause });
    this.code = code;
    this.what = what;
  }
}

const ANOTHER_FILE = 'name another file with STORE_FILE, or bring back a copy of this one';

/** By the beginning of the code; the first that fits. */
const KNOWN: readonly (readonly [string, { what: string; fix: string }])[] = [
  ['SQLITE_NOTADB', { what: 'it is no database', fix: ANOTHER_FILE }],
  ['SQLITE_CORRUPT', { what: 'it is damaged', fix: ANOTHER_FILE }],
  ['SQLITE_BUSY', { what: 'another program holds it', fix: 'end that program and start again' }],
  ['SQLITE_FULL', { what: 'the disk is full', fix: 'make room on the disk' }],
];
const UNUSABLE = {
  what: 'it cannot be opened or written',
  fix: 'let STORE_FILE name a file in a folder that this program may write to',
};

/** What failed on a file, as a StoreError that keeps the cause. */
export function storeError(file: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  const [, known] = KNOWN.find(([start]) => code.startsWith(start)) ?? [null, UNUSABLE];
  return new StoreError({ file, ...known, code, cause: error });
}

function codeOf(error: unknown): string {
  const given = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof given === 'string' && given !== '' ? given : 'SQLITE_CANTOPEN';
}
