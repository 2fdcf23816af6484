const ONE = /\b(?:an?|one) (?=(?:hundred )?(?:million|billion|trillion)\b)/g;

/** A million in figures: 1 million, 100 million. */
export function withOneInFigures(form: string): string {
  return form.replace(ONE, '1 ').replace(/\b1 hundred (?=million|billion)/g, '100 ');
}
