import type { Entity, Fact } from '../../knowledge/model.ts';
import type { Query } from '../../question/query.ts';
import { isWithin } from '../../knowledge/within.ts';
import type { Token, TokenMeaning } from '../../question/token.ts';
import type { FailedSlot, SlotOrigin } from '../answer.ts';
import type { Candidate } from '../naming/candidates.ts';
import type { Context } from '../context.ts';
import type { Holding } from '../indexes/fact-index.ts';
import { isQuantity } from '../words/explain.ts';
import { countsOthers } from './counted-topics.ts';
import { slotsFor } from './said-slots.ts';
import { placeIn } from '../said/places-claimed.ts';
import { subjectOf } from './subject.ts';
import { fitSlots, type HardSlots } from './slots.ts';
import { tellsWhen } from './tells-when.ts';
import type { AskedKind } from '../said/asked-kind.ts';
import type { Workbench } from '../workbench.ts';

/** A candidate held against the facts. */
export interface Outcome {
  readonly candidate: Candidate;
  readonly entity: Entity | null;
  readonly entityFrom: SlotOrigin;
  readonly facts: readonly Fact[];
  readonly failed: FailedSlot | null;
  readonly held: readonly Fact[];
  readonly unexplained: readonly string[];
}

/** Nothing is left over but whom or what it is asked of. */
export function leavesOnlyTopics({ unexplained }: Outcome, { tokens }: Query): boolean {
  const topics = tokens
    .filter(({ meanings }) => meanings.some(({ type }) => type === 'entity'))
    .map(({ text }) => text);
  return unexplained.every((said) => topics.includes(said));
}

/** What sort of value a question asks for. */
export function kindOf(query: Query, { counted }: Pick<Workbench, 'counted'>): AskedKind {
  const things = thingsAsked(query);
  const wants = PLACE_SIZED.test(query.form)
    ? [...query.wants, { dimension: 'area', counter: null } as const]
    : query.wants;
  return {
    wants,
    ranks: ranksAsked(query),
    asks: valueAsked(query),
    things: things.length > 0,
    counted:
      query.measure === null &&
      query.wants.length === 0 &&
      things.some((noun) => counted.has(noun)),
  };
}

/** 活动场所一共多大: the size of a place is no number of anything. */
const PLACE_SIZED =
  /(?:地方|场所|场地|地盘|基地|厂区|广场|公园)(?:总共|一共|加起来|共|总)?(?:是|有)?多大/;

/** 一来就去了哪. */
const ASKS_WHERE_TO = /[去到来跑落搬](?:了|过|的是)?哪[儿里]?$/;

function valueAsked(query: Query): AskedKind['asks'] {
  const { operations, asksAmount, measure, form } = query;
  if (operations.has('when') && !operations.has('extreme')) return 'date';
  if (operations.has('who')) return query.tokens.some(asksName) ? 'list' : 'person';
  if (asksAmount || nounCounted(query.tokens)) return 'amount';
  if ((operations.has('where') || ASKS_WHERE_TO.test(form)) && measure === null) return 'place';
  return operations.has('list') || asksWhichOnes(query) ? 'list' : 'anything';
}

/** 分别叫什么名字 may ask for names of things as well as of people. */
function asksName({ text, meanings }: Token): boolean {
  return (
    /叫|名/.test(text) &&
    meanings.some((one) => one.type === 'operation' && one.operation === 'who')
  );
}

/** 哪几家 asks for names, however many, and so do 包括什么 and 是个什么称号. */
const ASKS_NAMES =
  /^(?:哪几|包括[^了]|包含[^了])|(?:什么|啥|甚么)(?:称号|奖|奖项|荣誉|牌子|榜单|名头)$/;

function asksWhichOnes({ tokens, form }: Query): boolean {
  return (
    tokens.some(({ text }) => ASKS_NAMES.test(text)) ||
    /(?:何种|哪种)(?!地位|位次|名次|水平|程度)/.test(form)
  );
}

/** The noun by which a number of things is asked for: 项目 of 多少签约项目 and of 签约项目数, not 资金. */
export function thingsAsked({ tokens, asksAmount }: Query): readonly string[] {
  const noun =
    nounBehindHowMany(tokens) ??
    (asksAmount ? nounCounted(tokens) : undefined) ??
    nounBeforeHowMany(tokens);
  const words = (noun?.meanings ?? []).flatMap((one) => (isWord(one) ? [one.word] : []));
  return words.some(isQuantity) ? [] : words;
}

function nounBehindHowMany(tokens: readonly Token[]): Token | undefined {
  const inOne = tokens.find(
    ({ text, meanings }) => HOW_MANY_OF.test(text) && meanings.some(isWord),
  );
  if (inOne) return inOne;
  const asking = tokens.findIndex(({ text }) => /^(?:多少|几|how many|many)$/.test(text));
  if (asking < 0) return undefined;
  const behind = tokens.slice(asking + 1);
  const end = behind.findIndex(({ meanings }) => !meanings.some(isWord));
  return behind.slice(0, end < 0 ? behind.length : end).at(-1);
}

/** 多少工人, where a name says the noun with what asks for its number. */
const HOW_MANY_OF = /^多少[^几多]*[\u4e00-\u9fff]$|^how many [a-z]/;

/** 企业 of 企业有多少. */
function nounBeforeHowMany(tokens: readonly Token[]): Token | undefined {
  const has = tokens.findIndex(({ text }) => /^(?:有|共有|一共有|总共有)$/.test(text));
  const asks = /^(?:多少|几多|好多)$/.test(tokens[has + 1]?.text ?? '');
  const noun = tokens[has - 1];
  return asks && noun?.meanings.some(isWord) ? noun : undefined;
}

/** 项目 of 项目数. */
function nounCounted(tokens: readonly Token[]): Token | undefined {
  const at = tokens.findIndex(({ text }) => /^[家个件人户]?数量?$/.test(text));
  const noun = tokens[at - 1];
  return noun?.meanings.some(isWord) ? noun : undefined;
}

function isWord(
  meaning: TokenMeaning,
): meaning is Extract<TokenMeaning, { readonly type: 'word' }> {
  return meaning.type === 'word';
}

/** 第几 asks for a place, and so may 多少名. */
function ranksAsked({ tokens }: Query): boolean {
  return tokens.some(
    ({ text, meanings }) =>
      /^(?:多少|几)[名位强]$|^第几/.test(text) ||
      meanings.some((meaning) => meaning.type === 'measure' && meaning.measure === 'rank'),
  );
}

export interface AskedFor {
  readonly query: Query;
  readonly kind: AskedKind;
  /** What the question before this one said, when this one leans on it. */
  readonly inherited: Context | null;
}

/** Holds a candidate against the facts: the entity, then the hard slots. Its words are not looked at yet. */
export function holdAgainst(candidate: Candidate, asked: AskedFor, bench: Workbench): Outcome {
  const { indicator } = candidate;
  const holding = bench.index.held(indicator);
  const { entity, from, ambiguous } = subjectOf(holding, asked, bench);
  const held = entity ? (holding.byOwner.get(entity) ?? []) : holding.facts;
  const own = held.length === 0 && entity ? visitsOf(entity, asked, holding, bench) : held;
  const base = { candidate, entity, entityFrom: from, unexplained: [] };
  if (ambiguous || own.length === 0)
    return { ...base, facts: [], failed: 'entity', held: holding.facts };
  if (countsOthers(indicator, entity, { query: asked.query, knowledge: bench.knowledge }))
    return { ...base, facts: [], failed: 'dimension', held: own };
  const slots = slotsFor({ indicator, entity, holding }, asked, bench);
  if (bench.index.ofIndicator(indicator).length === 0 && asksWhich(asked.query, candidate))
    return { ...base, facts: [], failed: 'dimension', held: own };
  const fitting = fitSlots(own, slots);
  const dates = fitting.failed === 'period' ? datesPutForward(own, slots, asked) : [];
  if (dates.length > 0) return { ...base, facts: dates, failed: null, held: dates };
  const saysPlace = asked.query.tokens.some((token) => placeIn(token) !== null);
  const isNoDate =
    fitting.failed === 'dimension' ||
    (saysPlace && ['among', 'measure'].includes(fitting.failed ?? ''));
  if (!isNoDate || slots.kind.asks !== 'date') return { ...base, ...fitting };
  // 收入8万元是哪一年, 全省第二是哪一年: the time of a figure that is no date itself.
  const anyKind = fitSlots(own, {
    ...slots,
    measure: slots.measure ?? (saysPlace ? 'rank' : null),
    kind: { wants: [], ranks: true, asks: 'anything', things: false, counted: false },
  });
  const dated = anyKind.facts.filter((fact) => tellsWhen(fact, asked.query, bench));
  return dated.length > 0
    ? { ...base, facts: dated, failed: null, held: dated }
    : { ...base, ...fitting };
}

/** 是2022年投产的吗: the one date that is held decides on the time that is put forward. */
function datesPutForward(
  own: readonly Fact[],
  slots: HardSlots,
  { query }: AskedFor,
): readonly Fact[] {
  if (!query.operations.has('verdict') || slots.periods.length !== 1) return [];
  const { facts } = fitSlots(own, { ...slots, periods: [] });
  return facts.length === 1 && facts.every(({ value }) => value.type === 'date') ? facts : [];
}

/** 哪些产业, 是什么产业, 产业有哪些: asks for what a whole field is named by, which none of its figures tells. */
function asksWhich({ tokens }: Query, { words }: Candidate): boolean {
  const names = (token: Token | undefined): boolean =>
    token?.meanings.some((one) => isWord(one) && words.has(one.word)) ?? false;
  return tokens.some(
    ({ text }, at) =>
      (WHICH_ONES.test(text) && names(tokens[at + 1])) ||
      (words.size === 1 && WHAT.test(text) && names(tokens[at + 1])) ||
      (words.size === 1 && ARE_WHAT.test(text) && names(tokens[at - 1])),
  );
}

const WHICH_ONES = /(?:哪些|哪几[个种]?|哪种|何种|哪个)$|^which$/;
const WHAT = /(?:什么|啥|种)$|^what$/;
const ARE_WHAT = /^(?:都|各|分别)?(?:是什么|是啥|是哪|有哪些$)/;

const COMING =
  /^(?:来|来到|来过|到|到过|去|去过|赴|抵达|亲临|视察|考察|visit|visited|come to|came to|come|came|to)$/;

/** 哪天来…市: who came to a zone came to the city that it lies in. Dates of one owner within the place only. */
function visitsOf(
  place: Entity,
  { query, kind }: AskedFor,
  { byOwner }: Holding,
  { knowledge }: Workbench,
): readonly Fact[] {
  const at = query.tokens.findIndex(({ meanings }) =>
    meanings.some((meaning) => meaning.type === 'entity' && meaning.entity === place),
  );
  if (kind.asks !== 'date' || !COMING.test(query.tokens[at - 1]?.text ?? '')) return [];
  const [facts = [], ...more] = [...byOwner]
    .filter(([owner]) => isWithin(owner, place, knowledge))
    .map(([, held]) => held);
  return more.length === 0 ? facts.filter(({ value }) => value.type === 'date') : [];
}
