import type { CitedPassage, Language } from '../reply/reply.ts';
import { line, plainOf, span, type Block, type Section } from './blocks.ts';
import { MESSAGE_LIMIT } from './layout.ts';
import { cutAfter, cutBefore, splitsPair } from './sentences.ts';

const ELLIPSIS = '…';

type Mark = readonly [number, number];

/** `number` is null where a reply shows a single passage. */
export interface PassageOptions {
  readonly number: number | null;
  readonly language: Language;
  readonly limit?: number;
}

/** The article's title and date, then the passage with its proving stretch underlined. */
export function passageSection(passage: CitedPassage, options: PassageOptions): Section {
  const { limit = MESSAGE_LIMIT } = options;
  const heading = line(headingOf(passage, options));
  return [heading, quote(passage, limit - plainOf(heading).length - 1)];
}

function headingOf({ title, published }: CitedPassage, options: PassageOptions): string {
  const number = options.number === null ? '' : `[${options.number}] `;
  if (published === '') return `${number}${title}`;
  return options.language === 'zh'
    ? `${number}${title}（${published}）`
    : `${number}${title} (${published})`;
}

function quote({ text, mark }: CitedPassage, room: number): Block {
  const [start, end] = settle(text, mark);
  const [from, to] = text.length <= room ? [0, text.length] : window(text, [start, end], room);
  return {
    kind: 'quote',
    spans: [
      span((from > 0 ? ELLIPSIS : '') + text.slice(from, start)),
      span(text.slice(start, end), 'mark'),
      span(text.slice(end, to) + (to < text.length ? ELLIPSIS : '')),
    ],
  };
}

/** The stretch around the mark that fits, cut at sentence ends; the mark itself is never cut. */
function window(text: string, [start, end]: Mark, room: number): Mark {
  const spare = room - 2 * ELLIPSIS.length - (end - start);
  if (spare <= 0) return [start, end];
  const before = Math.max(Math.floor(spare / 2), spare - (text.length - end));
  const from = cutAfter(text, start - before, start);
  const after = spare - (start - from);
  const to = after > 0 ? end + cutBefore(text.slice(end), after) : end;
  return [from, to];
}

function settle(text: string, [start, end]: Mark): Mark {
  const inside = (at: number, least: number): number => {
    const clamped = Math.min(Math.max(at, least), text.length);
    return splitsPair(text, clamped) ? clamped + 1 : clamped;
  };
  const from = inside(start, 0);
  return [from, inside(end, from)];
}
