const WIDE = String.raw`[\p{Script=Han}，。、；：？！“”‘’（）《》〈〉【】…—·\u3000-\u303f\uff00-\uffef]`;

const BESIDE_WIDE = new RegExp(String.raw`(?<=${WIDE}) | (?=${WIDE})`, 'gu');

/** A stretch of scanned text as it reads: no line breaks, no spaces except between two Latin words or numbers. */
export function cleanForDisplay(raw: string): string {
  return raw
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(BESIDE_WIDE, '')
    .replace(/(?<=[0-9%]) (?=[,.:;)"])|(?<=[(",.;:]) (?=\p{Script=Han})/gu, '')
    .trim();
}
