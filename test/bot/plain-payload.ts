import { InputFile } from 'grammy';

/** A payload as JSON, as fixtures write it; a file that is uploaded along stands as its name. */
export function plainPayload(value: unknown): unknown {
  if (value instanceof InputFile) return { upload: value.filename };
  if (Array.isArray(value)) return value.map(plainPayload);
  if (typeof value !== 'object' || value === null) return value;
  const sent = Object.entries(value).filter(([, one]) => one !== undefined && one !== null);
  return Object.fromEntries(sent.map(([key, one]) => [key, plainPayload(one)]));
}
