import type { Fact } from '../knowledge/model.ts';
import { questionFor, type WordInEnglish } from './labels.ts';
import type { Language, Suggestion } from './reply.ts';

/** Questions to which the facts are the answers, each once, the first `most` of them. */
export function suggestionsFor(
  facts: readonly Fact[],
  { language, word }: { readonly language: Language; readonly word: WordInEnglish },
  most = Infinity,
): Suggestion[] {
  const byQuestion = new Map<string, Suggestion>();
  for (const fact of facts) {
    const question = questionFor(fact, language, word);
    if (!byQuestion.has(question)) byQuestion.set(question, { question, fact: fact.id });
  }
  return [...byQuestion.values()].slice(0, most);
}
