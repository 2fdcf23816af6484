import type { Fact } from '../../../knowledge/model.ts';
import type { Query } from '../../../question/query.ts';
import type { Token } from '../../../question/token.ts';
import type { Found } from '../../found.ts';
import type { Workbench } from '../../workbench.ts';
import { withDirection } from './directions.ts';
import { answerBetween } from './between.ts';
import { findOne, type SideReading } from '../operands/operands.ts';
import { answerSeries } from './series.ts';
import { addsUp, saysTime } from '../sides/token-roles.ts';

/** A figure at all its times, whichever are said. */
export function overTime(
  query: Query,
  { without, context }: Omit<SideReading, 'also'>,
  bench: Workbench,
): Found | null {
  const timeless = (token: Token): boolean => without(token) || saysTime(token) || addsUp(token);
  const atAnyTime = context && { ...context, periods: [] };
  const side = findOne(query, { without: timeless, context: atAnyTime }, bench);
  const found = side && answerSeries(query, side);
  return found && withDirection(found, query);
}

/** 人均收入翻了几倍: of the only two times at which a figure is held, where none is said. */
export function multipleOverTime(
  query: Query,
  reading: Omit<SideReading, 'also'>,
  bench: Workbench,
): Found | null {
  if (query.periods.length > 0 || query.actors.length > 1 || !GREW.test(query.form)) return null;
  return ofOnlyTwo('multiple', query, reading, bench);
}

/** 六年涨了多少钱: likewise what lies between them. */
export function betweenOnlyTwo(
  query: Query,
  reading: Omit<SideReading, 'also'>,
  bench: Workbench,
): Found | null {
  return ofOnlyTwo('difference', query, reading, bench);
}

function ofOnlyTwo(
  asked: 'multiple' | 'difference',
  query: Query,
  reading: Omit<SideReading, 'also'>,
  bench: Workbench,
): Found | null {
  const found = overTime(query, reading, bench);
  if (found?.answer.form !== 'series' || found.answer.figures.length !== 2) return null;
  const { figures, otherPrints, understood } = found.answer;
  const operands = { facts: figures, otherPrints, sides: 2, standIn: false, understood };
  return answerBetween(
    asked,
    { ...operands, context: found.context },
    { ...query, coordinated: true },
  );
}

/** What somebody says became a multiple of itself. */
const GREW = /翻|涨|增长|增加|提高|变成|扩大|是原来的|是最初的|多少倍了|times|fold|multipl/;

/** 2015到2017年加起来: every year of the span, not only its ends; null where one of them is not held. */
export function sumOverTime(
  query: Query,
  reading: Omit<SideReading, 'also'>,
  bench: Workbench,
): Found | null {
  const found = overTime(query, reading, bench);
  if (found?.answer.form !== 'series') return null;
  const { figures, otherPrints, understood } = found.answer;
  if (!isEveryYear(figures)) return null;
  const sides = figures.length;
  return answerBetween(
    'sum',
    { facts: figures, otherPrints, sides, standIn: false, understood, context: found.context },
    query,
  );
}

function isEveryYear(figures: readonly Fact[]): boolean {
  const years = figures.map(({ period }) =>
    period.type === 'during' && period.span.grain === 'year'
      ? Number(period.span.first.slice(0, 4))
      : NaN,
  );
  return years.every((year, at) => at === 0 || year === (years[at - 1] ?? NaN) + 1);
}
