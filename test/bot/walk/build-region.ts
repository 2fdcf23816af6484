import type { z } from 'zod';
import { buildKnowledge } from '../../../src/knowledge/build.ts';
import type { RawKnowledge } from '../../../src/knowledge/load.ts';
import type { Knowledge } from '../../../src/knowledge/model.ts';
import {
  entitySchema,
  entrySchema,
  factSchema,
  indicatorSchema,
  sourceSchema,
  themeSchema,
  wordSchema,
} from '../../../src/knowledge/schema.ts';
import type { Located } from '../../../src/knowledge/yaml-list.ts';
import { MOST, TAGS, type Region, type Told } from './region.ts';

const STEMS = '云永临清泰丰昌定宝德会石'.slice(0, MOST);
const LETTERS = 'ABCDEFGHIJKL'.slice(0, MOST);
const OPENING = '各区年报';
const CLOSING = '特此公报。';

/** Goes the way of a folder of files, from the schemas on. Throws where the rules of the knowledge find a problem. */
export function buildRegion(region: Region): Knowledge {
  const { knowledge, problems } = buildKnowledge(rawOf(region));
  const [problem] = problems;
  if (problem) throw new Error(`the region is not sound: ${problem.what} (${problem.fix})`);
  return knowledge;
}

function rawOf(region: Region): RawKnowledge {
  const { places, indicators, themes, articles, entries } = region;
  const facts = factsOf(region);
  return {
    seeds: new Map(upTo(articles, (at) => [`article-${at}.txt`, textOf(at, facts)])),
    sources: upTo(articles, (at) => located(sourceSchema.parse(sourceOf(at)))),
    entities: places.map((_, at) => located(entitySchema.parse(entityOf(at, region)))),
    indicators: indicators.map((_, at) => located(indicatorSchema.parse(indicatorOf(at, region)))),
    themes: upTo(themes, (at) =>
      located(themeSchema.parse({ id: `theme-${at}`, name: nameOf(at, '主题', 'Theme') })),
    ),
    words: TAGS.map((word) => located(wordSchema.parse({ word, en: 'large' }))),
    facts: facts.map(({ article, at, data }) =>
      located(factSchema.parse({ ...data, at }), `facts/article-${article}.yaml`),
    ),
    entries: places
      .slice(0, entries)
      .map((_, at) => located(entrySchema.parse(entryOf(at, region)))),
    samples: [],
    notFacts: [],
  };
}

interface ToldFact {
  readonly id: string;
  readonly article: number;
  readonly at: string;
  readonly sentence: string;
  readonly data: Omit<z.input<typeof factSchema>, 'at'>;
}

/** One fact of each identity in each article; a number stands once. */
function factsOf(region: Region): ToldFact[] {
  const facts = region.told.map((told, index) => factOf(told, 100 + index, region));
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()];
}

function factOf(
  { period, shape, tag, more, ...told }: Told,
  value: number,
  region: Region,
): ToldFact {
  const place = told.place % region.places.length;
  const indicator = told.indicator % region.indicators.length;
  const article = told.article % region.articles;
  const { stretch, ...data } = shape.tell(value, placeName(0, region).zh);
  const { measure = 'level', status = 'actual' } = data;
  const part = tag === null ? 'all' : `part-${TAGS.indexOf(tag)}`;
  const id = ['fact', article, place, indicator, period.id, measure, status, part].join('-');
  const subject = placeName(place, region).zh + (tag ?? '') + indicatorName(indicator, region).zh;
  const at = `${period.said}${subject}${stretch}`;
  return {
    id,
    article,
    at,
    sentence: `${at}${more > 0 ? `，${'又及'.repeat(more / 2)}` : ''}。`,
    data: {
      id,
      entity: `place-${place}`,
      indicator: `indicator-${indicator}`,
      period: period.notation,
      where: tag ? [tag] : [],
      ...data,
    },
  };
}

function textOf(article: number, facts: readonly ToldFact[]): string {
  const sentences = facts
    .filter((fact) => fact.article === article)
    .map(({ sentence }) => sentence);
  return [`${OPENING}。`, ...sentences, CLOSING].join('');
}

function sourceOf(at: number): z.input<typeof sourceSchema> {
  return {
    id: `article-${at}`,
    file: `article-${at}.txt`,
    title: nameOf(at, '报', 'News').zh,
    published: '2024',
    covers: '2023',
    about: 'place-0',
    parts: [{ from: OPENING, to: CLOSING }],
  };
}

function entityOf(at: number, region: Region): z.input<typeof entitySchema> {
  return {
    id: `place-${at}`,
    kind: at === 1 ? 'company' : 'zone',
    name: placeName(at, region),
    default: at === 0,
    ...(at < region.namesakes ? { aliases: ['江畔'], ambiguous: true } : {}),
  };
}

function indicatorOf(at: number, region: Region): z.input<typeof indicatorSchema> {
  return {
    id: `indicator-${at}`,
    name: indicatorName(at, region),
    unit: '万吨',
    theme: `theme-${at % region.themes}`,
  };
}

function entryOf(at: number, region: Region): z.input<typeof entrySchema> {
  return {
    id: `entry-${at}`,
    about: [`place-${at}`],
    asks: 'definition',
    questions: [`${placeName(at, region).zh}是什么`],
    answer: { zh: '这里是港口。', en: 'This is a port.' },
    at: { source: 'article-0', text: OPENING },
  };
}

interface Name {
  readonly zh: string;
  readonly en: string;
}

function placeName(at: number, { places }: Region): Name {
  return nameOf(at, `港区${places[at] ?? ''}`, `Port${places[at] ?? ''}`);
}

function indicatorName(at: number, { indicators }: Region): Name {
  return nameOf(at, `产量${indicators[at] ?? ''}`, `output${indicators[at] ?? ''}`);
}

/** Names that no other place, indicator or article bears. */
function nameOf(at: number, zh: string, en: string): Name {
  return { zh: STEMS.charAt(at) + zh, en: `${en} ${LETTERS.charAt(at)}` };
}

function upTo<Item>(count: number, make: (at: number) => Item): Item[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

function located<T>(data: T, file = 'region.yaml'): Located<T> {
  return { data, file, line: 1, lineOf: () => 1 };
}
