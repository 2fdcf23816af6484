import {
  htmlOf,
  plainOf,
  type Block,
  type MessageText,
  type Section,
  type Span,
} from './blocks.ts';
import { cutBefore } from './sentences.ts';

/** Telegram takes 4096 characters after entity parsing; a little is left unused to be safe. */
export const MESSAGE_LIMIT = 4000;

interface Placed {
  readonly block: Block;
  /** Line breaks before the block; the first block of a message stands at its top. */
  readonly breaks: 1 | 2;
}

/**
 * Lays sections out in as few messages as keep every section whole. Nothing is dropped: a section too
 * long for one message goes on in the next, between two blocks or, in a long block, at a sentence end.
 */
export function layOut(sections: readonly Section[], limit: number = MESSAGE_LIMIT): MessageText[] {
  const messages: Placed[][] = [];
  for (const section of sections) {
    const placed = place(section, limit);
    const whole = lengthOf(placed) <= limit;
    for (const group of whole ? [placed] : placed.map((one) => [one]))
      append(messages, group, limit);
  }
  return messages.map(write);
}

function place(section: Section, limit: number): Placed[] {
  const blocks = section.flatMap((block) => split(block, limit)).filter(isVisible);
  return blocks.map((block, index) => ({ block, breaks: index === 0 ? 2 : 1 }));
}

function append(messages: Placed[][], group: readonly Placed[], limit: number): void {
  if (group.length === 0) return;
  const last = messages.at(-1);
  if (last && lengthOf([...last, ...group]) <= limit) last.push(...group);
  else messages.push([...group]);
}

function lengthOf(placed: readonly Placed[]): number {
  return write(placed).plain.length;
}

function write(placed: readonly Placed[]): MessageText {
  const join = (text: (block: Block) => string): string =>
    placed.map(({ block, breaks }, at) => (at ? '\n'.repeat(breaks) : '') + text(block)).join('');
  return { html: join(htmlOf), plain: join(plainOf) };
}

// Telegram refuses a text of nothing but spaces and invisible characters.
function isVisible(block: Block): boolean {
  return !/^[\s\p{C}]*$/u.test(plainOf(block));
}

function split(block: Block, limit: number): Block[] {
  const text = plainOf(block);
  if (text.length <= limit) return [block];
  const cut = cutBefore(text, limit);
  const head = { ...block, spans: slice(block.spans, 0, cut) };
  return [head, ...split({ ...block, spans: slice(block.spans, cut, text.length) }, limit)];
}

function slice(spans: readonly Span[], from: number, to: number): Span[] {
  let offset = 0;
  return spans.flatMap((one) => {
    const start = offset;
    offset += one.text.length;
    const text = one.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return text === '' ? [] : [{ ...one, text }];
  });
}
