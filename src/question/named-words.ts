import { isActor } from '../knowledge/actors.ts';
import type { Knowledge } from '../knowledge/model.ts';
import { nameForms } from '../knowledge/name-forms.ts';
import { matchForm } from '../text/normalize.ts';
import { contentWords, wantWord } from './content-words.ts';
import { cutAndLearn } from './cut-names.ts';
import type { Lexicon } from './lexicon.ts';
import type { Named } from './phrases.ts';
import { segmentName } from './segment.ts';
import type { Token, TokenMeaning } from './token.ts';
import { topicNames, type TopicName } from './topic-names.ts';

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

/** Cuts the names. Words of names that no list holds are learnt from the names themselves. */
export function cutNames(knowledge: Knowledge, lexicon: Lexicon): CutNames {
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
