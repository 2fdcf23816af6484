import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { TalkId } from './contexts.ts';
import type { QuestionId } from './replies.ts';

/**
 * What stands on disk for chats, people and messages. Ids are short numbers that could be tried one by one, so
 * a plain hash would hide nothing: without the salt, neither a key nor a sealed text tells anything.
 */
export interface Keys {
  readonly chat: (chat: number) => string;
  /** A person in a chat. */
  readonly talk: (talk: TalkId) => string;
  readonly message: (message: QuestionId) => string;
  readonly rating: (talk: TalkId, message: number) => string;
  readonly lane: (lane: number) => string;
  readonly update: (key: string) => string;
  readonly allowance: (name: string, person: number) => string;
  /** The same for every file of this salt. */
  readonly ofSalt: string;
  /** Hides a text of a chat; it can be opened with the same chat and `place` only. */
  readonly seal: (chat: number, place: string, text: string) => string;
  /** Null for what was not sealed so. */
  readonly open: (chat: number, place: string, sealed: string) => string | null;
}

export function createKeys(salt: string): Keys {
  const digest = (sort: string, ...ids: readonly (number | string | null)[]): Buffer =>
    createHmac('sha256', salt)
      .update([sort, ...ids].join(':'))
      .digest();
  const hash = (sort: string, ...ids: readonly (number | string | null)[]): string =>
    digest(sort, ...ids).toString('base64url');
  return {
    chat: (chat) => hash('chat', chat),
    talk: ({ chat, person }) => hash('talk', chat, person),
    message: ({ chat, message }) => hash('message', chat, message),
    rating: ({ chat, person }, message) => hash('rating', chat, person, message),
    lane: (lane) => hash('lane', lane),
    update: (key) => hash('update', key),
    allowance: (name, person) => hash('allowance', name, person),
    ofSalt: hash('salt'),
    seal: (chat, place, text) => seal(digest('seal', chat), place, text),
    open: (chat, place, sealed) => open(digest('seal', chat), place, sealed),
  };
}

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

function seal(key: Buffer, place: string, text: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(place));
  const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64');
}

function open(key: Buffer, place: string, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64');
  const hiddenFrom = NONCE_BYTES + TAG_BYTES;
  try {
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    })
      .setAAD(Buffer.from(place))
      .setAuthTag(bytes.subarray(NONCE_BYTES, hiddenFrom));
    return decipher.update(bytes.subarray(hiddenFrom), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    return null;
  }
}
