const SENTENCE_END = /[？?！!。；;\n]+/;
/** Marks between clauses. A comma inside a number is none, nor is one inside quotes or a title. */
const CLAUSE_END = /([“"‘《（(][^”"’》）)]*[”"’》）)])|[，、]|,(?!\d{3}(?!\d))/g;

/** Words between the members of an enumeration, in match form. */
const AND: ReadonlySet<string> = new Set(['和', '与', '及', '以及', '还有', '并', '跟', 'and']);

/** What asks for a number: 几所, 多少, 第几. */
const ASKS = /^(?:第几|几|多少)/;

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The sentences of a message, without their marks. */
export function sentencesIn(text: string): string[] {
  return text.split(SENTENCE_END).filter((sentence) => sentence.trim().length > 0);
}

/** The clauses of a message: between any two marks. One that is said again asks for nothing more. */
export function clausesIn(text: string): string[] {
  const clauses = sentencesIn(text)
    .flatMap((sentence) =>
      sentence
        .replace(CLAUSE_END, (mark: string, quoted: string | undefined) => quoted ?? BREAK)
        .split(BREAK),
    )
    .filter((clause) => clause.trim().length > 0);
  return [...new Set(clauses)];
}

const BREAK = '\n';

/** The members of an enumeration, from its tokens: 项目数和金额 -> 项目数, 金额. */
export function membersOf(tokens: readonly Piece[]): string[] {
  const members: string[] = [''];
  let end = 0;
  for (const piece of tokens) {
    if (AND.has(piece.text)) members.push('');
    else {
      const gap = piece.start > end ? ' ' : '';
      members.push(`${members.pop() ?? ''}${gap}${piece.text}`);
    }
    end = piece.end;
  }
  return [...new Set(members.map((member) => member.trim()))].filter((member) => member.length > 0);
}

/**
 * Two things asked for without a word between them: 几所学校几所幼儿园 -> 几所学校, 几所幼儿园. Null where not just two
 * numbers are asked for; `leads` tells what belongs to the second one although it stands before it (位居 of 位居第几).
 */
export function askedTogether<T extends Piece>(
  tokens: readonly T[],
  leads: (token: T) => boolean,
): string[] | null {
  const [first, second, more] = tokens.flatMap(({ text }, at) => (ASKS.test(text) ? [at] : []));
  if (first === undefined || second === undefined || more !== undefined) return null;
  let cut = second;
  for (let before = tokens[cut - 1]; before && leads(before); before = tokens[cut - 1]) cut -= 1;
  const members = [tokens.slice(0, cut), tokens.slice(cut)].map(textOf);
  return cut > first ? members : null;
}

function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text, start }, at) => (start > (pieces[at - 1]?.end ?? start) ? ` ${text}` : text))
    .join('');
}
