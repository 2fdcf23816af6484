import { buildKnowledge } from '../../knowledge/build.ts';
import type { RawKnowledge } from '../../knowledge/load.ts';
import type { Knowledge } from '../../knowledge/model.ts';
import {
  entitySchema,
  entrySchema,
  factSchema,
  indicatorSchema,
  sourceSchema,
  wordSchema,
} from '../../knowledge/schema.ts';
import type { Located } from '../../knowledge/yaml-list.ts';
import {
  MADE_UP_WORDS,
  madeUpIndicators,
  madeUpZones,
  type MadeUpIndicator,
  type MadeUpZone,
} from './made-up-names.ts';

const PERIODS = ['2019', '2020', '2021', '2022', '2023-S1', '2023'] as const;
export type MadeUpPeriod = (typeof PERIODS)[number];

/** Figures that one sentence tells together. */
const TOLD_TOGETHER = 3;

/** What is held: every zone has a figure of every indicator at every period, in an article of its own. */
export interface MadeUp {
  readonly zones: readonly MadeUpZone[];
  readonly indicators: readonly MadeUpIndicator[];
  readonly periods: readonly MadeUpPeriod[];
}

/** Zones and indicators for about 300 facts times `factor`; zones grow faster, as they would. */
export function planMadeUp(factor: number): MadeUp {
  const indicators = Math.round(10 * factor ** (1 / 3));
  const zones = Math.round((50 * factor) / indicators);
  return {
    zones: madeUpZones(zones),
    indicators: madeUpIndicators(indicators),
    periods: PERIODS,
  };
}

/** The id of the fact about the zone and the indicator with these indexes. */
export function madeUpFactId(zone: number, indicator: number, period: MadeUpPeriod): string {
  return `zone-${zone}-indicator-${indicator}-${period.toLowerCase()}`;
}

/** Goes the way of a folder of files, from the schemas on; only the reading of YAML is left out. */
export function buildMadeUp(plan: MadeUp): Knowledge {
  const { knowledge, problems } = buildKnowledge(rawMadeUp(plan));
  const [problem] = problems;
  if (problem) throw new Error(`the made-up knowledge is not sound: ${problem.what}`);
  return knowledge;
}

function rawMadeUp({ zones, indicators, periods }: MadeUp): RawKnowledge {
  const tellings = zones.map((zone, index) => tell(zone, index, { indicators, periods }));
  const cities = new Map(zones.map(({ city }) => [city.zh, city]));
  const cityIds = new Map([...cities.keys()].map((zh, index) => [zh, `city-${index}`]));
  return {
    seeds: new Map(tellings.map(({ text }, index) => [`zone-${index}.txt`, text])),
    sources: tellings.map(({ source }) => located('sources.yaml', source)),
    entities: [
      ...[...cities].map(([zh, name]) =>
        located('entities.yaml', entitySchema.parse({ id: cityIds.get(zh), kind: 'city', name })),
      ),
      ...zones.map(({ zh, en, aliases, city }, index) =>
        located(
          'entities.yaml',
          entitySchema.parse({
            id: `zone-${index}`,
            kind: 'zone',
            name: { zh, en },
            aliases,
            within: cityIds.get(city.zh),
            default: index === 0,
          }),
        ),
      ),
    ],
    indicators: indicators.map(({ zh, en, unit }, index) =>
      located(
        'indicators.yaml',
        indicatorSchema.parse({
          id: `indicator-${index}`,
          name: { zh, en },
          unit,
          theme: `theme-${index % 10}`,
        }),
      ),
    ),
    words: MADE_UP_WORDS.map((word) => located('words.yaml', wordSchema.parse(word))),
    facts: tellings.flatMap(({ facts }) => facts),
    entries: zones.map((zone, index) => located('entries.yaml', portrait(zone, index))),
    themes: [],
    samples: [],
    notFacts: [],
  };
}

interface Telling {
  readonly text: string;
  readonly source: RawKnowledge['sources'][number]['data'];
  readonly facts: RawKnowledge['facts'];
}

/** One zone's article: every period's figures, some to a sentence. */
function tell(
  zone: MadeUpZone,
  index: number,
  held: Pick<MadeUp, 'indicators' | 'periods'>,
): Telling {
  const id = `zone-${index}`;
  const opening = openingOf(zone);
  const facts: Located<ReturnType<typeof factSchema.parse>>[] = [];
  let text = opening;
  held.periods.forEach((period, time) => {
    held.indicators.forEach((indicator, order) => {
      const value = valueOf({ zone: index, indicator: order, time });
      const stretch = `${indicator.zh}${value}${indicator.unit}`;
      const begins = order % TOLD_TOGETHER === 0;
      const ends =
        order % TOLD_TOGETHER === TOLD_TOGETHER - 1 || order + 1 === held.indicators.length;
      text += `${begins ? `${periodZh(period)}，${zone.zh}` : ''}${stretch}${ends ? '。' : '，'}`;
      const fact = factSchema.parse({
        id: madeUpFactId(index, order, period),
        entity: id,
        indicator: `indicator-${order}`,
        period,
        value,
        at: stretch,
      });
      facts.push(located(`facts/${id}.yaml`, fact));
    });
  });
  const source = sourceSchema.parse({
    id,
    file: `${id}.txt`,
    title: `${zone.zh}年报`,
    published: '2024',
    covers: '2023',
    about: id,
    parts: [{ from: opening, to: CLOSING }],
  });
  return { text: text + CLOSING, source, facts };
}

const CLOSING = '特此公报。';

function openingOf({ zh, city }: MadeUpZone): string {
  return `${zh}是设在${city.zh}的产业平台。`;
}

/** Differs from period to period, so that a stretch with its value stands once. */
function valueOf({
  zone,
  indicator,
  time,
}: {
  zone: number;
  indicator: number;
  time: number;
}): number {
  return 20 + (((zone * 37 + indicator * 11) % 97) * PERIODS.length + time) * 3;
}

function portrait(zone: MadeUpZone, index: number) {
  return entrySchema.parse({
    id: `portrait-${index}`,
    about: [`zone-${index}`],
    asks: 'definition',
    questions: [`${zone.zh}是什么`],
    answer: { zh: openingOf(zone), en: `${zone.en} is an industrial site of ${zone.city.en}.` },
    at: { source: `zone-${index}`, text: openingOf(zone) },
  });
}

/** How a question and an article say a period. */
export function periodZh(period: string): string {
  return period.endsWith('-S1') ? `${period.slice(0, 4)}年上半年` : `${period}年`;
}

function located<T>(file: string, data: T): Located<T> {
  return { data, file, line: 1, lineOf: () => 1 };
}
