import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';

/** What was read from the text of a file before; undefined where this very text was not. */
export type ParsedFiles = (text: string) => unknown;

const NOTHING: ReadonlyMap<string, unknown> = new Map();

/** What `writeParsed` wrote. A text is found by its hash alone, so that a changed file is never taken for read. */
export function readParsed(json: string): ParsedFiles {
  const kept = mapIn(json);
  return (text) => kept.get(hashOf(text));
}

/** What was read from each text, if it can be kept unchanged. */
export function writeParsed(read: ReadonlyMap<string, unknown>): string {
  const kept = [...read].filter(([, data]) => isUnchanged(data));
  return JSON.stringify(kept.map(([text, data]) => [hashOf(text), data]));
}

/** Not so a date or what is no number. */
function isUnchanged(data: unknown): boolean {
  return data !== undefined && isDeepStrictEqual(JSON.parse(JSON.stringify(data)), data);
}

/** What was cut off or tampered with holds nothing. */
function mapIn(json: string): ReadonlyMap<string, unknown> {
  try {
    return new Map(JSON.parse(json));
  } catch {
    return NOTHING;
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
