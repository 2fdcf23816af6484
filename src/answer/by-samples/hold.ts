import type { Entry, Fact, Indicator } from '../../knowledge/model.ts';
import type { Query } from '../../question/query.ts';
import { pairsOf } from '../../search/pairs.ts';
import type { FailedSlot } from '../answer.ts';
import { aboutEntry, entryFits } from '../entries/entries.ts';
import type { Found } from '../found.ts';
import { fromGood } from '../outcomes/from-outcomes.ts';
import type { Outcome } from '../slots/hold-against.ts';
import { isGood, resolve } from '../outcomes/outcomes.ts';
import { asksOpenly } from '../slots/said-slots.ts';
import type { Workbench } from '../workbench.ts';

/** A figure that is not the sort of thing asked for, or of somebody else, was not meant. */
const NOT_MEANT: ReadonlySet<FailedSlot> = new Set<FailedSlot>(['dimension', 'entity']);

/** Holds one indicator or entry against a question: `none` where it does not fit, `other` where it cannot be meant. */
export function hold(
  of: Indicator | Entry,
  query: Query,
  bench: Workbench,
): Found | 'none' | 'other' {
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

function isOther({ failed }: Outcome): boolean {
  return failed !== null && NOT_MEANT.has(failed);
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

/** 多宽, 面积多广; 的数目, 规模: how much there is of something, without 多少. */
const EXTENT =
  /多[长久宽广深远重快厚]|(?:[数率额量]|数目|个数|规模|面积|比例|幅度|水平)(?:呢|呀|啊)?$/;

/** An amount, a measure or how something stands; an opinion asks for no figure. */
function asksFigure({ asksAmount, wants, measures, claims, operations, form }: Query): boolean {
  return (
    asksAmount ||
    wants.length + measures.length + claims.length > 0 ||
    operations.has('outcome') ||
    asksOpenly(form) ||
    EXTENT.test(form)
  );
}

function holdEntry(entry: Entry, query: Query, bench: Workbench): Found | 'none' | 'other' {
  if (query.asksAmount) return 'other';
  return entryFits(query, entry, bench)
    ? { answer: { form: 'entry', entry }, context: aboutEntry(entry) }
    : 'none';
}
