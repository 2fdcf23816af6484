import type { Entry, Fact, Indicator, Passage } from '../knowledge/model.ts';
import { nameForms } from '../knowledge/name-forms.ts';
import { isActor, type Names } from '../question/names.ts';
import type { Query } from '../question/query.ts';
import type { Token, TokenMeaning } from '../question/segment.ts';
import { matchForm } from '../text/normalize.ts';
import { findNumbers } from '../text/numbers.ts';

/** Text of passages in match form, made once per passage. */
const passageForms = new WeakMap<Passage, string>();

function formOf(passage: Passage): string {
  const known = passageForms.get(passage);
  if (known !== undefined) return known;
  const form = matchForm(passage.text);
  passageForms.set(passage, form);
  return form;
}

/** What explains the words of a question: names that were matched, and the sentences of the proof. */
export interface Explanation {
  readonly words: ReadonlySet<string>;
  readonly texts: readonly string[];
  readonly topics: ReadonlySet<string>;
  readonly numbers: ReadonlySet<number>;
  /** Words that only a slot may explain, never a sentence. */
  readonly slotWords: ReadonlySet<string>;
}

export function explainedByFact(
  fact: Fact,
  names: Names,
  slotWords: ReadonlySet<string>,
): Explanation {
  const { entity, indicator, value, items } = fact;
  const texts = [...fact.passages.map(formOf), ...nameForms(entity), ...items.map(matchForm)];
  const length = value.type === 'list' ? value.items.length : items.length;
  const numbers = new Set([
    ...fact.passages.flatMap(({ text }) => findNumbers(text).map((found) => found.value)),
    ...(value.type === 'number' ? [value.number] : []),
    length,
  ]);
  const own = [...fact.where, ...(fact.among === null ? [] : [fact.among])].map(matchForm);
  const vocabulary = names.vocabulary(indicator);
  const words = new Set([
    ...[...vocabulary].filter((word) => !slotWords.has(word) || !isCounted(indicator, word, fact)),
    ...own,
  ]);
  return { words, texts, topics: new Set([entity.id]), numbers, slotWords };
}

/** A slot word that belongs to the indicator's own name (规上工业企业) is no slot of it. */
function isCounted(indicator: Indicator, word: string, fact: Fact): boolean {
  return !matchForm(indicator.name.zh).includes(word) && !fact.where.map(matchForm).includes(word);
}

export function explainedByEntry(entry: Entry, names: Names): Explanation {
  const parts = [...entry.answer.zh, ...entry.answer.en].map((part) =>
    'text' in part ? part.text : part.fact.printed,
  );
  const texts = [...entry.questions, parts.join('')]
    .map(matchForm)
    .concat(entry.passages.map(formOf));
  const abouts = entry.about.flatMap((named) => nameForms(named));
  const numbers = new Set(
    [...entry.questions, ...entry.passages.map(({ text }) => text)].flatMap((text) =>
      findNumbers(text).map(({ value }) => value),
    ),
  );
  const words = new Set(
    entry.about.flatMap((named) => ('time' in named ? [...names.vocabulary(named)] : [])),
  );
  return {
    words,
    texts: [...texts, ...abouts],
    topics: new Set(entry.about.map(({ id }) => id)),
    numbers,
    slotWords: new Set(),
  };
}

/** The stretches of the question that nothing explains, in order, neighbours joined. A lone character passes as a slip. */
export function unexplained(
  query: Query,
  by: Explanation,
  surfaces: (word: string) => readonly string[],
): string[] {
  const left = query.tokens.filter((token) => !isExplained(token, by, surfaces));
  const stretches: { start: number; end: number; text: string }[] = [];
  for (const { start, end, text } of left) {
    const last = stretches.at(-1);
    if (last && last.end === start) {
      stretches.pop();
      stretches.push({ start: last.start, end, text: last.text + text });
    } else stretches.push({ start, end, text });
  }
  return stretches.map(({ text }) => text).filter((text) => text.length > 1 || /\d/.test(text));
}

function isExplained(
  token: Token,
  by: Explanation,
  surfaces: (word: string) => readonly string[],
): boolean {
  if (token.meanings.length === 0) return unknownExplained(token.text, by);
  return token.meanings.some((meaning) => meaningExplained(meaning, token.text, by, surfaces));
}

function meaningExplained(
  meaning: TokenMeaning,
  text: string,
  by: Explanation,
  surfaces: (word: string) => readonly string[],
): boolean {
  switch (meaning.type) {
    case 'word':
      if (by.words.has(meaning.word)) return true;
      return (
        !by.slotWords.has(meaning.word) &&
        surfaces(meaning.word).some((surface) => by.texts.some((told) => told.includes(surface)))
      );
    case 'entity': {
      const { entity } = meaning;
      if (isActor(entity.kind)) return true;
      return (
        by.topics.has(entity.id) ||
        by.words.has(`@${entity.id}`) ||
        [text, nameForms(entity)[0] ?? text].some((name) =>
          by.texts.some((told) => told.includes(name)),
        )
      );
    }
    case 'number':
      return by.words.has(`#${meaning.value}`) || by.numbers.has(meaning.value);
    case 'operation':
    case 'measure':
    case 'dimension':
    case 'counter':
    case 'status':
    case 'follow-up':
    case 'light':
    case 'period':
    case 'threshold':
      // These fill slots or say nothing; they need no explanation of their own.
      return true;
    default:
      return meaning satisfies never;
  }
}

/** An unknown stretch is explained when the proof says it. */
function unknownExplained(text: string, by: Explanation): boolean {
  return by.texts.some((told) => told.includes(text));
}
