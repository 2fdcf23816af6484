import type { Fact } from '../../knowledge/model.ts';
import type { Claim, Query } from '../../question/query.ts';
import { matchForm } from '../../text/normalize.ts';
import { boundOf } from '../../text/qualifiers.ts';
import { saysItem, saysState } from './states.ts';
import type { Threshold } from '../../question/thresholds.ts';
import { periodMatches } from './periods.ts';
import { parseMultiplier, parseUnit, type Unit } from '../../text/units.ts';

export type Verdict = 'yes' | 'no' | 'not-stated';

/** What the figures that were found say to a yes-or-no question. A goal never proves a result. */
export function judge(query: Query, lead: readonly Fact[]): Verdict {
  const [fact, ...more] = lead;
  if (!fact) return 'not-stated';
  if (more.length > 0) return judgeAll(query, lead);
  if (fact.status === 'target' && query.status?.value !== 'target') return 'not-stated';
  if (speaksOfAll(query) && limitsAnything(query, fact)) return 'not-stated';
  if (speaksOfAll(query) && isWhole(fact)) return 'yes';
  if (query.claims.length === 0) return withoutClaim(query, fact);
  const verdicts = new Set(query.claims.map((claim) => judgeClaim(claim, fact)));
  if (verdicts.has('not-stated')) return 'not-stated';
  return verdicts.has('no') ? 'no' : 'yes';
}

/** 突破355万 leaves open whether it is more than 400万: what is printed is all the answer that there is. */
export function isLeftOpen({ claims }: Query, [fact, ...more]: readonly Fact[]): boolean {
  if (!fact || more.length > 0 || fact.value.type !== 'number' || fact.qualifier === null)
    return false;
  const unit = parseUnit(fact.unit ?? '');
  return (
    boundOf(fact.qualifier) !== null &&
    fact.measure !== 'rank' &&
    claims.every((claim) => claim.type === 'limit' && measuresAlike(claim.threshold, fact, unit))
  );
}

/** A number of the name is not put forward: 20 of 服务20年干部有111名吗. */
export function withoutNamed(query: Query, name: ReadonlySet<string>): Query {
  const claims = query.claims.filter(
    (claim) => claim.type !== 'number' || !name.has(`#${claim.value}`),
  );
  return { ...query, claims };
}

/** Of several figures (ranks of several scopes) one may be meant: no only where none fits, yes where one does. */
function judgeAll(query: Query, lead: readonly Fact[]): Verdict {
  if (query.claims.length === 0) return 'not-stated';
  const verdicts = lead.map((fact) => judge(query, [fact]));
  const alike = new Set(lead.map(({ indicator, period }) => `${indicator.id} ${period.notation}`));
  if (alike.size > 1 || verdicts.includes('not-stated')) return 'not-stated';
  return verdicts.includes('yes') ? 'yes' : 'no';
}

/** 所有村都超100万吗: a total or a count of some decides nothing about each. */
function speaksOfAll({ tokens }: Query): boolean {
  return tokens.some(({ text }) => /^(?:所有|全部|都|都是|每.{1,2}|all|every|each)$/.test(text));
}

/** A share of 100%. */
function isWhole({ value, unit }: Fact): boolean {
  return value.type === 'number' && value.number === 100 && unit === '%';
}

function limitsAnything({ claims }: Query, { where }: Fact): boolean {
  return claims.some(({ type }) => type === 'limit') || where.some((tag) => /[<>]/.test(tag));
}

/** 有没有, 涨了吗: there is one, it rose. Anything else the figure alone does not decide. */
function withoutClaim(query: Query, fact: Fact): Verdict {
  const { value, measure, direction, where } = fact;
  if (measure === 'growth' && query.measure?.value === 'growth')
    return direction === 'down' ? 'no' : 'yes';
  if (namesValue(query, fact)) return 'yes';
  if (value.type === 'text' && saysState(query.form, value.text)) return 'yes';
  const listed = value.type === 'list' ? value.items.map(({ text }) => text) : fact.items;
  if (IS_ONE.test(query.form) && saysItem(query.form, listed)) return 'yes';
  if (value.type === 'date') return isAtTimes(query, fact) ? 'yes' : 'no';
  const asksExistence = /有没有|有无|是否有|any|there/.test(query.form) || where.length > 0;
  return asksExistence && value.type === 'number' && value.number > 0 ? 'yes' : 'not-stated';
}

/** Asks whether something is one of what is listed. */
const IS_ONE = /是|算|属于|在列|包括|包含|入选|有没有|\b(?:is|are|was|were|among)\b/;

/** 书记是某某吗, of whom the article says so. */
function namesValue({ topics, actors, text }: Query, { value }: Fact): boolean {
  if (value.type === 'entity') return [...topics, ...actors].includes(value.entity);
  return (
    value.type === 'text' &&
    value.text.length > 1 &&
    matchForm(text).includes(matchForm(value.text))
  );
}

function isAtTimes({ periods }: Query, fact: Fact): boolean {
  return periods.every(({ value }) => periodMatches(fact, value));
}

function judgeClaim(claim: Claim, fact: Fact): Verdict {
  if (fact.value.type !== 'number') return 'not-stated';
  switch (claim.type) {
    case 'rank':
      return fact.measure !== 'rank'
        ? 'not-stated'
        : fact.value.number <= claim.within
          ? 'yes'
          : 'no';
    case 'number':
      return judgeNumber(claim, fact, fact.value.number);
    case 'limit':
      return judgeLimit(claim.threshold, fact, fact.value.number);
    default:
      return claim satisfies never;
  }
}

function judgeNumber(claim: Extract<Claim, { type: 'number' }>, fact: Fact, held: number): Verdict {
  const unit = claim.unit ?? fact.unit ?? '';
  const [said, own] = [parseUnit(unit), parseUnit(fact.unit ?? unit)];
  const isHeads = claim.unit === '个' && own?.dimension === 'person';
  if (said && own && said.dimension !== own.dimension && fact.measure !== 'rank' && !isHeads)
    return 'not-stated';
  const scale = said?.factor ?? parseMultiplier(unit) ?? 1;
  const [claimed, value] = [claim.value * scale, held * (own?.factor ?? 1)];
  if (claim.near) return judgeNear(claimed, value, fact);
  const same = nearlyEqual(claimed, value);
  if (!same && (claim.value !== held || parseMultiplier(unit))) return 'no';
  const bound = fact.qualifier === null ? null : boundOf(fact.qualifier);
  // 近300 is not 300, 60余 are at least 60, 约10% may be 10%.
  if (bound === 'about') return 'not-stated';
  return bound === 'at-most' ? 'no' : 'yes';
}

/** The least part of an amount that is nearly all of it. */
const NEARLY = 0.9;

/** 将近4万: a little less, or what the article itself calls nearly so much. */
function judgeNear(claimed: number, value: number, { qualifier }: Fact): Verdict {
  const bound = qualifier === null ? null : boundOf(qualifier);
  if (nearlyEqual(claimed, value)) return bound === 'at-most' ? 'yes' : 'not-stated';
  if (bound !== null) return 'not-stated';
  return value < claimed && value >= NEARLY * claimed ? 'yes' : 'no';
}

/** 近300 is below 300 and 超20 above 20; an estimate around the limit decides nothing. */
function judgeLimit(threshold: Threshold, fact: Fact, held: number): Verdict {
  const unit = parseUnit(fact.unit ?? '');
  if (fact.measure === 'rank' || !measuresAlike(threshold, fact, unit)) return 'not-stated';
  const { side, amount, isBare } = threshold;
  const value = isBare ? held : held * (unit?.factor ?? 1);
  const bound = fact.qualifier === null ? null : boundOf(fact.qualifier);
  if (nearlyEqual(value, amount)) return atLimit(threshold, bound);
  const above = value > amount;
  if (bound === 'at-most' && above) return 'not-stated';
  if (bound === 'at-least' && !above) return 'not-stated';
  return above === (side === 'above') ? 'yes' : 'no';
}

/** A limit in percent is held against percentages only, one in 个 against nothing in 元. */
function measuresAlike({ dimension }: Threshold, fact: Fact, unit: Unit | null): boolean {
  if (fact.measure === 'growth') return dimension === 'ratio' && fact.direction !== 'down';
  return dimension === null || unit === null || dimension === unit.dimension;
}

function atLimit({ side, inclusive }: Threshold, bound: ReturnType<typeof boundOf>): Verdict {
  if (bound === null) return inclusive ? 'yes' : 'no';
  if (bound === 'about') return 'not-stated';
  return (bound === 'at-least') === (side === 'above') ? 'yes' : 'no';
}

function nearlyEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1);
}
