/** 我说2025年, 指的是2024年和2025年: a clause at the end that only says which years were meant. */
const MEANT =
  /[，,。;；？?（(]\s*(?:我(?:说|指)的?是?|[说指]的是|指的?|意思是|也就是|i mean )\s*(?<years>(?:19|20)\d{2}年?(?:\s*(?:[和与、跟,]|and)\s*(?:19|20)\d{2}年?)?)[）)]?[?？。.]?$/i;
/** 今年（2025年）, …一季度（2025年）: a year in brackets. */
const BRACKETED = /\s*[（(]\s*(?:即|也就是|就是)?\s*(?<years>(?:19|20)\d{2})年?\s*[）)]/;
const YEAR = /(?:19|20)\d{2}/g;

/** Years counted from today, the earliest first. */
const RELATIVE: readonly RegExp[] = [/前年/g, /去年|last year/gi, /今年|本年|this year/gi];

/** The question with the years that the asker says he means in place of 今年 and 去年; as it is where he says none. */
export function withYearMeant(text: string): string {
  const found = MEANT.exec(text) ?? BRACKETED.exec(text);
  const years = found?.groups?.['years']?.match(YEAR)?.toSorted() ?? [];
  if (!found || years.length === 0) return text;
  const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length);
  const relative = RELATIVE.filter((said) => rest.search(said) >= 0);
  if (relative.length !== years.length) return text;
  return relative.reduce(
    (said, one, at) =>
      said.replace(one, (word, start: number) => {
        const year = years[at] ?? word;
        // A number before it is no part of the year.
        const gap = /\d/.test(said.charAt(start - 1)) ? ' ' : '';
        return gap + (/[a-z]/i.test(word) ? year : `${year}年`);
      }),
    rest,
  );
}
