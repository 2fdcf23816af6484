import { Readable } from 'node:stream';

interface ApiRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** A stream where files are uploaded. */
  readonly body: string | Readable;
  /** Not the platform's own, which is the only one that its `fetch` takes. */
  readonly signal: Pick<AbortSignal, 'aborted' | 'addEventListener'>;
}

/**
 * The platform's `fetch` for grammY, whose own default never notices that the connection broke in the middle of an
 * answer, and then waits until the call has taken too long.
 */
export async function platformFetch(
  url: string,
  { method, headers, body, signal }: ApiRequest,
): Promise<Response> {
  const over = new AbortController();
  const end = (): void => over.abort();
  if (signal.aborted) end();
  else signal.addEventListener('abort', end, { once: true });
  return fetch(url, {
    method,
    headers,
    body: typeof body === 'string' ? body : Readable.toWeb(body),
    duplex: 'half',
    signal: over.signal,
  });
}
