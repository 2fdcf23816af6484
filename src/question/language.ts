import type { QuestionLanguage } from './query.ts';

/** English when there is no Chinese character and at least one English function word or several Latin words. */
export function languageOf(text: string): QuestionLanguage {
  if (hasChinese(text)) return 'zh';
  return /\b(?:the|of|in|how|what|which|who|when|where|why|is|are|was|were|did|does|do|has|have|had|and|hello|hi|help|for|with|from|by|much|many|any|there|total|number|tell|show|give|please|thanks|source|list)\b/i.test(
    text,
  )
    ? 'en'
    : 'zh';
}

/** Whether a Chinese character stands in the text. */
export function hasChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
