import { findNumbers, type NumberMention } from '../text/numbers.ts';
import { locate, type Place } from './article-text.ts';
import type { Sourced } from './build.ts';
import type { Checked } from './load.ts';
import type { Fact } from './model.ts';
import { nameForms } from './name-forms.ts';
import type { PlaceData } from './places.ts';
import type { Problem } from './problem.ts';
import { compactText, lineAt, occurrences, type Flow } from './seed.ts';

/** How a number of an article is accounted for. */
export type Account = 'proven' | 'in an entry' | 'not a fact' | 'unaccounted';

export interface ArticleCoverage {
  readonly article: string;
  readonly file: string;
  readonly counts: Readonly<Record<Account, number>>;
  readonly unaccounted: readonly NumberPlace[];
}

/** Where a number stands, for a curator to go there. `text` is the number with what surrounds it. */
export interface NumberPlace {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

export interface Coverage {
  readonly articles: readonly ArticleCoverage[];
  /** Items of not-facts.yaml that account for nothing any more. */
  readonly stale: readonly Problem[];
}

interface Stretch {
  readonly flow: Flow;
  readonly from: number;
  readonly to: number;
}

interface Proof extends Stretch {
  readonly fact: Fact;
}

/** Finds every number printed in the articles by itself and says how the knowledge accounts for it. */
export function coverage(checked: Checked): Coverage {
  const used = new Set<number>();
  const articles = [...checked.articles.values()].map((sourced) =>
    coverArticle(sourced, checked, used),
  );
  const stale = checked.raw.notFacts.flatMap((item, index): Problem[] => {
    if (used.has(index)) return [];
    const named = 'word' in item.data ? item.data.word : item.data.text;
    return [
      {
        file: item.file,
        line: item.line,
        what: `"${named}" accounts for no number any more`,
        fix: 'remove the item',
      },
    ];
  });
  return { articles, stale };
}

function coverArticle(sourced: Sourced, checked: Checked, used: Set<number>): ArticleCoverage {
  const { article, text } = sourced;
  const proofs = proofsIn(sourced, checked);
  const entries = entryStretches(sourced, checked);
  const exempt = exemptStretches(sourced, checked);
  const counts = { proven: 0, 'in an entry': 0, 'not a fact': 0, unaccounted: 0 };
  const unaccounted: NumberPlace[] = [];
  counts['not a fact'] += text.outside.flatMap(findNumbers).length;
  for (const flow of text.flows) {
    for (const number of findNumbers(flow.text)) {
      const account = accountFor(number, flow, { proofs, entries, exempt, used });
      counts[account] += 1;
      if (account === 'unaccounted') unaccounted.push(placeOf(number, flow, article.file));
    }
  }
  return { article: article.id, file: article.file, counts, unaccounted };
}

interface Accounts {
  readonly proofs: readonly Proof[];
  readonly entries: readonly EntryStretch[];
  readonly exempt: readonly Exempt[];
  readonly used: Set<number>;
}

function accountFor(
  number: NumberMention,
  flow: Flow,
  { proofs, entries, exempt, used }: Accounts,
): Account {
  const holds = (stretch: Stretch): boolean =>
    stretch.flow === flow && stretch.from <= number.start && stretch.to >= number.end;
  const printed = flow.text.slice(number.start, number.end);
  if (proofs.some((proof) => holds(proof) && isOwnNumber(proof.fact, number.value, printed)))
    return 'proven';
  const around = flow.text.slice(Math.max(0, number.start - 1), number.end + 1);
  if (
    entries.some(
      (entry) => holds(entry) && entry.names.some((name) => holdsNumber(name, printed, around)),
    )
  )
    return 'in an entry';
  const exemption = exempt.find(holds);
  if (!exemption) return 'unaccounted';
  used.add(exemption.index);
  return 'not a fact';
}

/** A name explains a number that it holds together with a character beside it. */
function holdsNumber(name: string, printed: string, around: string): boolean {
  if (!name.includes(printed)) return false;
  const [before, after] = [around.slice(0, -1), around.slice(1)];
  return printed.length > 2 || name.includes(before) || name.includes(after) || name === printed;
}

/** Numbers that a fact tells: its value, its limits, its period, what it ranks among, and numerals of its text. */
function isOwnNumber(fact: Fact, value: number, printed: string): boolean {
  const { period, outOf, where, moved, base, items } = fact;
  const dates = period.type === 'undated' ? '' : period.notation;
  const texts = [...where, dates, moved ?? '', base ?? '', ...items, ...valueTexts(fact)];
  if (fact.value.type === 'number' && fact.value.number === value) return true;
  if (outOf === value || texts.some((text) => findNumbers(text).some((own) => own.value === value)))
    return true;
  return texts.some((text) => compactText(text).includes(printed));
}

function valueTexts({ value, printed }: Fact): readonly string[] {
  switch (value.type) {
    case 'number':
      return [];
    case 'range':
      return [String(value.from), String(value.to)];
    case 'text':
    case 'entity':
      return [printed];
    case 'date':
      return [value.date.replaceAll('-', '年'), printed];
    case 'list':
      return [String(value.items.length), ...value.items.map(({ text }) => text)];
    default:
      return value satisfies never;
  }
}

/** The stretches of all facts that this article proves or gives context to. */
function proofsIn(sourced: Sourced, { raw, knowledge }: Checked): Proof[] {
  return raw.facts.flatMap(({ data }) => {
    const fact = knowledge.facts.get(data.id);
    if (!fact) return [];
    const places = [
      ...listOf(data.at),
      ...(data.context === undefined ? [] : listOf(data.context)),
    ];
    return stretchesOf(places, sourced, fact.article.id).map((stretch) => ({ ...stretch, fact }));
  });
}

interface EntryStretch extends Stretch {
  readonly names: readonly string[];
}

/** The sentences of entries, with the names that the entry is about or explains. */
function entryStretches(sourced: Sourced, { raw, knowledge }: Checked): EntryStretch[] {
  return raw.entries.flatMap(({ data }) => {
    const entry = knowledge.entries.find(({ id }) => id === data.id);
    if (!entry) return [];
    const written = entry.answer.zh.flatMap((part) => ('text' in part ? [part.text] : []));
    const names = [
      ...entry.about.flatMap(nameForms),
      ...[...written, ...data.questions].map(compactText),
    ];
    return stretchesOf(listOf(data.at), sourced, null).map((stretch) => ({
      ...wholeSentence(stretch),
      names,
    }));
  });
}

/** Widens a stretch to the flow between the sentence ends around it. */
function wholeSentence({ flow, from, to }: Stretch): Stretch {
  const start =
    Math.max(...['。', '！', '？', '；', ';'].map((end) => flow.text.lastIndexOf(end, from - 1))) +
    1;
  const ends = ['。', '！', '？'].map((end) => flow.text.indexOf(end, to)).filter((at) => at >= 0);
  return { flow, from: start, to: ends.length > 0 ? Math.min(...ends) + 1 : flow.text.length };
}

interface Exempt extends Stretch {
  readonly index: number;
}

function exemptStretches(sourced: Sourced, { raw }: Checked): Exempt[] {
  return raw.notFacts.flatMap(({ data }, index) => {
    if ('word' in data) {
      const word = compactText(data.word);
      return sourced.text.flows.flatMap((flow) =>
        occurrences(flow.text, word).map((from) => ({ flow, from, to: from + word.length, index })),
      );
    }
    return data.source === sourced.article.id
      ? stretchesOf([data.text], sourced, data.source).map((stretch) => ({ ...stretch, index }))
      : [];
  });
}

function listOf(data: PlaceData | readonly PlaceData[]): readonly PlaceData[] {
  return typeof data === 'string' || 'source' in data ? [data] : data;
}

function stretchesOf(
  places: readonly PlaceData[],
  { article, text }: Sourced,
  home: string | null,
): Stretch[] {
  return places.flatMap((place) => {
    const source = typeof place === 'string' ? home : place.source;
    if (source !== article.id) return [];
    const found: Place = locate(text, typeof place === 'string' ? place : place.text);
    return found.found === 'once' ? [found] : [];
  });
}

const AROUND = 12;

function placeOf(number: NumberMention, flow: Flow, file: string): NumberPlace {
  const before = flow.text.slice(Math.max(0, number.start - AROUND), number.start);
  const after = flow.text.slice(number.end, number.end + AROUND);
  const printed = flow.text.slice(number.start, number.end);
  return {
    file,
    line: lineAt(flow, number.start),
    text: `${before}【${printed}】${after}`,
  };
}
