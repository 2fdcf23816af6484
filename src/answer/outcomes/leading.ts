import type { Fact, Indicator } from '../../knowledge/model.ts';
import type { Query } from '../../question/query.ts';
import { saysState } from '../said/states.ts';
import type { Outcome } from '../slots/hold-against.ts';

const START = '最初';

/**
 * 封顶了吗 after a later state was printed means the one that says so; 最初的收入 the figure without a time that is
 * printed with that word.
 */
export function saidOf(
  { facts }: Outcome,
  { words, periods, form, operations }: Query,
): readonly Fact[] {
  if (periods.length > 0) return facts;
  const reached = facts.filter(({ value }) => value.type === 'text' && saysState(form, value.text));
  if (operations.has('verdict') && reached.length > 0) return reached;
  if (!words.has(START)) return facts;
  const meant = facts.filter(
    ({ period, passages: [proof] }) =>
      period.type === 'undated' && proof?.text.slice(...proof.mark).includes(START),
  );
  return meant.length > 0 ? meant : facts;
}

/** Of every indicator the facts of its newest period; `facts` are newest first. */
export function newestOfEach(facts: readonly Fact[]): Fact[] {
  const newest = new Map<Indicator, string>();
  for (const { indicator, period } of facts)
    if (!newest.has(indicator)) newest.set(indicator, period.notation);
  return facts.filter(({ indicator, period }) => newest.get(indicator) === period.notation);
}

/** Whether anything of the newest time that is held leads. */
export function isNewest(lead: readonly Fact[], told: readonly (readonly Fact[])[]): boolean {
  const newest = told.flatMap(([first]) => first?.period.notation ?? []);
  return lead.some(({ period }) => newest.includes(period.notation));
}
