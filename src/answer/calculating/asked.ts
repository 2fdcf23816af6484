import type { Operation } from '../../question/grammar-words.ts';
import type { Query } from '../../question/query.ts';

/** What is to be done with the figures that a question names. */
export type AskedCalculation =
  | 'difference'
  | 'comparison'
  | 'change'
  | 'multiple'
  | 'share'
  | 'sum'
  | 'average'
  | 'rest'
  | 'base'
  | 'before'
  | 'conversion'
  | 'trend';

/** Operations that ask for one thing, whatever else is said; the first that stands in the question counts. */
const OUTRIGHT: readonly (readonly [Operation, AskedCalculation])[] = [
  ['base', 'base'],
  ['before', 'before'],
  ['rest', 'rest'],
  ['conversion', 'conversion'],
];

/** Operations between figures, after what a measure asks for. */
const BETWEEN: readonly (readonly [Operation, AskedCalculation])[] = [
  ['trend', 'trend'],
  ['sum', 'sum'],
  ['together', 'sum'],
  ['difference', 'difference'],
  ['compare', 'comparison'],
  ['extreme', 'comparison'],
];

/** What a question asks to calculate; null when it asks for figures as they are. */
export function calculationAsked(query: Query): AskedCalculation | null {
  const first = (pairs: typeof OUTRIGHT): AskedCalculation | null =>
    pairs.find(([operation]) => query.operations.has(operation))?.[1] ?? null;
  return first(OUTRIGHT) ?? byMeasure(query) ?? first(BETWEEN) ?? growthAlone(query);
}

function byMeasure({ measure, operations }: Query): AskedCalculation | null {
  const apart = operations.has('difference') || operations.has('compare');
  switch (measure?.value) {
    case 'average':
      return apart ? null : 'average';
    case 'multiple':
      return 'multiple';
    case 'share':
      return apart ? null : 'share';
    default:
      return null;
  }
}

function growthAlone({ measure }: Query): AskedCalculation | null {
  return measure?.value === 'growth' ? 'change' : null;
}

/** A rate is a figure of its own (增速); a verb (增长了多少) asks what became of one. */
export function namesARate({ measure }: Query): boolean {
  return measure?.value === 'growth' && /[率速幅]$|rate$|growth$|快|慢/.test(measure.text);
}
