import type { Fact } from '../../knowledge/model.ts';
import type { Claim, Query } from '../../question/query.ts';
import type { Token } from '../../question/token.ts';
import { findNumbers } from '../../text/numbers.ts';

const FIRST = /^(?:第一|头一|首)[家个座条单笔例]$/;
const PLACE = /^第[一二两三四五六七八九十\d]+[家个名位]?$/;

/** What a yes-or-no question puts forward of a place in a ranking: 是全省第一家吗, 是不是排第三. */
export function placesClaimed({ operations, claims, tokens }: Query): readonly Claim[] {
  if (!operations.has('verdict') || claims.length > 0) return [];
  return tokens.flatMap(claimOf);
}

function claimOf(token: Token): Claim[] {
  if (FIRST.test(token.text)) return [{ type: 'rank', within: 1 }];
  const place = placeIn(token);
  return place === null ? [] : [{ type: 'number', value: place, unit: null }];
}

/** The number of 第五 and 第五名. */
export function placeIn({ text }: Token): number | null {
  return PLACE.test(text) ? (findNumbers(text)[0]?.value ?? null) : null;
}

/** A ranking decides on the places that are put forward, and need not print them. */
export function withoutPlaces(query: Query, { measure }: Fact): Query {
  if (measure !== 'rank' || placesClaimed(query).length === 0) return query;
  return { ...query, tokens: query.tokens.filter((token) => claimOf(token).length === 0) };
}
