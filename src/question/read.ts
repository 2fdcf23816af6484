import type { Entity, Knowledge, Measure, Status } from '../knowledge/model.ts';
import { withOneInFigures } from '../text/english-amounts.ts';
import { matchForm, visible } from '../text/normalize.ts';
import { withoutHyphens } from './compounds.ts';
import { exclusionIn } from './exclusions.ts';
import { withoutHiddenSlips } from './hidden-slips.ts';
import { hearAgain } from './homophones.ts';
import type { Operation } from './grammar-words.ts';
import { withoutAddress } from './vocabulary/addresses.ts';
import { CHAT_WORDS } from './vocabulary/small-talk.ts';
import { contentWords, isActor, type Names } from './names.ts';
import { withoutAlternatives } from './alternatives.ts';
import type { Claim, Query, QuestionLanguage, Said } from './query.ts';
import { askedTogether, clausesIn, membersOf, sentencesIn } from './parts.ts';
import { withoutRemarks } from './remarks.ts';
import { withoutSlips } from './slips.ts';
import { withAllOfThem } from './each.ts';
import { withSwaps } from './swaps.ts';
import { withWhichIsMore } from './which-is-more.ts';
import { withYearBefore } from './year-before.ts';
import { withYearMeant } from './year-meant.ts';
import { withPlainVerbs } from './doubled-verbs.ts';
import { FIRST_PLACE, withFirstPlaces } from './first-place.ts';
import { saysMeasure, segment, type Token, type TokenMeaning } from './segment.ts';
import type { Threshold } from './thresholds.ts';
import { parseMultiplier, parseUnit } from '../text/units.ts';

/** A question longer than this is not read; nobody asks for one figure at such length. */
export const MAX_QUESTION_CHARACTERS = 300;

export type ChatTopic = 'greeting' | 'thanks' | 'self' | 'bye';

export type Reading =
  | { readonly type: 'query'; readonly query: Query }
  | { readonly type: 'chat'; readonly topic: ChatTopic; readonly language: QuestionLanguage }
  | { readonly type: 'empty'; readonly language: QuestionLanguage }
  | { readonly type: 'too-long'; readonly language: QuestionLanguage };

/** Reads one question. `today` (YYYY-MM-DD) gives 今年 its year. */
export function readQuestion(question: string, { knowledge, names, today }: ReadDeps): Reading {
  const text = visible(question.slice(0, MAX_QUESTION_CHARACTERS * 4));
  const language = languageOf(text);
  if (text.length > MAX_QUESTION_CHARACTERS) return { type: 'too-long', language };
  const form = matchForm(text);
  if (form.length === 0) return { type: 'empty', language };
  const topic = chatTopic(form);
  if (topic) return { type: 'chat', topic, language: hasChinese(text) ? 'zh' : 'en' };
  const deps = { knowledge, names, today };
  const query = readWhole(withPlainVerbs(withoutRemarks(withYearMeant(text))), deps);
  return { type: 'query', query: { ...query, text, language } };
}

/** A message without its remarks: its parts, and what it says that it does not ask for. */
function readWhole(text: string, deps: ReadDeps): Query {
  const query = withParts(readOne(text, deps), deps);
  const exclusion = exclusionIn(text);
  if (exclusion === null) return query;
  const rest = withParts(readOne(exclusion.rest, deps), deps);
  const excluded = exclusion.excluded.map((what) => readOne(what, deps));
  return { ...query, exclusion: { rest: { ...rest, language: query.language }, excluded } };
}

interface ReadDeps {
  readonly knowledge: Knowledge;
  readonly names: Names;
  readonly today: string;
}

/** One question or one part of it, as a query without parts. */
function readOne(text: string, { knowledge, names, today }: ReadDeps): Query {
  const language = languageOf(text);
  const joined = withOneInFigures(matchForm(withoutAddress(text)) || matchForm(text));
  const cut = segment(joined, names.lexicon, today);
  const form = withoutHyphens(joined, cut, names.lexicon);
  const typed = form === joined ? cut : segment(form, names.lexicon, today);
  const spelled = language === 'zh' && typed.some(isUnknownLatin) ? names.pinyin(form) : null;
  const heard = spelled === null ? form : matchForm(spelled);
  const first = spelled === null ? typed : segment(heard, names.lexicon, today);
  const { lexicon, homophones, isPrinted } = names;
  const hearing = { lexicon, homophones, isPrinted, today };
  const known = withoutSlips(hearAgain(heard, first, hearing), hearing);
  const again = withoutHiddenSlips(known, hearing);
  return withTopics({ ...again, text, language }, { knowledge, names });
}

/** Some tokens of a question read as a question of their own. */
export function queryOf(
  whole: Query,
  tokens: readonly Token[],
  { knowledge, names }: Pick<ReadDeps, 'knowledge' | 'names'>,
): Query {
  const { text, language, corrections } = whole;
  return withTopics({ text, language, tokens, corrections }, { knowledge, names });
}

function withTopics(
  read: Pick<Query, 'text' | 'language' | 'tokens' | 'corrections'>,
  { knowledge, names }: Pick<ReadDeps, 'knowledge' | 'names'>,
): Query {
  const query = toQuery(read, knowledge);
  const topics = names.topicsSaid(query.tokens).filter((one) => !query.topics.includes(one));
  const words = new Set([...query.words, ...topics.map(({ id }) => `@${id}`)]);
  return { ...query, topics: [...query.topics, ...topics], words, parts: [], exclusion: null };
}

/** Splits a message into clauses, and a clause into the members of its enumeration. */
function withParts(query: Query, deps: ReadDeps): Query {
  const { text, tokens, coordinated } = query;
  if (!coordinated && sentencesIn(text).length < 2) {
    const asked = askedTogether(tokens, saysMeasure) ?? [];
    return asked.length > 1 ? { ...query, parts: asked.map((one) => readOne(one, deps)) } : query;
  }
  const clauses = clausesIn(text);
  const parts =
    clauses.length > 1
      ? clauses.map((clause) => withParts(readOne(clause, deps), deps))
      : membersOf(tokens).map((member) => readOne(member, deps));
  return parts.length > 1 ? { ...query, parts } : query;
}

function isUnknownLatin({ meanings, text }: Token): boolean {
  return meanings.length === 0 && /[a-z]/.test(text);
}

/** English when there is no Chinese character and at least one English function word or several Latin words. */
function languageOf(text: string): QuestionLanguage {
  if (hasChinese(text)) return 'zh';
  return /\b(?:the|of|in|how|what|which|who|when|where|why|is|are|was|were|did|does|do|has|have|had|and|hello|hi|help|for|with|from|by|much|many|any|there|total|number|tell|show|give|please|thanks|source|list)\b/i.test(
    text,
  )
    ? 'en'
    : 'zh';
}

function hasChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

const CHAT_TOPICS: readonly ChatTopic[] = ['greeting', 'thanks', 'self', 'bye'];
const topicOf = new Map<string, ChatTopic>(
  CHAT_TOPICS.flatMap((topic) =>
    CHAT_WORDS[topic].map((word) => [word.replaceAll("'", ' '), topic] as const),
  ),
);

/** Small talk, when the whole question is made of it. */
function chatTopic(form: string): ChatTopic | null {
  return topicOf.get(form) ?? topicOf.get(form.replace(/[啊呀吧呢吗了哦]+$/, '')) ?? null;
}

function toQuery(
  {
    text,
    language,
    tokens: read,
    corrections,
  }: Pick<Query, 'text' | 'language' | 'tokens' | 'corrections'>,
  knowledge: Knowledge,
): Omit<Query, 'parts' | 'exclusion'> {
  const tokens = withSwaps(withAllOfThem(withFirstPlaces(withWhichIsMore(withYearBefore(read)))));
  const meanings = tokens.flatMap((token) =>
    token.meanings.map((meaning) => ({ meaning, text: token.text })),
  );
  const entities = entitiesNamed(tokens);
  const actors = entities.filter(({ kind }) => isActor(kind));
  const containers = actors.filter((actor) =>
    actors.some((other) => other !== actor && isWithin(other, actor, knowledge)),
  );
  const operations = new Set(
    meanings.flatMap(({ meaning }): Operation[] =>
      meaning.type === 'operation' ? [meaning.operation] : [],
    ),
  );
  const measures = measuresSaid(meanings);
  const putForward = claimsOf(meanings);
  const limited = meanings.some(({ meaning }) => meaning.type === 'threshold');
  // …超过15%了吧: who puts a figure forward and ends so wants it confirmed.
  const confirms = /吧[?？!！。]*$/.test(text) || (language === 'en' && ASKS_WHETHER.test(text));
  const without = withoutAlternatives(tokens);
  if (confirms && without === tokens && (putForward.length > 0 || limited))
    operations.add('verdict');
  const claims = operations.has('verdict') || without !== tokens ? putForward : [];
  return {
    text,
    corrections,
    claims,
    form: tokens.map(({ text: said }) => said).join(''),
    language,
    tokens: claims.length > 0 ? without.map(asClaim) : tokens,
    operations,
    actors: actors.filter((actor) => !containers.includes(actor)),
    containers,
    topics: entities.filter(({ kind }) => !isActor(kind)),
    words: contentWords(tokens),
    wordsAndActors: contentWords(tokens, { actors: true }),
    measure: measures[0] ?? null,
    measures,
    status: pickStatus(meanings),
    wants: meanings.flatMap(({ meaning }) => wantOf(meaning)),
    periods: meanings.flatMap(({ meaning, text: said }) =>
      meaning.type === 'period' ? [{ value: meaning.period, text: said }] : [],
    ),
    thresholds: meanings.flatMap(({ meaning }) =>
      meaning.type === 'threshold' ? [meaning.threshold] : [],
    ),
    looksAhead: looksAhead(tokens),
    increment: pick(meanings, (meaning) => (meaning.type === 'increment' ? true : null)),
    total: meanings.some(({ meaning }) => meaning.type === 'total'),
    asksAmount: tokens.some(
      ({ text: said, meanings: all }) =>
        !said.includes('哪几') &&
        (/多少|几|多大|多高|how many|how much|^many$|^much$/.test(said) ||
          all.some(({ type }) => type === 'counter' || type === 'dimension')),
    ),
    coordinated: /[、和与及，,；;]|还有|分别|各[是有为自多]|\band\b/.test(text),
    followUp: isFollowUp(tokens),
  };
}

const ASKS_WHETHER = /^(?:did|does|do|is|are|was|were|has|have|had|will)\b/i;

function measureOf(meaning: TokenMeaning): Measure | null {
  if (meaning.type === 'rank-limit') return 'rank';
  return meaning.type === 'measure' ? meaning.measure : null;
}

function claimsOf(meanings: readonly { meaning: TokenMeaning; text: string }[]): Claim[] {
  return meanings.flatMap(({ meaning, text }, at): Claim[] => {
    if (meaning.type === 'number') {
      const isLeast = AT_LEAST.test(meanings[at - 1]?.text ?? '');
      return [isLeast ? { type: 'limit', threshold: atLeast(meaning) } : meaning];
    }
    if (meaning.type === 'rank-limit') return [{ type: 'rank', within: meaning.within }];
    return meaning.type === 'measure' && FIRST_PLACE.test(text)
      ? [{ type: 'rank', within: 1 }]
      : [];
  });
}

/** 有没有150亿: at least so much. */
const AT_LEAST = /^(?:有没有|有无|有木有|有冇|有没得|够不够|够)$/;

function atLeast({ value, unit }: Extract<TokenMeaning, { type: 'number' }>): Threshold {
  const parsed = unit === null ? null : parseUnit(unit);
  const factor = parsed?.factor ?? parseMultiplier(unit ?? '');
  return {
    side: 'above',
    inclusive: true,
    amount: value * (factor ?? 1),
    dimension: parsed?.dimension ?? null,
    isBare: factor === null,
  };
}

/** A figure that is put forward needs no explanation: the verdict is about it. */
function asClaim(token: Token): Token {
  const isFigure = token.meanings.some(({ type }) => type === 'number');
  return isFigure ? { ...token, meanings: [{ type: 'claim' }] } : token;
}

function wantOf(meaning: TokenMeaning): Query['wants'][number][] {
  if (meaning.type === 'counter') return [{ dimension: meaning.dimension, counter: meaning.unit }];
  return meaning.type === 'dimension' ? [{ dimension: meaning.dimension, counter: null }] : [];
}

/** 增速排第几 asks for the rank; else the fuller word counts, 占 being part of many names. */
function measuresSaid(meanings: readonly Meant[]): Said<Measure>[] {
  const fullest = picks(meanings, measureOf).toSorted((a, b) => b.text.length - a.text.length);
  const ranks = fullest.filter(({ value }) => value === 'rank');
  return [...ranks, ...fullest.filter(({ value }) => value !== 'rank')];
}

/** Who says 目标 asks for a goal, whatever else is said. */
function pickStatus(meanings: readonly Meant[]): Said<Status> | null {
  const said = picks(meanings, (meaning) => (meaning.type === 'status' ? meaning.status : null));
  return said.find(({ value }) => value === 'target') ?? said[0] ?? null;
}

interface Meant {
  readonly meaning: TokenMeaning;
  readonly text: string;
}

function picks<T>(
  meanings: readonly Meant[],
  read: (meaning: TokenMeaning) => T | null,
): Said<T>[] {
  return meanings.flatMap(({ meaning, text }) => {
    const value = read(meaning);
    return value === null ? [] : [{ value, text }];
  });
}

function pick<T>(
  meanings: readonly { meaning: TokenMeaning; text: string }[],
  read: (meaning: TokenMeaning) => T | null,
): Said<T> | null {
  for (const { meaning, text } of meanings) {
    const value = read(meaning);
    if (value !== null) return { value, text };
  }
  return null;
}

function entitiesNamed(tokens: readonly Token[]): Entity[] {
  const named = new Set<Entity>();
  for (const { meanings } of tokens)
    for (const meaning of meanings) if (meaning.type === 'entity') named.add(meaning.entity);
  return [...named];
}

/** True when `entity` lies within `container`, directly or through others. */
export function isWithin(entity: Entity, container: Entity, knowledge: Knowledge): boolean {
  const seen = new Set<string>();
  for (
    let id = entity.within;
    id !== null && !seen.has(id);
    id = knowledge.entities.get(id)?.within ?? null
  ) {
    if (id === container.id) return true;
    seen.add(id);
  }
  return false;
}

const AHEAD =
  /^(?:要|将|将要|会|将会|想|准备|今后|未来|下一步|接下来|will|going to|to be|set to|due to)$/;
const DONE = /^(?:.*了|.*过|已|已经|have|has|had|was|were|did)$/;

/** A verb of what is to come stands before a word, and nothing says that it is over. */
function looksAhead(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex(({ text }) => AHEAD.test(text));
  return verb >= 0 && verb < tokens.length - 1 && !tokens.some(({ text }) => DONE.test(text));
}

/** 那…, …呢 and the like, at the beginning or the end. */
function isFollowUp(tokens: readonly Token[]): boolean {
  const edges = [tokens[0], tokens.at(-1)];
  if (edges[1]?.text.endsWith('呢') === true || edges[0]?.text.startsWith('那') === true)
    return true;
  return edges.some((token) => token?.meanings.some(({ type }) => type === 'follow-up') ?? false);
}
