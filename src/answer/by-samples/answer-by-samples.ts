import type { Entry, Fact, Indicator } from '../../knowledge/model.ts';
import { isActor } from '../../knowledge/actors.ts';
import { CALCULATING } from '../../question/operation.ts';
import type { Query } from '../../question/query.ts';
import type { Token } from '../../question/token.ts';
import { pairsOf } from '../../search/pairs.ts';
import type { FailedSlot, Refusal } from '../answer.ts';
import { aboutEntry, entryFits } from '../entries.ts';
import type { Found } from '../found.ts';
import { fromGood } from '../from-outcomes.ts';
import type { Outcome } from '../hold-against.ts';
import { isGood, resolve } from '../outcomes.ts';
import { asksOpenly } from '../said-slots.ts';
import type { Workbench } from '../workbench.ts';
import { wordFeature, type Ranked } from './ranking.ts';

/** Chosen on sample questions of one half, asked over those of the other half. */
const LIMITS = {
  /** The least part of a question's weight that samples and names must have. */
  least: 0.2,
  /** How much nearer it must be than anything else that could have been meant. */
  margin: 0.02,
};

/** A figure that is not the sort of thing asked for, or of somebody else, was not meant. */
const NOT_MEANT: ReadonlySet<FailedSlot> = new Set<FailedSlot>(['dimension', 'entity']);

/**
 * What people ask in words like these, where its name was not said in full: the one indicator or entry whose sample
 * questions are nearest, if it fits every slot and explains every word, and nothing else is as near.
 */
export function answerBySamples(query: Query, refusal: Refusal, bench: Workbench): Found | null {
  if (!mayBeOverruled(refusal, query)) return null;
  const ranked = bench.ranking()(featuresOf(query));
  const [first] = ranked;
  if (first === undefined || first.score < LIMITS.least) return null;
  const near = ranked.filter(({ score }) => score > first.score - LIMITS.margin);
  const held = near.map((one) => hold(one, query, bench));
  const meant = held.filter((one) => one !== 'other');
  const [found, ...more] = meant.filter((one) => one !== 'none');
  return found && more.length === 0 && meant.length === 1 ? found : null;
}

const NOT_ALIKE = [...CALCULATING, 'together', 'source', 'extreme'] as const;

/** A slot that failed says that what was named is held otherwise; of a goal something else may tell. */
function mayBeOverruled(refusal: Refusal, { operations, exclusion }: Query): boolean {
  const isOpen =
    refusal.reason === 'slot'
      ? ['dimension', 'status'].includes(refusal.slot)
      : !['empty', 'too-long', 'operation'].includes(refusal.reason);
  return isOpen && exclusion === null && !NOT_ALIKE.some((operation) => operations.has(operation));
}

/** Words in their sense and pairs of characters, without whom and when the question is of. */
function featuresOf({ tokens, words }: Query): ReadonlySet<string> {
  const said = tokens.map((token) => (isSlot(token) ? ' ' : token.text)).join('');
  const named = [...words].filter((word) => !/^[@#?]/.test(word)).map(wordFeature);
  return new Set([...named, ...pairsOf(said)]);
}

function isSlot({ meanings }: Token): boolean {
  return meanings.some(
    (meaning) =>
      meaning.type === 'period' ||
      meaning.type === 'threshold' ||
      (meaning.type === 'entity' && isActor(meaning.entity.kind)),
  );
}

/** The answer; `none` where it is meant and does not fit, `other` where it cannot be meant. */
function hold({ of }: Ranked, query: Query, bench: Workbench): Found | 'none' | 'other' {
  return 'time' in of ? holdFigure(of, query, bench) : holdEntry(of, query, bench);
}

function holdFigure(
  indicator: Indicator,
  query: Query,
  bench: Workbench,
): Found | 'none' | 'other' {
  const vocabulary = bench.names.vocabulary(indicator);
  const words = new Set([...query.words].filter((word) => vocabulary.has(word)));
  const candidates = [{ indicator, words, weight: 0 }];
  const outcomes = resolve(query, { candidates, inherited: null }, bench);
  const [best] = outcomes;
  if (best === undefined || isOther(best)) return 'other';
  if (!isGood(best) || saysOnlyPart(indicator, query.form)) return 'none';
  if (best.facts.every(isFigure) ? !asksFigure(query) : query.asksAmount) return 'none';
  const found = fromGood(query, best, { outcomes, inherited: null }, bench);
  return found.answer.form === 'value' || found.answer.form === 'list' ? found : 'none';
}

/** 独角兽 of what is counted as 独角兽、瞪羚企业 together. */
function saysOnlyPart({ name: { zh } }: Indicator, form: string): boolean {
  const heads = zh.split(/[、和与及]/).map((part) => pairsOf(part)[0] ?? part);
  const said = heads.map((head) => form.includes(head));
  return said.includes(true) && said.includes(false);
}

function isFigure({ value }: Fact): boolean {
  return value.type === 'number' || value.type === 'range';
}

/** An amount, a measure or how something stands; an opinion asks for no figure. */
function asksFigure({ asksAmount, wants, measures, claims, operations, form }: Query): boolean {
  return (
    asksAmount ||
    wants.length + measures.length + claims.length > 0 ||
    operations.has('outcome') ||
    asksOpenly(form)
  );
}

function isOther({ failed }: Outcome): boolean {
  return failed !== null && NOT_MEANT.has(failed);
}

function holdEntry(entry: Entry, query: Query, bench: Workbench): Found | 'none' | 'other' {
  if (query.asksAmount) return 'other';
  return entryFits(query, entry, bench)
    ? { answer: { form: 'entry', entry }, context: aboutEntry(entry) }
    : 'none';
}
