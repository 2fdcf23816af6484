import { checkCall } from './telegram-limits.ts';

const found: string[] = [];

/** Holds a call that goes out in a test against Telegram's limits; test/setup.ts fails the test of a bad one. */
export function noteCall(method: string, payload: unknown): void {
  found.push(...checkCall(method, payload));
}

/** The problems since the last time, which are then forgotten. */
export function takeProblems(): string[] {
  return found.splice(0);
}
