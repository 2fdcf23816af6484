import { parseSpan, spanWords } from '../../../text/periods.ts';

/** How a notation is said: 2022-S1 is 2022年上半年. */
export function notationWords(notation: string, language: 'zh' | 'en'): string {
  const span = parseSpan(notation);
  return span === null ? notation : spanWords(span, language);
}
