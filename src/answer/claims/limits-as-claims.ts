import type { Query } from '../../question/query.ts';
import type { Found } from '../found.ts';
import { isLimit } from '../slots/tells-when.ts';

/** What a question comes to by `find`, with its limits as what it puts forward where they are no part of anything. */
export function withLimitsAsClaims(query: Query, find: (query: Query) => Found): Found {
  const found = find(query);
  const { operations, thresholds } = query;
  const mayClaim = (operations.has('verdict') || operations.has('when')) && thresholds.length > 0;
  if (!mayClaim || found.answer.form !== 'refusal') return found;
  // 破千亿了吗: a limit that counts no part is what the question puts forward; the last one, or all of them.
  const claimed = [query.thresholds.slice(0, -1), []]
    .map((parts) => find(claiming(query, parts)))
    .find(({ answer }) => answer.form !== 'refusal');
  return claimed && (operations.has('verdict') || tellsLimit(claimed, query)) ? claimed : found;
}

/** 收入过355万是哪一年: the figure that is told is the very one that the question gives. */
function tellsLimit({ answer }: Found, { thresholds }: Query): boolean {
  if (answer.form !== 'value') return false;
  return answer.lead.every((fact) => thresholds.some((limit) => isLimit(fact, limit)));
}

/** The question with its limits as claims, but for those that count a part. */
function claiming(query: Query, parts: Query['thresholds']): Query {
  const limits = query.thresholds.filter((threshold) => !parts.includes(threshold));
  const claims = limits.map((threshold) => ({ type: 'limit', threshold }) as const);
  return { ...query, thresholds: parts, claims: [...query.claims, ...claims] };
}
