import { findAskedPeriods } from '../../text/asked-periods.ts';
import { findNumbers } from '../../text/numbers.ts';
import { findThresholds } from '../thresholds.ts';
import type { StartedEdge } from './cheapest-path.ts';
import { COST } from './costs.ts';

/** Times, limits and places of a ranking. */
export function timeEdges(text: string, today: string): StartedEdge[] {
  const periods = findAskedPeriods(text, today).map(
    ({ start, end, period, relative }): StartedEdge => ({
      start,
      end,
      cost: COST.period,
      meanings: [{ type: 'period', period, relative }],
    }),
  );
  const thresholds = findThresholds(text).map(({ start, end, threshold }): StartedEdge => ({
    start,
    end,
    cost: COST.threshold,
    meanings: [{ type: 'threshold', threshold }],
  }));
  return [...periods, ...thresholds, ...rankLimitEdges(text)];
}

/** 前30强, 前三; not 前30年, which is a time. */
function rankLimitEdges(text: string): StartedEdge[] {
  const mentions = text.matchAll(/前(\d+|[一二三四五六七八九十百]+)(?:名|位|强)?(?![\d年天个月])/g);
  return [...mentions].flatMap((found): StartedEdge[] => {
    const within = findNumbers(found[1] ?? '')[0]?.value;
    if (within === undefined) return [];
    const end = found.index + found[0].length;
    const meanings = [{ type: 'rank-limit', within } as const];
    return [{ start: found.index, end, cost: COST.threshold, meanings }];
  });
}
