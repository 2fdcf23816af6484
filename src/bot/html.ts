import type { Line, Piece, Reply } from '../reply/reply.ts';
import { line, span, type Block, type MessageText, type Span } from './blocks.ts';
import { layOut, MESSAGE_LIMIT } from './layout.ts';
import { passageSection } from './passages.ts';

/** The messages that show a reply, in order; empty only when nothing of the reply is visible. */
export function renderReply(reply: Reply, limit: number = MESSAGE_LIMIT): MessageText[] {
  const { language, passages } = reply;
  const several = passages.length > 1;
  const proofs = passages.map((passage, index) =>
    passageSection(passage, { number: several ? index + 1 : null, language, limit }),
  );
  const answer = reply.lines.map((one) => lineBlock(one, several));
  return layOut([answer, ...proofs], limit);
}

/** A text of our own, without a figure; an empty line starts a new section. */
export function renderText(text: string): MessageText[] {
  return layOut(text.split('\n\n').map((section) => section.split('\n').map(line)));
}

/** `numbered`: with several passages, the line names those that prove its figures. */
function lineBlock({ role, pieces }: Line, numbered: boolean): Block {
  const references = numbered ? referencesOf(pieces) : '';
  if (role === 'understood') {
    const text = pieces.map((piece) => piece.text).join('');
    return { kind: 'line', spans: [span('→ '), span(text, 'italic'), span(references)] };
  }
  const style = role === 'note' ? 'plain' : 'bold';
  return { kind: 'line', spans: [...pieces.map((one) => pieceSpan(one, style)), span(references)] };
}

function pieceSpan({ kind, text }: Piece, figureStyle: Span['style']): Span {
  return span(text, kind === 'figure' || kind === 'result' ? figureStyle : 'plain');
}

function referencesOf(pieces: readonly Piece[]): string {
  const indexes = pieces.flatMap((piece) => ('passages' in piece ? piece.passages : []));
  const unique = [...new Set(indexes)].toSorted((one, other) => one - other);
  return unique.length === 0 ? '' : ` ${unique.map((index) => `[${index + 1}]`).join('')}`;
}
