/** What a request says, or the status that refuses it. */
export type Body =
  | { readonly type: 'json'; readonly json: unknown }
  | { readonly type: 'refused'; readonly status: 400 | 413 | 415 };

/** Reads JSON of no more than `mostBytes`, which are counted while they come where their number is not said. */
export async function readJson(request: Request, mostBytes: number): Promise<Body> {
  if (!/^application\/json\s*(?:;|$)/i.test(request.headers.get('content-type') ?? ''))
    return refused(415);
  const said = request.headers.get('content-length');
  if (said !== null && !(Number(said) <= mostBytes)) return refused(413);
  try {
    const text = said === null ? await counted(request, mostBytes) : await request.text();
    return text === null ? refused(413) : { type: 'json', json: JSON.parse(text) };
  } catch {
    // Broken off, or no JSON.
    return refused(400);
  }
}

function refused(status: 400 | 413 | 415): Body {
  return { type: 'refused', status };
}

/** Null when there is more. */
async function counted(request: Request, mostBytes: number): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
