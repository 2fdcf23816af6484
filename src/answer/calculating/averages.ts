import { average, operandOf } from '../../calculation/calculate.ts';
import { dimensionOf } from '../../knowledge/dimension.ts';
import type { Fact } from '../../knowledge/model.ts';
import type { Query } from '../../question/query.ts';
import { saysMeasure } from '../../question/segment.ts';
import type { Found } from '../found.ts';
import type { Workbench } from '../workbench.ts';
import type { SideFound } from './operands.ts';
import { told } from './together.ts';

/** A total for each of the things that the question counts, of which the same passage or time gives a number. */
export function answerAverage(query: Query, side: SideFound, bench: Workbench): Found | null {
  const beside = side.facts.flatMap((fact) => toldWith(fact, bench));
  const count = countOf(query, [...side.facts, ...beside], bench) ?? heldCount(query, side, bench);
  if (!count) return null;
  const total = totalOf(query, [...side.facts, ...toldWith(count, bench)], count, bench);
  const [all, things] = [total && operandOf(total), operandOf(count)];
  const calculation = all && things ? average(all, things) : null;
  if (!total || !calculation) return null;
  return told('calculation', { ...side, facts: [total, count] }, { calculations: [calculation] });
}

function toldWith(fact: Fact, { index }: Workbench): readonly Fact[] {
  return [...index.inSentence(fact), ...(fact.group === null ? [] : index.inGroup(fact.group))];
}

/** Of what an average is taken: the words after the measure (企业 of 平均每家企业), and its unit (人 of 人均, 每人). */
function countedIn({ tokens }: Query): { words: ReadonlySet<string>; unit: string | null } {
  const at = tokens.findIndex(saysMeasure);
  const words: string[] = [];
  for (const { meanings } of tokens.slice(at + 1)) {
    const said = meanings.flatMap((meaning) => (meaning.type === 'word' ? [meaning.word] : []));
    if (said.length === 0 && words.length > 0) break;
    words.push(...said);
  }
  const unit = /^(?:平均)?每一?(.+)$|^([^平])均$/.exec(tokens[at]?.text ?? '');
  return { words: new Set(words), unit: unit?.[1] ?? unit?.[2] ?? null };
}

/** Units that count anything, and so tell nothing. */
const ANY_THING = new Set('个 家 项 件 条 种 类'.split(' '));

function countOf(query: Query, facts: readonly Fact[], { names }: Workbench): Fact | null {
  const { words, unit } = countedIn(query);
  const counts = facts.filter(
    (fact) => isTotal(fact) && ['count', 'person', 'area'].includes(dimensionOf(fact) ?? ''),
  );
  const named = counts.filter(({ indicator }) =>
    [...names.vocabulary(indicator)].some((word) => words.has(word)),
  );
  const inUnit =
    unit === null || ANY_THING.has(unit) ? [] : counts.filter((fact) => fact.unit?.endsWith(unit));
  return onlyOne(wholeOnes(inUnit.length > 0 ? inUnit : named));
}

/** A number of the things that is held of the owner at the time of the total. */
function heldCount(query: Query, { facts }: SideFound, bench: Workbench): Fact | null {
  const [total] = facts;
  if (!total) return null;
  const held = bench.index
    .ofEntity(total.entity)
    .filter((fact) => fact !== total && fact.period.notation === total.period.notation);
  return countOf(query, held, bench);
}

/** What is shared out: of the figures told with the count the one of which most is said. */
function totalOf(
  { words }: Query,
  facts: readonly Fact[],
  count: Fact,
  { names }: Workbench,
): Fact | null {
  const said = ({ indicator }: Fact): number =>
    [...names.vocabulary(indicator)].filter((word) => words.has(word)).length;
  const own = dimensionOf(count);
  const totals = wholeOnes(
    facts.filter((fact) => isTotal(fact) && dimensionOf(fact) !== own && said(fact) > 0),
  );
  const most = Math.max(...totals.map(said));
  return onlyOne(totals.filter((fact) => said(fact) === most));
}

function isTotal(fact: Fact): boolean {
  return fact.measure === 'level' && fact.status !== 'target' && dimensionOf(fact) !== 'ratio';
}

/** Those that count no part, where some do not. */
function wholeOnes(facts: readonly Fact[]): readonly Fact[] {
  const whole = facts.filter(({ where }) => where.length === 0);
  return whole.length > 0 ? whole : facts;
}

function onlyOne(facts: readonly Fact[]): Fact | null {
  const [first, ...more] = new Set(facts);
  return first && more.length === 0 ? first : null;
}
