import type { ApiResponse } from 'grammy/types';
import type { Transformer } from 'grammy';

export interface Call {
  readonly method: string;
  readonly payload: object;
}

export interface ScriptedFault {
  readonly method: string;
  readonly error_code: number;
  readonly description: string;
}

/** Records every call and answers it without a network: message ids count up from 1001. */
export function recorder(faults: readonly ScriptedFault[] = []): {
  readonly calls: readonly Call[];
  readonly transformer: Transformer;
} {
  const calls: Call[] = [];
  const pending = [...faults];
  let lastId = 1000;

  function answer(method: string): ApiResponse<unknown> {
    const at = pending.findIndex((fault) => fault.method === method);
    const [fault] = at < 0 ? [] : pending.splice(at, 1);
    if (fault) return { ok: false, ...fault };
    if (method !== 'sendMessage') return { ok: true, result: true };
    lastId += 1;
    return { ok: true, result: { message_id: lastId, date: 0, chat: { id: 0, type: 'private' } } };
  }

  const transformer: Transformer = async (_prev, method, payload) => {
    calls.push({ method, payload });
    // What a method results in depends on its name, which the types of grammY cannot follow here.
    const response: { ok: true; result: never } | ApiResponse<never> = JSON.parse(
      JSON.stringify(answer(method)),
    );
    return response;
  };
  return { calls, transformer };
}
