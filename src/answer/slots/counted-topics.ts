import { isActor } from '../../knowledge/actors.ts';
import type { Entity, Indicator, Knowledge } from '../../knowledge/model.ts';
import { nameForms } from '../../knowledge/name-forms.ts';
import type { Query } from '../../question/query.ts';
import type { Token } from '../../question/token.ts';

const HOW_MANY = /^(?:多少|几)[个名位家条件支场]?$|^many$|^how many$/;
const COUNTER = /^[个名位家条件支场]$/;
const HOW_MANY_AT_END = /^(?:多少|几)[个名位家人条]?$|^人数$/;
const NUMBER_AT_END = /(?:人|个|家)?数量?$/;

/** 多少名骑手: what something else has to do with those who are named is no number of them. */
export function countsOthers(
  indicator: Indicator,
  owner: Entity | null,
  { query: { tokens }, knowledge }: { query: Query; knowledge: Knowledge },
): boolean {
  const counted = topicCounted(tokens);
  if (counted === null || counted === owner || isNumberOf(indicator, counted)) return false;
  // Of those whose own number is held, more may be told than that.
  return ![...knowledge.indicators.values()].some((other) => isNumberOf(other, counted));
}

function isNumberOf(indicator: Indicator, counted: Entity): boolean {
  const names = nameForms(indicator).map((name) => name.replace(NUMBER_AT_END, ''));
  return nameForms(counted).some((one) => names[0]?.endsWith(one) || names.includes(one));
}

/** The topic that ends the noun behind what asks for a number, or people and things right before it. */
function topicCounted(tokens: readonly Token[]): Entity | null {
  return topicBefore(tokens) ?? topicBehind(tokens);
}

/** 骑手有多少人. */
function topicBefore(tokens: readonly Token[]): Entity | null {
  const last = tokens.at(-1);
  if (!HOW_MANY_AT_END.test(last?.text ?? '')) return null;
  const before = tokens
    .slice(0, -1)
    .findLast(({ text }) => !/^(?:有|共有|一共有|一共|总共|总共有|的)$/.test(text));
  const [topic] = before === undefined ? [] : topicsIn(before);
  return topic?.kind === 'term' ? topic : null;
}

function topicBehind(tokens: readonly Token[]): Entity | null {
  const at = tokens.findIndex(({ text }) => HOW_MANY.test(text));
  if (at < 0) return null;
  const behind = tokens.slice(COUNTER.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1);
  const end = behind.findIndex((token) => !isNoun(token));
  const noun = behind.slice(0, end < 0 ? behind.length : end).at(-1);
  return (noun && topicsIn(noun)[0]) ?? null;
}

function topicsIn({ meanings }: Token): readonly Entity[] {
  return meanings.flatMap((one) =>
    one.type === 'entity' && !isActor(one.entity.kind) ? one.entity : [],
  );
}

function isNoun({ meanings }: Token): boolean {
  return meanings.some(({ type }) => type === 'word' || type === 'entity');
}
