import type { Fact, Indicator } from '../../knowledge/model.ts';
import { wantWord } from '../../question/content-words.ts';
import type { Names } from '../../question/names.ts';
import { saysMeasure } from '../../question/token.ts';
import { sameThreshold, thresholdOf } from '../../question/thresholds.ts';
import type { Query } from '../../question/query.ts';
import type { Context } from '../context.ts';
import type { Workbench } from '../workbench.ts';

/** An indicator that the question names, with the words that named it. */
export interface Candidate {
  readonly indicator: Indicator;
  readonly words: ReadonlySet<string>;
  readonly weight: number;
}

/** Indicators of which some name is said in full; per indicator its heaviest name. */
export function candidatesSaid(words: ReadonlySet<string>, names: Names): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const phrase of names.phrasesSaid(words)) {
    if (phrase.named.type !== 'indicator') continue;
    const { indicator } = phrase.named;
    if ((best.get(indicator.id)?.weight ?? -1) < phrase.weight)
      best.set(indicator.id, { indicator, words: new Set(phrase.words), weight: phrase.weight });
  }
  return [...best.values()];
}

/** Indicators named in the question; when only a ranking is asked for, those that rank the subject. */
export function standaloneCandidates(query: Query, bench: Workbench): Candidate[] {
  const wants = ofSome(query) ? [] : query.wants.map(({ dimension }) => wantWord(dimension));
  const said = candidatesSaid(new Set([...namingWords(query), ...wants]), bench.names).filter(
    // 全国 alone says where a rank counts, not what is ranked.
    ({ words }) => [...words].some((word) => !bench.index.slotWords.has(word)),
  );
  const namesMore = contentOf(query, bench).length > 0;
  if (said.length === 0 && query.thresholds.length > 0) return limitedCandidates(query, bench);
  if (said.length > 0 || namesMore || query.measure?.value !== 'rank') return said;
  const subject = query.actors[0] ?? bench.defaultEntity;
  const ranked = subject
    ? bench.index
        .ofEntity(subject)
        .filter(({ measure, value }) => measure === 'rank' && value.type === 'number')
    : [];
  const among = bench.index.amongTags.find(({ form }) => query.words.has(form))?.tag;
  const fitting = ranked.filter((fact) => among === undefined || fact.among === among);
  return [...new Set(fitting.map(({ indicator }) => indicator))].map((indicator) => ({
    indicator,
    words: new Set<string>(),
    weight: 0,
  }));
}

/** 百亿以上的项目: what has a part within the very limit, named by a word of its name. */
function limitedCandidates(query: Query, bench: Workbench): Candidate[] {
  const words = new Set(contentOf(query, bench));
  if (words.size === 0) return [];
  const isLimited = ({ where }: Fact): boolean =>
    query.thresholds.every((said) =>
      where.some((tag) => {
        const limit = thresholdOf(tag);
        return limit !== null && sameThreshold(limit, said);
      }),
    );
  return [...bench.knowledge.indicators.values()]
    .filter((indicator) => {
      const vocabulary = bench.names.vocabulary(indicator);
      return (
        [...words].every((word) => vocabulary.has(word)) &&
        bench.index.ofIndicator(indicator).some(isLimited)
      );
    })
    .map((indicator) => ({ indicator, words, weight: 0 }));
}

/** The words of a question, with the share or the length of time that it asks for. */
export function namingWords({ words, measures, wants }: Query): ReadonlySet<string> {
  const asksShare =
    measures.some(({ value }) => value === 'share') ||
    wants.some(({ dimension }) => dimension === 'ratio');
  const asksTime = wants.some(({ dimension }) => dimension === 'time');
  return new Set([
    ...words,
    ...(asksShare ? [wantWord('ratio')] : []),
    ...(asksTime ? [wantWord('time')] : []),
  ]);
}

/** 写论文的有多少人, 统计局有多少人: the people of whom a number is asked are some that no word of a name says. */
function ofSome({ form, tokens }: Query): boolean {
  const isPiece = tokens.some(({ meanings, text }) => meanings.length === 0 && text.length === 1);
  return isPiece || /的.{0,4}(?:多少|几).?人/.test(form);
}

/**
 * Candidates of a question that leans on the one before: its words together with the last ones name an
 * indicator, or it names none and means the same one again. Null when it stands by itself.
 */
export function leaningCandidates(
  query: Query,
  context: Context,
  bench: Workbench,
): Candidate[] | null {
  if (context.indicators.length === 0) return null;
  const own = candidatesSaid(namingWords(query), bench.names).filter(({ words }) =>
    [...words].some((word) => !bench.index.slotWords.has(word)),
  );
  const content = contentOf(query, bench);
  if (!query.followUp && own.length > 0) return null;
  if (content.length > 0) {
    const merged = candidatesSaid(new Set([...namingWords(query), ...context.words]), bench.names);
    const fresh = merged.filter(({ words }) => content.every((word) => words.has(word)));
    // 其中200强投的: a part of the same, with words that only its sentence has.
    const isPart = [...query.words].some((word) => bench.index.slotWords.has(word));
    const isNew = content.some((word) => !context.words.includes(word));
    const others = fresh.filter(({ indicator }) => !context.indicators.includes(indicator.id));
    if (isNew && others.length > 0) return others;
    return fresh.length > 0 ? fresh : query.followUp && isPart ? sameAgain(context, bench) : null;
  }
  if (query.topics.length > 0) return null;
  if (query.total || query.increment) {
    return candidatesSaid(new Set([...namingWords(query), ...context.words]), bench.names);
  }
  const asksOfLast = (['extreme', 'trend', 'chart', 'conversion'] as const).some((operation) =>
    query.operations.has(operation),
  );
  const slotOnly =
    asksOfLast ||
    query.followUp ||
    query.periods.length > 0 ||
    query.actors.length > 0 ||
    query.measure !== null ||
    query.status !== null ||
    query.words.size > 0;
  if (!slotOnly) return null;
  const same = sameAgain(context, bench);
  // Another owner may have what was asked for under a look-alike name.
  const alike = query.actors.length > 0 ? candidatesSaid(new Set(context.words), bench.names) : [];
  return [...same, ...alike.filter(({ indicator }) => !context.indicators.includes(indicator.id))];
}

/** What the question before was about. */
export function sameAgain({ indicators, words }: Context, { knowledge }: Workbench): Candidate[] {
  return indicators.flatMap((id) => {
    const indicator = knowledge.indicators.get(id);
    return indicator ? [{ indicator, words: new Set(words), weight: 0 }] : [];
  });
}

/** The words that name something, without those of parts, ranks and limits. */
export function contentOf({ words, thresholds, tokens }: Query, { index }: Workbench): string[] {
  const measures = new Set(tokens.filter(saysMeasure).map(({ text }) => text));
  const before = new Set(
    tokens.flatMap(({ meanings }, at) =>
      tokens[at + 1]?.meanings.some(({ type }) => type === 'threshold')
        ? meanings.flatMap(wordOf)
        : [],
    ),
  );
  const limits = (word: string): boolean =>
    word.startsWith('#') || index.limitedWords.has(word) || before.has(word);
  return [...words].filter(
    (word) =>
      !index.slotWords.has(word) && !measures.has(word) && !(thresholds.length > 0 && limits(word)),
  );
}

function wordOf(meaning: Query['tokens'][number]['meanings'][number]): readonly string[] {
  return meaning.type === 'word' ? [meaning.word] : [];
}

/** A question of slots only (2021年呢, 在全市第几): what it is about must come from elsewhere. */
export function namesNothing(query: Query, bench: Workbench): boolean {
  const unknown = query.tokens.some(
    ({ text, meanings }) => text.length > 1 && meanings.length === 0,
  );
  return !unknown && query.topics.length === 0 && contentOf(query, bench).length === 0;
}

export function sameWords(a: Candidate, b: Candidate): boolean {
  return a.words.size === b.words.size && [...a.words].every((word) => b.words.has(word));
}
