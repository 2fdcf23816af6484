import type { Query } from '../question/query.ts';
import { isAboutSeveral } from './several/about-several.ts';
import { answerWith } from './answer-with.ts';
import { ambiguousName } from './naming/ambiguous-name.ts';
import { articlesByTitle } from './passages/articles.ts';
import { calculatedInstead } from './calculating/calculated-instead.ts';
import { answerAlternatives } from './calculating/compared/alternatives.ts';
import { answerDisagreement } from './calculating/compared/conflicts.ts';
import { answerFiguresSaid } from './calculating/told/figures-said.ts';
import { findCalculation } from './calculating/find-calculation.ts';
import { answerMultipleCheck } from './calculating/told/multiple-check.ts';
import { answerOfAmounts } from './calculating/told/of-amounts.ts';
import { answerReckoned } from './calculating/told/reckoned.ts';
import { answerNamedRest } from './calculating/wholes/rest-of.ts';
import { totalOfLast } from './calculating/ratios/total-of-last.ts';
import { toldOtherwise } from './calculating/told-otherwise.ts';
import { leaningCandidates, standaloneCandidates } from './naming/candidates.ts';
import { NO_CONTEXT, type Context } from './context.ts';
import { refusedForEach } from './several/each-of-many.ts';
import type { Found } from './found.ts';
import { answerInTalk } from './talk/in-talk.ts';
import { lastPeriods } from './talk/last-times.ts';
import { alikeCandidates } from './talk/near-last.ts';
import { listFigures } from './outcomes/listing.ts';
import type { Reading } from './outcomes/outcomes.ts';
import { nothingFound } from './outcomes/refuse.ts';
import { sourceAnswer } from './passages/source.ts';
import type { Workbench } from './workbench.ts';

/** What is held for a question as it is said, or can be calculated from it. */
export function findAsSaid(query: Query, context: Context | null, bench: Workbench): Found {
  const before = context ?? NO_CONTEXT;
  const titled = articlesByTitle(query, bench);
  if (titled.length > 0)
    return { answer: { form: 'source', articles: titled, passages: [] }, context: before };
  if (query.operations.has('source')) {
    return { answer: sourceAnswer(query, before, bench), context: before };
  }
  const clash = ambiguousName(query);
  if (clash) {
    return { answer: { form: 'clarification', options: [], entities: clash }, context: before };
  }
  const bothSaid =
    answerMultipleCheck(query, bench) ??
    answerFiguresSaid(query, bench) ??
    answerDisagreement(query, bench);
  if (bothSaid) return bothSaid;
  const reckoned = totalOfLast(query, context, bench) ?? answerReckoned(query, bench);
  if (reckoned) return reckoned;
  const outright = isAboutSeveral(query, context) ? findCalculation(query, context, bench) : null;
  if (outright)
    return outright.answer.form === 'refusal'
      ? (answerOfAmounts(query, bench) ?? printedChange(query, context, bench) ?? outright)
      : outright;
  const told = findPlain(query, context, bench);
  const plain =
    refusedForEach(query, told, bench) ?? answerAlternatives(query, told, bench) ?? told;
  if (plain.answer.form !== 'refusal')
    return toldOtherwise(query, plain, { context, bench }) ?? plain;
  if (isAboutSeveral(query, context)) return answerOfAmounts(query, bench) ?? plain;
  const listed = listFigures(query, bench) ?? answerNamedRest(query, bench);
  if (listed) return listed;
  return calculatedInstead(query, context, bench) ?? plain;
}

/** 下降了多少, where the change itself is printed. */
function printedChange(query: Query, context: Context | null, bench: Workbench): Found | null {
  if (query.measure?.value !== 'growth') return null;
  const told = findPlain(query, context, bench);
  const isChange =
    told.answer.form === 'value' && told.answer.lead.every(({ measure }) => measure === 'growth');
  return isChange ? told : null;
}

/** What is held as it is asked, without any calculation. */
function findPlain(query: Query, context: Context | null, bench: Workbench): Found {
  const before = context ?? NO_CONTEXT;
  const leaning = context === null ? null : leaningCandidates(query, context, bench);
  const leant =
    leaning &&
    (answerAtLastTime(query, { candidates: leaning, inherited: before }, bench) ??
      answerWith(query, { candidates: leaning, inherited: before }, bench));
  if (leant && leant.answer.form !== 'refusal') return leant;
  const alike = context === null ? [] : alikeCandidates(query, context, bench);
  const meant =
    alike.length > 0 ? answerWith(query, { candidates: alike, inherited: before }, bench) : null;
  if (meant?.answer.form === 'value') return meant;
  const inTalk =
    context && answerInTalk(query, context, (alone) => findAsSaid(alone, null, bench), bench);
  if (inTalk) return inTalk;
  if (leant && query.followUp) return leant;
  // 幼儿园的呢: a part of what was asked before, and nothing by itself.
  if (context !== null && query.form.endsWith('的呢'))
    return leant ?? { answer: { form: 'refusal', refusal: nothingFound(query, bench) }, context };
  const standing = answerStanding(query, bench);
  return leant && standing.answer.form === 'refusal' ? leant : standing;
}

/** What a question names by itself. Within a talk it is looked for more than once. */
function answerStanding(query: Query, bench: Workbench): Found {
  const known = bench.standing.get(query);
  if (known) return known;
  const candidates = standaloneCandidates(query, bench);
  const found = answerWith(query, { candidates, inherited: null }, bench);
  bench.standing.set(query, found);
  return found;
}

/** Who leans on the last answer and gives no time stays in its time; null where nothing is held of that. */
function answerAtLastTime(query: Query, reading: Reading, bench: Workbench): Found | null {
  const { inherited } = reading;
  if (inherited === null || query.periods.length > 0 || inherited.periods.length > 0) return null;
  const periods = lastPeriods(inherited, bench);
  if (periods.length === 0) return null;
  const found = answerWith(query, { ...reading, inherited: { ...inherited, periods } }, bench);
  const isAnswer = found.answer.form === 'value' || found.answer.form === 'list';
  return isAnswer ? { ...found, context: { ...found.context, periods: [] } } : null;
}
