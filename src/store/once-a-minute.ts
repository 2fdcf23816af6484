const MINUTE_MS = 60_000;

/**
 * Passes on the first fault and then one a minute, with how many were left out since: a store that is away fails
 * several times for every message.
 */
export function onceAMinute(
  tell: (error: unknown, left: number) => void,
  nowMs: () => number = () => performance.now(),
): (error: unknown) => void {
  let nextMs = -Infinity;
  let left = 0;
  return (error) => {
    if (nowMs() < nextMs) {
      left += 1;
      return;
    }
    tell(error, left);
    left = 0;
    nextMs = nowMs() + MINUTE_MS;
  };
}
