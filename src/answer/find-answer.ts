import { pointingIn } from '../question/pointing.ts';
import { asksAdvice } from '../question/asides.ts';
import type { Query } from '../question/query.ts';
import { matchForm } from '../text/normalize.ts';
import { isAboutSeveral } from './several/about-several.ts';
import { answerAgainstAverage } from './claims/against-average.ts';
import { answerWith } from './answer-with.ts';
import { answerAmongOthers } from './several/among-others.ts';
import { leaningCandidates, namesNothing, standaloneCandidates } from './naming/candidates.ts';
import { NO_CONTEXT, type Context } from './context.ts';
import { isApart } from './claims/exclusions.ts';
import { accountInstead } from './by-samples/account-instead.ts';
import { answerBySamples } from './by-samples/answer-by-samples.ts';
import { answerFromEvidence } from './evidence/answer-from-evidence.ts';
import type { Found } from './found.ts';
import { withoutFrame } from './rewording/frames.ts';
import { withLimitsAsClaims } from './claims/limits-as-claims.ts';
import { isAttribute, isOneName } from './several/one-name.ts';
import { withoutLeadQuestion } from './rewording/lead-questions.ts';
import { restsOnSlip } from './naming/lone-slip.ts';
import { asksFromWhat, withoutOrigin } from './rewording/origins.ts';
import { answerPutForward } from './claims/put-forward.ts';
import { findPortrait, mayBePortrayed } from './entries/portraits.ts';
import { passageInstead } from './passages/passage.ts';
import { nothingFound, withProposals } from './outcomes/refuse.ts';
import { withoutPremises } from './several/premises.ts';
import { withRankedFigures } from './extremes/ranked-figures.ts';
import { answerSeveral, asksTwice, figuresIn } from './several/several.ts';
import { answerInSteps } from './several/steps.ts';
import { withRelativeYears } from './talk/relative-years.ts';
import type { Workbench } from './workbench.ts';
import { findAsSaid } from './as-said.ts';

/** Finds what the knowledge holds for a question. Pure: the same query and context give the same answer. */
export function findAnswer(query: Query, context: Context | null, bench: Workbench): Found {
  return withProposals(findHeld(query, context, bench), bench);
}

function findHeld(said: Query, context: Context | null, bench: Workbench): Found {
  if (restsOnSlip(said, bench))
    return {
      answer: { form: 'refusal', refusal: { reason: 'nothing-recognised' } },
      context: NO_CONTEXT,
    };
  if (asksAdvice(matchForm(said.text)))
    return { answer: { form: 'refusal', refusal: nothingFound(said, bench) }, context: NO_CONTEXT };
  const query = withRelativeYears(said, context, bench);
  const origin = context !== null && leansOnLast(query, bench) ? null : withoutOrigin(query, bench);
  if (origin === null) return findAtAll(query, context, bench);
  const told = findAtAll(origin, context, bench);
  const isTold = told.answer.form !== 'refusal' || asksFromWhat(query);
  return isTold ? told : findAtAll(query, context, bench);
}

/** What is held, unless it is a bare figure where none can be meant. */
function findAtAll(query: Query, context: Context | null, bench: Workbench): Found {
  const found = findAnyhow(query, context, bench);
  const leans = context !== null && leansOnLast(query, bench);
  return leans ? found : accountInstead(query, found, bench);
}

/** What is curated, and after that what is told of the thing itself or in a passage. */
function findAnyhow(query: Query, context: Context | null, bench: Workbench): Found {
  const found = withRankedFigures(query, findCurated(query, context, bench), bench);
  if (found.answer.form !== 'refusal') return found;
  const spared = findWithoutExclusion(query, context, bench);
  if (spared) return spared;
  const portrait = mayBePortrayed(found.answer.refusal) ? findPortrait(query, bench) : null;
  if (portrait) return portrait;
  const { refusal } = found.answer;
  const evident =
    context === null || !leansOnLast(query, bench)
      ? (answerFromEvidence(query, refusal, bench) ?? answerBySamples(query, refusal, bench))
      : null;
  if (evident) return evident;
  const passage = passageInstead(found.answer.refusal, { query, context }, bench);
  // Who asks on in vain is still at what was answered before.
  const after = context && leansOnLast(query, bench) ? context : found.context;
  return { answer: passage ?? found.answer, context: after };
}

function leansOnLast(query: Query, bench: Workbench): boolean {
  return query.followUp || pointingIn(query.tokens) !== null || namesNothing(query, bench);
}

/** 问目标，不是已完成的: what answers the rest of the question, where that is surely not what is excluded. */
function findWithoutExclusion(
  { exclusion }: Query,
  context: Context | null,
  bench: Workbench,
): Found | null {
  if (exclusion === null) return null;
  const { rest, excluded } = exclusion;
  const found = findCurated(rest, context, bench);
  if (found.answer.form !== 'value' && found.answer.form !== 'list') return null;
  const { lead } = found.answer;
  return excluded.every((what) => isApart(lead, { rest, what }, bench)) ? found : null;
}

function findCurated(query: Query, context: Context | null, bench: Workbench): Found {
  const found = withLimitsAsClaims(query, (said) => findAsSaid(said, context, bench));
  const decided = found.answer.form === 'refusal' ? findDecided(query, context, bench) : null;
  if (decided) return decided;
  if (query.parts.length === 0 && found.answer.form === 'refusal')
    return answerAmongOthers(query, (rest) => findCurated(rest, context, bench), bench) ?? found;
  if (query.parts.length === 0 || isOneName(query, found)) return found;
  const steps = answerInSteps(query, found, (part) => findCurated(part, context, bench), bench);
  if (steps) return steps;
  const led = isCalculated(found) ? null : withoutLeadQuestion(query, bench);
  const settled = led && findCurated(led, context, bench);
  if (settled && isCalculated(settled)) return settled;
  if (isTogether(found) && (isAboutSeveral(query, context) || isCalculated(found))) return found;
  const several = answerSeveral(
    query,
    context,
    (part, before) => findPart(part, before, bench),
    (part) => namesNothing(part, bench),
  );
  const best =
    several !== null &&
    (asksTwice(query) || (figuresIn(several) > figuresIn(found) && !isAttribute(query, found)))
      ? several
      : found;
  if (best.answer.form !== 'refusal') return best;
  const framed = withoutFrame(query, bench);
  const unframed = framed && findCurated(framed, context, bench);
  if (unframed && unframed.answer.form !== 'refusal') return unframed;
  const among = answerAmongOthers(query, (rest) => findCurated(rest, context, bench), bench);
  if (among) return among;
  const premised = context === null ? withoutPremises(query, bench) : null;
  const followed = premised && findCurated(premised.rest, premised.context, bench);
  return followed && followed.answer.form !== 'refusal' ? followed : best;
}

/** What answers the question without what it puts forward, which is held against it. */
function findDecided(query: Query, context: Context | null, bench: Workbench): Found | null {
  const ask = (open: Query): Found => findAsSaid(open, context, bench);
  return answerAgainstAverage(query, ask, bench) ?? answerPutForward(query, ask, bench);
}

function isTogether({ answer: { form } }: Found): boolean {
  return form === 'comparison' || form === 'series' || form === 'calculation';
}

function isCalculated({ answer }: Found): boolean {
  return 'calculations' in answer && answer.calculations.length > 0;
}

/** A part stands by itself, in the time and of the owner of the part before it; or it leans on that part. */
function findPart(part: Query, before: Context | null, bench: Workbench): Found {
  const slots =
    before === null
      ? null
      : { ...NO_CONTEXT, entity: before.entity, periods: before.periods, status: before.status };
  const query = before === null ? part : { ...part, followUp: true };
  const leansOnly = before !== null && namesNothing(query, bench);
  const candidates = leansOnly ? [] : standaloneCandidates(query, bench);
  const alone = answerWith(query, { candidates, inherited: slots }, bench);
  if (before === null || figuresIn(alone) > 0) return alone;
  const leaning = leaningCandidates(query, before, bench);
  if (leaning === null) return alone;
  return answerWith(query, { candidates: leaning, inherited: before }, bench);
}
