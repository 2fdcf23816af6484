import type { IncomingMessage } from 'node:http';
import { isPayload, type Payload } from './telegram-limits/payload.ts';

/** What a request to the stand-in sends: JSON, or a form with files. Files stand as `{ "upload": name }`. */
export async function payloadOf(request: IncomingMessage): Promise<Payload> {
  const body = await bodyOf(request);
  const type = request.headers['content-type'] ?? '';
  const [, boundary] = /^multipart\/form-data; boundary=(\S+)$/.exec(type) ?? [];
  const payload: unknown =
    boundary === undefined ? JSON.parse(body.toString('utf8') || '{}') : formOf(body, boundary);
  return isPayload(payload) ? payload : {};
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

interface Part {
  readonly name: string;
  /** Null for a field. */
  readonly filename: string | null;
  readonly value: string;
}

// grammY writes the names of files without quotation marks, which the platform's own reader refuses.
function formOf(body: Buffer, boundary: string): Payload {
  const parts = body.toString('latin1').split(`--${boundary}`).slice(1, -1).map(partOf);
  const files = new Map(parts.map(({ name, filename }) => [`attach://${name}`, filename]));
  const fields = parts.filter(({ filename }) => filename === null);
  return Object.fromEntries(
    fields.map(({ name, value }) => [name, attached(fieldOf(name, value), files)]),
  );
}

function partOf(part: string): Part {
  const [head = '', ...rest] = part.split('\r\n\r\n');
  const [, name = '', filename = null] =
    /name="([^"]*)"(?:;\s*filename="?([^"\r\n]*)"?)?/i.exec(head) ?? [];
  const value = rest.join('\r\n\r\n').replace(/\r\n$/, '');
  return { name, filename, value: Buffer.from(value, 'latin1').toString('utf8') };
}

const TEXTS = new Set(['text', 'caption', 'parse_mode', 'photo']);

/** A form knows only strings: what is no text is JSON. */
function fieldOf(name: string, value: string): unknown {
  if (TEXTS.has(name) || !/^(?:[[{]|-?\d+$|true$|false$)/.test(value)) return value;
  return JSON.parse(value);
}

function attached(value: unknown, files: ReadonlyMap<string, string | null>): unknown {
  if (typeof value === 'string') return files.has(value) ? { upload: files.get(value) } : value;
  if (Array.isArray(value)) return value.map((one) => attached(one, files));
  if (!isPayload(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, attached(one, files)]));
}
