import type { z } from 'zod';
import type { factSchema } from '../../../src/knowledge/schema.ts';

/** A time as the knowledge notes it and as an article says it. */
export interface Period {
  readonly id: string;
  readonly notation: string;
  readonly said: string;
}

/** More years than a keyboard shows at once, and what is no year. */
export const PERIODS: readonly Period[] = [
  ...Array.from({ length: 12 }, (_, at) => {
    const year = `${2012 + at}`;
    return { id: year, notation: year, said: `${year}年` };
  }),
  { id: 'half', notation: '2022-S1', said: '2022年上半年' },
  { id: 'quarter', notation: '2023-Q1', said: '2023年一季度' },
  { id: 'month', notation: '2021-06', said: '2021年6月' },
  { id: 'end', notation: '../2021-12', said: '2021年底' },
  { id: 'since', notation: '2019/2021-06', said: '2019年至2021年6月' },
  { id: 'undated', notation: 'undated', said: '' },
];

type FactData = Omit<
  z.input<typeof factSchema>,
  'id' | 'at' | 'entity' | 'indicator' | 'period' | 'where'
>;

/** A sort of figure: how an article tells a number, and what is noted of it. */
export interface Shape {
  readonly id: string;
  /** `owner`: whose name the knowledge holds. */
  readonly tell: (value: number, owner: string) => FactData & { readonly stretch: string };
}

export const SHAPES: readonly Shape[] = [
  { id: 'plain', tell: (value) => ({ value, stretch: `${value}万吨` }) },
  { id: 'near', tell: (value) => ({ value, qualifier: '近', stretch: `近${value}万吨` }) },
  {
    id: 'range',
    tell: (value) => ({
      value: { from: value, to: value + 200 },
      unit: '万吨',
      stretch: `${value}-${value + 200}万吨`,
    }),
  },
  {
    id: 'expected',
    tell: (value) => ({ value, status: 'expected', stretch: `预计${value}万吨` }),
  },
  { id: 'goal', tell: (value) => ({ value, status: 'target', stretch: `力争${value}万吨` }) },
  { id: 'design', tell: (value) => ({ value, status: 'design', stretch: `设计${value}万吨` }) },
  {
    id: 'growth',
    tell: (value) => ({
      value,
      measure: 'growth',
      direction: 'up',
      unit: '%',
      stretch: `增长${value}%`,
    }),
  },
  {
    id: 'share',
    tell: (value) => ({ value, measure: 'share', unit: '%', stretch: `占${value}%` }),
  },
  { id: 'rank', tell: (value) => ({ value, measure: 'rank', stretch: `居第${value}位` }) },
  { id: 'text', tell: (value) => ({ value: `等级${value}`, stretch: `为等级${value}` }) },
  {
    id: 'list',
    tell: (value) => ({ value: [`甲${value}`, '丙丁'], stretch: `有甲${value}、丙丁` }),
  },
  {
    id: 'owner',
    tell: (value, owner) => ({ value: { entity: 'place-0' }, stretch: `经${value}次归${owner}` }),
  },
];
