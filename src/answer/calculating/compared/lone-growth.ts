import type { Fact } from '../../../knowledge/model.ts';
import type { Query } from '../../../question/query.ts';
import { queryOf } from '../../../question/read.ts';
import type { Token } from '../../../question/token.ts';
import { standaloneCandidates } from '../../naming/candidates.ts';
import { fromFactsSaying } from '../../outcomes/from-outcomes.ts';
import type { Found } from '../../found.ts';
import type { Workbench } from '../../workbench.ts';
import { hold, type SideFound } from '../operands/hold-side.ts';
import { isSameThing } from './series.ts';
import { findOne, type SideReading } from '../operands/operands.ts';

/**
 * 一季度同比走势怎样: of what is held at one time alone, the growth that is printed for it says how it went. Null where
 * none is printed.
 */
export function answerLoneGrowth(
  query: Query,
  { context }: Pick<SideReading, 'context'>,
  bench: Workbench,
): Found | null {
  if (query.periods.length > 1) return null;
  const reading = { without: saysTrend, context };
  const side = findOne(query, reading, bench) ?? asGrowth(query, bench);
  const [fact, ...more] = side?.facts ?? [];
  if (!side || !fact || more.length > 0) return null;
  const growth = fact.measure === 'growth' ? fact : growthOf(fact, bench);
  if (!growth) return null;
  const facts = [...new Set([fact, growth])];
  const { answer } = fromFactsSaying(query, facts);
  return { answer, context: { ...side.context, facts: facts.map(({ id }) => id) } };
}

function saysTrend({ meanings }: Token): boolean {
  return meanings.some(
    (meaning) =>
      meaning.type === 'operation' &&
      (meaning.operation === 'trend' ||
        meaning.operation === 'how' ||
        meaning.operation === 'outcome'),
  );
}

const GROWTH = { value: 'growth', text: '增速' } as const;

/** The figure asked for as a growth, where it is held as nothing else. */
function asGrowth(query: Query, bench: Workbench): SideFound | null {
  const tokens = query.tokens.filter((token) => !saysTrend(token));
  const asked = { ...queryOf(query, tokens, bench), measure: GROWTH, measures: [GROWTH] };
  const result = hold(asked, { candidates: standaloneCandidates(asked, bench) }, bench);
  return result.type === 'found' ? result.side : null;
}

/** The growth that led to a level, as printed. */
function growthOf(level: Fact, { index }: Workbench): Fact | undefined {
  return index
    .ofIndicator(level.indicator)
    .find(
      (fact) =>
        fact.measure === 'growth' &&
        fact.period.notation === level.period.notation &&
        isSameThing({ ...fact, measure: level.measure, unit: level.unit }, level),
    );
}
