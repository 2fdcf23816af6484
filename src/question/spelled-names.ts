import { nameForms } from '../knowledge/name-forms.ts';
import type { Entity } from '../knowledge/model.ts';
import { syllablesOf } from './sounds.ts';

/**
 * Other ways to spell a Chinese name in Latin letters: its syllables apart (Li Wen Bo, Shan Qian village), and of a
 * person all in one or the family name last.
 */
export function spelledNames(entity: Entity): readonly string[] {
  const latin = nameForms(entity).filter((form) => /^[a-z][a-z ]+$/.test(form));
  if (latin.length === 0) return [];
  const syllables = syllablesOf(entity.name.zh.replace(/[^\p{Script=Han}]/gu, ''));
  const apart = latin.flatMap((form) => withSyllablesApart(form, syllables));
  return entity.kind === 'person' ? [...apart, ...personNames(syllables)] : apart;
}

/** shanqian village -> shan qian village, where the word is the beginning of the Chinese name. */
function withSyllablesApart(form: string, syllables: readonly string[]): readonly string[] {
  const [first = '', ...rest] = form.split(' ');
  const length = [2, 3, 4].find((count) => syllables.slice(0, count).join('') === first);
  return length === undefined ? [] : [[...syllables.slice(0, length), ...rest].join(' ')];
}

function personNames([family = '', ...given]: readonly string[]): readonly string[] {
  if (given.length === 0 || given.length > 2) return [];
  const [joined, apart] = [given.join(''), given.join(' ')];
  return [
    `${family} ${apart}`,
    `${family} ${given.join('-')}`,
    family + joined,
    `${joined} ${family}`,
    `${apart} ${family}`,
  ];
}
