import type { Entity, Fact } from '../../knowledge/model.ts';
import type { Query } from '../../question/query.ts';
import type { Token } from '../../question/token.ts';
import { candidatesSaid } from '../naming/candidates.ts';
import { contentWords } from '../../question/content-words.ts';
import { isWithin } from '../../knowledge/within.ts';
import { unexplained } from '../words/explain.ts';
import { FIRST, LEADING, PRINTED_FIRST, PRINTED_LEADING } from '../said/first-words.ts';
import { periodMatches } from '../said/periods.ts';
import { withoutSort } from '../said/sorts.ts';
import type { Workbench } from '../workbench.ts';

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
  const asksOwner = (['who', 'list', 'where'] as const).some((asked) => operations.has(asked));
  if (!asksOwner || operations.has('verdict') || thresholds.length > 0) return [];
  const scopes = bench.index.amongTags.filter(({ form }) => query.words.has(form));
  const isScoped = scopes.length > 0 || query.actors.some(({ kind }) => SCOPES[kind]);
  const claim =
    tokens.find(({ text }) => FIRST.test(text) || ONLY.test(text)) ??
    (isScoped ? tokens.find(({ text }) => LEADING.test(text)) : undefined);
  if (claim === undefined) return [];
  const fitting = [...bench.knowledge.facts.values()].filter(
    (fact) =>
      isFirst(fact, claim) &&
      (scopes.length === 0 || scopes.some(({ tag }) => tag === fact.among)) &&
      query.actors.every((actor) => fitsActor(fact, actor, bench)) &&
      query.periods.every(({ value }) => periodMatches(fact, value)) &&
      saysAll(fact, query, claim, bench),
  );
  const [first] = fitting;
  const isOne = fitting.every(
    (fact) => fact.indicator === first?.indicator && fact.entity === first.entity,
  );
  if (!isOne) return [];
  return [...new Set([...fitting, ...fitting.flatMap((fact) => toldOf(fact, query, bench))])];
}

/** 金额多少, 产能利用率: what the same sentence prints of the owner and the question names or asks for. */
function toldOf(fact: Fact, query: Query, { index, names }: Workbench): readonly Fact[] {
  const named = new Set(candidatesSaid(query.words, names).map(({ indicator }) => indicator));
  return index
    .inSentence(fact)
    .filter(
      ({ indicator, entity, measure, value }) =>
        entity === fact.entity &&
        measure === 'level' &&
        value.type === 'number' &&
        (indicator === fact.indicator ? query.asksAmount : named.has(indicator)),
    );
}

function isFirst({ measure, value, status, passages }: Fact, { text }: Token): boolean {
  if (measure !== 'rank' || status === 'target') return false;
  if (value.type !== 'number') return value.type === 'text' && value.text.includes(text);
  const told = ONLY.test(text) ? PRINTED_ONLY : FIRST.test(text) ? PRINTED_FIRST : PRINTED_LEADING;
  const [proof] = passages;
  return value.number === 1 && told.test(proof?.text.slice(...proof.mark) ?? '');
}

/** The owner lies within whoever is named, who may be the scope as well. */
function fitsActor({ among, entity }: Fact, actor: Entity, { knowledge }: Workbench): boolean {
  const scope = SCOPES[actor.kind];
  const isScope = scope === undefined || among === null || scope.test(among);
  return isScope && isWithin(entity, actor, knowledge);
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
