import type { Knowledge } from '../knowledge/model.ts';
import { labelOf, nameOf, type WordInEnglish } from '../reply/labels.ts';
import type { Language } from '../reply/reply.ts';
import type { Catalogue } from './catalogue.ts';
import {
  articleButton,
  comparisonButton,
  figureButton,
  ownerLabel,
  placeButton,
  themeButton,
  themeName,
  timeLabel,
} from './page-buttons.ts';
import { inRows } from './rows.ts';
import { viewButton, type Button, type PageId, type Rows } from './target.ts';
import { WORDS } from './words.ts';

/** A title over buttons. */
export interface Page {
  readonly title: string;
  readonly rows: Rows;
}

/** Items on one page: more of them are a list to scroll through rather than to choose from. */
export const ITEMS_ON_PAGE = 8;

export interface PageSources {
  readonly knowledge: Knowledge;
  readonly catalogue: Catalogue;
  readonly word: WordInEnglish;
}

/** A page in words; null when the knowledge no longer has what it is of. */
export function composePage(id: PageId, language: Language, sources: PageSources): Page | null {
  const { knowledge, catalogue } = sources;
  const words = WORDS[language];
  const list = (
    title: string,
    buttons: readonly Button[],
    wide: boolean,
    up: PageId | null,
  ): Page =>
    paged(id, { title: buttons.length > 0 ? title : words.nothing, buttons, wide, up }, language);
  switch (id.page) {
    case 'places': {
      const buttons = catalogue.places.map((place) => placeButton(place, language));
      return list(words.places, buttons, false, null);
    }
    case 'place': {
      const place = knowledge.entities.get(id.entity);
      return place
        ? list(
            words.place(nameOf(place, language)),
            catalogue.themesOf(place).map((theme) => themeButton(place, theme, language, sources)),
            false,
            { page: 'places', at: 0 },
          )
        : null;
    }
    case 'theme': {
      const place = knowledge.entities.get(id.entity);
      return place
        ? list(
            words.theme(nameOf(place, language), themeName(id.theme, language, knowledge)),
            catalogue
              .figuresOf(place, id.theme)
              .map((fact) => figureButton(fact, timeLabel(fact, language, sources))),
            true,
            { page: 'place', entity: id.entity, at: 0 },
          )
        : null;
    }
    case 'articles':
      return list(
        words.articles,
        knowledge.articles.map((article) => articleButton(article)),
        true,
        null,
      );
    case 'article': {
      const article = knowledge.articles.find((one) => one.id === id.article);
      return article
        ? list(
            words.article(article.name, article.published),
            catalogue
              .ofArticle(article)
              .map((fact) => figureButton(fact, labelOf(fact, language, sources.word))),
            true,
            { page: 'articles', at: 0 },
          )
        : null;
    }
    case 'comparisons':
      return list(
        words.comparisons,
        catalogue.comparable.map((fact) => comparisonButton(fact, language, sources)),
        true,
        null,
      );
    case 'series':
      return list(
        words.series,
        catalogue.series.map((fact) =>
          viewButton(ownerLabel(fact, language, sources), {
            type: 'series',
            fact: fact.id,
            drawn: true,
          }),
        ),
        true,
        null,
      );
    default:
      return id satisfies never;
  }
}

interface Listed {
  readonly title: string;
  readonly buttons: readonly Button[];
  /** One button a row, for labels that need the room. */
  readonly wide: boolean;
  /** The page above this one. */
  readonly up: PageId | null;
}

function paged(id: PageId, { title, buttons, wide, up }: Listed, language: Language): Page {
  const words = WORDS[language];
  // A page from before the knowledge shrank begins at the last items that there are.
  const at = Math.min(id.at, Math.max(0, buttons.length - 1));
  const start = at - (at % ITEMS_ON_PAGE);
  const shown = buttons.slice(start, start + ITEMS_ON_PAGE);
  const turn = (label: string, to: number): Button => ({
    label,
    target: { type: 'page', page: { ...id, at: to } },
  });
  const turns = [
    ...(start > 0 ? [turn(words.before, start - ITEMS_ON_PAGE)] : []),
    ...(start + ITEMS_ON_PAGE < buttons.length ? [turn(words.after, start + ITEMS_ON_PAGE)] : []),
  ];
  const back: Button[] = up ? [{ label: words.back, target: { type: 'page', page: up } }] : [];
  const rows = [...inRows(shown, wide ? 1 : 2), turns, back];
  return { title, rows: rows.filter((row) => row.length > 0) };
}
