import { nameForms } from '../../knowledge/name-forms.ts';
import type { Entity, Fact, Indicator, Status } from '../../knowledge/model.ts';
import { ALSO_HELD, STATUS_WORDS } from '../../question/vocabulary/statuses.ts';
import { TOTAL_WORDS } from '../../question/vocabulary/additions.ts';
import type { Query } from '../../question/query.ts';
import {
  findThresholds,
  sameThreshold,
  thresholdOf,
  type Threshold,
} from '../../question/thresholds.ts';
import type { AskedPeriod } from '../../text/asked-periods.ts';
import { parseSpan } from '../../text/periods.ts';
import { isAddition } from '../said/additions.ts';
import type { Context } from '../context.ts';
import type { Holding } from '../indexes/fact-index.ts';
import type { AskedFor } from './hold-against.ts';
import { rankScopes } from '../said/rank-scopes.ts';
import { remembered } from '../indexes/remember.ts';
import { namedBy, type HardSlots } from './slots.ts';
import type { Workbench } from '../workbench.ts';

/** The hard slots of one candidate: said, or inherited when left out. */
export function slotsFor(
  { indicator, entity, holding }: { indicator: Indicator; entity: Entity | null; holding: Holding },
  { query, kind, inherited }: AskedFor,
  { index, names }: Workbench,
): HardSlots {
  const vocabulary = names.vocabulary(indicator);
  const where = index.whereTags
    .filter(
      ({ tag, form }) => query.words.has(form) && (holding.parts.has(tag) || !vocabulary.has(form)),
    )
    .map(({ tag }) => tag);
  const among = holding.ranked ? rankScopes(query, index.amongTags) : [];
  const owners = [indicator, ...(entity ? [entity] : []), ...query.topics];
  const additionSaid =
    query.increment !== null &&
    (isAddition(indicator) || !namedBy(query.increment.text, [indicator]));
  const measure = measureSaid(query, owners)?.value ?? null;
  const status = query.status && (isNamed(query.status, owners) ? 'any' : query.status.value);
  const sameIndicator = inherited?.indicators.includes(indicator.id) ?? false;
  const own = entity ? (holding.byOwner.get(entity) ?? []) : holding.facts;
  const keepWhere =
    where.length === 0 &&
    query.thresholds.length === 0 &&
    (sameIndicator || hasSamePart(query, inherited, own));
  return {
    measure: measure ?? inheritedMeasure(inherited, own),
    where: keepWhere ? (inherited?.where ?? []).filter((tag) => thresholdOf(tag) === null) : where,
    thresholds: keepWhere
      ? (inherited?.where ?? []).flatMap((tag) => thresholdOf(tag) ?? [])
      : query.thresholds.filter(
          (limit) => !limitsInName(indicator).some((named) => sameThreshold(named, limit)),
        ),
    apart: query.coordinated && where.length > 1,
    among: among.length > 0 || !sameIndicator ? among : (inherited?.among ?? []),
    status: status ?? (sameIndicator ? (inherited?.status ?? null) : null),
    alsoHeld: query.status !== null && ALSO_HELD.has(query.status.text),
    takesPlans: kind.asks === 'list' && !DONE.test(query.form),
    // 少了多少 that a name holds may still ask for the change.
    asksOpenly:
      measure === null &&
      (query.measures.length > 0 || (!query.asksAmount && asksOpenly(query.form))),
    looksAhead: query.status === null && query.looksAhead,
    increment: additionSaid || (!query.total && (inherited?.increment ?? false)),
    total: query.total,
    asksTotal: query.total && !saysTotal(indicator, query.form),
    kind,
    isField: index.ofIndicator(indicator).length === 0,
    tellsAny: ASKS_HOW_IT_IS.test(query.form) && own.every(({ measure: held }) => held !== 'level'),
    periods: periodsAsked(query, inherited),
  };
}

const DONE = /已|完成|实现|建成/;
const OPENLY =
  /怎么样|怎样|咋样|如何|情况|表现|^(?:说说|讲讲|谈谈|介绍)|how (?:is|was|were|did|does|has|have|well)/;

/** 怎么样, 说说: how something stands, in whatever measure. */
export function asksOpenly(form: string): boolean {
  return OPENLY.test(form);
}

/** 准备搞的行动 for what is named 计划实施的行动: a name says the word, or another one of the same status. */
function isNamed(
  { value, text }: NonNullable<Query['status']>,
  owners: readonly (Indicator | Entity)[],
): boolean {
  return namedBy(text, owners) || isNamedAs(value, owners);
}

/** Whether a name begins with a word of the status: 计划实施的行动. */
export function isNamedAs(status: Status, named: readonly (Indicator | Entity)[]): boolean {
  const alike = STATUS_WORDS.find(([one]) => one === status)?.[1] ?? [];
  return named.some(({ name }) =>
    alike.some((word) => word.length > 1 && name.zh.startsWith(word)),
  );
}

/** The measure that leads among those that no name of what is asked for holds. */
export function measureSaid(
  { measures }: Query,
  owners: readonly (Indicator | Entity)[],
): Query['measure'] {
  return measures.find(({ text }) => !namedBy(text, owners)) ?? null;
}

/** A word of a total that belongs to the name of what is asked for (总量居全市第一的指标) asks for none. */
function saysTotal(indicator: Indicator, form: string): boolean {
  return TOTAL_WORDS.some((word) => form.includes(word) && namedBy(word, [indicator]));
}

/** Limits that a name of the indicator holds (营收过百亿企业) are no parts of it. */
const limitsInName = remembered((indicator: Indicator): readonly Threshold[] =>
  nameForms(indicator).flatMap((name) => findThresholds(name).map(({ threshold }) => threshold)),
);

/** Said times, a part of a year (上半年) in the year of the question before; else the times of that question. */
function periodsAsked(query: Query, inherited: Context | null): readonly AskedPeriod[] {
  const before = inherited?.periods ?? [];
  if (query.periods.length === 0) return before;
  const year = before.flatMap((asked) =>
    asked.type === 'span' ? [asked.span.first.slice(0, 4)] : [],
  )[0];
  return query.periods.map(({ value }) => {
    const span = value.type === 'yearless' && year ? parseSpan(`${year}-${value.part}`) : null;
    return span ? { type: 'span', span, edge: null, since: false } : value;
  });
}

/** 电子信息呢 after 规上新能源企业: the same part of something else, where it is held. */
function hasSamePart(
  { followUp, total }: Query,
  inherited: Context | null,
  facts: readonly Fact[],
): boolean {
  const part = inherited?.where ?? [];
  return (
    followUp &&
    !total &&
    part.length > 0 &&
    facts.some(
      ({ where }) => where.length === part.length && part.every((tag) => where.includes(tag)),
    )
  );
}

/** The measure of the last question, where whoever is asked about has such a figure. */
function inheritedMeasure(inherited: Context | null, facts: readonly Fact[]): HardSlots['measure'] {
  const measure = inherited?.measure ?? null;
  return facts.some((fact) => fact.measure === measure) ? measure : null;
}

/** 怎么样, 什么水平: asks for no amount, but for whatever is told. */
const ASKS_HOW_IT_IS =
  /怎么样|怎样|咋样|如何|情况|状况|水平|表现|位置|啥样|行情|^how(?:is|are|does|did|was|were)/;
