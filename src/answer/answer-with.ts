import type { Fact } from '../knowledge/model.ts';
import { EXPLAINING } from '../question/operation.ts';
import type { Query } from '../question/query.ts';
import { factsBearing } from './slots/bearers.ts';
import { asksForThing, isBareNumber, isOfElse } from './slots/asks-for-thing.ts';
import { spelledRival } from './outcomes/choose.ts';
import { NO_CONTEXT } from './context.ts';
import { leavesOneOut } from './entries/either-topic.ts';
import { aboutEntry, findEntry } from './entries/entries.ts';
import { findExtreme } from './extremes/extremes.ts';
import { factsOfFirsts } from './extremes/firsts.ts';
import type { Found } from './found.ts';
import { fromFactsSaying, fromGood } from './outcomes/from-outcomes.ts';
import { leavesOnlyTopics } from './slots/hold-against.ts';
import { isGood, resolve, type Reading } from './outcomes/outcomes.ts';
import { factsSaying } from './slots/owners.ts';
import { isNamedAs } from './slots/said-slots.ts';
import { fromFailed, nothingFound } from './outcomes/refuse.ts';
import type { Workbench } from './workbench.ts';

/** What one reading of a question gives: the figure or entry that fits it best, or why none does. */
export function answerWith(query: Query, reading: Reading, bench: Workbench): Found {
  const extreme = query.operations.has('extreme') ? findExtreme(query, reading, bench) : null;
  if (extreme) return extreme;
  const outcomes = resolve(query, reading, bench);
  const [best] = outcomes;
  const good = best && isGood(best) ? best : null;
  const explaining = EXPLAINING.some((operation) => query.operations.has(operation));
  const onlyASlotFails =
    best !== undefined &&
    best.unexplained.length === 0 &&
    best.failed !== null &&
    best.failed !== 'dimension';
  // 怎么打通的: a word of the question names what nobody who is meant has.
  const isOfNobody = onlyASlotFails && best.failed === 'entity';
  const isGoalOnly = onlyASlotFails && best.failed === 'status' && query.operations.has('verdict');
  const isListed = good?.facts.some(({ value }) => value.type === 'list') ?? false;
  const asksParts = query.operations.has('list') && namesTopicsOnly(query) && !isListed;
  const isNoThing =
    good === null
      ? best?.failed === 'entity' || best?.failed === 'dimension'
      : good.facts.every(isBareNumber) || isOfElse(query, good, bench);
  const asksThing = isNoThing && asksForThing(query);
  if (
    asksThing ||
    explaining ||
    isOfNobody ||
    isGoalOnly ||
    asksParts ||
    (!good && !onlyASlotFails)
  ) {
    const named = outcomes.find((outcome) => leavesOnlyTopics(outcome, query));
    const meant = named && (explaining || named.failed !== null) ? named.candidate.words : [];
    // 怎么和…结合: how something is done is no figure of it.
    const asksHow = query.operations.has('how') && query.topics.length > 0;
    const naming = asksHow ? [] : [...meant];
    const entry =
      findEntry(query, bench, { strict: !explaining, naming }) ??
      (asksThing ? findEntry(query, bench, { strict: true, naming: [] }) : null);
    if (entry && !leavesOneOut(query, entry))
      return { answer: { form: 'entry', entry }, context: aboutEntry(entry) };
  }
  const meant = good && spelledRival(query, good, outcomes);
  if (meant) return fromFailed(query, meant, bench);
  if (good) return fromGood(query, good, { outcomes, inherited: reading.inherited }, bench);
  const isOfOtherTime = onlyASlotFails && best.failed === 'period';
  const said = reading.inherited === null && !isOfOtherTime ? ownersAsked(query, bench) : [];
  if (said.length > 0) return fromFactsSaying(query, said);
  if (best) return fromFailed(query, best, bench);
  return { answer: { form: 'refusal', refusal: nothingFound(query, bench) }, context: NO_CONTEXT };
}

/** 某行动包含哪几条: nothing but the name of something is said. */
function namesTopicsOnly({ topics, words, periods }: Query): boolean {
  return (
    topics.length > 0 && periods.length === 0 && [...words].every((word) => word.startsWith('@'))
  );
}

/** Facts by what they say of their owners, whom the question asks for. */
function ownersAsked(query: Query, bench: Workbench): readonly Fact[] {
  const isGoalAsked = query.status?.value === 'target';
  const found = [factsOfFirsts, factsSaying, factsBearing]
    .map((find) => find(query, bench))
    .map((facts) => (isGoalAsked ? facts.filter(isGoal) : facts));
  return found.find((facts) => facts.length > 0) ?? [];
}

function isGoal({ status, indicator }: Fact): boolean {
  return status === 'target' || isNamedAs('target', [indicator]);
}
