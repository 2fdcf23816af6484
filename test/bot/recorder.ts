import type { ApiResponse } from 'grammy/types';
import type { Transformer } from 'grammy';
import { noteCall } from './outgoing.ts';
import { plainPayload } from './plain-payload.ts';
import { createResults } from './results.ts';
import { isPayload, type Payload } from './telegram-limits/payload.ts';

export interface Call {
  readonly method: string;
  /** As JSON; files that are uploaded stand as `{ "upload": name }`. */
  readonly payload: Payload;
}

export interface ScriptedFault {
  readonly method: string;
  readonly error_code: number;
  readonly description: string;
}

/** What the next call of a method results in that no earlier one has met. */
export interface ScriptedResult {
  readonly method: string;
  readonly result: unknown;
}

export interface Recorder {
  readonly calls: readonly Call[];
  readonly transformer: Transformer;
}

/** Records every call, holds it against Telegram's limits and answers it without a network. */
export function recorder(
  faults: readonly ScriptedFault[] = [],
  results: readonly ScriptedResult[] = [],
): Recorder {
  const calls: Call[] = [];
  const nextFault = scripted(faults);
  const nextResult = scripted(results);
  const resultOf = createResults();

  function answer(method: string, payload: Payload): ApiResponse<unknown> {
    const fault = nextFault(method);
    if (fault) return { ok: false, ...fault };
    const result = nextResult(method);
    if (result) return { ok: true, result: result.result };
    return { ok: true, result: resultOf(method, payload) };
  }

  const transformer: Transformer = async (_prev, method, given) => {
    const plain = plainPayload(given);
    const payload = isPayload(plain) ? plain : {};
    noteCall(method, payload);
    calls.push({ method, payload });
    // What a method results in depends on its name, which the types of grammY cannot follow here.
    const response: { ok: true; result: never } | ApiResponse<never> = JSON.parse(
      JSON.stringify(answer(method, payload)),
    );
    return response;
  };
  return { calls, transformer };
}

/** Gives each scripted thing once, to the first call of its method. */
function scripted<Thing extends { readonly method: string }>(
  things: readonly Thing[],
): (method: string) => Thing | null {
  const pending = [...things];
  return (method) => {
    const at = pending.findIndex((one) => one.method === method);
    return at < 0 ? null : (pending.splice(at, 1)[0] ?? null);
  };
}
