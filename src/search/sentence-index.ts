import MiniSearch from 'minisearch';
import type { Sentence } from '../knowledge/model.ts';
import { matchForm } from '../text/normalize.ts';
import { pairsOf } from './pairs.ts';

/** Finds sentences, by their place in the list, by the words that stand in them. */
export interface SentenceIndex {
  /** A sentence in match form, its clauses kept apart. */
  readonly form: (at: number) => string;
  /** The sentences that hold a word of two characters or more, those that are most about it first. */
  readonly holding: (word: string) => readonly number[];
}

/** No word is read over one of these. */
const CLAUSE_END = /[，。；！？;!?]|,(?!\d)/;
const BETWEEN = '|';

function formOf(text: string): string {
  return text.split(CLAUSE_END).map(matchForm).join(BETWEEN);
}

/** The clauses of a form of this index. */
export function clausesOf(form: string): string[] {
  return form.split(BETWEEN);
}

export function indexSentences(sentences: readonly Sentence[]): SentenceIndex {
  const forms = sentences.map(({ text }) => formOf(text));
  const index = new MiniSearch<{ id: number; form: string }>({
    fields: ['form'],
    tokenize: pairsOf,
    processTerm: spelled,
  });
  index.addAll(forms.map((form, id) => ({ id, form })));
  const form = (at: number): string => forms[at] ?? '';
  return {
    form,
    holding: (word) =>
      index
        .search(word, { combineWith: 'AND' })
        .map(({ id }) => Number(id))
        .filter((at) => form(at).includes(word)),
  };
}

/** The index walks through all first characters of its terms; so spelled there are 36, not thousands (twice as fast). */
function spelled(term: string): string {
  if (!/\p{Script=Han}/u.test(term)) return term;
  return Array.from(term, (character) => (character.codePointAt(0) ?? 0).toString(36)).join('');
}
