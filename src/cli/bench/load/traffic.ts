/** A question that is sent; ids are of updates and messages. */
export interface Asking {
  readonly id: number;
  readonly chat: number;
  readonly text: string;
}

/** More than are in work at once, so that none waits for another of its chat. */
const CHATS_AT_ONCE = 64;
/** Fewer than a person may ask at once. */
const ASKED_IN_A_CHAT = 8;
const FIRST_CHAT = 1_000_000;

/** Endless questions, each chat asking a few of them, with ids that no other traffic of the same numbering has. */
export function createTraffic(texts: readonly string[]): (count: number) => Asking[] {
  const atOnce = CHATS_AT_ONCE * ASKED_IN_A_CHAT;
  let sent = 0;
  return (count) =>
    Array.from({ length: count }, () => {
      const chat = FIRST_CHAT + Math.floor(sent / atOnce) * CHATS_AT_ONCE + (sent % CHATS_AT_ONCE);
      const text = texts[sent % texts.length] ?? '';
      sent += 1;
      return { id: sent, chat, text };
    });
}
