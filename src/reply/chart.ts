import { factorOf, inUnit, quantityOf, type Quantity } from '../calculation/quantity.ts';
import { MOST_BARS, type Bar, type BarStyle, type ChartSpec } from '../chart/spec.ts';
import type { Fact } from '../knowledge/model.ts';
import { comparePeriods, periodWords } from '../text/periods.ts';
import type { Writing } from './draft.ts';
import { figureEn, figureZh } from './figures.ts';
import { labelOf, nameOf, shortLabel } from './labels.ts';
import type { Language } from './reply.ts';

/** Fewer figures than this are read faster than a picture, unless it was asked for. */
const ENOUGH = 3;

/**
 * The chart of figures that measure one thing; null for too few or too many of them, or of several dimensions.
 * `overTime`: figures of one thing at several times, however long.
 */
export function chartOf(
  figures: readonly Fact[],
  { overTime, asked }: { readonly overTime: boolean; readonly asked: boolean },
  writing: Writing,
): ChartSpec | null {
  const measured = figures.flatMap((fact) => {
    const quantity = quantityOf(fact);
    return quantity ? [{ fact, quantity }] : [];
  });
  const [first] = measured;
  const enough = asked ? 2 : ENOUGH;
  if (!first || measured.length < enough || measured.length > MOST_BARS) return null;
  const { dimension } = first.quantity;
  if (dimension === 'rank' || measured.some(({ quantity }) => quantity.dimension !== dimension))
    return null;
  const ordered = overTime
    ? measured.toSorted((a, b) => comparePeriods(a.fact.period, b.fact.period))
    : measured;
  const unit = largestUnit(ordered.map(({ quantity }) => quantity));
  const bars = ordered.map(({ fact, quantity }): Bar => ({
    label: overTime ? periodWords(fact.period, writing.language) : barLabel(fact, figures, writing),
    value: inUnit(quantity, unit).number.toNumber(),
    text: writing.language === 'zh' ? figureZh(fact) : figureEn(fact, writing.word).text,
    style: styleOf(fact, figures),
  }));
  return {
    title: titleOf(figures, overTime, writing),
    measuredIn: `${writing.language === 'zh' ? '单位：' : 'Unit: '}${unit}`,
    overTime,
    bars,
    legend: legendOf(bars, writing.language),
    source: sourceOf(figures, writing.language),
  };
}

function largestUnit(quantities: readonly Quantity[]): string {
  const [first, ...others] = quantities;
  if (!first) return '';
  return others.reduce((most, one) => (factorOf(one).gt(factorOf(most)) ? one : most), first).unit;
}

/** Half a year is told apart where whole years stand beside it. */
function styleOf({ status, period }: Fact, figures: readonly Fact[]): BarStyle {
  if (status === 'target' || status === 'design') return 'goal';
  if (status === 'expected') return 'estimate';
  const isPart = period.type === 'during' && period.span.grain !== 'year';
  const besideYears = figures.some(
    (other) => other.period.type === 'during' && other.period.span.grain === 'year',
  );
  return isPart && besideYears ? 'part-of-year' : 'result';
}

const LEGEND = {
  zh: { result: '', 'part-of-year': '不足一年', estimate: '预计数', goal: '目标或设计规模' },
  en: {
    result: '',
    'part-of-year': 'part of a year',
    estimate: 'estimate',
    goal: 'goal or design',
  },
};

function legendOf(bars: readonly Bar[], language: Language): ChartSpec['legend'] {
  const styles = new Set(bars.map(({ style }) => style).filter((style) => style !== 'result'));
  return Object.fromEntries([...styles].map((style) => [style, LEGEND[language][style]]));
}

/** What all bars have in common stands in the title, what tells them apart at the bars. */
function titleOf(figures: readonly Fact[], overTime: boolean, { language, word }: Writing): string {
  const [first] = figures;
  if (!first) return '';
  const owner = nameOf(first.entity, language);
  const label = shortLabel(first, language, word);
  const zh = language === 'zh';
  if (overTime) return zh ? `${owner}${label}` : `${label} of ${owner}`;
  const sameLabel = figures.every((fact) => shortLabel(fact, language, word) === label);
  const sameTime = figures.every(({ period }) => period.notation === first.period.notation);
  const sameOwner = figures.every(({ entity }) => entity === first.entity);
  const parts = [
    sameOwner ? owner : '',
    sameTime && first.period.type !== 'undated' ? periodWords(first.period, language) : '',
    sameLabel ? label : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(zh ? ' ' : ', ') : zh ? '对比' : 'Comparison';
}

function barLabel(fact: Fact, figures: readonly Fact[], { language, word }: Writing): string {
  const sameOwner = figures.every(({ entity }) => entity === fact.entity);
  const sameTime = figures.every(({ period }) => period.notation === fact.period.notation);
  const label = shortLabel(fact, language, word);
  const sameLabel = figures.every((other) => shortLabel(other, language, word) === label);
  const parts = [
    sameOwner ? '' : nameOf(fact.entity, language),
    sameTime || fact.period.type === 'undated' ? '' : periodWords(fact.period, language),
    sameLabel ? '' : label,
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(' ') : labelOf(fact, language, word);
}

function sourceOf(figures: readonly Fact[], language: Language): string {
  const articles = new Map(figures.map(({ article }) => [article.id, article]));
  const zh = language === 'zh';
  const names = [...articles.values()].map(({ name, published }) =>
    zh ? `《${name}》（${published}）` : `${name} (${published})`,
  );
  return `${zh ? '来源：' : 'Source: '}${names.join(zh ? '、' : ', ')}`;
}
