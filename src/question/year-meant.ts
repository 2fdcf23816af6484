/** 我说2025年, 指的是2025年: a clause that only says which year was meant. */
const MEANT =
  /[，,。;；（(]\s*(?:我(?:说|指|问)的?是?|[说指]的是|指的?|意思是|i mean )\s*(?<year>(?:19|20)\d{2})年?[）)]?[。.]?$/i;
const RELATIVE = /今年|本年|去年|前年|this year|last year/gi;

/** The question with the year that the asker says he means in place of 今年; as it is where he says none. */
export function withYearMeant(text: string): string {
  const found = MEANT.exec(text);
  const year = found?.groups?.['year'];
  if (!found || year === undefined) return text;
  const rest = text.slice(0, found.index);
  const relative = rest.match(RELATIVE) ?? [];
  if (relative.length !== 1) return text;
  return rest.replace(RELATIVE, (said) => (/[a-z]/i.test(said) ? year : `${year}年`));
}
