import type { Article, Entity, Fact, Knowledge } from '../knowledge/model.ts';
import { nameOf, shortLabel } from '../reply/labels.ts';
import type { Language } from '../reply/reply.ts';
import { periodWords } from '../text/periods.ts';
import type { PageSources } from './pages.ts';
import { viewButton, type Button } from './target.ts';

/** As many as a button has room to name. */
export const MOST_COMPARED = 7;

export function placeButton(place: Entity, language: Language): Button {
  return {
    label: nameOf(place, language),
    target: { type: 'page', page: { page: 'place', entity: place.id, at: 0 } },
  };
}

export function themeButton(
  { id }: Entity,
  theme: string,
  language: Language,
  { knowledge }: PageSources,
): Button {
  return {
    label: themeName(theme, language, knowledge),
    target: { type: 'page', page: { page: 'theme', entity: id, theme, at: 0 } },
  };
}

export function themeName(theme: string, language: Language, { themes }: Knowledge): string {
  return themes.get(theme)?.name[language] ?? theme;
}

export function figureButton({ id }: Fact, label: string): Button {
  return viewButton(label, { type: 'figures', facts: [id] });
}

export function comparisonButton(fact: Fact, language: Language, sources: PageSources): Button {
  const facts = [fact, ...sources.catalogue.elsewhere(fact)].slice(0, MOST_COMPARED);
  return {
    label: shortLabel(fact, language, sources.word),
    target: { type: 'view', view: { type: 'comparison', facts: facts.map(({ id }) => id) } },
  };
}

export function articleButton({ id, name, published }: Article): Button {
  return {
    label: `${name} (${published})`,
    target: { type: 'page', page: { page: 'article', article: id, at: 0 } },
  };
}

export function timeLabel(fact: Fact, language: Language, { word }: PageSources): string {
  const time = fact.period.type === 'undated' ? '' : ` · ${periodWords(fact.period, language)}`;
  return shortLabel(fact, language, word) + time;
}

export function ownerLabel(fact: Fact, language: Language, { word }: PageSources): string {
  return `${nameOf(fact.entity, language)} · ${shortLabel(fact, language, word)}`;
}
