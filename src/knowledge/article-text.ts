import type { Located } from './yaml-list.ts';
import type { SourceData } from './schema.ts';
import type { Problem } from './problem.ts';
import {
  compactText,
  cutPassage,
  flowSentences,
  occurrences,
  type Cut,
  type Flow,
  type Seed,
} from './seed.ts';

/** One article's text in reading order, cut from its seed file. */
export interface ArticleText {
  readonly flows: readonly Flow[];
  /** Bylines and page furniture, as they stand: no part of the text. */
  readonly outside: readonly string[];
  /** Offsets in the compact seed that the parts cover, as [start, end). */
  readonly covered: readonly (readonly [number, number])[];
}

export type Place =
  | { readonly found: 'once'; readonly flow: Flow; readonly from: number; readonly to: number }
  | { readonly found: 'never' }
  | { readonly found: 'often'; readonly times: number };

interface Part {
  readonly start: number;
  readonly end: number;
  readonly kind: SourceData['parts'][number]['kind'];
  readonly cut: boolean;
}

/** Puts the spans of a source into reading order. A span that cannot be found is a problem. */
export function readArticle(
  source: Located<SourceData>,
  seed: Seed,
): { text: ArticleText; problems: Problem[] } {
  const problems: Problem[] = [];
  const parts: Part[] = [];
  source.data.parts.forEach((part, index) => {
    const place = spanOf(seed.text, part.from, part.to);
    if ('what' in place) {
      const line = source.lineOf('parts', index);
      problems.push({
        file: source.file,
        line,
        what: place.what,
        fix: 'copy the first and last words of the span from the seed file, long enough to stand once',
      });
    } else parts.push({ ...place, kind: part.kind, cut: part.cut });
  });
  const covered = parts.map(({ start, end }) => [start, end] as const);
  const outside = parts
    .filter(({ kind }) => kind === 'byline' || kind === 'furniture')
    .map(({ start, end }) => seed.text.slice(start, end));
  return { text: { flows: joinParts(seed, parts), covered, outside }, problems };
}

function spanOf(
  text: string,
  from: string,
  to: string,
): { start: number; end: number } | { what: string } {
  const first = compactText(from);
  const last = compactText(to);
  const starts = occurrences(text, first);
  const start = starts[0];
  if (start === undefined) return { what: `the part's first words "${from}" are not in the file` };
  if (starts.length > 1)
    return { what: `the part's first words "${from}" stand ${starts.length} times in the file` };
  const lastAt = text.indexOf(last, Math.max(start, start + first.length - last.length));
  if (lastAt < 0) return { what: `the part's last words "${to}" do not follow its first words` };
  return { start, end: lastAt + last.length };
}

/** Running text flows from part to part; captions, headings and bylines stand alone. */
function joinParts(seed: Seed, parts: readonly Part[]): Flow[] {
  const flows: Flow[] = [];
  let running: Part[] = [];
  const flush = (): void => {
    if (running.length > 0) flows.push(flowOf(seed, running));
    running = [];
  };
  for (const part of parts) {
    if (part.kind === 'heading') flush();
    if (part.kind === 'text') running.push(part);
    if (part.kind === 'caption' || part.kind === 'heading') flows.push(flowOf(seed, [part]));
  }
  flush();
  return flows;
}

function flowOf(seed: Seed, parts: readonly Part[]): Flow {
  let text = '';
  const offsets: number[] = [];
  const joints: number[] = [];
  const breaks: number[] = [];
  for (const part of parts) {
    if (text.length > 0) joints.push(text.length);
    text += seed.text.slice(part.start, part.end);
    offsets.push(...seed.offsets.slice(part.start, part.end));
    if (part.cut) breaks.push(text.length);
  }
  return {
    seed,
    text,
    offsets,
    joints,
    breaks: breaks.filter((at) => at < text.length),
    quotable: parts[0]?.kind !== 'heading',
  };
}

/** Finds the place of an `at`, which must stand once in the article. White space, width and quote style do not count. */
export function locate(article: ArticleText, at: string): Place {
  const needle = compactText(at);
  const places = article.flows.flatMap((flow) =>
    occurrences(flow.text, needle).map((from) => ({ flow, from })),
  );
  const [place] = places;
  if (!place) return { found: 'never' };
  if (places.length > 1) return { found: 'often', times: places.length };
  return { found: 'once', flow: place.flow, from: place.from, to: place.from + needle.length };
}

/** The sentence, or sentences, around a place, with the place marked. */
export function passageAt(flow: Flow, from: number, to: number): Cut {
  const around = flowSentences(flow).filter(([start, end]) => start < to && end > from);
  const start = around[0]?.[0] ?? from;
  const end = around.at(-1)?.[1] ?? to;
  return cutPassage(flow, [start, end], [from, to]);
}

/** A sentence in reading order. `follows`: the sentence before it runs on into it, in one unbroken text. */
export interface SentenceCut extends Cut {
  readonly follows: boolean;
}

/** Every sentence of the article's running text and captions. */
export function sentencesOf(article: ArticleText): SentenceCut[] {
  return article.flows
    .filter((flow) => flow.quotable)
    .flatMap((flow) =>
      flowSentences(flow).map((span) => ({
        ...cutPassage(flow, span, span),
        follows: span[0] > 0 && !flow.breaks.includes(span[0]),
      })),
    );
}
