import type { Entity, Fact } from '../../knowledge/model.ts';
import { CALCULATING } from '../../question/operation.ts';
import type { Query } from '../../question/query.ts';
import { isWithin } from '../../knowledge/within.ts';
import { unexplained } from '../words/explain.ts';
import { periodMatches } from '../said/periods.ts';
import { withoutSort } from '../said/sorts.ts';
import type { Workbench } from '../workbench.ts';

/** 哪条, 哪些, which; but not 哪年 or 哪里. */
const WHICH = /哪(?!年|一年|天|个?月|里|儿|位|步)|which/;

/**
 * The question says what became of something and asks of what (what was opened): facts whose printed words say all
 * that the question says of it, of one indicator. Empty when it is no such question or nothing fits.
 */
export function factsSaying(query: Query, bench: Workbench): readonly Fact[] {
  const which = WHICH.exec(query.form);
  if (which === null || query.thresholds.length > 0 || calculates(query)) return [];
  const words = [...new Set(contentSaid(query, which.index))];
  const told = [...bench.knowledge.facts.values()].filter(
    (fact) =>
      fact.value.type === 'text' &&
      fact.status !== 'target' &&
      words.some((word) => prints(fact, word, bench)) &&
      isOf(query, fact.entity, bench) &&
      query.periods.every(({ value }) => periodMatches(fact, value)) &&
      unexplained(withoutSort(query, fact), bench.explainedByFact(fact), bench).length === 0,
  );
  const states = words.filter((word) => told.some((fact) => prints(fact, word, bench)));
  if (states.length === 0) return [];
  const fitting = told.filter((fact) => states.every((word) => prints(fact, word, bench)));
  const [first] = fitting;
  return fitting.every(({ indicator }) => indicator === first?.indicator) ? fitting : [];
}

function calculates({ operations }: Query): boolean {
  return CALCULATING.some((operation) => operations.has(operation));
}

/**
 * Canonical words and unknown stretches, but for the sort of thing that is asked for (哪家企业), which says nothing
 * of it; names and numbers are checked as explanations.
 */
function contentSaid({ tokens }: Query, which: number): readonly string[] {
  const content = tokens.flatMap(({ start, text, meanings }) => {
    const word = meanings.find(({ type }) => type === 'word');
    if (word?.type === 'word') return [{ start, word: word.word }];
    return meanings.length === 0 || meanings.some(({ type }) => type === 'entity')
      ? [{ start, word: meanings.length === 0 ? text : null }]
      : [];
  });
  const sort = content.find(({ start }) => start > which);
  return content
    .filter((one) => one !== sort)
    .flatMap(({ word }) => (word !== null && word.length > 1 ? [word] : []));
}

/** Who is named owns the fact or contains its owner; nobody named means anyone. */
function isOf({ actors, topics }: Query, owner: Entity, { knowledge }: Workbench): boolean {
  if (topics.includes(owner) || actors.includes(owner)) return false;
  return actors.every((actor) => isWithin(owner, actor, knowledge));
}

/** The printed value says the word or a synonym; a Latin word only as a whole (AA is not AA+). */
function prints(fact: Fact, word: string, { surfaces, printedForm }: Workbench): boolean {
  const form = printedForm(fact);
  return surfaces(word).some((surface) =>
    /^[a-z]/.test(surface) ? form === surface : form.includes(surface),
  );
}
