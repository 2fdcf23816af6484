import { Agent, request } from 'node:http';
import { UPDATES_PATH } from './paths.ts';

/** Connections to a webhook that are kept for the next update. */
export interface Dial {
  /** Milliseconds until the update was acknowledged. Rejects where it was not. */
  send(update: unknown): Promise<number>;
  close(): void;
}

export function openDial(base: string, secret: string): Dial {
  const agent = new Agent({ keepAlive: true });
  const url = new URL(UPDATES_PATH, base);
  return {
    send(update) {
      const body = Buffer.from(JSON.stringify(update));
      const headers = {
        'content-type': 'application/json',
        'content-length': body.byteLength,
        'x-telegram-bot-api-secret-token': secret,
      };
      return new Promise((resolve, reject) => {
        const beginMs = performance.now();
        request(url, { agent, method: 'POST', headers }, (response) => {
          response.on('error', reject).resume();
          response.on('end', () => {
            if (response.statusCode === 200) resolve(performance.now() - beginMs);
            else reject(new Error(`an update was answered with ${response.statusCode}`));
          });
        })
          .on('error', reject)
          .end(body);
      });
    },
    close: () => agent.destroy(),
  };
}
