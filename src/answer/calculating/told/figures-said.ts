import type { Fact } from '../../../knowledge/model.ts';
import { amountsSaid } from '../../../question/amounts.ts';
import type { Query } from '../../../question/query.ts';
import { observationKey } from '../../../knowledge/rules/observations.ts';
import { isWithin } from '../../../knowledge/within.ts';
import { matchForm } from '../../../text/normalize.ts';
import { parseMultiplier, sameAmount, type Amount } from '../../../text/units.ts';
import { fromFactsSaying } from '../../outcomes/from-outcomes.ts';
import type { Found } from '../../found.ts';
import { periodMatches } from '../../said/periods.ts';
import type { Workbench } from '../../workbench.ts';
import { amountsPrinted } from '../sides/amounts-in.ts';
import { calculationAsked } from '../sides/asked.ts';
import { answerBetween, cautionsOf } from '../compared/between.ts';
import { answerPlacesSaid } from './places-said.ts';
import { contextOf, told, understoodOf } from '../operands/together.ts';

/** Asking what two figures that are said have to do with each other, or which of them holds. */
const ASKS_BOTH =
  /什么关系|啥关系|同一个|同一项|写错|搞错|弄错|笔误|关联|一回事|一码事|怎么回事|咋回事|为准|是谁的|各是谁|矛盾|冲突|打架|对不上|不一致|一致|不一样|一样|不同|区别|差别|两个数|两组数|两种说法|有的说|有说|又说|又写|一处|一会儿|哪个|哪一个|谁对|还是|到底|究竟|哪来的|same|which|contradict|conflict|discrepanc|inconsisten|differ|disagree|mean|stand for|\bor\b|refer/;

/**
 * 0.4亿和5.59亿是一回事吗, 到底是40件还是120件: each figure that is said is found by its value and shown with what it
 * counts. Null unless every one of them is held.
 */
export function answerFiguresSaid(query: Query, bench: Workbench): Found | null {
  if (!ASKS_BOTH.test(query.text.toLowerCase())) return null;
  const placed = answerPlacesSaid(query, bench);
  if (placed) return placed;
  const amounts = amountsSaid(query.tokens);
  if (amounts.length < 2) return null;
  const named = amounts.map((amount) => bestOf(amount, query, bench));
  const found = named.map((facts, at) => {
    const amount = amounts[at];
    return facts.length > 0 || !amount ? facts : besideNamed(amount, named.flat(), bench);
  });
  const facts = eachOnce(found.flat());
  const [only, ...rest] = facts;
  // 1314亿还是1314.385亿: one figure, said with and without its decimals.
  if (only && rest.length === 0 && found.every((some) => some.length === 1))
    return fromFactsSaying(query, facts);
  if (found.some((some) => some.length === 0) || facts.length < amounts.length) return null;
  const [first] = facts;
  if (!first) return null;
  const basis = { facts, understood: understoodOf(query, facts), context: contextOf(first.entity) };
  const asked = calculationAsked(query);
  if (facts.length === 2 && (asked === 'comparison' || asked === 'difference'))
    return answerBetween(asked, { ...basis, otherPrints: [], standIn: false, sides: 2 }, query);
  return told('comparison', basis, { cautions: cautionsOf(facts) });
}

/** What two articles print alike stands once. */
function eachOnce(all: readonly Fact[]): readonly Fact[] {
  return [...new Map(all.toReversed().map((fact) => [printKey(fact), fact])).values()].toReversed();
}

function printKey(fact: Fact): string {
  return `${observationKey(fact)} ${fact.qualifier} ${fact.printed}`;
}

/** Two prints of one value may both be meant; more of them tell nothing. */
const MOST_ALIKE = 2;

/** The one figure of an amount of which the question says anything. */
export function namedByAmount(amount: Amount, query: Query, bench: Workbench): Fact | null {
  const [fact, ...more] = bestOf(amount, query, bench);
  return fact && more.length === 0 ? fact : null;
}

/** The figures of that value of which the question says most. */
function bestOf(amount: Amount, query: Query, bench: Workbench): readonly Fact[] {
  const held = ofAmount(amount, query, bench);
  const scored = held.map((fact) => ({ fact, score: saidOf(fact, query, bench) }));
  const most = Math.max(...scored.map(({ score }) => score));
  // Of whoever is named the only figure of that value is meant, whatever is said of it.
  const isOnly = held.length === 1 && query.actors.length > 0;
  const best = scored
    .filter(({ score }) => score === most && (score > 0 || isOnly))
    .map(({ fact }) => fact);
  const timely = best.filter((fact) =>
    query.periods.some(({ value }) => periodMatches(fact, value)),
  );
  const meant = timely.length > 0 ? timely : best;
  return meant.length > MOST_ALIKE ? [] : meant;
}

/** A figure of that value in the sentence of one that is named: 300多家, of which 60家 are told. */
export function besideNamed(
  amount: Amount,
  named: readonly Fact[],
  { index }: Workbench,
): readonly Fact[] {
  const beside = new Set(named.flatMap((fact) => index.inSentence(fact)));
  const alike = [...beside].filter((fact) => isAmount(fact, amount));
  return alike.length > 1 ? [] : alike;
}

/** The figures of a value, whatever they count. */
export function ofAmount(amount: Amount, query: Query, bench: Workbench): readonly Fact[] {
  return [...bench.knowledge.facts.values()].filter(
    (fact) => isAmount(fact, amount) && isOf(query, fact, bench),
  );
}

function isAmount({ value, unit, status }: Fact, amount: Amount): boolean {
  if (value.type === 'text' && status === 'target') return saysAmount(value.text, amount);
  return (
    value.type === 'number' &&
    (sameAmount(amount, { value: value.number, unit }) || isCutShort(value.number, unit, amount))
  );
}

/** 千亿园区: a goal that is printed in words. */
function saysAmount(text: string, { value, unit }: Amount): boolean {
  const factor = parseMultiplier((unit ?? '').replace(/元$/, ''));
  return (
    factor !== null && amountsPrinted(matchForm(text)).some((one) => one.equals(value * factor))
  );
}

/** Digits from which a number that is said without its decimals is known by them. */
const DIGITS = 3;

/** 6308万 for 6308.14万元: the figure without its decimals. */
function isCutShort(held: number, unit: string | null, { value, unit: said }: Amount): boolean {
  return (
    Number.isInteger(value) &&
    String(value).length >= DIGITS &&
    Math.trunc(held) === value &&
    said !== null &&
    (unit?.startsWith(said) ?? false)
  );
}

function isOf({ actors, topics }: Query, { entity }: Fact, { knowledge }: Workbench): boolean {
  if (topics.includes(entity)) return true;
  return (
    actors.length === 0 ||
    actors.some((actor) => actor === entity || isWithin(entity, actor, knowledge))
  );
}

/** How many words of the question name the figure or its owner. */
function saidOf({ indicator, entity, where }: Fact, query: Query, bench: Workbench): number {
  const tags = where.map(bench.index.formOfTag);
  const vocabulary = new Set([...bench.names.vocabulary(indicator), ...tags]);
  const words = [...query.words].filter((word) => vocabulary.has(word));
  return words.length + (query.topics.includes(entity) ? 1 : 0);
}
