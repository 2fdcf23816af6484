import type { Token } from '../../question/token.ts';
import { toldInstead } from '../../question/vocabulary/relations.ts';
import { parseUnit } from '../../text/units.ts';
import type { Workbench } from '../workbench.ts';
import { piece, type Piece } from './pieces.ts';

/** What of an unknown stretch asks, before what is asked for: 哪条 of 哪条街. */
const ASKED_HEAD = /^(?:哪|什么|啥|几)[一两二三四五]?[个条家座种类件项所本只位支段]?(?=.)/;
const LONGEST_COMMON = 3;

/** An unknown stretch that is nothing but common words (里坐, 谁当) as those words; else as it is. */
export function cutUnknown(token: Token, bench: Workbench): readonly Piece[] {
  const { text } = token;
  const told = toldInstead(text);
  const isPrinted = bench.isPrinted(text);
  const whole = piece(token, { surfaces: [text, ...told], isUnknown: !isPrinted });
  if (told.length > 0 || isPrinted) return [whole];
  const [asking] = ASKED_HEAD.exec(text) ?? [];
  if (asking !== undefined)
    return [piece(part(token, 0, asking.length), null), wanted(part(token, asking.length))];
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length;) {
    const length = commonAt(text, at, bench);
    if (length === 0) return [whole];
    const said = part(token, at, at + length);
    pieces.push(toldInstead(said.text).length > 0 ? wanted(said) : piece(said, null));
    at += length;
  }
  return pieces;
}

function wanted(token: Pick<Token, 'text' | 'start' | 'end'>): Piece {
  return piece(token, { surfaces: [token.text, ...toldInstead(token.text)] });
}

function part({ text, start }: Token, from: number, to = text.length): Omit<Token, 'meanings'> {
  return { text: text.slice(from, to), start: start + from, end: start + to };
}

/** The length of the longest common word at a place; 0 for none. A counter may be the end of a noun (养殖场). */
function commonAt(text: string, at: number, { names }: Workbench): number {
  for (let end = Math.min(text.length, at + LONGEST_COMMON); end > at; end -= 1) {
    const said = text.slice(at, end);
    if (toldInstead(said).length > 0) return end - at;
    const isLight = names.lexicon.trie
      .matchesAt(said, 0)
      .some(
        (match) =>
          match.end === said.length &&
          match.meanings.some(({ type }) => type === 'light' || type === 'operation'),
      );
    if (isLight && parseUnit(said) === null) return end - at;
  }
  return 0;
}
