import type { Knowledge } from '../knowledge/model.ts';
import { withOneInFigures } from '../text/english-amounts.ts';
import { matchForm, visible } from '../text/normalize.ts';
import { withoutHyphens } from './compounds.ts';
import { withPlainVerbs } from './doubled-verbs.ts';
import { withPlainEnglish } from './english-frames.ts';
import { exclusionIn } from './exclusions.ts';
import { withoutHiddenSlips } from './hidden-slips.ts';
import { hearAgain } from './homophones.ts';
import { hasChinese, languageOf } from './language.ts';
import { withPlainNouns } from './mixed-nouns.ts';
import type { Names } from './names.ts';
import { askedTogether, clausesIn, membersOf, sentencesIn } from './parts.ts';
import type { Query, QuestionLanguage } from './query.ts';
import { withoutRemarks } from './remarks.ts';
import { segment } from './segment.ts';
import { withoutSlips } from './slips.ts';
import { chatTopic, type ChatTopic } from './small-talk.ts';
import { toQuery } from './to-query.ts';
import { saysMeasure, type Token } from './token.ts';
import { withoutAddress } from './vocabulary/addresses.ts';
import { withPlainAmounts } from './plain-amounts.ts';
import { withYearMeant } from './year-meant.ts';

/** A question longer than this is not read; nobody asks for one figure at such length. */
export const MAX_QUESTION_CHARACTERS = 300;

export type Reading =
  | { readonly type: 'query'; readonly query: Query }
  | { readonly type: 'chat'; readonly topic: ChatTopic; readonly language: QuestionLanguage }
  | { readonly type: 'empty'; readonly language: QuestionLanguage }
  | { readonly type: 'too-long'; readonly language: QuestionLanguage };

/** Reads one question. `today` (YYYY-MM-DD) gives 今年 its year. */
export function readQuestion(question: string, { knowledge, names, today }: ReadDeps): Reading {
  const text = visible(question.slice(0, MAX_QUESTION_CHARACTERS * 4));
  const language = languageOf(text);
  if (text.length > MAX_QUESTION_CHARACTERS) return { type: 'too-long', language };
  const form = matchForm(text);
  if (form.length === 0) return { type: 'empty', language };
  const topic = chatTopic(form);
  if (topic) return { type: 'chat', topic, language: hasChinese(text) ? 'zh' : 'en' };
  const deps = { knowledge, names, today };
  const query = readWhole(
    withPlainEnglish(
      withPlainAmounts(withPlainVerbs(withPlainNouns(withoutRemarks(withYearMeant(text))))),
    ),
    deps,
  );
  return { type: 'query', query: { ...query, text, language } };
}

/** A message without its remarks: its parts, and what it says that it does not ask for. */
function readWhole(text: string, deps: ReadDeps): Query {
  const query = withParts(readOne(text, deps), deps);
  const exclusion = exclusionIn(text);
  if (exclusion === null) return query;
  const rest = withParts(readOne(exclusion.rest, deps), deps);
  const excluded = exclusion.excluded.map((what) => readOne(what, deps));
  return { ...query, exclusion: { rest: { ...rest, language: query.language }, excluded } };
}

interface ReadDeps {
  readonly knowledge: Knowledge;
  readonly names: Names;
  readonly today: string;
}

/** One question or one part of it, as a query without parts. */
function readOne(text: string, { knowledge, names, today }: ReadDeps): Query {
  const language = languageOf(text);
  const joined = withOneInFigures(matchForm(withoutAddress(text)) || matchForm(text));
  const cut = segment(joined, names.lexicon, today);
  const form = withoutHyphens(joined, cut, names.lexicon);
  const typed = form === joined ? cut : segment(form, names.lexicon, today);
  const spelled = language === 'zh' && typed.some(isUnknownLatin) ? names.pinyin(form) : null;
  const heard = spelled === null ? form : matchForm(spelled);
  const first = spelled === null ? typed : segment(heard, names.lexicon, today);
  const { lexicon, homophones, isPrinted } = names;
  const hearing = { lexicon, homophones, isPrinted, today };
  const known = withoutSlips(hearAgain(heard, first, hearing), hearing);
  const again = withoutHiddenSlips(known, hearing);
  return withTopics({ ...again, text, language }, { knowledge, names });
}

/** Some tokens of a question read as a question of their own. */
export function queryOf(
  whole: Query,
  tokens: readonly Token[],
  { knowledge, names }: Pick<ReadDeps, 'knowledge' | 'names'>,
): Query {
  const { text, language, corrections } = whole;
  return withTopics({ text, language, tokens, corrections }, { knowledge, names });
}

function withTopics(
  read: Pick<Query, 'text' | 'language' | 'tokens' | 'corrections'>,
  { knowledge, names }: Pick<ReadDeps, 'knowledge' | 'names'>,
): Query {
  const query = toQuery(read, knowledge);
  const topics = names.topicsSaid(query.tokens).filter((one) => !query.topics.includes(one));
  const words = new Set([...query.words, ...topics.map(({ id }) => `@${id}`)]);
  return { ...query, topics: [...query.topics, ...topics], words, parts: [], exclusion: null };
}

/** Splits a message into clauses, and a clause into the members of its enumeration. */
function withParts(query: Query, deps: ReadDeps): Query {
  const { text, tokens, coordinated } = query;
  if (!coordinated && sentencesIn(text).length < 2) {
    const asked = askedTogether(tokens, saysMeasure) ?? [];
    return asked.length > 1 ? { ...query, parts: asked.map((one) => readOne(one, deps)) } : query;
  }
  const clauses = clausesIn(text);
  const parts =
    clauses.length > 1
      ? clauses.map((clause) => withParts(readOne(clause, deps), deps))
      : membersOf(tokens).map((member) => readOne(member, deps));
  return parts.length > 1 ? { ...query, parts } : query;
}

function isUnknownLatin({ meanings, text }: Token): boolean {
  return meanings.length === 0 && /[a-z]/.test(text);
}
