const ENDS = '。！？!?';
const CLOSERS = '”’》）)】';
/** Beyond this many characters a sentence is cut at ； or ; as well. */
const LONG_SENTENCE = 120;

/** Sentences of a text as [start, end) spans that cover it without gaps. A long one is cut at its semicolons. */
export function sentenceSpans(text: string): [number, number][] {
  return cutAfter(text, [0, text.length], ENDS).flatMap((span) =>
    span[1] - span[0] > LONG_SENTENCE ? cutAfter(text, span, '；;') : [span],
  );
}

function cutAfter(
  text: string,
  [from, to]: readonly [number, number],
  ends: string,
): [number, number][] {
  const spans: [number, number][] = [];
  let start = from;
  for (let i = from; i < to; i += 1) {
    if (!ends.includes(text.charAt(i))) continue;
    let end = i + 1;
    while (end < to && closes(text, start, end, ends)) end += 1;
    spans.push([start, end]);
    start = end;
    i = end - 1;
  }
  if (start < to) spans.push([start, to]);
  return spans;
}

/** A straight quote closes only what was opened since `start`. */
function closes(text: string, start: number, at: number, ends: string): boolean {
  const char = text.charAt(at);
  if (char !== '"' && char !== "'") return (ends + CLOSERS).includes(char);
  return text.slice(start, at).split(char).length % 2 === 0;
}
