import { parsePeriod, type Period } from '../text/periods.ts';
import { readArticle, sentencesOf, type ArticleText } from './article-text.ts';
import { buildEntries } from './build-entries.ts';
import { buildFacts } from './build-facts.ts';
import { buildSamples } from './build-samples.ts';
import type { RawKnowledge } from './load.ts';
import type { Article, Entity, Indicator, Knowledge, Sentence } from './model.ts';
import type { Problem } from './problem.ts';
import { crossChecks } from './rules/cross-checks.ts';
import type { SourceData } from './schema.ts';
import { readSeed, type Seed } from './seed.ts';
import { uniqueById, usedTwice } from './unique.ts';
import type { Located } from './yaml-list.ts';

/** An article together with its text in reading order. */
export interface Sourced {
  readonly article: Article;
  readonly text: ArticleText;
}

/** What facts and entries are resolved against. */
export interface Resolver {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly articles: ReadonlyMap<string, Sourced>;
  readonly problems: Problem[];
}

export interface Built {
  readonly knowledge: Knowledge;
  readonly articles: ReadonlyMap<string, Sourced>;
  readonly problems: readonly Problem[];
}

/** Resolves ids and cuts passages. Items that cannot be resolved are left out and reported. */
export function buildKnowledge(raw: RawKnowledge): Built {
  const problems: Problem[] = [];
  const entities = uniqueById(raw.entities.map(toEntity), raw.entities, problems);
  const indicators = uniqueById(raw.indicators.map(toIndicator), raw.indicators, problems);
  const themes = uniqueById(
    raw.themes.map(({ data }) => data),
    raw.themes,
    problems,
  );
  const seeds = new Map([...raw.seeds].map(([file, text]) => [file, readSeed(text)]));
  const articles = new Map<string, Sourced>();
  for (const source of raw.sources) {
    const sourced = toArticle(source, seeds, entities, problems);
    if (articles.has(source.data.id)) problems.push(usedTwice(source.data.id, source));
    else if (sourced) articles.set(source.data.id, sourced);
  }
  const resolver: Resolver = { entities, indicators, articles, problems };
  const facts = buildFacts(raw.facts, resolver);
  const entries = buildEntries(raw.entries, facts, resolver);
  const samples = buildSamples(raw.samples, { indicators, entries, problems });
  const { conflicts, problems: crossProblems } = crossChecks(raw, {
    seeds,
    articles,
    entities,
    indicators,
    facts,
  });
  problems.push(...crossProblems);
  const knowledge: Knowledge = {
    articles: [...articles.values()].map(({ article }) => article),
    entities,
    indicators,
    themes,
    facts,
    entries,
    words: raw.words.map(({ data }) => data),
    samples,
    conflicts,
    sentences: [...articles.values()].flatMap(articleSentences),
  };
  return { knowledge, articles, problems };
}

function articleSentences({ article, text }: Sourced): Sentence[] {
  return sentencesOf(text).map((cut) => ({ ...cut, article }));
}

function toEntity({ data }: RawKnowledge['entities'][number]): Entity {
  const { id, kind, name, aliases, within, ambiguous } = data;
  return { id, kind, name, aliases, within: within ?? null, isDefault: data.default, ambiguous };
}

function toIndicator({ data }: RawKnowledge['indicators'][number]): Indicator {
  const { id, name, aliases, unit, time, theme, broader, rest_of, start_of, ambiguous } = data;
  return {
    id,
    name,
    aliases,
    unit: unit ?? null,
    time,
    theme,
    broader: broader ?? null,
    restOf: rest_of ?? null,
    startOf: start_of ?? null,
    ambiguous,
  };
}

const NO_PERIOD: Period = { type: 'undated', notation: 'undated' };

function toArticle(
  source: Located<SourceData>,
  seeds: ReadonlyMap<string, Seed>,
  entities: ReadonlyMap<string, Entity>,
  problems: Problem[],
): Sourced | null {
  const { data, file } = source;
  const seed = seeds.get(data.file);
  const about = entities.get(data.about);
  if (!seed) {
    problems.push({
      file,
      line: source.lineOf('file'),
      what: `there is no seed file ${data.file}`,
      fix: 'correct the name or add the file to the seeds folder',
    });
  }
  if (!about) {
    problems.push({
      file,
      line: source.lineOf('about'),
      what: `about: no entity has the id ${data.about}`,
      fix: 'add it to entities.yaml or correct the id',
    });
  }
  const name = data.title ?? data.label;
  if (name === undefined) {
    problems.push({
      file,
      line: source.lineOf('title'),
      what: 'an article without a title has no label',
      fix: 'add label: a short name of your own',
    });
  }
  if (!seed || !about || name === undefined) return null;
  const { text, problems: partProblems } = readArticle(source, seed);
  problems.push(...partProblems);
  const covers = parsePeriod(data.covers) ?? NO_PERIOD;
  const article: Article = {
    id: data.id,
    file: data.file,
    name,
    byline: data.byline,
    published: data.published,
    covers,
    about,
  };
  return { article, text };
}
