import { locate, passageAt } from './article-text.ts';
import type { Resolver, Sourced } from './build.ts';
import type { Passage } from './model.ts';
import type { Problem } from './problem.ts';

export type PlaceData = string | { readonly source: string; readonly text: string };

export interface FoundPlace {
  readonly passage: Passage;
  /** The stretch as the seed prints it, without white space. */
  readonly stretch: string;
}

/** Where problems of a place are reported. */
export interface Spot {
  readonly file: string;
  readonly line: () => number;
  readonly key: string;
}

/** The passages of one `at` or `context`. Places that are absent or not unique are reported and left out. */
export function findPlaces(
  data: PlaceData | readonly PlaceData[],
  home: string | null,
  spot: Spot,
  resolver: Resolver,
): FoundPlace[] {
  const list = typeof data === 'string' || 'source' in data ? [data] : data;
  return list.flatMap((place) => {
    const found = findPlace(place, home, spot, resolver);
    return found ? [found] : [];
  });
}

function findPlace(
  place: PlaceData,
  home: string | null,
  spot: Spot,
  resolver: Resolver,
): FoundPlace | null {
  const source = typeof place === 'string' ? home : place.source;
  const text = typeof place === 'string' ? place : place.text;
  const sourced = source === null ? undefined : resolver.articles.get(source);
  if (!sourced) {
    resolver.problems.push(
      problem(
        spot,
        `${spot.key}: no source has the id ${source ?? '(none given)'}`,
        'write at: {source: id, text: …} with an id of sources.yaml',
      ),
    );
    return null;
  }
  return placeIn(sourced, text, spot, resolver.problems);
}

function placeIn(
  sourced: Sourced,
  text: string,
  spot: Spot,
  problems: Problem[],
): FoundPlace | null {
  const place = locate(sourced.text, text);
  switch (place.found) {
    case 'once': {
      const cut = passageAt(place.flow, place.from, place.to);
      return {
        passage: { ...cut, article: sourced.article },
        stretch: place.flow.text.slice(place.from, place.to),
      };
    }
    case 'never':
      problems.push(
        problem(
          spot,
          `${spot.key}: "${text}" is not in the article ${sourced.article.id}`,
          'copy a stretch of the seed file; line breaks and spaces do not matter',
        ),
      );
      return null;
    case 'often':
      problems.push(
        problem(
          spot,
          `${spot.key}: "${text}" stands ${place.times} times in the article`,
          'make it longer until it stands once',
        ),
      );
      return null;
    default:
      return place satisfies never;
  }
}

function problem({ file, line }: Spot, what: string, fix: string): Problem {
  return { file, line: line(), what, fix };
}
