import type { Entity, Fact } from '../knowledge/model.ts';
import type { Query } from '../question/query.ts';
import type { Token } from '../question/token.ts';
import { contentWords } from '../question/content-words.ts';
import { isWithin } from '../knowledge/within.ts';
import { unexplained } from './explain.ts';
import { FIRST, PRINTED_FIRST } from './first-words.ts';
import { periodMatches } from './periods.ts';
import { withoutSort } from './sorts.ts';
import type { Workbench } from './workbench.ts';

const ONLY = /^唯一(?:一?[家个座条])?$|^(?:the )?(?:only|sole)$/;
/** How the proof of a rank says that its owner is the only one. */
const PRINTED_ONLY = /唯一|独有|仅有/;

/** The scope that a named territory stands for: 赣州第一家 is 全市第一家. */
const SCOPES: Readonly<Partial<Record<Entity['kind'], RegExp>>> = {
  city: /^全市$/,
  province: /^全省$/,
  country: /^全国$/,
};

/**
 * 全市第一家…是哪家: the ranks that say of their owner what the question says. Empty when nobody is asked for, when
 * no such word is said or when something is left unexplained.
 */
export function factsOfFirsts(query: Query, bench: Workbench): readonly Fact[] {
  const { tokens, operations, thresholds } = query;
  const asksOwner = operations.has('who') || operations.has('list');
  if (!asksOwner || operations.has('verdict') || thresholds.length > 0) return [];
  const claim = tokens.find(({ text }) => FIRST.test(text) || ONLY.test(text));
  if (claim === undefined) return [];
  const scopes = bench.index.amongTags.filter(({ form }) => query.words.has(form));
  const fitting = [...bench.knowledge.facts.values()].filter(
    (fact) =>
      isFirst(fact, claim) &&
      (scopes.length === 0 || scopes.some(({ tag }) => tag === fact.among)) &&
      query.actors.every((actor) => fitsActor(fact, actor, bench)) &&
      query.periods.every(({ value }) => periodMatches(fact, value)) &&
      saysAll(fact, query, claim, bench),
  );
  const [first] = fitting;
  return fitting.every(
    (fact) => fact.indicator === first?.indicator && fact.entity === first.entity,
  )
    ? fitting
    : [];
}

function isFirst({ measure, value, status, passages }: Fact, { text }: Token): boolean {
  if (measure !== 'rank' || value.type !== 'number' || value.number !== 1) return false;
  const told = ONLY.test(text) ? PRINTED_ONLY : PRINTED_FIRST;
  const [proof] = passages;
  return status !== 'target' && told.test(proof?.text.slice(...proof.mark) ?? '');
}

/** Who is named is the scope, or the owner lies within. */
function fitsActor({ among, entity }: Fact, actor: Entity, { knowledge }: Workbench): boolean {
  const scope = SCOPES[actor.kind];
  return scope ? scope.test(among ?? '') : isWithin(entity, actor, knowledge);
}

/** Some word of the question names the rank, and the rank explains every other. */
function saysAll(fact: Fact, query: Query, claim: Token, bench: Workbench): boolean {
  const rest = withoutSort(query, fact).tokens.filter((token) => token !== claim);
  const vocabulary = bench.names.vocabulary(fact.indicator);
  const named = [...contentWords(rest)].some(
    (word) => vocabulary.has(word) && !bench.index.slotWords.has(word),
  );
  const told = bench.explainedByFact(fact);
  const scope = fact.among === null ? [] : [bench.index.formOfTag(fact.among)];
  const granted = new Set([...scope, ...wordsBeside(fact, bench)]);
  const left = unexplained({ ...query, tokens: rest }, told, { surfaces: bench.surfaces, granted });
  return named && left.length === 0;
}

/** Names of what the same sentence tells of the same owner: whoever is asked for may be described by them. */
function wordsBeside(fact: Fact, { index, names }: Workbench): string[] {
  return index
    .inSentence(fact)
    .filter(({ entity }) => entity === fact.entity)
    .flatMap(({ indicator }) => [...names.vocabulary(indicator)]);
}
