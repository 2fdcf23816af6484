import type { z } from 'zod';
import { buildKnowledge } from '../src/knowledge/build.ts';
import type { Knowledge } from '../src/knowledge/model.ts';
import {
  entitySchema,
  factSchema,
  indicatorSchema,
  sourceSchema,
  wordSchema,
} from '../src/knowledge/schema.ts';
import type { Located } from '../src/knowledge/yaml-list.ts';
import { plainText } from '../src/reply/lines.ts';
import type { Reply } from '../src/reply/reply.ts';
import { houseOf, type House } from './made-up-house.ts';

/** A made-up harbour with a neighbour, whose only article tells one figure a sentence: what calculations are tested on. */

type FactInput = z.input<typeof factSchema>;
/** A figure with the stretch that tells it, which is a sentence of the article. The owner is the harbour unless said. */
export type ToldFact = Omit<FactInput, 'entity' | 'at'> & {
  readonly entity?: string;
  readonly at: string;
};

const OPENING = '星澜港区年报。';

const ENTITIES: readonly z.input<typeof entitySchema>[] = [
  { id: 'port', kind: 'zone', name: { zh: '星澜港区', en: 'Xinglan Port' }, default: true },
  { id: 'yunting', kind: 'zone', name: { zh: '云汀港区', en: 'Yunting Port' } },
  {
    id: 'haisui',
    kind: 'company',
    name: { zh: '海穗物流', en: 'Haisui Logistics' },
    within: 'port',
  },
];

const INDICATORS: readonly z.input<typeof indicatorSchema>[] = [
  indicator('throughput', '货物吞吐量', 'cargo throughput', { unit: '万吨', aliases: ['吞吐量'] }),
  indicator('projects', '签约项目数', 'projects signed', { unit: '个', aliases: ['签约项目'] }),
  indicator('firms', '仓储企业数', 'warehousing firms', {
    unit: '家',
    time: 'stock',
    aliases: ['仓储企业'],
  }),
  indicator('dockers', '装卸工人数', 'dockers', { unit: '人', aliases: ['装卸工人'] }),
  indicator('revenue', '营收', 'revenue', { unit: '亿元' }),
  indicator('subsidies', '奖补资金', 'subsidies', { unit: '万元' }),
  indicator('trade', '进出口额', 'trade volume', { unit: '亿元' }),
  indicator('exports', '出口额', 'exports', { unit: '亿元' }),
  indicator('imports', '进口额', 'imports', {
    unit: '亿元',
    rest_of: { whole: 'trade', part: 'exports' },
  }),
  indicator('foreign-capital', '外资', 'foreign capital', { unit: '亿美元' }),
  indicator('area', '堆场面积', 'yard area', { unit: '平方公里' }),
  indicator('first-area', '起步面积', 'area at the start', {
    unit: '平方公里',
    time: 'stock',
    start_of: 'area',
  }),
  indicator('opened', '开港时间', 'date of opening', { aliases: ['开港'] }),
  indicator('accidents', '安全事故数', 'accidents', { unit: '起', aliases: ['安全事故'] }),
  indicator('reefers', '冷藏箱产能', 'reefer capacity', { unit: '个' }),
  indicator('berths', '泊位数', 'berths', { unit: '个', aliases: ['泊位'], time: 'stock' }),
  indicator('new-berths', '新增泊位数', 'new berths', { unit: '个', aliases: ['新增泊位'] }),
];

function indicator(
  id: string,
  zh: string,
  en: string,
  more: Partial<z.input<typeof indicatorSchema>>,
): z.input<typeof indicatorSchema> {
  return { id, name: { zh, en }, theme: 'port', ...more };
}

const WORDS: readonly z.input<typeof wordSchema>[] = [
  { word: '全国', same: ['国内', 'nationwide'], en: 'nationwide' },
  { word: '规上', same: ['规模以上'], en: 'above designated size' },
  { word: '冷链', same: [], en: 'cold chain' },
  { word: '企业', same: ['公司', 'firms'] },
];

/** What the article tells; a test may tell more. */
export const YARD: readonly ToldFact[] = [
  ...yearly('throughput', { 2015: 4000, 2016: 5000, 2017: 6250 }, '货物吞吐量', '万吨'),
  {
    id: 'throughput-2018-half',
    indicator: 'throughput',
    period: '2018-S1',
    value: 2600,
    at: '2018年上半年货物吞吐量2600万吨',
  },
  {
    id: 'throughput-goal',
    indicator: 'throughput',
    period: '2020',
    value: 9000,
    qualifier: '突破',
    status: 'target',
    at: '2020年货物吞吐量力争突破9000万吨',
  },
  {
    id: 'throughput-yunting',
    entity: 'yunting',
    indicator: 'throughput',
    period: '2017',
    value: 2500,
    at: '2017年云汀港区货物吞吐量2500万吨',
  },
  {
    id: 'throughput-growth-2015',
    indicator: 'throughput',
    measure: 'growth',
    direction: 'up',
    period: '2015',
    value: 25,
    unit: '%',
    at: '2015年货物吞吐量增长25%',
  },
  {
    id: 'throughput-growth-2017',
    indicator: 'throughput',
    measure: 'growth',
    direction: 'up',
    period: '2017',
    value: 12.5,
    unit: '%',
    at: '2017年货物吞吐量增长12.5%',
  },
  ...[
    { year: 2016, place: 5, word: '第五位' },
    { year: 2017, place: 3, word: '第三位' },
  ].map(({ year, place, word }) => ({
    id: `throughput-rank-${year}`,
    indicator: 'throughput',
    measure: 'rank' as const,
    among: '全国',
    period: String(year),
    value: place,
    at: `${year}年货物吞吐量居全国${word}`,
  })),
  ...yearly('projects', { 2015: 60, 2016: 40, 2017: 75 }, '签约项目', '个'),
  {
    id: 'projects-large',
    indicator: 'projects',
    where: ['投资>=10亿元'],
    part_of: 'projects-2017',
    period: '2017',
    value: 15,
    at: '2017年10亿元以上签约项目15个',
  },
  {
    id: 'firms-2016',
    indicator: 'firms',
    period: '../2016-12',
    value: 200,
    at: '2016年底仓储企业200家',
  },
  {
    id: 'firms-2017',
    indicator: 'firms',
    period: '../2017-12',
    value: 260,
    qualifier: '近',
    at: '2017年底仓储企业近260家',
  },
  {
    id: 'firms-above-scale',
    indicator: 'firms',
    where: ['规上'],
    part_of: 'firms-2017',
    period: '../2017-12',
    value: 65,
    at: '2017年底规上仓储企业65家',
  },
  {
    id: 'firms-cold',
    indicator: 'firms',
    where: ['冷链'],
    period: '../2017-12',
    value: 30,
    overlap: true,
    at: '2017年底冷链仓储企业30家',
  },
  {
    id: 'dockers-2017',
    indicator: 'dockers',
    period: '2017',
    value: 1300,
    qualifier: '余',
    at: '2017年装卸工人1300余人',
  },
  {
    id: 'revenue-2016',
    indicator: 'revenue',
    period: '2016',
    value: 80,
    at: '2016年营收80亿元',
  },
  {
    id: 'revenue-2017',
    indicator: 'revenue',
    period: '2017',
    value: 86.4,
    status: 'expected',
    at: '2017年预计营收86.4亿元',
    not_comparable: [
      {
        with: 'revenue-haisui',
        reason: { zh: '一个是全区，一个是一家公司', en: 'one is the district, the other a firm' },
      },
    ],
  },
  {
    id: 'revenue-haisui',
    entity: 'haisui',
    indicator: 'revenue',
    period: '2017',
    value: 21.6,
    at: '2017年海穗物流营收21.6亿元',
  },
  {
    id: 'subsidies-2017',
    indicator: 'subsidies',
    period: '2017',
    value: 4000,
    at: '2017年奖补资金4000万元',
  },
  { id: 'trade-2017', indicator: 'trade', period: '2017', value: 300, at: '2017年进出口额300亿元' },
  {
    id: 'exports-2017',
    indicator: 'exports',
    part_of: 'trade-2017',
    period: '2017',
    value: 180,
    at: '2017年出口额180亿元',
  },
  {
    id: 'foreign-capital-2017',
    indicator: 'foreign-capital',
    period: '2017',
    value: 2.5,
    at: '2017年外资2.5亿美元',
  },
  { id: 'area-2017', indicator: 'area', period: '2017', value: 13, at: '2017年堆场面积13平方公里' },
  ...yearly('accidents', { 2016: 0, 2017: 3 }, '安全事故', '起'),
  {
    id: 'reefers',
    indicator: 'reefers',
    period: 'undated',
    value: 3000,
    status: 'design',
    at: '冷藏箱产能3000个',
  },
  {
    id: 'berths-2017',
    indicator: 'berths',
    period: '../2017-12',
    value: 24,
    at: '2017年底泊位24个',
  },
  {
    id: 'new-berths-2017',
    indicator: 'new-berths',
    part_of: 'berths-2017',
    period: '2017',
    value: 4,
    at: '2017年新增泊位4个',
  },
];

/** One plain figure a year, with an id like projects-2017. */
export function yearly(
  id: string,
  values: Readonly<Record<number, number>>,
  said: string,
  unit: string,
): ToldFact[] {
  return Object.entries(values).map(([year, value]) => ({
    id: `${id}-${year}`,
    indicator: id,
    period: year,
    value,
    at: `${year}年${said}${value}${unit}`,
  }));
}

/** The yard that tells `told`, without the facts of some ids and with others changed. */
export function openYard(
  told: readonly ToldFact[] = YARD,
  without: readonly string[] = [],
  changes: Readonly<Record<string, Partial<ToldFact>>> = {},
): House {
  const kept = told.filter(({ id }) => !without.includes(id));
  return houseOf(buildYard(kept.map((fact) => ({ ...fact, ...changes[fact.id] }))));
}

/** Goes the way of a folder of files, from the schemas on. Throws where the rules of the knowledge find a problem. */
export function buildYard(told: readonly ToldFact[]): Knowledge {
  const { knowledge, problems } = buildKnowledge({
    seeds: new Map([['yard.txt', OPENING + told.map(({ at }) => `${at}。`).join('')]]),
    sources: [
      located(
        sourceSchema.parse({
          id: 'yard',
          file: 'yard.txt',
          title: '星澜港区年报',
          published: '2018',
          covers: '2017',
          about: 'port',
          parts: [{ from: OPENING, to: `${told.at(-1)?.at ?? ''}。` }],
        }),
      ),
    ],
    entities: ENTITIES.map((entity) => located(entitySchema.parse(entity))),
    indicators: INDICATORS.map((one) => located(indicatorSchema.parse(one))),
    words: WORDS.map((word) => located(wordSchema.parse(word))),
    facts: told.map((fact) => located(factSchema.parse({ entity: 'port', ...fact }))),
    entries: [],
    themes: [],
    samples: [],
    notFacts: [],
  });
  const [problem] = problems;
  if (problem) throw new Error(`the yard is not sound: ${problem.what} (${problem.fix})`);
  return knowledge;
}

function located<T>(data: T): Located<T> {
  return { data, file: 'yard.yaml', line: 1, lineOf: () => 1 };
}

/** What a reply calculated, each with its operands in the order of the formula: difference 35个 of projects-2017, projects-2016. */
export function resultsOf({ results }: Reply): string[] {
  return results.map(
    ({ operation, value, unit, operands }) =>
      `${operation} ${value}${unit} of ${operands.map(({ fact }) => fact ?? 'the asker').join(', ')}`,
  );
}

/** The words of a reply's first line. */
export function firstLine({ lines }: Reply): string {
  return plainText(lines).split('\n')[0] ?? '';
}

/** The words of the line that says why nothing was calculated; empty where there is none. */
export function barsOf({ lines }: Reply): string {
  const line = plainText(lines)
    .split('\n')
    .find((text) => /^没有这样计算：|^Not calculated: /.test(text));
  return line ?? '';
}
