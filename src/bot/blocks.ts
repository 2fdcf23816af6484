/** The parts of a Telegram message, as data: what is cut and counted before any tag is written. */

export interface Span {
  readonly text: string;
  readonly style: 'plain' | 'bold' | 'italic' | 'mark';
}

export interface Block {
  readonly kind: 'line' | 'quote';
  readonly spans: readonly Span[];
}

/** Blocks that belong together; an empty line stands before each section. */
export type Section = readonly Block[];

/** One message: as Telegram's HTML, and as plain text for when the HTML is refused. */
export interface MessageText {
  readonly html: string;
  readonly plain: string;
}

const TAGS = { bold: 'b', italic: 'i', mark: 'u' } as const;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text that Telegram accepts: half surrogate pairs are replaced, the length stays. */
export function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}

export function span(text: string, style: Span['style'] = 'plain'): Span {
  return { text: wellFormed(text), style };
}

export function line(text: string): Block {
  return { kind: 'line', spans: [span(text)] };
}

/** What the reader sees of a block; Telegram's limits count this, not the tags. */
export function plainOf(block: Block): string {
  return block.spans.map(({ text }) => text).join('');
}

export function htmlOf(block: Block): string {
  const inner = block.spans.map(spanHtml).join('');
  return block.kind === 'quote' ? `<blockquote expandable>${inner}</blockquote>` : inner;
}

export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

function spanHtml({ text, style }: Span): string {
  if (text === '' || style === 'plain') return escapeHtml(text);
  return `<${TAGS[style]}>${escapeHtml(text)}</${TAGS[style]}>`;
}
