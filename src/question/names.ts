import type { Entity, Entry, Indicator, Knowledge } from '../knowledge/model.ts';
import { nameForms } from '../knowledge/name-forms.ts';
import { findNumbers } from '../text/numbers.ts';
import { matchForm } from '../text/normalize.ts';
import { cutAndLearn } from './cut-names.ts';
import { createHomophones, type Homophones } from './homophones.ts';
import { createPinyinReader, type PinyinReader } from './pinyin-input.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { createPrinted } from './printed.ts';
import { createSounds, readSounds, writeSounds, type WrittenSounds } from './sounds.ts';
import { segmentInside, segmentName, type Token, type TokenMeaning } from './segment.ts';

/** What a phrase names. */
export type Named =
  | { readonly type: 'indicator'; readonly indicator: Indicator }
  | { readonly type: 'entry'; readonly entry: Entry };

/** One way to name something: all of its content words must be said, in any order. */
export interface Phrase {
  readonly named: Named;
  readonly words: readonly string[];
  readonly weight: number;
}

/** The index of names: the lexicon that cuts questions, and the phrases that name indicators and entries. */
export interface Names {
  readonly lexicon: Lexicon;
  readonly homophones: Homophones;
  readonly pinyin: PinyinReader;
  /** Whether some article has a stretch of two characters or more. */
  readonly isPrinted: (text: string) => boolean;
  /** Makes the tables that only unknown words need, before one of them comes. */
  readonly warm: () => void;
  /** The content words of a name or tag. */
  readonly wordsOf: (text: string) => ReadonlySet<string>;
  /** Phrases of which every word is in `words`. */
  readonly phrasesSaid: (words: ReadonlySet<string>) => readonly Phrase[];
  /** Topics of which every word of a name is said, together or apart. */
  readonly topicsSaid: (tokens: readonly Token[]) => readonly Entity[];
  /** Every content word that stands in a name of the indicator. */
  readonly vocabulary: (indicator: Indicator) => ReadonlySet<string>;
}

/** Words of no name, for which the tables of unknown words are made. */
const UNKNOWN = '囗囗';
const UNKNOWN_LATIN = 'zzz';

/** A name of a topic by the words that say it. */
interface TopicName {
  readonly entity: Entity;
  readonly words: readonly string[];
}

/**
 * What cutting every name of a knowledge gives: plain data, which takes long to make and can be made in another
 * thread.
 */
export interface CutNames {
  /** Words of names that no list holds, in the order in which they were learnt. */
  readonly learnt: readonly string[];
  readonly drafts: readonly { readonly named: Named; readonly words: readonly string[] }[];
  readonly topics: readonly TopicName[];
}

/** All of the index that is plain data. */
export interface PreparedNames extends CutNames {
  readonly sounds: WrittenSounds;
}

/** Does ahead of `createNames` what takes long of it. */
export function prepareNames(knowledge: Knowledge): PreparedNames {
  const lexicon = createLexicon(knowledge);
  const cut = cutNames(knowledge, lexicon);
  return { ...cut, sounds: writeSounds(createSounds(lexicon)) };
}

/** Cuts the names. Words of names that no list holds are learnt from the names themselves. */
function cutNames(knowledge: Knowledge, lexicon: Lexicon): CutNames {
  const named: { named: Named; forms: readonly string[] }[] = [
    ...[...knowledge.indicators.values()].map((indicator) => ({
      named: { type: 'indicator', indicator } as const,
      forms: nameForms(indicator),
    })),
    ...knowledge.entries.map((entry) => ({
      named: { type: 'entry', entry } as const,
      forms: entry.questions.map(matchForm),
    })),
  ];
  const learning = named.flatMap((one) => (one.named.type === 'indicator' ? one.forms : []));
  const { cuts, learnt } = cutAndLearn(learning, lexicon);
  const silent = defaultSubject(knowledge);
  const drafts = named.flatMap(({ named: owner, forms }) =>
    forms.map((form) => {
      const tokens = cuts.get(form) ?? segmentName(form, lexicon);
      const words = contentWords(tokens.map(asTopic), { actors: owner.type === 'entry' });
      for (const id of silent) words.delete(`@${id}`);
      if (words.size === 0)
        for (const { meanings } of tokens) meanings.forEach((meaning) => addWant(meaning, words));
      if (owner.type === 'indicator' && tokens.some(saysShareOnly)) words.add(wantWord('ratio'));
      if (owner.type === 'indicator' && tokens.some(asksTimeOnly)) words.add(wantWord('time'));
      return { named: owner, words: [...words] };
    }),
  );
  return { learnt, drafts, topics: topicNames(knowledge, lexicon) };
}

/** Builds the index over a knowledge; `prepared` is of the same one, and saves most of the time. */
export function createNames(knowledge: Knowledge, prepared?: PreparedNames): Names {
  const lexicon = createLexicon(knowledge);
  for (const word of prepared?.learnt ?? []) lexicon.addWord(word, word);
  const { drafts, topics } = prepared ?? cutNames(knowledge, lexicon);
  const weights = wordWeights(drafts);
  const sounds = prepared ? readSounds(prepared.sounds) : createSounds(lexicon);
  const homophones = createHomophones(sounds);
  const pinyin = createPinyinReader(sounds);
  const isPrinted = createPrinted(knowledge.sentences);
  const phrases = drafts
    .filter(({ words }) => words.length > 0)
    .map((draft): Phrase => ({
      ...draft,
      weight: draft.words.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0),
    }));
  return {
    lexicon,
    homophones,
    pinyin,
    isPrinted,
    warm() {
      homophones(UNKNOWN);
      pinyin(UNKNOWN_LATIN);
      isPrinted(UNKNOWN);
    },
    wordsOf: (text) => contentWords(segmentName(matchForm(text), lexicon)),
    phrasesSaid: subsetFinder(phrases),
    topicsSaid: topicFinder(topics),
    vocabulary: vocabularies(phrases),
  };
}

/** The names of topics; one of a single word counts only as a whole. */
function topicNames({ entities }: Knowledge, lexicon: Lexicon): TopicName[] {
  return [...entities.values()]
    .filter(({ kind }) => !isActor(kind))
    .flatMap((entity) =>
      nameForms(entity).flatMap((form) => {
        const tokens = segmentInside(form, lexicon);
        const words = [...piecesOf(tokens)];
        return words.length > 1 && endsInPiece(tokens) ? [{ entity, words }] : [];
      }),
    );
}

/** Finds topics by the words of their names. */
function topicFinder(topics: readonly TopicName[]): Names['topicsSaid'] {
  const find = subsetFinder(topics);
  return (tokens) => {
    const found = find(piecesOf(tokens));
    const fullest = found.filter(
      ({ words }) =>
        !found.some(
          (other) =>
            other.words.length > words.length && words.every((word) => other.words.includes(word)),
        ),
    );
    return [...new Set(fullest.map(({ entity }) => entity))];
  };
}

/** What says what a thing is stands last: who says all of 项目办 but 办 does not name it. */
function endsInPiece(tokens: readonly Token[]): boolean {
  return piecesOf(tokens.slice(-1)).size > 0;
}

/** Content words and actors, with the stretches that no list holds as ~text. */
function piecesOf(tokens: readonly Token[]): Set<string> {
  const unknown = tokens.filter(({ meanings }) => meanings.length === 0);
  return new Set([
    ...contentWords(tokens, { actors: true }),
    ...unknown.map(({ text }) => `~${text}`),
  ]);
}

/** The default entity and what contains it: naming them or not makes no difference to a name. */
function defaultSubject({ entities }: Knowledge): string[] {
  const ids: string[] = [];
  let entity = [...entities.values()].find(({ isDefault }) => isDefault);
  while (entity && !ids.includes(entity.id)) {
    ids.push(entity.id);
    entity = entity.within === null ? undefined : entities.get(entity.within);
  }
  return ids;
}

/** In a name, what is a topic and a word alike is the topic: whoever says the word by itself says the topic too. */
function asTopic(token: Token): Token {
  const topics = token.meanings.filter(
    (meaning) => meaning.type === 'entity' && !isActor(meaning.entity.kind),
  );
  return topics.length === 0 ? token : { ...token, meanings: topics };
}

/** The content words of a cut text: canonical words, topics (and actors if wished) as @id, numbers as #n. */
export function contentWords(tokens: readonly Token[], { actors = false } = {}): Set<string> {
  const words = new Set<string>();
  for (const { meanings, text } of tokens) {
    for (const meaning of meanings) {
      if (meaning.type === 'word') words.add(meaning.word);
      else if (meaning.type === 'entity' && (actors || !isActor(meaning.entity.kind)))
        words.add(`@${meaning.entity.id}`);
      else if (meaning.type === 'number') words.add(`#${meaning.value}`);
      else if (meaning.type === 'threshold')
        for (const { value } of findNumbers(text)) words.add(`#${value}`);
    }
  }
  return words;
}

/** A name made of nothing but what is counted (多少人 for a population): ?person. */
function addWant(meaning: TokenMeaning, words: Set<string>): void {
  if (meaning.type === 'dimension' || meaning.type === 'counter')
    words.add(wantWord(meaning.dimension));
}

/** 占比 in a name: what is meant is the share, and only who asks for one means it. */
function saysShareOnly({ meanings }: Token): boolean {
  return (
    meanings.some((meaning) => meaning.type === 'measure' && meaning.measure === 'share') &&
    meanings.every(({ type }) => type !== 'word')
  );
}

/** 多久 in a name: what is meant is how long, and only who asks for it means it. */
function asksTimeOnly({ meanings }: Token): boolean {
  return (
    meanings.some((meaning) => meaning.type === 'dimension' && meaning.dimension === 'time') &&
    meanings.every(({ type }) => type !== 'word')
  );
}

export function wantWord(dimension: string): string {
  return `?${dimension}`;
}

const ACTORS: ReadonlySet<string> = new Set([
  'country',
  'region',
  'province',
  'city',
  'zone',
  'district',
  'village',
  'company',
]);

/** Kinds that own figures. One of them named in a question is a hard slot; other kinds are topics. */
export function isActor(kind: string): boolean {
  return ACTORS.has(kind);
}

/** Rare words weigh more: ln(1 + names / names that hold the word). */
function wordWeights(
  drafts: readonly { readonly words: readonly string[]; readonly named: Named }[],
): Map<string, number> {
  const owners = new Map<string, Set<string>>();
  const all = new Set<string>();
  for (const { words, named } of drafts) {
    const id = named.type === 'indicator' ? named.indicator.id : named.entry.id;
    all.add(id);
    for (const word of words) owners.set(word, (owners.get(word) ?? new Set<string>()).add(id));
  }
  return new Map([...owners].map(([word, ids]) => [word, Math.log(1 + all.size / ids.size)]));
}

/** Finds the items all of whose words are said. Each is looked up by its rarest word only. */
function subsetFinder<T extends { readonly words: readonly string[] }>(
  items: readonly T[],
): (said: ReadonlySet<string>) => readonly T[] {
  const uses = new Map<string, number>();
  for (const { words } of items)
    for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const byRarest = new Map<string, T[]>();
  for (const item of items) {
    const [rarest] = item.words.toSorted((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0));
    if (rarest === undefined) continue;
    const known = byRarest.get(rarest);
    if (known) known.push(item);
    else byRarest.set(rarest, [item]);
  }
  return (said) =>
    [...said].flatMap((word) =>
      (byRarest.get(word) ?? []).filter(({ words }) => words.every((one) => said.has(one))),
    );
}

function vocabularies(phrases: readonly Phrase[]): Names['vocabulary'] {
  const byIndicator = new Map<string, Set<string>>();
  for (const { named, words } of phrases) {
    if (named.type !== 'indicator') continue;
    const set = byIndicator.get(named.indicator.id) ?? new Set<string>();
    for (const word of words) set.add(word);
    byIndicator.set(named.indicator.id, set);
  }
  const none: ReadonlySet<string> = new Set();
  return (indicator) => byIndicator.get(indicator.id) ?? none;
}
