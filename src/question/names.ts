import { groupBy } from '../knowledge/group-by.ts';
import type { Entity, Entry, Indicator, Knowledge } from '../knowledge/model.ts';
import { matchForm } from '../text/normalize.ts';
import { contentWords } from './content-words.ts';
import { createHomophones, type Homophones } from './homophones.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { cutNames, type CutNames } from './named-words.ts';
import { namedIn, subsetFinder, vocabularies, wordWeights, type Phrase } from './phrases.ts';
import { createPinyinReader, type PinyinReader } from './pinyin-input.ts';
import { createPrinted } from './printed.ts';
import { segmentName } from './segment.ts';
import { createSounds, readSounds, writeSounds, type WrittenSounds } from './sounds.ts';
import type { Token } from './token.ts';
import { topicFinder } from './topic-names.ts';

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
  /** The words of each name of an indicator, and of each question of an entry. */
  readonly wordsNaming: (of: Indicator | Entry) => readonly (readonly string[])[];
  /** Every content word that stands in a name of the indicator. */
  readonly vocabulary: (indicator: Indicator) => ReadonlySet<string>;
}

/** Words of no name, for which the tables of unknown words are made. */
const UNKNOWN = '囗囗';
const UNKNOWN_LATIN = 'zzz';

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
  let byNamed: ReadonlyMap<Indicator | Entry, readonly Phrase[]> | null = null;
  const naming = (): ReadonlyMap<Indicator | Entry, readonly Phrase[]> =>
    (byNamed ??= groupBy(phrases, ({ named }) => namedIn(named)));
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
    wordsNaming: (of) =>
      naming()
        .get(of)
        ?.map(({ words }) => words) ?? [],
    vocabulary: vocabularies(phrases),
  };
}
