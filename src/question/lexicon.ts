import type { Entity, Knowledge, Measure, Status } from '../knowledge/model.ts';
import { nameForms, wordForms } from '../knowledge/name-forms.ts';
import { matchForm } from '../text/normalize.ts';
import { counters, parseUnit, unitNames, type Dimension } from '../text/units.ts';
import { DIMENSION_WORDS } from './vocabulary/dimensions.ts';
import { FOLLOW_UP_WORDS } from './vocabulary/follow-ups.ts';
import { INCREMENT_WORDS, TOTAL_WORDS } from './vocabulary/additions.ts';
import { MEASURE_WORDS } from './vocabulary/measures.ts';
import { OPERATION_WORDS } from './vocabulary/operations.ts';
import { STATUS_WORDS } from './vocabulary/statuses.ts';
import type { Operation } from './operation.ts';
import { EACH_PREFIXES } from './vocabulary/averages.ts';
import { LIGHT_WORDS } from './vocabulary/light.ts';
import { RESTRICTIONS } from './vocabulary/restrictions.ts';
import { spelledNames } from './spelled-names.ts';
import { createTrie, type Trie } from './trie.ts';

/** What a surface form may mean in a question. */
export type Meaning =
  | { readonly type: 'entity'; readonly entity: Entity }
  | { readonly type: 'word'; readonly word: string }
  | { readonly type: 'operation'; readonly operation: Operation }
  | { readonly type: 'measure'; readonly measure: Measure }
  | { readonly type: 'dimension'; readonly dimension: Dimension }
  | { readonly type: 'counter'; readonly unit: string; readonly dimension: Dimension }
  | { readonly type: 'status'; readonly status: Status }
  | { readonly type: 'increment' }
  | { readonly type: 'total' }
  | { readonly type: 'follow-up' }
  /** A word that takes away from what is asked: 其他, 没有, 首次. */
  | { readonly type: 'restriction' }
  | { readonly type: 'light' };

export interface Lexicon {
  readonly trie: Trie<Meaning>;
  /** Adds the content word that a surface stands for, and gives the forms that it stands for in. */
  readonly addWord: (surface: string, word: string) => readonly string[];
  /** Every name and content word, for reading by sound. */
  readonly surfaces: () => readonly string[];
  /** Words of the language that say nothing about the subject. */
  readonly commonWords: () => readonly string[];
}

/** Words of the grammar that are heard where they are misspelt, too. */
const HEARD: ReadonlySet<Meaning['type']> = new Set<Meaning['type']>([
  'total',
  'increment',
  'status',
]);

/** Every name and word that a question may hold, in the form of `matchForm`. */
export function createLexicon(knowledge: Knowledge): Lexicon {
  const trie = createTrie<Meaning>();
  const surfaces: string[] = [];
  // The tables hold normal forms already, but for the apostrophes of English.
  const common: string[] = [];
  addGrammar((surface, meaning) => {
    trie.add(surface.replaceAll("'", ' '), meaning);
    common.push(surface);
    // 累记 is meant for 累计: a slip in a word that sets a total apart must not go by unheard.
    if (HEARD.has(meaning.type)) surfaces.push(surface);
  });
  const addForm: Lexicon['addWord'] = (form, word) => {
    const forms = [...inflections(form), ...separated(form)];
    for (const each of forms) {
      trie.add(each, { type: 'word', word });
      surfaces.push(each);
    }
    return forms;
  };
  for (const data of knowledge.words) {
    const [word = '', ...same] = wordForms(data);
    const english = data.en === undefined ? [] : [matchForm(data.en)];
    for (const form of new Set([word, ...same, ...english])) addForm(form, word);
  }
  for (const entity of knowledge.entities.values()) {
    for (const name of new Set(nameForms(entity))) {
      trie.add(name, { type: 'entity', entity });
      surfaces.push(name);
    }
    for (const name of spelledNames(entity))
      if (!trie.has(name)) trie.add(name, { type: 'entity', entity });
  }
  const addWord: Lexicon['addWord'] = (surface, word) => addForm(matchForm(surface), word);
  return { trie, addWord, surfaces: () => surfaces, commonWords: () => common };
}

function addGrammar(add: (surface: string, meaning: Meaning) => void): void {
  addAverages(add);
  for (const word of LIGHT_WORDS) add(word, { type: 'light' });
  for (const word of RESTRICTIONS) add(word, { type: 'restriction' });
  for (const word of INCREMENT_WORDS) add(word, { type: 'increment' });
  for (const word of TOTAL_WORDS) add(word, { type: 'total' });
  for (const word of FOLLOW_UP_WORDS) add(word, { type: 'follow-up' });
  for (const [operation, words] of OPERATION_WORDS)
    for (const word of words) add(word, { type: 'operation', operation });
  for (const [measure, words] of MEASURE_WORDS)
    for (const word of words) add(word, { type: 'measure', measure });
  for (const [dimension, words] of DIMENSION_WORDS)
    for (const word of words) add(word, { type: 'dimension', dimension });
  for (const [status, words] of STATUS_WORDS)
    for (const word of words) add(word, { type: 'status', status });
  for (const unit of counters()) {
    const dimension = parseUnit(unit)?.dimension ?? 'count';
    for (const asking of ['几', '多少', '哪几', '几多', '好多', '定了多少', '定了几'])
      add(asking + unit, { type: 'counter', unit, dimension });
    // 那几支 points at things whose number is known.
    for (const pointing of ['那几', '这几']) add(pointing + unit, { type: 'light' });
    add(unit, { type: 'light' });
  }
}

/** 每家, 平均每平方公里: of what an average is asked. Not of times, which are no things. */
function addAverages(add: (surface: string, meaning: Meaning) => void): void {
  const units = unitNames().filter(
    (unit) => !/[a-z%]/.test(unit) && parseUnit(unit)?.dimension !== 'time',
  );
  for (const unit of units)
    for (const each of EACH_PREFIXES) add(each + unit, { type: 'measure', measure: 'average' });
}

/** Second halves of verbs that 了 and 过 part: 开了工, 签了约. */
const SEPARABLE = /^\p{Script=Han}[工产约牌市业学街榜]$/u;

function separated(surface: string): readonly string[] {
  const [verb = '', object = ''] = surface;
  return SEPARABLE.test(surface) ? [`${verb}了${object}`, `${verb}过${object}`] : [];
}

/** An English word with and without its plural s; anything else as it is. */
function inflections(form: string): readonly string[] {
  if (!/[a-z]{3}$/.test(form)) return [form];
  return form.endsWith('s') ? [form, form.slice(0, -1)] : [form, `${form}s`];
}
