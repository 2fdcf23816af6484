import type { Entity, Fact, Measure } from '../../../knowledge/model.ts';
import { parseSpan, type Span } from '../../../text/periods.ts';
import type { Asked } from './asked.ts';
import type { Meanings } from './meanings.ts';
import { hasName, nameHolds, namesHeldBy, namesLimit, plain } from './surfaces.ts';

/** The slots in which a fact may contradict a question. */
export type Slot = 'indicator' | 'entity' | 'measure' | 'part' | 'rank scope' | 'status' | 'period';

/** What the judge knows besides the fact. */
export interface Known {
  readonly meanings: Meanings;
  /** The facts of the default entity, whom a question without a name means. */
  readonly ofDefault: readonly Fact[];
}

type Rule = (fact: Fact, asked: Asked, known: Known) => boolean;

/** The indicator first: it sets most facts apart. */
const RULES: readonly (readonly [Slot, Rule])[] = [
  [
    'indicator',
    ({ indicator }, asked, { meanings }) => meanings.indicators(asked.indicator).has(indicator),
  ],
  ['entity', entityAgrees],
  ['measure', measureAgrees],
  ['part', partAgrees],
  ['rank scope', scopeAgrees],
  ['status', statusAgrees],
  ['period', (fact, { period }) => period === null || periodAgrees(fact, period)],
];

/**
 * The slots of the question that the fact contradicts. Read from the raw facts by the rules of the design; nothing
 * that the bot matches by is used.
 */
export function contradictions(fact: Fact, asked: Asked, known: Known): Slot[] {
  return RULES.flatMap(([slot, agrees]) => (agrees(fact, asked, known) ? [] : [slot]));
}

export function carries(fact: Fact, asked: Asked, known: Known): boolean {
  return RULES.every(([, agrees]) => agrees(fact, asked, known));
}

/** A figure is of whom was named, or names him: the first firm of the city, a firm in a list. */
function entityAgrees(
  fact: Fact,
  { entity: surface, indicator }: Asked,
  { meanings, ofDefault }: Known,
): boolean {
  // Without a name the default is meant, or else whoever has it.
  if (surface === null)
    return fact.entity.isDefault || !ofDefault.some((other) => other.indicator === fact.indicator);
  if (hasName(fact.entity, surface) || namesHeldBy(fact.entity, indicator)) return true;
  const claimants = meanings.entities(surface);
  return (
    claimants.size > 0 &&
    (isPartNamed(fact.entity, surface, claimants) ||
      isOfAward(fact, claimants) ||
      namesInValue(fact, surface))
  );
}

/** Kinds of owners whose short names may be said for one another: the firm for its project. */
const SMALL: ReadonlySet<Entity['kind']> = new Set<Entity['kind']>([
  'company',
  'institution',
  'project',
  'place',
  'programme',
  'award',
]);

/** What an award went to is told of the winner, in a sentence that names the award. */
function isOfAward({ passages }: Fact, claimants: ReadonlySet<Entity>): boolean {
  return [...claimants].some(
    (one) => one.kind === 'award' && passages.some(({ text }) => namesHeldBy(one, text)),
  );
}

function isPartNamed(owner: Entity, surface: string, claimants: ReadonlySet<Entity>): boolean {
  return [...claimants].some(({ kind }) => SMALL.has(kind)) && nameHolds(owner, surface);
}

function namesInValue({ value, items, indicator }: Fact, surface: string): boolean {
  const listed = value.type === 'list' ? value.items.map(({ text }) => text) : [];
  const told = [...listed, ...items, value.type === 'text' ? value.text : ''];
  return (
    (value.type === 'entity' && nameHolds(value.entity, surface)) ||
    told.some((text) => plain(text).includes(plain(surface))) ||
    nameHolds(indicator, surface)
  );
}

/** Words by which the name of an indicator says a measure itself. */
const SAID_BY_NAME: Readonly<Partial<Record<Measure, RegExp>>> = {
  growth: /增速|增长|增幅/,
  share: /占比|比例|比重|率$/,
  rank: /排名|名次|位次|次序|届次|首|第一/,
  average: /均/,
  multiple: /倍/,
};

function measureAgrees(fact: Fact, { measure, claim, indicator: surface }: Asked): boolean {
  const { indicator, unit, measure: own } = fact;
  if (claim?.side === 'among-first') return own === 'rank';
  if (own === measure) return true;
  if (measure === 'level' && indicator.unit === null) return true;
  if (measure === 'growth' && own === 'multiple') return true;
  if (measure === 'multiple' && unit === '倍') return true;
  if (measure === 'share' && own === 'level' && unit === '%') return true;
  return saysMeasure(indicator.name.zh, measure) || saysMeasure(surface, own);
}

function saysMeasure(name: string, measure: Measure): boolean {
  return SAID_BY_NAME[measure]?.test(name) ?? false;
}

/** A part is answered by that part, the whole by the whole; a name may say the part (规上企业数). */
function partAgrees(fact: Fact, { where, indicator: surface, entity }: Asked): boolean {
  const { indicator, entity: owner } = fact;
  const own = fact.where.filter(
    (tag) => !plain(surface).includes(plain(tag)) && !plain(entity ?? '').includes(plain(tag)),
  );
  const said = where.filter(
    (tag) => !nameHolds(indicator, tag) && !namesLimit(indicator, tag) && !nameHolds(owner, tag),
  );
  const held = new Set(fact.where.map(partKey));
  const wanted = new Set(where.map(partKey));
  return (
    said.every((tag) => held.has(partKey(tag))) && own.every((tag) => wanted.has(partKey(tag)))
  );
}

/** 投资>=10亿元 and 投资>10亿元 are said alike; other parts are known by their words. */
function partKey(tag: string): string {
  const [, side, limit] = /^[^<>]*([<>])=?(.*)$/.exec(tag) ?? [];
  return side === undefined ? plain(tag) : `${side}${limit ?? ''}`;
}

function scopeAgrees({ among, indicator }: Fact, asked: Asked): boolean {
  return asked.among === null || among === asked.among || nameHolds(indicator, asked.among);
}

/** A goal answers only who asks for goals; who asks for goals gets nothing else. */
function statusAgrees(fact: Fact, { status: said, indicator: surface }: Asked): boolean {
  const { status, indicator } = fact;
  if (said === 'target') return status === 'target' || /目标|计划/.test(indicator.name.zh);
  return status !== 'target' || surface.includes('目标');
}

function periodAgrees({ period, value, article }: Fact, notation: string): boolean {
  const asked = parseSpan(notation);
  if (asked === null) return false;
  switch (period.type) {
    case 'during':
      // A day lies in its year, as an event does; a month, a quarter or a half is no year.
      return value.type === 'date' || period.span.grain === 'day'
        ? lies(period.span, asked)
        : lies(period.span, asked) && lies(asked, period.span);
    case 'as-of':
    case 'since':
      return period.span.last >= asked.first && period.span.last <= asked.last;
    case 'undated':
      return article.covers.type === 'during' && lies(article.covers.span, asked);
    default:
      return period satisfies never;
  }
}

function lies(inner: Span, outer: Span): boolean {
  return inner.first >= outer.first && inner.last <= outer.last;
}
