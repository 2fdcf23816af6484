import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { EchoOptions } from './echo-bot.ts';

/** What runs beside the bot, in a process of its own. */
export type Side = ({ readonly kind: 'echo' } & EchoOptions) | { readonly kind: 'api' };

export interface RunningSide {
  readonly url: string;
  stop(): void;
}

/** Starts it; resolves when it listens. */
export async function startSide(side: Side): Promise<RunningSide> {
  // Its program lies beside this file, in the sources as in the bundle.
  const extension = path.extname(import.meta.url);
  const program = fileURLToPath(new URL(`./side-process${extension}`, import.meta.url));
  const child = fork(program);
  child.send(side);
  const [port] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error(`the ${side.kind} process ended`))),
  ]);
  return { url: `http://127.0.0.1:${z.int().parse(port)}`, stop: () => void child.kill() };
}
