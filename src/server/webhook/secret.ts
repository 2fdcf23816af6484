import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether a header is the secret, in a time that tells nothing of either. */
export function secretCheck(secret: string): (given: string | null) => boolean {
  const expected = digest(secret);
  return (given) => timingSafeEqual(digest(given ?? ''), expected) && given !== null;
}

/** Of one length whatever the text is, as the comparison needs it. */
function digest(text: string): Uint8Array {
  return createHash('sha256').update(text).digest();
}
