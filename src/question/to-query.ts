import { isActor } from '../knowledge/actors.ts';
import type { Entity, Knowledge, Measure, Status } from '../knowledge/model.ts';
import { isWithin } from '../knowledge/within.ts';
import { withoutAlternatives } from './alternatives.ts';
import { asClaim, claimsOf } from './claims.ts';
import { contentWords } from './content-words.ts';
import { withDivisions } from './divisions.ts';
import { withAmountsGained } from './amounts-gained.ts';
import { withAllOfThem } from './each.ts';
import { withEachOfOne } from './each-of-one.ts';
import { withFirstPlaces } from './first-place.ts';
import type { Operation } from './operation.ts';
import { pick, picks, type Meant } from './meant.ts';
import type { Query, Said } from './query.ts';
import { withRelativeWho } from './relative-who.ts';
import type { Token, TokenMeaning } from './token.ts';
import { withSingleOnes } from './single-ones.ts';
import { withSwaps } from './swaps.ts';
import { withTurnedInto } from './turned-into.ts';
import { withSizeAtEnd, withWhichIsMore } from './which-is-more.ts';
import { withYearBefore } from './year-before.ts';

/** What several tokens mean together, read one after the other. */
const REREAD: readonly ((tokens: readonly Token[]) => readonly Token[])[] = [
  withRelativeWho,
  withEachOfOne,
  withSingleOnes,
  withDivisions,
  withYearBefore,
  withAmountsGained,
  withWhichIsMore,
  withSizeAtEnd,
  withFirstPlaces,
  withAllOfThem,
  withSwaps,
  withTurnedInto,
];

/** What the tokens of a question say, slot by slot. */
export function toQuery(
  {
    text,
    language,
    tokens: read,
    corrections,
  }: Pick<Query, 'text' | 'language' | 'tokens' | 'corrections'>,
  knowledge: Knowledge,
): Omit<Query, 'parts' | 'exclusion'> {
  const tokens = REREAD.reduce((all, reread) => reread(all), read);
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
  const putsForward = putForward.length > 0 || limited || PUTS_NAME.test(text);
  if (confirms && without === tokens && (putsForward || language === 'en'))
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
    asksAmount: tokens.some(asksAmount),
    coordinated: /[、和与及，,；;]|还有|分别|各[是有为自多]|\band\b/.test(text),
    followUp: isFollowUp(tokens),
  };
}

const AMOUNT = /多少|几|多大|多高|how many|how much|^many$|^much$/;

/** 几家 asks for a number; 哪几家 asks which, 几月几号 when. */
function asksAmount({ text, meanings }: Token): boolean {
  if (text.includes('哪几')) return false;
  if (meanings.some((one) => one.type === 'operation' && one.operation === 'when')) return false;
  return (
    AMOUNT.test(text) || meanings.some(({ type }) => type === 'counter' || type === 'dimension')
  );
}

/** 评级是AAA吧. */
const PUTS_NAME = /[是叫为](?![什哪谁啥多几怎])[^，,。是]{1,12}吧[?？!！。]*$/;
const ASKS_WHETHER =
  /^(?:did|does|is|are|was|were|has|have|had|will)\b(?!.*\b(?:what|which|who|whom|whose|when|where|why|how|or)\b)/i;

function measureOf(meaning: TokenMeaning): Measure | null {
  if (meaning.type === 'rank-limit') return 'rank';
  return meaning.type === 'measure' ? meaning.measure : null;
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

function entitiesNamed(tokens: readonly Token[]): Entity[] {
  const named = new Set<Entity>();
  for (const { meanings } of tokens)
    for (const meaning of meanings) if (meaning.type === 'entity') named.add(meaning.entity);
  return [...named];
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
