import type { Entity } from '../../knowledge/model.ts';
import { EXPLAINING } from '../../question/operation.ts';
import { isActor } from '../../knowledge/actors.ts';
import { pointingIn } from '../../question/pointing.ts';
import type { Query } from '../../question/query.ts';
import { queryOf } from '../../question/read.ts';
import type { AskedPeriod } from '../../text/asked-periods.ts';
import { answerWith } from '../answer-with.ts';
import {
  contentOf,
  leaningCandidates,
  namesNothing,
  sameAgain,
  type Candidate,
} from '../naming/candidates.ts';
import { completed, type LeftOut } from './completed.ts';
import type { Context } from '../context.ts';
import type { Found } from '../found.ts';
import { fromFactsSaying } from '../outcomes/from-outcomes.ts';
import { timesFor } from './last-times.ts';
import { atOtherTime, neighboursAsked } from './near-last.ts';
import { firstGood, isGood, leadOf, meansTheSame } from './told.ts';
import type { Workbench } from '../workbench.ts';

/** Answers a question that stands by itself. */
export type AnswerAlone = (query: Query) => Found;

/**
 * The answer to a question that names what it asks for and leaves out whose or when: of whom and of the time that the
 * question before it was about, where that is held. Null where it is asked of nothing said before.
 */
export function answerInTalk(
  said: Query,
  context: Context,
  answerAlone: AnswerAlone,
  bench: Workbench,
): Found | null {
  const dated = answerWhen(said, context, bench);
  if (dated) return dated;
  const pointing = pointingIn(said.tokens);
  const query = pointing ? without(said, pointing, bench) : said;
  if (!mayLean(query, bench)) return null;
  const subjects = subjectsFor(query, context, bench).filter(
    ({ kind }) => pointing === null || pointing.kinds.has(kind),
  );
  const times = timesFor(query, context, bench);
  const answer = (leftOut: LeftOut): Found =>
    asInherited(answerAlone(completed(query, leftOut, bench)), leftOut);
  for (const subject of subjects) {
    const found = firstGood(times, (periods) => answer({ subject, periods }));
    if (found) return found;
  }
  const alone = pointing === null ? answerAlone(query) : null;
  const timely = alone && answerAtTime(alone, { context, times, answer }, bench);
  const told = answerFromLast(query, context, times, bench);
  if (timely && (told === null || isOfArticle(timely, context, bench))) return timely;
  if (told) return told;
  const again = alone === null || isGood(alone) ? null : answerSameAgain(query, context, bench);
  if (again) return again;
  for (const subject of alone && isGood(alone) ? [] : subjects.flatMap(containersIn(bench))) {
    const found = firstGood([...times, []], (periods) => answer({ subject, periods }));
    if (found) return found;
  }
  const periods = staysInTime(query, context) ? context.periods : [];
  for (const subject of subjects) {
    const found = answer({ subject, periods });
    if (isGood(found) || isOf(found, subject) || pointing !== null) return found;
  }
  return null;
}

/** 这是哪一年的: the figures that were told last, which come with their time. */
function answerWhen(query: Query, { facts, ...context }: Context, bench: Workbench): Found | null {
  const { operations, actors } = query;
  const asksOnlyWhen = operations.size === 1 && operations.has('when') && actors.length === 0;
  if (!asksOnlyWhen || query.asksAmount || !namesNothing(query, bench)) return null;
  const lead = facts.flatMap((id) => bench.knowledge.facts.get(id) ?? []);
  if (lead.length === 0) return null;
  const { answer } = fromFactsSaying(query, lead);
  return { answer, context: { ...context, facts } };
}

/** 那签约金额呢 stays in the year that was said, held or not. */
function staysInTime({ followUp }: Query, { periods }: Context): boolean {
  return followUp && periods.length > 0;
}

interface InTalk {
  readonly context: Context;
  readonly times: readonly (readonly AskedPeriod[])[];
  readonly answer: (leftOut: LeftOut) => Found;
}

/** The same figure as without a time, of the default or the last owner at the last time. */
function answerAtTime(
  alone: Found,
  { context, times, answer }: InTalk,
  { defaultEntity }: Workbench,
): Found | null {
  return firstGood(times, (periods) => {
    const found = answer({ subject: null, periods });
    const owners = leadOf(found).map(({ entity }) => entity.id);
    const isKnown = owners.every((id) => id === defaultEntity?.id || id === context.entity);
    return isKnown && meansTheSame(found, alone) ? found : null;
  });
}

/** Whether an answer is proven by the article of the last one. */
function isOfArticle(found: Found, { meant }: Context, { knowledge }: Workbench): boolean {
  const articles = new Set(meant.map((id) => knowledge.facts.get(id)?.article));
  return leadOf(found).some(({ article }) => articles.has(article));
}

/** What a village, an institution or a project lies in, but for the default. */
function containersIn({ knowledge, defaultEntity }: Workbench): (entity: Entity) => Entity[] {
  return ({ kind, within }) => {
    const container = knowledge.entities.get(within ?? '');
    const isSmall = ['village', 'institution', 'project', 'place', 'programme'].includes(kind);
    return isSmall && container && container !== defaultEntity ? [container] : [];
  };
}

/** Names something, or asks one thing (谁, 什么时候) of what was said before; not of the one who answers. */
function mayLean(query: Query, bench: Workbench): boolean {
  if (query.tokens.some(({ text }) => /^(?:你|您|你们|you)$/.test(text))) return false;
  const asks = [...EXPLAINING, 'who', 'when', 'list'] as const;
  return contentOf(query, bench).length > 0 || asks.some((one) => query.operations.has(one));
}

function without(
  query: Query,
  { from, to }: { from: number; to: number },
  bench: Workbench,
): Query {
  const tokens = query.tokens.filter((_, at) => at < from || at >= to);
  const { claims, operations, coordinated, followUp, parts } = query;
  return { ...queryOf(query, tokens, bench), claims, operations, coordinated, followUp, parts };
}

/** Whom a question that names nobody may be about; the default goes without saying. */
function subjectsFor(
  { actors, topics }: Query,
  { subjects }: Context,
  { knowledge, defaultEntity }: Workbench,
): readonly Entity[] {
  return subjects
    .flatMap((id) => knowledge.entities.get(id) ?? [])
    .filter((entity) => entity !== defaultEntity)
    .filter(({ kind }) => (isActor(kind) ? actors.length === 0 : topics.length === 0));
}

/** Held of the very subject, but not as it is asked. */
function isOf({ answer }: Found, subject: Entity): boolean {
  if (answer.form !== 'refusal' || answer.refusal.reason !== 'slot') return false;
  const { slot, missing } = answer.refusal;
  return slot !== 'entity' && missing.entity === subject;
}

/** What stands beside the last answer, or what the words of both questions name (总投资多少 after 开工项目数). */
function answerFromLast(
  query: Query,
  context: Context,
  times: readonly (readonly AskedPeriod[])[],
  bench: Workbench,
): Found | null {
  if (query.actors.length > 0 || query.topics.length > 0) return null;
  const before = { ...context, indicators: [], measure: null, increment: false };
  const read = (candidates: readonly Candidate[], periods: readonly AskedPeriod[]): Found =>
    answerWith(query, { candidates, inherited: { ...before, periods } }, bench);
  for (const { candidates, facts } of neighboursAsked(query, context, bench)) {
    const found = firstGood(staysInTime(query, context) ? times : [...times, []], (periods) => {
      const told = read(candidates, periods);
      return leadOf(told).every((fact) => facts.includes(fact)) ? told : null;
    });
    if (found && leadOf(found).length > 0) return found;
  }
  const merged = leaningCandidates({ ...query, followUp: true }, context, bench) ?? [];
  return firstGood(times.length > 0 ? times : [[]], (periods) => {
    const found = read(merged, periods);
    const isNear = times.length > 0 || isOfArticle(found, context, bench);
    return isNear && isOfOwner(found, context) ? found : null;
  });
}

/** 2021年建了几个: the same once more at another time, with words that its proof says and that name nothing else held. */
function answerSameAgain(query: Query, context: Context, bench: Workbench): Found | null {
  if (query.periods.length === 0) return null;
  const candidates = [...sameAgain(context, bench), ...atOtherTime(query, context, bench)];
  const reading = { candidates, inherited: context };
  const found = answerWith(query, reading, bench);
  return isOfOwner(found, context) ? found : null;
}

function isOfOwner(found: Found, { entity: owner }: Context): boolean {
  const lead = leadOf(found);
  return lead.length > 0 && lead.every(({ entity }) => entity.id === owner);
}

/** Says of what was added to the question that it comes from the one before. */
function asInherited(found: Found, { subject, periods }: LeftOut): Found {
  const { answer } = found;
  if (!('understood' in answer)) return found;
  const { understood } = answer;
  const entity =
    understood.entity && understood.entity.entity === subject
      ? { ...understood.entity, from: 'inherited' as const }
      : understood.entity;
  const periodFrom = periods.length > 0 ? ('inherited' as const) : understood.periodFrom;
  return { ...found, answer: { ...answer, understood: { ...understood, entity, periodFrom } } };
}
