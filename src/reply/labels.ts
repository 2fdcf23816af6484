import type { Entity, Fact, Indicator } from '../knowledge/model.ts';
import { periodWords } from '../text/periods.ts';
import { measureWord, whereWords } from './figures.ts';
import type { Language } from './reply.ts';

/** The English of a where- or among-word. */
export type WordInEnglish = (tag: string) => string;

export function nameOf(named: Entity | Indicator, language: Language): string {
  return named.name[language];
}

/** What an observation is of, in words: 赣州经开区2023年电子信息企业数（规上）. */
export function labelOf(fact: Fact, language: Language, word: WordInEnglish): string {
  const parts = fact.where.map((tag) => whereWords(tag, language, word));
  const indicator = `${nameOf(fact.indicator, language)}${measureAfter(fact, language)}`;
  const period = fact.period.type === 'undated' ? '' : periodWords(fact.period, language);
  if (language === 'zh')
    return `${nameOf(fact.entity, 'zh')}${period}${parts.join('')}${indicator}`;
  return `${indicator}${parts.length > 0 ? ` (${parts.join(', ')})` : ''} of ${nameOf(fact.entity, 'en')}${period ? ` in ${period}` : ''}`;
}

/** The measure's word, unless the indicator's name says it already. */
export function measureAfter(fact: Fact, language: Language): string {
  const word = measureWord(fact, language);
  return fact.indicator.unit === null || nameOf(fact.indicator, language).includes(word.trim())
    ? ''
    : word;
}

/** A question to which the observation is the answer. */
export function questionFor(fact: Fact, language: Language, word: WordInEnglish): string {
  const label = labelOf(fact, language, word);
  const among =
    fact.among === null ? '' : language === 'zh' ? fact.among : ` (${word(fact.among)})`;
  if (language === 'en') return `${label}${among}?`;
  return fact.value.type === 'number' && fact.measure !== 'rank'
    ? `${label}是多少？`
    : `${label}${among}？`;
}
