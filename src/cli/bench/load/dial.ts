import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { UPDATES_PATH } from './paths.ts';

/** Connections to a webhook that are kept for the next update. */
export interface Dial {
  /** Milliseconds until the update was acknowledged; one that is put off is brought again. Rejects where it is refused. */
  send(update: unknown): Promise<number>;
  /** How often an update was put off so far. */
  putOff(): number;
  close(): void;
}

/** Shorter than a bot keeps a connection: the one of a target that has its turn later is opened anew. */
const UNUSED_MS = 5_000;
const PUT_OFF = 503;
const PAUSE_MS = 100;
const MOST_DELIVERIES = 100;

export function openDial(base: string, secret: string): Dial {
  const agent = new Agent({ keepAlive: true, timeout: UNUSED_MS });
  const url = new URL(UPDATES_PATH, base);
  let putOff = 0;

  /** The status of the answer. */
  function deliver(body: Buffer): Promise<number> {
    const headers = {
      'content-type': 'application/json',
      'content-length': body.byteLength,
      'x-telegram-bot-api-secret-token': secret,
    };
    return new Promise((resolve, reject) => {
      request(url, { agent, method: 'POST', headers }, (response) => {
        response.on('error', reject).resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
      })
        .on('error', reject)
        .end(body);
    });
  }

  return {
    async send(update) {
      const body = Buffer.from(JSON.stringify(update));
      const beginMs = performance.now();
      for (let left = MOST_DELIVERIES; left > 0; left -= 1) {
        const status = await deliver(body);
        if (status === 200) return performance.now() - beginMs;
        if (status !== PUT_OFF) throw new Error(`an update was answered with ${status}`);
        putOff += 1;
        await wait(PAUSE_MS);
      }
      throw new Error('an update was put off again and again');
    },
    putOff: () => putOff,
    close: () => agent.destroy(),
  };
}
