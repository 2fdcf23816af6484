import type { Entity, Entry, Fact, Indicator, Knowledge, Passage } from '../knowledge/model.ts';
import { askedForm, nameForms, wordForms } from '../knowledge/name-forms.ts';
import { createNames, type Names, type PreparedNames } from '../question/names.ts';
import { isActor } from '../knowledge/actors.ts';
import type { Query } from '../question/query.ts';
import { createDidYouMean, type DidYouMean } from '../search/did-you-mean.ts';
import { createPassageSearch, type PassageSearch } from '../search/passages.ts';
import { matchForm } from '../text/normalize.ts';
import { parseUnit } from '../text/units.ts';
import { COUNTING } from './said/asked-kind.ts';
import { createAsksSame, type AsksSame } from './indexes/asked-of-entries.ts';
import { createEntryIndex, type EntryIndex } from './indexes/entry-index.ts';
import { explainedByEntry, explainedByFact, type Explanation } from './words/explanation.ts';
import { createFactIndex, type FactIndex } from './indexes/fact-index.ts';
import type { Found } from './found.ts';
import { remembered } from './indexes/remember.ts';
import { createRanking, type Ranking } from './indexes/sample-ranking.ts';
import { createTellers, type Tellers } from './indexes/tellers.ts';
import { createNameRemover } from './indexes/without-names.ts';

/** What resolving works with. */
export interface Workbench {
  readonly knowledge: Knowledge;
  readonly names: Names;
  readonly index: FactIndex;
  readonly entries: EntryIndex;
  /** Every surface of a canonical word, in match form. */
  readonly surfaces: (word: string) => readonly string[];
  readonly defaultEntity: Entity | null;
  /** The value of a fact as printed, in match form. */
  readonly printedForm: (fact: Fact) => string;
  /** The sample questions of an indicator or entry as one text in match form. */
  readonly askedFor: (of: Indicator | Entry) => string;
  /** Nouns of things whose number is held: 企业 of 签约企业数. */
  readonly counted: ReadonlySet<string>;
  /** What explains the words of a question about a fact or an entry; computed once each. */
  readonly explainedByFact: (fact: Fact) => Explanation;
  readonly explainedByEntry: (entry: Entry) => Explanation;
  readonly asksSame: AsksSame;
  /** What questions that are being answered name by themselves. */
  readonly standing: WeakMap<Query, Found>;
  /** What tells of things rather than figures; made when first asked for. */
  readonly tellers: () => Tellers;
  /** What sample questions are nearest to; made when first asked for. */
  readonly ranking: () => Ranking;
  /** The name that an unknown word may be meant for; a proposal only. */
  readonly didYouMean: DidYouMean;
  readonly findPassages: PassageSearch;
  /** Whether a word, in match form, stands in any article. */
  readonly isPrinted: (word: string) => boolean;
}

/** Kinds whose names, or pieces of them, say of whom a sentence speaks; they are no words of it. */
function isOwner({ kind }: Entity): boolean {
  return isActor(kind) || kind === 'institution' || kind === 'person';
}

/** The indexes over one knowledge that answering works with. */
export function createWorkbench(knowledge: Knowledge, prepared?: PreparedNames): Workbench {
  const surfaces = new Map(knowledge.words.map(wordForms).map((forms) => [forms[0] ?? '', forms]));
  const names = createNames(knowledge, prepared);
  const index = createFactIndex(knowledge);
  const formOf = remembered((passage: Passage) => matchForm(passage.text));
  const owners = [...knowledge.entities.values()].filter(isOwner);
  const withoutNames = createNameRemover(
    owners.flatMap(nameForms).filter((name) => name.length > 1),
  );
  const plainFormOf = remembered((passage: Passage) => withoutNames(formOf(passage)));
  const askedFor = remembered((of: Indicator | Entry) => askedForm(of, knowledge));
  const explaining = {
    knowledge,
    names,
    slotWords: index.slotWords,
    formOf,
    plainFormOf,
    askedFor,
    neighbours: index.inSentence,
  };
  const defaultEntity = [...knowledge.entities.values()].find(({ isDefault }) => isDefault) ?? null;
  let tellers: Tellers | null = null;
  let ranking: Ranking | null = null;
  return {
    knowledge,
    names,
    index,
    tellers: () => (tellers ??= createTellers(knowledge)),
    ranking: () => (ranking ??= createRanking(knowledge, names)),
    entries: createEntryIndex(knowledge),
    surfaces: (word) => surfaces.get(word) ?? [word],
    defaultEntity,
    askedFor,
    counted: nounsCounted(knowledge, names),
    printedForm: remembered(({ printed }) => matchForm(printed)),
    explainedByFact: remembered((fact) => explainedByFact(fact, explaining)),
    asksSame: createAsksSame(names, new Set(defaultEntity ? [`@${defaultEntity.id}`] : [])),
    standing: new WeakMap(),
    explainedByEntry: remembered((entry) => explainedByEntry(entry, explaining)),
    didYouMean: createDidYouMean(knowledge),
    findPassages: createPassageSearch(knowledge, names.lexicon),
    isPrinted: names.isPrinted,
  };
}

const NUMBER_OF = /数$/;

function nounsCounted({ indicators }: Knowledge, { wordsOf }: Names): ReadonlySet<string> {
  const names = [...indicators.values()]
    .filter(
      ({ name, unit }) => NUMBER_OF.test(name.zh) && COUNTING.has(parseUnit(unit ?? '')?.dimension),
    )
    .map(({ name }) => name.zh.replace(NUMBER_OF, ''));
  return new Set(names.flatMap((name) => [...wordsOf(name)].slice(-1)));
}
