import type { Entity, Fact } from '../../knowledge/model.ts';
import { nameForms } from '../../knowledge/name-forms.ts';
import { isWithin } from '../../knowledge/within.ts';
import type { Query } from '../../question/query.ts';
import type { SlotOrigin } from '../answer.ts';
import type { Holding } from '../indexes/fact-index.ts';
import type { AskedFor } from './hold-against.ts';
import { namedBy } from './slots.ts';
import { isRival, isStranger } from './strangers.ts';
import type { Workbench } from '../workbench.ts';

/** 某公司是不是全市首家…: who is asked about is what the owner's fact tells. */
function ownerOfValue(byOwner: Holding['byOwner'], told: Entity): Entity | null {
  const found = [...byOwner].find(([, facts]) =>
    facts.some(({ value }) => value.type === 'entity' && value.entity === told),
  );
  return found?.[0] ?? null;
}

const PLACE = /^(?:第一|头一|首)[家个座条]$|^(?:最早|最先|率先|头一份|独一份|唯一)$/;

/** 在某省排第几: the territory says among whom something is ranked, not whose place it is. */
function isScope(place: Entity, { tokens, measure }: Query): boolean {
  const at = tokens.findIndex(({ meanings }) =>
    meanings.some((meaning) => meaning.type === 'entity' && meaning.entity === place),
  );
  const ranks = measure?.value === 'rank' || tokens.some(({ text }) => PLACE.test(text));
  return (
    ranks &&
    (/^(?:在|in|within)$/.test(tokens[at - 1]?.text ?? '') ||
      /^(?:里|里面|中|内|之内|范围内)$/.test(tokens[at + 1]?.text ?? ''))
  );
}

/** 甲县乙村的某会: the one owner that lies in the place and has what is named. */
function ownerBetween(
  place: Entity,
  { topics, form }: Query,
  { byOwner, knowledge }: Pick<Holding, 'byOwner'> & Pick<Workbench, 'knowledge'>,
): Entity | null {
  const [only, ...more] = [...byOwner.keys()].filter(
    (owner) =>
      isWithin(owner, place, knowledge) &&
      nameForms(owner).some((name) => form.includes(name)) &&
      topics.some((topic) => isWithin(topic, owner, knowledge)),
  );
  return only && more.length === 0 ? only : null;
}

interface Subject {
  readonly entity: Entity | null;
  readonly from: SlotOrigin;
  readonly ambiguous: boolean;
}

/** 全市的战略: the city, unless it says among whom something is ranked or belongs to the name (全市的园区数). */
function wholeSaid(
  { words, measure }: Query,
  owners: readonly (readonly [Entity, readonly Fact[]])[],
): Entity | undefined {
  if (measure?.value === 'rank') return undefined;
  const says = ([{ kind }, facts]: (typeof owners)[number]): boolean =>
    TERRITORY[kind]?.some(
      (word) => words.has(word) && !facts.some((fact) => namedBy(word, [fact.indicator])),
    ) ?? false;
  return owners.find(says)?.[0];
}

const TERRITORY: Readonly<Partial<Record<Entity['kind'], readonly string[]>>> = {
  province: ['全省'],
  city: ['全市'],
};

/** Whose figure is asked for: who is named, else whom the last question was about, else the default, else the only owner. */
export function subjectOf(
  { byOwner }: Holding,
  { query, inherited }: AskedFor,
  { knowledge, defaultEntity }: Workbench,
): Subject {
  const owns = (entity: Entity): boolean => byOwner.has(entity);
  const topic = query.topics.find(owns);
  const stranger = query.actors.find(
    (one) =>
      topic && isStranger(one, { entity: topic, facts: byOwner.get(topic) ?? [] }, knowledge),
  );
  if (stranger) return { entity: stranger, from: 'said', ambiguous: false };
  if (topic) return { entity: topic, from: 'said', ambiguous: false };
  const [actor, ...more] = query.actors;
  const ranked =
    actor && defaultEntity && !owns(actor) && owns(defaultEntity) && isScope(actor, query)
      ? defaultEntity
      : undefined;
  const owner = actor && !owns(actor) ? ownerOfValue(byOwner, actor) : null;
  if (owner && query.operations.has('verdict'))
    return { entity: owner, from: 'assumed', ambiguous: more.length > 0 };
  if (ranked && actor && isWithin(ranked, actor, knowledge))
    return { entity: ranked, from: 'assumed', ambiguous: more.length > 0 };
  const between = actor && !owns(actor) ? ownerBetween(actor, query, { byOwner, knowledge }) : null;
  if (between) return { entity: between, from: 'said', ambiguous: more.length > 0 };
  if (actor) return { entity: actor, from: 'said', ambiguous: more.length > 0 };
  const container = query.containers.find(owns);
  if (container) return { entity: container, from: 'said', ambiguous: false };
  const last =
    inherited?.entity === undefined ? undefined : knowledge.entities.get(inherited.entity ?? '');
  if (last && (owns(last) || query.followUp))
    return { entity: last, from: 'inherited', ambiguous: false };
  const whole = wholeSaid(query, [...byOwner.entries()]);
  if (whole && defaultEntity && isWithin(defaultEntity, whole, knowledge))
    return { entity: whole, from: 'said', ambiguous: false };
  if (defaultEntity && owns(defaultEntity))
    return { entity: defaultEntity, from: 'assumed', ambiguous: false };
  const [only] = byOwner.keys();
  const alike = query.topics.find((one) => only && isRival(one, only, knowledge));
  if (alike) return { entity: alike, from: 'said', ambiguous: false };
  if (byOwner.size === 1 && only) return { entity: only, from: 'assumed', ambiguous: false };
  return { entity: null, from: 'assumed', ambiguous: byOwner.size > 1 };
}
