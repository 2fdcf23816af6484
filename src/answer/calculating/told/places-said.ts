import { difference, operandOf } from '../../../calculation/calculate.ts';
import type { Fact } from '../../../knowledge/model.ts';
import type { Query } from '../../../question/query.ts';
import { matchForm } from '../../../text/normalize.ts';
import type { Found } from '../../found.ts';
import { periodMatches } from '../../said/periods.ts';
import { placeIn } from '../../said/places-claimed.ts';
import type { Workbench } from '../../workbench.ts';
import { saysMove } from '../sides/asked.ts';
import { cautionsOf } from '../compared/between.ts';
import { contextOf, told, understoodOf } from '../operands/together.ts';

/** Two rankings may give the same place; more of them tell nothing. */
const MOST_ALIKE = 2;

/** 到底第二还是第三: each place that is said, with the ranking that gives it. Null unless all of them are held. */
export function answerPlacesSaid(query: Query, bench: Workbench): Found | null {
  const places = new Set(query.tokens.flatMap((token) => placeIn(token) ?? []));
  if (places.size < 2) return null;
  const owner = query.actors[0] ?? bench.defaultEntity;
  if (!owner || query.actors.length > 1) return null;
  const scopes = bench.index.amongTags.filter(({ form }) => query.words.has(form));
  const ranks = bench.index
    .ofEntity(owner)
    .filter(
      (fact) =>
        fact.measure === 'rank' &&
        !fact.printed.startsWith('前') &&
        (scopes.length === 0 || scopes.some(({ tag }) => tag === fact.among)) &&
        query.periods.every(({ value }) => isOfTime(fact, value)),
    );
  const held = [...places].map((place) =>
    ranks.filter(({ value }) => value.type === 'number' && value.number === place),
  );
  // 第一还是第二: one ranking that has given both places is what is meant.
  const ofAll = (fact: Fact): boolean =>
    held.every((some) => some.some(({ indicator }) => indicator === fact.indicator));
  const found = held.some((some) => some.some(ofAll))
    ? held.map((some) => some.filter(ofAll))
    : held;
  if (found.some(({ length }) => length === 0 || length > MOST_ALIKE)) return null;
  const facts = found.flat();
  const basis = { facts, understood: understoodOf(query, facts), context: contextOf(owner) };
  return told('comparison', basis, { cautions: cautionsOf(facts) });
}

const PLACE = /^第?(\d+)[名位]$/;

/** 从56名到33名进步了几名: the way between two places that the question says, where one ranking gives both. */
export function answerMoveSaid(query: Query, bench: Workbench): Found | null {
  if (!saysMove(query.form)) return null;
  const places = query.tokens.flatMap(({ text }) => PLACE.exec(text)?.slice(1).map(Number) ?? []);
  const owner = query.actors[0] ?? bench.defaultEntity;
  const [from, to, ...more] = new Set(places);
  if (from === undefined || to === undefined || more.length > 0 || !owner) return null;
  const ranks = bench.index.ofEntity(owner).filter(({ measure }) => measure === 'rank');
  const at = (place: number): readonly Fact[] =>
    ranks.filter(({ value }) => value.type === 'number' && value.number === place);
  const pairs = at(from).flatMap((a) =>
    at(to).flatMap((b) => (a.indicator === b.indicator && a.among === b.among ? [[a, b]] : [])),
  );
  const [pair, ...others] = pairs;
  const [a, b] = (pair ?? []).map(operandOf);
  if (!pair || !a || !b || others.length > 0) return null;
  const basis = { facts: pair, understood: understoodOf(query, pair), context: contextOf(owner) };
  return told('calculation', basis, { calculations: [difference(a, b)] });
}

/** Of that time, or printed in an article of that year (2021年的报道). */
function isOfTime(fact: Fact, asked: Query['periods'][number]['value']): boolean {
  if (periodMatches(fact, asked)) return true;
  return (
    asked.type === 'span' &&
    matchForm(fact.article.published).startsWith(asked.span.first.slice(0, 4))
  );
}
