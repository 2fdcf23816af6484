import { DEGREE_ADVERBS, MANNER_ADVERBS, TIME_ADVERBS } from './adverbs.ts';
import { CANTONESE, COLLOQUIAL, TAIWANESE } from './dialects.ts';
import { ENGLISH_LIGHT_WORDS } from './english.ts';
import { EVALUATION, MODALITY } from './modality.ts';
import { GENERIC_NOUNS } from './nouns.ts';
import { PARTICLES, PREPOSITIONS } from './particles.ts';
import { PRONOUNS } from './pronouns.ts';
import { REPORTING } from './reporting.ts';
import { OCCASIONS, ON_BEHALF, POLITENESS, REQUESTS } from './requests.ts';
import { GENERIC_VERBS, LEVEL_VERBS } from './verbs.ts';

/**
 * Words that say nothing about the subject. A word is light when adding it to a question can never change which
 * figure, date, person or programme is asked for, nor make it one that no article could answer.
 */
export const LIGHT_WORDS: readonly string[] = [
  PARTICLES,
  PREPOSITIONS,
  PRONOUNS,
  DEGREE_ADVERBS,
  TIME_ADVERBS,
  MANNER_ADVERBS,
  GENERIC_VERBS,
  LEVEL_VERBS,
  GENERIC_NOUNS,
  MODALITY,
  EVALUATION,
  REPORTING,
  POLITENESS,
  REQUESTS,
  OCCASIONS,
  ON_BEHALF,
  CANTONESE,
  TAIWANESE,
  COLLOQUIAL,
  ENGLISH_LIGHT_WORDS,
].flat();
