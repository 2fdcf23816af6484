import { average, operandOf } from '../../../calculation/calculate.ts';
import { dimensionOf } from '../../../knowledge/dimension.ts';
import type { Fact } from '../../../knowledge/model.ts';
import type { Query } from '../../../question/query.ts';
import { unitOfEach } from '../../../question/vocabulary/averages.ts';
import { saysMeasure, type Token } from '../../../question/token.ts';
import type { Found } from '../../found.ts';
import type { Workbench } from '../../workbench.ts';
import type { SideFound } from '../operands/hold-side.ts';
import type { Operands } from '../operands/operands.ts';
import { answerPartOfYear } from './parts-of-year.ts';
import { told } from '../operands/together.ts';

/** A total for each of the things that the question counts, of which the same passage or time gives a number. */
export function answerAverage(
  query: Query,
  side: SideFound | Operands,
  bench: Workbench,
): Found | null {
  const overYear = answerPartOfYear(query, side);
  if (overYear) return overYear;
  const beside = side.facts.flatMap((fact) => toldWith(fact, bench));
  const count =
    countOf(query, [...side.facts, ...beside], bench) ?? heldCount(query, side.facts, bench);
  if (!count) return null;
  const total =
    totalOf(query, side.facts, count, bench) ??
    totalOf(query, [...side.facts, ...toldWith(count, bench)], count, bench);
  const [all, things] = [total && operandOf(total), operandOf(count)];
  const calculation = all && things ? average(all, things) : null;
  if (!total || !calculation) return null;
  return told('calculation', { ...side, facts: [total, count] }, { calculations: [calculation] });
}

function toldWith(fact: Fact, { index }: Workbench): readonly Fact[] {
  return [...index.inSentence(fact), ...(fact.group === null ? [] : index.inGroup(fact.group))];
}

/** Of what an average is taken, and what was said before it. */
interface Counted {
  /** The words after the measure: 企业 of 平均每家企业. */
  readonly after: ReadonlySet<string>;
  /** Its unit: 人 of 人均, 每人. */
  readonly unit: string | null;
  /** What each is, where one word says it: 村 of 每个村. */
  readonly thing: string | null;
}

function countedIn({ tokens }: Query): Counted {
  const each = tokens.findIndex(saysEach);
  const at = each < 0 ? tokens.findIndex(saysMeasure) : each;
  const after: string[] = [];
  for (const token of tokens.slice(at + 1)) {
    const said = wordsOf(token);
    if (said.length === 0 && after.length > 0) break;
    after.push(...said);
  }
  const measure = tokens[at]?.text ?? '';
  const unit = unitOfEach(measure) ?? /^([^平])均$/.exec(measure)?.[1] ?? null;
  const thing = tokens.flatMap(({ text }) => /^每一?[个家项](.+)$/.exec(text)?.[1] ?? []);
  return {
    after: new Set(after),
    unit,
    thing: thing[0] ?? null,
  };
}

/** 每个, 单个, each: what follows is what there is one of. */
function saysEach({ text }: Token): boolean {
  return /^(?:per|each|every|每一?[个家项]?|单[个家项体支所件台])$/.test(text);
}

/** The question without the noun behind 每家, which is what is counted and not what is shared out. */
export function withoutThing({ tokens }: Query): (token: Token) => boolean {
  const at = tokens.findIndex((token) => saysEach(token) || unitOfEach(token.text) !== null);
  const behind = at < 0 ? [] : tokens.slice(at + 1);
  const end = behind.findIndex((token) => wordsOf(token).length === 0);
  const thing = new Set(behind.slice(0, end < 0 ? behind.length : end).map(({ text }) => text));
  return ({ text }) => thing.has(text);
}

function wordsOf({ meanings }: Query['tokens'][number]): readonly string[] {
  return meanings.flatMap((meaning) => (meaning.type === 'word' ? [meaning.word] : []));
}

/** Units that count anything, and so tell nothing. */
const ANY_THING = new Set('个 家 项 件 条 种 类'.split(' '));

function countOf(query: Query, facts: readonly Fact[], { names }: Workbench): Fact | null {
  const { after, unit, thing } = countedIn(query);
  const counts = facts.filter(
    (fact) =>
      isTotal(fact) &&
      ['count', 'person', 'area'].includes(dimensionOf(fact) ?? '') &&
      // 每家 is no person.
      !(unit !== null && ANY_THING.has(unit) && dimensionOf(fact) !== 'count'),
  );
  const inUnit =
    unit === null || ANY_THING.has(unit) ? [] : counts.filter((fact) => fact.unit?.endsWith(unit));
  if (inUnit.length > 0) return onlyOne(wholeOnes(inUnit));
  const says = ({ indicator }: Fact, words: ReadonlySet<string>): number =>
    [...names.vocabulary(indicator)].filter((word) => words.has(word)).length;
  const isThing = ({ indicator }: Fact): boolean =>
    thing !== null && [...names.vocabulary(indicator)].some((word) => word.includes(thing));
  const [first, ...more] = after;
  const saying = [first, ...more]
    .map((word) => counts.filter((fact) => says(fact, new Set([word ?? ''])) > 0))
    .find((found) => found.length > 0);
  const things = counts.filter(isThing);
  const named = things.length > 0 ? things : (saying ?? []);
  // 开工项目平均总投资: what is counted may stand before.
  const before = counts.filter((fact) => says(fact, query.words) > 0);
  const said = named.length > 0 ? named : before;
  const meant = wholeOnes(said.length === 0 && query.words.size === 0 ? counts : said);
  const soCounted = meant.filter((fact) => unit !== null && fact.unit === unit);
  const counted = soCounted.length > 0 ? soCounted : meant;
  const most = Math.max(...counted.map((fact) => says(fact, query.words)));
  return onlyOne(counted.filter((fact) => says(fact, query.words) === most));
}

/** A number of the things that is held of the owner at the time of the total. */
function heldCount(query: Query, facts: readonly Fact[], bench: Workbench): Fact | null {
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
  const isOther = (fact: Fact): boolean =>
    dimensionOf(fact) !== dimensionOf(count) || fact.unit !== count.unit;
  const totals = wholeOnes(
    facts.filter((fact) => isTotal(fact) && isOther(fact) && (words.size === 0 || said(fact) > 0)),
  );
  const most = Math.max(...totals.map(said));
  return onlyOne(totals.filter((fact) => said(fact) === most));
}

function isTotal(fact: Fact): boolean {
  return fact.measure === 'level' && fact.status !== 'target' && dimensionOf(fact) !== 'ratio';
}

/** Those that count no part, where some do not. */
function wholeOnes(facts: readonly Fact[]): readonly Fact[] {
  const isPart = ({ where, partOf }: Fact): boolean =>
    where.length > 0 || facts.some(({ id }) => id === partOf);
  const whole = facts.filter((fact) => !isPart(fact));
  return whole.length > 0 ? whole : facts;
}

function onlyOne(facts: readonly Fact[]): Fact | null {
  const [first, ...more] = new Set(facts);
  return first && more.length === 0 ? first : null;
}
