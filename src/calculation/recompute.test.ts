import { expect, test } from 'vitest';
import { openYard } from '../../test/yard.ts';
import { baseOf } from './backwards.ts';
import {
  average,
  conversion,
  difference,
  growth,
  multiple,
  operandOf,
  rest,
  share,
  sum,
  type Operand,
} from './calculate.ts';
import { recompute } from './recompute.ts';

const yard = openYard();
const fact = (id: string): Operand => {
  const operand = operandOf(yard.fact(id));
  if (!operand) throw new Error(`${id} is no operand`);
  return operand;
};

test.each([
  difference(fact('projects-2016'), fact('projects-2017')),
  rest(fact('trade-2017'), fact('exports-2017')),
  growth(fact('projects-2015'), fact('projects-2016')),
  multiple(fact('trade-2017'), fact('exports-2017')),
  share(fact('projects-large'), fact('projects-2017')),
  sum([fact('projects-2015'), fact('projects-2016'), fact('projects-2017')]),
  average(fact('revenue-2016'), fact('area-2017')),
  baseOf(fact('throughput-2017'), fact('throughput-growth-2017')),
  conversion(fact('revenue-2016'), '万元'),
])('$operation comes out the same from its bare quantities', (calculation) => {
  if (!calculation) throw new Error('nothing was calculated');
  const { operation, operands, result } = calculation;
  const quantities = operands.map(({ quantity }) => quantity);
  const again = recompute(operation, quantities, result.unit);
  expect(again?.result.number.toFixed()).toBe(result.number.toFixed());
  expect(again?.result.unit).toBe(result.unit);
});

test.each([
  { name: 'no operand', operation: 'sum', ids: [] },
  { name: 'one operand for two', operation: 'difference', ids: ['projects-2017'] },
  { name: 'a base of zero', operation: 'growth', ids: ['accidents-2016', 'accidents-2017'] },
] as const)('$name comes to nothing', ({ operation, ids }) => {
  const quantities = ids.map((id) => fact(id).quantity);
  expect(recompute(operation, quantities, '个')).toBeNull();
});

test('a conversion to another dimension comes to nothing', () => {
  const { quantity } = fact('revenue-2016');
  expect(recompute('conversion', [quantity], '亿美元')).toBeNull();
});
