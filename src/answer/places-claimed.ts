import type { Fact } from '../knowledge/model.ts';
import type { Claim, Query } from '../question/query.ts';
import type { Token } from '../question/token.ts';
import { findNumbers } from '../text/numbers.ts';

const FIRST = /^(?:第一|头一|首)[家个座条单笔例]$/;
const PLACE = /^第[一二两三四五六七八九十\d]+[家个名位]?$/;

/** What a yes-or-no question puts forward of a place in a ranking: 是全省第一家吗, 是不是排第三. */
export function placesClaimed({ operations, claims, tokens }: Query): readonly Claim[] {
  if (!operations.has('verdict') || claims.length > 0) return [];
  return tokens.flatMap(claimOf);
}

function claimOf({ text }: Token): Claim[] {
  if (FIRST.test(text)) return [{ type: 'rank', within: 1 }];
  const [place] = PLACE.test(text) ? findNumbers(text) : [];
  return place ? [{ type: 'number', value: place.value, unit: null }] : [];
}

/** A ranking decides on the places that are put forward, and need not print them. */
export function withoutPlaces(query: Query, { measure }: Fact): Query {
  if (measure !== 'rank' || placesClaimed(query).length === 0) return query;
  return { ...query, tokens: query.tokens.filter((token) => claimOf(token).length === 0) };
}
