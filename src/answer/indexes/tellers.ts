import { askedForm, nameForms } from '../../knowledge/name-forms.ts';
import type {
  Entity,
  Entry,
  EntryPart,
  Fact,
  Indicator,
  Knowledge,
  Passage,
} from '../../knowledge/model.ts';
import { pairsOf } from '../../search/pairs.ts';
import { matchForm } from '../../text/normalize.ts';
import { says } from '../../text/says.ts';
import { withoutUntold } from '../words/explanation.ts';
import { remembered } from './remember.ts';

/** An entry, or a fact whose value is no number, with all that it tells. */
export interface Teller {
  readonly of:
    | { readonly type: 'entry'; readonly entry: Entry }
    | { readonly type: 'fact'; readonly fact: Fact };
  /** What it tells of. */
  readonly about: readonly Entity[];
  /** Whom it names as the answer: the holder of an office, the people of an entry. */
  readonly answers: readonly Entity[];
  /** What it gives in words, in match form: a text, the items of a list. Empty for an entry. */
  readonly given: readonly string[];
  /** Its names and its own words, in match form. */
  readonly own: string;
  /** The sentences that prove it. */
  readonly proof: string;
}

/** How firmly something is told: by a name or the answer itself, by a sentence of the proof, or not at all. */
export type Telling = 'own' | 'proof' | null;

export interface Tellers {
  /** Those that may tell one of these words: they hold the rarest pair of its characters. */
  readonly perhaps: (wanted: Surfaces) => readonly Teller[];
  /** How rare it is to tell one of these: ln(1 + all / those that may). */
  readonly rarity: (wanted: Surfaces) => number;
}

type Surfaces = { readonly text: string; readonly surfaces: readonly string[] };

const BETWEEN = '|';

export function createTellers({ entries, facts, samples }: Knowledge): Tellers {
  const askedFor = remembered((of: Indicator | Entry) => askedForm(of, { samples }));
  const formOf = remembered(({ text }: Passage) => matchForm(text));
  const all = [
    ...entries.map((entry) => ofEntry(entry, { formOf, askedFor })),
    ...[...facts.values()].filter(isTold).map((fact) => ofFact(fact, { formOf, askedFor })),
  ];
  const byPair = new Map<string, Teller[]>();
  for (const teller of all)
    for (const pair of new Set([...pairsOf(teller.own), ...pairsOf(teller.proof)])) {
      const known = byPair.get(pair);
      if (known) known.push(teller);
      else byPair.set(pair, [teller]);
    }
  // A list that grew has room for more; these grow no further.
  for (const [pair, found] of byPair) byPair.set(pair, found.slice());
  const holding = (surface: string): readonly Teller[] => {
    const lists = pairsOf(surface).map((pair) => byPair.get(pair) ?? []);
    const [first = [], ...more] = lists;
    return more.reduce((least, list) => (list.length < least.length ? list : least), first);
  };
  return {
    perhaps: ({ surfaces }) => surfaces.flatMap(holding),
    rarity: ({ text, surfaces }) => {
      const said = surfaces.length > 0 ? surfaces : [text];
      const may = said.reduce((sum, surface) => sum + holding(surface).length, 0);
      return Math.log(1 + all.length / (1 + Math.min(may, all.length)));
    },
  };
}

export function tellingOf({ own, proof }: Teller, surfaces: readonly string[]): Telling {
  if (surfaces.some((surface) => says(own, surface))) return 'own';
  return surfaces.some((surface) => says(proof, surface)) ? 'proof' : null;
}

/** A goal answers only who asks for goals, and a figure only who names it. */
function isTold({ value, items, status }: Fact): boolean {
  const isFigure = value.type === 'number' || value.type === 'range';
  return status !== 'target' && (!isFigure || items.length > 0);
}

interface Forms {
  readonly formOf: (passage: Passage) => string;
  /** Sample questions as one text. */
  readonly askedFor: (of: Indicator | Entry) => string;
}

function ofEntry(entry: Entry, { formOf, askedFor }: Forms): Teller {
  const about = entry.about.filter((one): one is Entity => 'kind' in one);
  const answers = [wordsOf(entry.answer.zh), wordsOf(entry.answer.en)].map(withoutUntold);
  const own = [
    ...entry.about.flatMap(nameForms),
    ...[...entry.questions, ...answers].map(matchForm),
    askedFor(entry),
  ];
  return {
    of: { type: 'entry', entry },
    about,
    answers: about.filter(({ kind }) => kind === 'person'),
    given: [],
    own: withoutDeputies(own.join(BETWEEN)),
    proof: entry.passages.map(formOf).join(BETWEEN),
  };
}

/** Who asks for a head does not mean the deputy. */
function withoutDeputies(text: string): string {
  return text.replace(DEPUTY, '');
}

const DEPUTY = /副(?:总裁|总经理|理事长|董事长|书记|主任|.长)/g;

function wordsOf(parts: readonly EntryPart[]): string {
  return parts.map((part) => ('text' in part ? part.text : part.fact.printed)).join('');
}

function ofFact(fact: Fact, { formOf, askedFor }: Forms): Teller {
  const { entity, indicator, where, passages } = fact;
  const named = namesGiven(fact);
  const given = wordsGiven(fact).map(matchForm);
  const own = [
    ...[entity, indicator, ...named].flatMap(nameForms),
    ...given,
    askedFor(indicator),
    ...[...where, ...passages.slice(0, 1).map(markedClause)].map(matchForm),
  ];
  return {
    of: { type: 'fact', fact },
    about: [entity],
    answers: named,
    given,
    own: withoutDeputies(own.join(BETWEEN)),
    proof: passages.map(formOf).join(BETWEEN),
  };
}

function namesGiven({ value }: Fact): readonly Entity[] {
  if (value.type === 'entity') return [value.entity];
  return value.type === 'list' ? value.items.flatMap(({ entity }) => entity ?? []) : [];
}

/** A text, the items of a list or of a count. */
function wordsGiven({ value, items }: Fact): readonly string[] {
  const texts = value.type === 'text' ? [value.text] : [];
  const listed = value.type === 'list' ? value.items.map(({ text }) => text) : [];
  return [...texts, ...listed, ...items];
}

/** The clause of the sentence that the proving stretch stands in. */
function markedClause({ text, mark: [from, to] }: Passage): string {
  const before = text.slice(0, from).split(CLAUSE_END).at(-1) ?? '';
  const [after = ''] = text.slice(to).split(CLAUSE_END);
  return before + text.slice(from, to) + after;
}

const CLAUSE_END = /[，,；;。]/;
