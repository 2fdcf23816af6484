import type { Language, Reply } from '../reply/reply.ts';
import { decode, encode, MOST_BYTES, type Decoded } from './code.ts';
import type { Refs } from './refs.ts';

/** The payload of who comes from inline mode: opens nothing in particular. */
export const FROM_INLINE = 'inline';

/** What a link to the bot opens. */
export type Opened = Decoded | { readonly type: 'question'; readonly question: string };

/** The payload of a link that opens the reply: what it shows or, where only its question does, that; null when too long. */
export function payloadOf(
  { shown, language }: Pick<Reply, 'shown' | 'language'>,
  question: string,
): string | null {
  const target = shown && encode({ type: 'view', view: shown }, language);
  return target ?? questionPayload(question, language);
}

/** Chinese takes less room in UTF-16, English in UTF-8: the shorter of both, or null when neither fits. */
export function questionPayload(question: string, language: Language): string | null {
  const tongue = language === 'zh' ? 'z' : 'e';
  const payloads = [
    `q${tongue}${Buffer.from(question, 'utf8').toString('base64url')}`,
    `w${tongue}${Buffer.from(question, 'utf16le').toString('base64url')}`,
  ].toSorted((a, b) => a.length - b.length);
  const [shortest = ''] = payloads;
  return shortest.length > MOST_BYTES || question.trim() === '' ? null : shortest;
}

/** Reads the payload of a link, whoever made it. */
export function open(payload: string, refs: Refs): Opened {
  const [, letter = '', text = ''] = /^([qw])[ze]([\w-]+)$/.exec(payload) ?? [];
  if (letter === '') return decode(payload, refs);
  const question = Buffer.from(text, 'base64url').toString(letter === 'q' ? 'utf8' : 'utf16le');
  return question.trim() === '' ? { type: 'unknown' } : { type: 'question', question };
}
