import type { Fact } from '../../knowledge/model.ts';
import type { Query } from '../../question/query.ts';
import { isWithin } from '../../knowledge/within.ts';
import type { TokenMeaning } from '../../question/token.ts';
import { sameAmount } from '../../text/units.ts';
import { candidatesSaid } from '../naming/candidates.ts';
import { unexplained } from '../words/explain.ts';
import { periodMatches } from '../said/periods.ts';
import { isSortOf, withoutSort } from '../said/sorts.ts';
import type { Workbench } from '../workbench.ts';

/**
 * 哪家公司占地5亩: the facts with the very figure that the question gives, of which it asks for the owner. Empty
 * when no owner of that sort is asked for, when no figure is given or when something is left unexplained.
 */
export function factsBearing(query: Query, bench: Workbench): readonly Fact[] {
  const { tokens, operations, words, thresholds } = query;
  const figures = tokens.flatMap(({ meanings }) => meanings.filter(isNumber));
  const asksOwner = operations.has('who') || operations.has('list');
  if (!asksOwner || figures.length !== 1 || operations.has('verdict') || thresholds.length > 0)
    return [];
  const candidates = candidatesSaid(words, bench.names);
  return candidates.flatMap(({ indicator, words: naming }) =>
    bench.index.ofIndicator(indicator).filter(
      (fact) =>
        isSortOf(query, fact) &&
        figures.every((said) => isFigureOf(fact, said)) &&
        query.actors.every((actor) => isWithin(fact.entity, actor, bench.knowledge)) &&
        query.periods.every(({ value }) => periodMatches(fact, value)) &&
        unexplained(withoutSort(query, fact), bench.explainedByFact(fact), {
          surfaces: bench.surfaces,
          granted: naming,
        }).length === 0,
    ),
  );
}

type NumberSaid = Extract<TokenMeaning, { readonly type: 'number' }>;

function isNumber(meaning: TokenMeaning): meaning is NumberSaid {
  return meaning.type === 'number';
}

/** A result, said with its own unit or none. */
function isFigureOf({ value, unit, status }: Fact, said: NumberSaid): boolean {
  if (value.type !== 'number' || status === 'target' || said.near) return false;
  return sameAmount(said, { value: value.number, unit });
}
