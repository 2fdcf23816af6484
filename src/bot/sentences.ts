/** Where a text may be cut: after a sentence, else after a clause, else between two characters. */

// Latin full stops and commas end something only before a space: not inside 3.5 or 1,200.
const SENTENCE_ENDS = /[。！？；!?;\n]|\.(?=\s)/g;
const CLAUSE_ENDS = /[，、：\s]|[,:](?=\s)/g;

/** The greatest cut in (0, limit] of `text`; `text.length` when all of it fits. Counts UTF-16 units. */
export function cutBefore(text: string, limit: number): number {
  if (text.length <= limit) return text.length;
  const head = text.slice(0, limit + 1);
  return (
    lastEnd(head, SENTENCE_ENDS, limit) ?? lastEnd(head, CLAUSE_ENDS, limit) ?? hardCut(text, limit)
  );
}

/** The first start of a sentence, else of a clause, in [from, to]; `from` (moved off a pair) when there is none. */
export function cutAfter(text: string, from: number, to: number): number {
  if (from <= 0) return 0;
  const stretch = text.slice(from, to + 1);
  const start = firstEnd(stretch, SENTENCE_ENDS) ?? firstEnd(stretch, CLAUSE_ENDS);
  if (start !== null && from + start <= to) return from + start;
  return splitsPair(text, from) ? from + 1 : from;
}

function lastEnd(text: string, ends: RegExp, limit: number): number | null {
  let last: number | null = null;
  for (const end of text.matchAll(ends)) {
    const cut = end.index + end[0].length;
    if (cut <= limit) last = cut;
  }
  return last;
}

function firstEnd(text: string, ends: RegExp): number | null {
  for (const end of text.matchAll(ends)) return end.index + end[0].length;
  return null;
}

/** Steps back from the middle of a number or of a surrogate pair, unless nothing would be left. */
function hardCut(text: string, limit: number): number {
  let cut = limit;
  while (cut > 1 && /^[\d.,%]{2}$/.test(text.slice(cut - 1, cut + 1))) cut -= 1;
  if (cut <= 1) cut = limit;
  if (!splitsPair(text, cut)) return cut;
  return cut > 1 ? cut - 1 : cut + 1;
}

/** Whether a cut at `at` would tear a surrogate pair apart. */
export function splitsPair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
}
