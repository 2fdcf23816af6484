import type { Article, Entity, Entry, Knowledge } from '../../knowledge/model.ts';
import { isActor } from '../../knowledge/actors.ts';
import type { Phrase } from '../../question/phrases.ts';
import type { Query } from '../../question/query.ts';
import { isWithin } from '../../knowledge/within.ts';
import type { AskedPeriod } from '../../text/asked-periods.ts';
import { asksRank } from './asks-rank.ts';
import { NO_CONTEXT, type Context } from '../context.ts';
import type { Workbench } from '../workbench.ts';
import { namesBodyAsked } from './bodies-asked.ts';
import { unexplained } from '../words/explain.ts';
import { isTerritory } from '../passages/fit.ts';
import { STATUS_WORDS } from '../../question/vocabulary/statuses.ts';
import { matchForm } from '../../text/normalize.ts';
import { says } from '../../text/says.ts';
import { coversAsked } from '../said/periods.ts';

/** One common word (企业) does not pick an entry; the name of what it is about or several words do. */
function tellsApart({ words }: Phrase, { about }: Entry): boolean {
  return words.length > 1 || about.some(({ id }) => words.includes(`@${id}`));
}

interface Scored {
  readonly entry: Entry;
  readonly weight: number;
  readonly asks: number;
}

/**
 * The entry that answers the question: one whose subject is named or one of whose questions is said in full,
 * and that explains every word. With `strict`, no entry answers who asks for an amount. `naming` are the words that
 * name a figure, held or not: an entry must be asked for or named by them too, not just say them.
 */
export function findEntry(
  query: Query,
  bench: Workbench,
  { strict, naming }: { strict: boolean; naming: readonly string[] },
): Entry | null {
  const weights = new Map<Entry, number>();
  for (const phrase of bench.names.phrasesSaid(query.wordsAndActors)) {
    if (phrase.named.type === 'entry' && tellsApart(phrase, phrase.named.entry))
      weights.set(
        phrase.named.entry,
        Math.max(weights.get(phrase.named.entry) ?? 0, phrase.weight),
      );
  }
  const subjects = new Set([...query.topics, ...query.actors].map(({ id }) => id));
  const givesFigures = query.thresholds.length > 0 || query.claims.length > 0;
  if ((query.asksAmount && strict) || givesFigures) return null;
  // A portrait answers who asks what something is, not who asks one thing about it.
  const asksOneThing =
    query.operations.size === 0 && [...query.words].some((word) => !word.startsWith('@'));
  const portrayed = [...subjects].filter(
    (id) => id !== bench.defaultEntity?.id || asksOfItself(query),
  );
  const named = asksOneThing ? [] : portrayed.flatMap(bench.entries.about);
  const candidates = bench.entries.inOrder(new Set([...weights.keys(), ...named]));
  const scored = candidates.flatMap((entry): Scored[] => {
    const asks = rankOf(query, entry, bench);
    if (asks === null) return [];
    const { words } = bench.explainedByEntry(entry);
    const isNamed = naming.every((word) => words.has(word));
    return isNamed ? [{ entry, weight: weights.get(entry) ?? 0, asks }] : [];
  });
  return scored.toSorted((a, b) => a.asks - b.asks || b.weight - a.weight)[0]?.entry ?? null;
}

/** Whether an entry is of the time and of whom the question asks, tells what it asks for and explains its every word. */
export function entryFits(query: Query, entry: Entry, bench: Workbench): boolean {
  const givesFigures = query.thresholds.length > 0 || query.claims.length > 0;
  return !givesFigures && rankOf(query, entry, bench) !== null;
}

/** How well an entry's kind fits what is asked, 0 being best; null where anything does not fit. */
function rankOf(query: Query, entry: Entry, bench: Workbench): number | null {
  const isOther =
    !inTime(query, entry) ||
    !tellsMeasure(query, entry) ||
    !tellsGoals(query, entry) ||
    !namesBodyAsked(query, entry, bench) ||
    subjectsMissed(query, entry, bench);
  if (isOther) return null;
  const rank = asksRank(query, entry);
  const asks = rank !== 0 && bench.asksSame(entry, query) ? 0 : rank;
  const left = asks === null ? [] : unexplained(query, bench.explainedByEntry(entry), bench);
  return left.length > 0 ? null : asks;
}

/** What a place is to become is told by what speaks of goals, and by no portrait of what it is. */
function tellsGoals({ status }: Query, { questions, answer }: Entry): boolean {
  if (status?.value !== 'target') return true;
  const told = [
    ...questions,
    ...[...answer.zh, ...answer.en].map((part) => ('text' in part ? part.text : '')),
  ];
  return told.map(matchForm).some((text) => GOALS.some((word) => says(text, word)));
}

const GOALS = (STATUS_WORDS.find(([status]) => status === 'target')?.[1] ?? []).filter(
  (word) => !word.includes(' '),
);

/** Who asks for a share or an average wants that, and no account of the whole. */
function tellsMeasure({ measures }: Query, { answer }: Entry): boolean {
  const asked = measures.filter(({ value }) => value === 'share' || value === 'average');
  return asked.every(({ value }) =>
    answer.zh.some((part) => 'fact' in part && part.fact.measure === value),
  );
}

/** 介绍一下某某: asks what the one that is named is, and nothing of it. */
function asksOfItself(query: Query): boolean {
  const { operations, topics, actors, words, measures, increment, status } = query;
  return (
    operations.has('definition') &&
    increment === null &&
    status === null &&
    !query.tokens.some(({ text }) => ASKS_DOINGS.test(text)) &&
    actors.length === 1 &&
    topics.length + words.size + measures.length === 0
  );
}

/** 都干了些什么. */
const ASKS_DOINGS = /(?:^都?在?|都)[干做办搞弄忙管负责整](?:[了过的]|些|哪|什么事|啥事|什么$|啥$)/;

/** A said time must be that of an article that proves the entry. */
export function inTime(query: Query, { passages }: Entry): boolean {
  return query.periods.every(
    ({ value }) =>
      value.type === 'newest' ||
      passages.some(
        ({ article }) => coversAsked(article.covers, value) || publishedIn(article, value),
      ),
  );
}

/** 2022 in an article of January 2022 about 2021: its plans speak of the year in which it came out. */
function publishedIn({ published }: Article, asked: AskedPeriod): boolean {
  return (
    asked.type === 'span' &&
    asked.span.grain === 'year' &&
    published.startsWith(asked.span.first.slice(0, 4))
  );
}

/** Whether something lies within an owner of figures that has nothing to do with this one. */
function liesApart(entity: Entity, actor: Entity, knowledge: Knowledge): boolean {
  const container = knowledge.entities.get(entity.within ?? '');
  const isNear =
    container === undefined ||
    isWithin(entity, actor, knowledge) ||
    container === actor ||
    isWithin(actor, container, knowledge);
  return !isNear && (isActor(container.kind) || liesApart(container, actor, knowledge));
}

/** Whether only articles about somewhere else prove it. */
function isOfAnother({ passages }: Entry, actor: Entity, knowledge: Knowledge): boolean {
  return passages.every(
    ({ article: { about } }) =>
      about !== actor &&
      isTerritory(about) &&
      !isWithin(about, actor, knowledge) &&
      !isWithin(actor, about, knowledge),
  );
}

/**
 * An actor that the question names must be what the entry is about, or contain it; the default goes without saying
 * unless another stands beside it (甲区还是乙区). */
function subjectsMissed(
  query: Query,
  entry: Entry,
  { defaultEntity, knowledge }: Workbench,
): boolean {
  return query.actors.some((actor) => {
    if (entry.about.some(({ id }) => id === actor.id)) return false;
    if (actor.id === defaultEntity?.id && query.actors.length === 1)
      return (
        entry.about.some((one) => 'kind' in one && liesApart(one, actor, knowledge)) ||
        (!toldBy(entry).includes(actor.name.zh) && isOfAnother(entry, actor, knowledge))
      );
    return !toldBy(entry).includes(actor.name.zh);
  });
}

function toldBy({ answer }: Entry): string {
  return answer.zh.map((part) => ('text' in part ? part.text : part.fact.printed)).join('');
}

/** What the next question may lean on after an entry. */
export function aboutEntry(entry: Entry): Context {
  const facts = entry.answer.zh.flatMap((part) => ('fact' in part ? [part.fact] : []));
  const about = entry.about.filter((one): one is Entity => 'kind' in one);
  return {
    ...NO_CONTEXT,
    entity: about.find(({ kind }) => isActor(kind))?.id ?? null,
    subjects: about.map(({ id }) => id),
    meant: facts.map(({ id }) => id),
    facts: facts.map(({ id }) => id),
    entries: [entry.id],
  };
}
