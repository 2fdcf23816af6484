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

/** Texts that fold to themselves: Chinese and ASCII, without spaces and tags. */
const PLAIN = /^[!-;=-~、。\u3400-\u9fff]*$/;

/** A search text in the same form as `compact` gives the seed. */
export function compactText(text: string): string {
  return PLAIN.test(text) ? text : foldText(text, () => undefined);
}

/** A seed file as received, its compact form, and where its line breaks stand. */
export interface Seed extends Compact {
  readonly raw: string;
  readonly breaks: readonly number[];
}

export function readSeed(raw: string): Seed {
  const { text, offsets } = compact(raw);
  return { raw, text, offsets, breaks: occurrences(raw, '\n') };
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
  readonly seed: Seed;
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

/** Cuts [from, to) of a flow out of its seed for display, with [markFrom, markTo) of it marked. */
export function cutPassage(
  flow: Flow,
  [from, to]: readonly [number, number],
  mark: readonly [number, number],
): Cut {
  const { text, offsets } = displayed(flow, from, to);
  const markStart = offsets[mark[0] - from] ?? 0;
  const markEnd = (offsets[mark[1] - from - 1] ?? text.length - 1) + 1;
  return {
    text,
    mark: [markStart, markEnd],
    lines: [lineAt(flow, from), lineAt(flow, to - 1)],
  };
}

interface Displayed {
  readonly text: string;
  /** Where the characters of the flow stand in the text. */
  readonly offsets: readonly number[];
}

const displayedOfFlow = new WeakMap<Flow, Map<string, Displayed>>();

/** A stretch of a flow as it is shown; many facts are proven by one sentence, so it is kept. */
function displayed(flow: Flow, from: number, to: number): Displayed {
  const kept = displayedOfFlow.get(flow) ?? new Map<string, Displayed>();
  displayedOfFlow.set(flow, kept);
  const key = `${from}-${to}`;
  const shown = kept.get(key) ?? display(flow, from, to);
  kept.set(key, shown);
  return shown;
}

function display({ seed, offsets, joints }: Flow, from: number, to: number): Displayed {
  const starts = [from, ...joints.filter((joint) => joint > from && joint < to), to];
  const text = starts
    .slice(1)
    .map((end, i) =>
      cleanForDisplay(untag(seed.raw.slice(offsets[starts[i] ?? 0], (offsets[end - 1] ?? 0) + 1))),
    )
    .join('');
  return { text, offsets: compact(text).offsets };
}

function untag(text: string): string {
  return text.replace(/<[^<>\n]{1,200}>/g, '');
}

/** The line of the seed, from 1, on which a character of a flow stands. */
export function lineAt({ seed, offsets }: Flow, index: number): number {
  const offset = offsets[index] ?? 0;
  let [low, high] = [0, seed.breaks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((seed.breaks[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}
