import { isSameThing } from '../answer/calculating/compared/series.ts';
import { groupBy } from '../knowledge/group-by.ts';
import type { Article, Entity, Fact, Indicator, Knowledge } from '../knowledge/model.ts';
import { dimensionOf } from '../knowledge/dimension.ts';
import { comparePeriods } from '../text/periods.ts';

/** The facts of a knowledge as a reader goes through them: by place and theme, over time, and across places. */
export interface Catalogue {
  /** Everything that figures are held of: the default first, then by kind and by how much is held. */
  readonly places: readonly Entity[];
  /** The themes of which a place has figures, in the order of the knowledge. */
  readonly themesOf: (place: Entity) => readonly string[];
  /** The figures of an article, in the order of the knowledge. */
  readonly ofArticle: (article: Article) => readonly Fact[];
  /** The newest figure of every series of a place under a theme. */
  readonly figuresOf: (place: Entity, theme: string) => readonly Fact[];
  /** The figure at every time that is held, once each, oldest first; with the figure itself. */
  readonly overTime: (fact: Fact) => readonly Fact[];
  /** The same figure of others: one each, of the same time where it is held, else the newest. */
  readonly elsewhere: (fact: Fact) => readonly Fact[];
  /** A figure of each indicator that several places, or several times, can be compared by. */
  readonly comparable: readonly Fact[];
  readonly series: readonly Fact[];
  /** One plain result of each theme of each place. */
  readonly popular: readonly Fact[];
}

/** As many as one answer to an inline query may offer. */
const MOST_POPULAR = 50;

const KINDS_IN_ORDER: readonly Entity['kind'][] = [
  'zone',
  'district',
  'city',
  'village',
  'company',
];

export function createCatalogue({ facts, themes, entities }: Knowledge): Catalogue {
  const all = [...facts.values()];
  const byIndicator = groupBy(all, ({ indicator }) => indicator);
  const byPlace = groupBy(all, ({ entity }) => entity);
  const byArticle = groupBy(all, ({ article }) => article);
  const order = new Map([...themes.keys()].map((id, at) => [id, at]));
  const rankOf = (theme: string): number => order.get(theme) ?? order.size;

  const sameOf = (fact: Fact): readonly Fact[] => byIndicator.get(fact.indicator) ?? [];
  const overTime = (fact: Fact): readonly Fact[] =>
    oncePerTime([fact, ...sameOf(fact).filter((other) => isSameThing(other, fact))]);
  const elsewhere = (fact: Fact): readonly Fact[] => {
    const like = sameOf(fact).filter(
      (other) => other.entity !== fact.entity && isAlike(other, fact),
    );
    const byOwner = groupBy(like, ({ entity }) => entity);
    return [...byOwner.values()].flatMap((own) => ofSameTime(own, fact) ?? newest(own) ?? []);
  };
  const figuresOf = (place: Entity, theme: string): readonly Fact[] =>
    newestOfSeries((byPlace.get(place) ?? []).filter(({ indicator }) => indicator.theme === theme));
  const newestOfEach = newestOfSeries(all);
  const places = [...entities.values()]
    .filter((entity) => byPlace.has(entity))
    .toSorted((a, b) => placeRank(a) - placeRank(b) || held(b) - held(a));
  const themesOf = (place: Entity): readonly string[] => {
    const themesHeld = new Set((byPlace.get(place) ?? []).map(({ indicator }) => indicator.theme));
    return [...themesHeld].toSorted((a, b) => rankOf(a) - rankOf(b));
  };
  const popularOf = (place: Entity): readonly Fact[] =>
    themesOf(place).flatMap((theme) => figuresOf(place, theme).find(isPlain) ?? []);
  return {
    places,
    themesOf,
    ofArticle: (article) => byArticle.get(article) ?? [],
    figuresOf,
    overTime,
    elsewhere,
    comparable: onePerIndicator(newestOfEach.filter((fact) => elsewhere(fact).length > 0)),
    popular: places.flatMap(popularOf).slice(0, MOST_POPULAR),
    series: newestOfEach.filter((fact) => isNumber(fact) && overTime(fact).length > 1),
  };

  function held(place: Entity): number {
    return byPlace.get(place)?.length ?? 0;
  }
}

function placeRank({ kind, isDefault }: Entity): number {
  const rank = KINDS_IN_ORDER.indexOf(kind);
  if (isDefault) return -1;
  return rank < 0 ? KINDS_IN_ORDER.length : rank;
}

/** A figure that needs no word on what part, rank or goal it is. */
function isPlain(fact: Fact): boolean {
  return isNumber(fact) && fact.measure === 'level' && fact.where.length === 0 && !isAhead(fact);
}

function isNumber({ value }: Fact): boolean {
  return value.type === 'number';
}

/** Whether two figures say the same of their owners. */
function isAlike(a: Fact, b: Fact): boolean {
  return (
    isNumber(a) &&
    isNumber(b) &&
    a.measure === b.measure &&
    a.among === b.among &&
    a.where.join() === b.where.join() &&
    dimensionOf(a) === dimensionOf(b)
  );
}

/** Of figures of one time the first stands. */
function oncePerTime(facts: readonly Fact[]): readonly Fact[] {
  const byTime = new Map(facts.toReversed().map((fact) => [timeOf(fact), fact]));
  return [...byTime.values()].toSorted((a, b) => comparePeriods(a.period, b.period));
}

function timeOf({ period, status }: Fact): string {
  return `${period.notation} ${status}`;
}

function ofSameTime(facts: readonly Fact[], { period, status }: Fact): Fact | undefined {
  return facts.find((fact) => fact.period.notation === period.notation && fact.status === status);
}

/** Results before goals, then the latest. */
function newest(facts: readonly Fact[]): Fact | undefined {
  return facts.toSorted(
    (a, b) => Number(isAhead(a)) - Number(isAhead(b)) || comparePeriods(b.period, a.period),
  )[0];
}

function isAhead({ status }: Fact): boolean {
  return status === 'target' || status === 'design';
}

function newestOfSeries(facts: readonly Fact[]): readonly Fact[] {
  const series = groupBy(facts, (fact) =>
    [
      fact.entity.id,
      fact.indicator.id,
      fact.measure,
      fact.among,
      fact.where.join(),
      dimensionOf(fact),
      isNumber(fact),
      // What has no time is at no other time either.
      fact.period.type === 'undated',
    ].join(' '),
  );
  return [...series.values()].flatMap((own) => newest(own) ?? []);
}

function onePerIndicator(facts: readonly Fact[]): readonly Fact[] {
  return [
    ...new Map<Indicator, Fact>(facts.toReversed().map((one) => [one.indicator, one])).values(),
  ].toReversed();
}
