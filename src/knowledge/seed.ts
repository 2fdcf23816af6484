import { cleanForDisplay } from '../text/clean.ts';
import { sentenceSpans } from '../text/sentences.ts';

/** Text without white space whose every character knows its offset in the seed file. */
export interface Compact {
  readonly text: string;
  readonly offsets: readonly number[];
}

const QUOTES: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‘': "'", '’': "'" };

/** From a full-width character to its ASCII one. */
const WIDE_OFFSET = 0xfee0;

/** Folds what scans and keyboards vary: width and quote style. One character stays one character. */
function foldChar(char: string): string {
  // Most characters are plain Chinese or ASCII, which fold to themselves.
  if ((char >= '\u3400' && char <= '\u9fff') || char <= '~') return char;
  if (char >= '\uff01' && char <= '\uff5e')
    return String.fromCharCode(char.charCodeAt(0) - WIDE_OFFSET);
  const quote = QUOTES[char];
  if (quote) return quote;
  const folded = char.normalize('NFKC');
  return folded.length === char.length ? folded : char;
}

/** The seed without white space; HTML tags of a web page count as white space. */
export function compact(raw: string): Compact {
  const offsets: number[] = [];
  const text = foldText(raw, (offset) => offsets.push(offset));
  return { text, offsets };
}

/** `keep` is told the offset of every character that stays. */
function foldText(raw: string, keep: (offset: number) => void): string {
  const untagged = raw.replace(/<[^<>\n]{1,200}>/g, (tag) => ' '.repeat(tag.length));
  let text = '';
  for (let i = 0; i < untagged.length; i += 1) {
    const char = untagged.charAt(i);
    if (isSpace(char)) continue;
    text += foldChar(char);
    keep(i);
  }
  return text;
}

function isSpace(char: string): boolean {
  return char <= ' ' || char === '\u3000' || (char > '~' && char < '\u3000' && /\s/.test(char));
}

/** A search text in the same form as `compact` gives the seed. */
export function compactText(text: string): string {
  return foldText(text, () => undefined);
}

/** Where `needle` stands in `text`: all places, in order. */
export function occurrences(text: string, needle: string): number[] {
  const found: number[] = [];
  if (needle.length === 0) return found;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) found.push(at);
  return found;
}

/** A run of text in reading order: the columns of an article joined, or a caption by itself. */
export interface Flow {
  readonly text: string;
  readonly offsets: readonly number[];
  /** Indexes in `text` where a new span of the seed begins. */
  readonly joints: readonly number[];
  /** Indexes where the print breaks off: a sentence ends there whatever its last character. */
  readonly breaks: readonly number[];
  readonly quotable: boolean;
}

const sentencesOfFlow = new WeakMap<Flow, readonly (readonly [number, number])[]>();

/** Sentence spans of a flow, cut where the print breaks off as well. */
export function flowSentences(flow: Flow): readonly (readonly [number, number])[] {
  const spans = sentencesOfFlow.get(flow) ?? cutSentences(flow);
  sentencesOfFlow.set(flow, spans);
  return spans;
}

function cutSentences(flow: Flow): readonly (readonly [number, number])[] {
  const edges = [0, ...flow.breaks, flow.text.length];
  return edges.slice(1).flatMap((end, i) => {
    const start = edges[i] ?? 0;
    return sentenceSpans(flow.text.slice(start, end)).map(([from, to]): [number, number] => [
      from + start,
      to + start,
    ]);
  });
}

export interface Cut {
  readonly text: string;
  readonly mark: readonly [number, number];
  readonly lines: readonly [number, number];
}

/** Cuts [from, to) of a flow out of the seed for display, with [markFrom, markTo) of it marked. */
export function cutPassage(
  raw: string,
  flow: Flow,
  [from, to]: readonly [number, number],
  mark: readonly [number, number],
): Cut {
  const starts = [from, ...flow.joints.filter((joint) => joint > from && joint < to), to];
  const text = starts
    .slice(1)
    .map((end, i) =>
      cleanForDisplay(
        untag(raw.slice(flow.offsets[starts[i] ?? 0], (flow.offsets[end - 1] ?? 0) + 1)),
      ),
    )
    .join('');
  const shown = compact(text).offsets;
  const markStart = shown[mark[0] - from] ?? 0;
  const markEnd = (shown[mark[1] - from - 1] ?? text.length - 1) + 1;
  return {
    text,
    mark: [markStart, markEnd],
    lines: [lineAt(raw, flow.offsets[from]), lineAt(raw, flow.offsets[to - 1])],
  };
}

function untag(text: string): string {
  return text.replace(/<[^<>\n]{1,200}>/g, '');
}

/** Offsets of the line breaks of a text, found once. */
let breaksOf: { readonly raw: string; readonly breaks: readonly number[] } | null = null;

/** The line, from 1, of an offset in a text. */
export function lineAt(raw: string, offset = 0): number {
  if (breaksOf?.raw !== raw) breaksOf = { raw, breaks: occurrences(raw, '\n') };
  const { breaks } = breaksOf;
  let [low, high] = [0, breaks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((breaks[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}
