import type { Knowledge } from '../knowledge/model.ts';
import type { Language, Reply } from '../reply/reply.ts';
import { createCatalogue } from './catalogue.ts';
import { decode, type Decoded } from './code.ts';
import { open, type Opened } from './links.ts';
import { composePage, type Page } from './pages.ts';
import { createRefs } from './refs.ts';
import type { PageId, Rows } from './target.ts';
import { rowsUnder, type UnderOptions } from './under-reply.ts';

/** A knowledge as something to tap through. */
export interface Browser {
  readonly under: (reply: Reply, options: UnderOptions) => Rows;
  /** Null when the knowledge no longer has what the page is of. */
  readonly page: (id: PageId, language: Language) => Page | null;
  /** What a button of this bot, or of anybody, carries. */
  readonly decode: (data: string) => Decoded;
  /** What the payload of a link opens. */
  readonly open: (payload: string) => Opened;
  /** Facts that many may want to know: the newest figure of each theme of the places, the default first. */
  readonly popular: () => readonly string[];
  /** A figure for each number in [0, 1). */
  readonly random: (dice: number) => string | null;
}

export function createBrowser(knowledge: Knowledge): Browser {
  const catalogue = createCatalogue(knowledge);
  const refs = createRefs(knowledge);
  const english = new Map(knowledge.words.map(({ word, en }) => [word, en ?? word]));
  const word = (tag: string): string => english.get(tag) ?? tag;
  const factOf = (id: string) => knowledge.facts.get(id) ?? null;
  const facts = [...knowledge.facts.keys()];
  return {
    under: (reply, options) => rowsUnder(reply, options, { factOf, catalogue, word }),
    page: (id, language) => composePage(id, language, { knowledge, catalogue, word }),
    decode: (data) => decode(data, refs),
    open: (payload) => open(payload, refs),
    popular: () => catalogue.popular.map(({ id }) => id),
    random: (dice) => facts[Math.floor(dice * facts.length)] ?? null,
  };
}
