import { textUpdate } from '../telegram/updates.ts';
import { openDial } from './dial.ts';
import type { Member } from './fleet.ts';
import { inLoop, type Target } from './measure.ts';
import type { Asking } from './traffic.ts';
import { usedByAll } from './used.ts';

export interface TargetOptions {
  readonly name: string;
  /** Each takes the next update in turn. */
  readonly members: readonly Member[];
  readonly secret: string;
  /** The next questions; of one numbering for all that share a store. */
  readonly traffic: (count: number) => readonly Asking[];
}

export interface OpenTarget extends Target {
  /** How often an update was put off so far. */
  putOff(): number;
  close(): void;
}

/** Processes as one target, as a balancer would show them. */
export function openTarget({ name, members, secret, traffic }: TargetOptions): OpenTarget {
  const dials = members.map(({ url }) => openDial(url, secret));
  return {
    name,
    take: (count, atOnce) =>
      inLoop(traffic(count), atOnce, async ({ id, chat, text }) => {
        const dial = dials[id % dials.length];
        return dial ? dial.send(textUpdate(id, chat, text)) : 0;
      }),
    used: async () => usedByAll(await Promise.all(members.map((member) => member.used()))),
    putOff: () => dials.reduce((sum, dial) => sum + dial.putOff(), 0),
    close: () => dials.forEach((dial) => dial.close()),
  };
}
