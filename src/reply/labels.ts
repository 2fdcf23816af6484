import type { Entity, Fact, Indicator } from '../knowledge/model.ts';
import { periodWords } from '../text/periods.ts';
import { measureWord, whereWords } from './figures.ts';
import type { Language } from './reply.ts';

/** The English of a where- or among-word. */
export type WordInEnglish = (tag: string) => string;

export function nameOf(named: Entity | Indicator, language: Language): string {
  return named.name[language];
}

/** What an observation is of, in words: subject, period, part, indicator. */
export function labelOf(fact: Fact, language: Language, word: WordInEnglish): string {
  const parts = fact.where.map((tag) => whereWords(tag, language, word));
  const indicator = `${nameOf(fact.indicator, language)}${measureAfter(fact, language)}${goalAfter(fact, language)}`;
  const period = fact.period.type === 'undated' ? '' : periodWords(fact.period, language);
  if (language === 'zh')
    return `${nameOf(fact.entity, 'zh')}${period}${parts.join('')}${indicator}`;
  return `${indicator}${parts.length > 0 ? ` (${parts.join(', ')})` : ''} of ${nameOf(fact.entity, 'en')}${englishTime(fact, period)}`;
}

function englishTime(fact: Fact, period: string): string {
  if (period === '') return '';
  return fact.period.type === 'during' ? ` in ${period}` : ` ${period}`;
}

/** A goal is asked for as a goal. */
function goalAfter({ status, indicator }: Fact, language: Language): string {
  const word = language === 'zh' ? '目标' : ' target';
  return status !== 'target' || indicator.name[language].includes(word.trim()) ? '' : word;
}

/** The measure's word, unless the indicator's name says it already. */
export function measureAfter(fact: Fact, language: Language): string {
  const word = measureWord(fact, language);
  return fact.indicator.unit === null || nameOf(fact.indicator, language).includes(word.trim())
    ? ''
    : word;
}

/** The indicator with its part and measure, without subject and period. */
export function shortLabel(fact: Fact, language: Language, word: WordInEnglish): string {
  const parts = fact.where.map((tag) => whereWords(tag, language, word));
  const scope =
    parts.length > 0
      ? language === 'zh'
        ? `（${parts.join('、')}）`
        : ` (${parts.join(', ')})`
      : '';
  return `${nameOf(fact.indicator, language)}${measureAfter(fact, language)}${scope}`;
}

/** A question to which the observation is the answer. */
export function questionFor(fact: Fact, language: Language, word: WordInEnglish): string {
  const label = labelOf(fact, language, word);
  const among =
    fact.among === null ? '' : language === 'zh' ? fact.among : ` (${word(fact.among)})`;
  if (language === 'en') return `${label}${among}?`;
  if (fact.measure === 'rank' && fact.value.type === 'number')
    return `${label}${among ? `在${among}` : ''}是第几？`;
  return fact.value.type === 'number' ? `${label}是多少？` : `${label}${among}？`;
}

/** The time of a figure; of one without a time that of which its article tells. */
export function timeOf({ period: time, article }: Fact, language: Language): string {
  if (time.type !== 'undated') return periodWords(time, language);
  const covered = periodWords(article.covers, language);
  return language === 'zh' ? `${covered}（文章所讲的时间）` : `${covered} (told of by the article)`;
}
