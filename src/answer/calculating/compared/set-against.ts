import type { Query } from '../../../question/query.ts';
import { saysMeasure } from '../../../question/token.ts';
import type { Found } from '../../found.ts';
import type { Workbench } from '../../workbench.ts';
import { amountsIn } from '../sides/amounts-in.ts';
import { areOfAskedUnit } from '../sides/asked-unit.ts';
import { answerBetween, answerDistance, type Between } from './between.ts';
import { besideLast, ofLast } from './last-told.ts';
import { ofOwners } from './of-owners.ts';
import {
  findOperands,
  findSeveral,
  type Operands,
  type OperandsFound,
  type SideReading,
} from '../operands/operands.ts';
import { overTime, sumOverTime } from './over-time.ts';
import { saysSpan, sidesOf } from '../sides/sides.ts';

/** A message of more sides than this is read one way only. */
const MOST_SIDES_READ_AGAIN = 6;

/** With measure, addition and part of the neighbour (电子信息规上企业比新能源的) first, then with less of it. */
const TAKEN_OVER = [
  ['measure', 'increment', 'part'],
  ['measure', 'increment'],
  ['measure'],
  [],
] as const;

/** The sides of a question set against each other, as they are read first, then with less taken over. */
export function setAgainst(
  asked: Between,
  query: Query,
  reading: Omit<SideReading, 'also'>,
  bench: Workbench,
): Found | null {
  if (asked === 'sum' && saysSpan(query)) return sumOverTime(query, reading, bench);
  const series = asked === 'change' && saysSpan(query) ? overTime(query, reading, bench) : null;
  if (series) return series;
  const isLong = sidesOf(query, reading.links, bench).length > MOST_SIDES_READ_AGAIN;
  const readings = (asked === 'sum' || isLong ? [false] : [false, true]).flatMap((standIns) =>
    TAKEN_OVER.slice(0, isLong ? 1 : undefined).map((also) => ({ ...reading, also, standIns })),
  );
  const first = findSeveral(query, readings, bench);
  const scoped = asked === 'difference' && isOfMore(first) ? ofTopic(query, readings, bench) : null;
  if (scoped?.facts.length === 2) return answerBetween(asked, scoped, query);
  if (first?.type === 'operands' && first.operands.facts.length > 1)
    return areOfAskedUnit(first.operands.facts, query)
      ? answerBetween(asked, first.operands, query)
      : null;
  const topical = isLong ? null : ofTopic(query, readings, bench);
  if (topical) return answerBetween(asked, topical, query);
  const owned = asked === 'sum' ? null : ofOwners(query, bench);
  if (owned) return answerBetween(asked, owned, query);
  const apart = asked === 'sum' || isLong ? null : ofOwnTimes(query, reading, bench);
  if (apart) return answerBetween(asked, apart, query);
  if (first?.type === 'missing' && mayMeanCount(query))
    return setAgainst(asked, withoutRank(query), reading, bench) ?? first.found;
  const last = ofLast(query, reading.context, bench);
  if (last) return answerBetween(asked, last, { ...query, coordinated: true });
  if (!first) return null;
  if (first.type === 'missing')
    return asked === 'change' && !query.operations.has('compare') ? null : first.found;
  const said = amountsIn(query);
  if (said.length > 0)
    return (asked === 'difference' || asked === 'comparison') && !query.operations.has('extreme')
      ? answerDistance(first.operands, said)
      : null;
  return besideLast(asked, first.operands, { query, context: reading.context }, bench);
}

/** 2023年规上企业，甲产业跟乙产业差几家: more figures than the two that a distance lies between. */
function isOfMore(found: OperandsFound | null): boolean {
  return found?.type === 'operands' && found.operands.facts.length > 2;
}

/** 2023年签约项目，…投的多还是…投的多: of a first clause that names nothing to compare, each of the other sides. */
function ofTopic(
  query: Query,
  readings: readonly SideReading[],
  bench: Workbench,
): Operands | null {
  if (query.parts.length < 2) return null;
  const found = findSeveral(
    query,
    readings.map((reading) => ({ ...reading, topic: true })),
    bench,
  );
  if (found?.type !== 'operands') return null;
  const { facts, sides } = found.operands;
  return facts.length > 1 && facts.length === sides ? found.operands : null;
}

/** 某村今年的收入是村均的几倍: figures of two owners, of which one is held at a single other time. */
function ofOwnTimes(
  query: Query,
  reading: Omit<SideReading, 'also'>,
  bench: Workbench,
): Operands | null {
  if (query.actors.length < 2) return null;
  for (const also of TAKEN_OVER) {
    const found = findOperands(query, { ...reading, also, ownTimes: true }, bench);
    if (found?.type === 'operands' && found.operands.facts.length === 2) return found.operands;
  }
  return null;
}

/** How many more zones in the 2023 ranking: 排名 may belong to what is counted. */
function mayMeanCount({ measure, operations, words }: Query): boolean {
  return measure?.value === 'rank' && operations.has('difference') && words.size > 1;
}

function withoutRank(query: Query): Query {
  const tokens = query.tokens.filter((token) => !saysMeasure(token));
  return { ...query, tokens, measure: null, measures: [] };
}
