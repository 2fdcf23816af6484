import { operandOf, portion } from '../../../calculation/calculate.ts';
import { dimensionOf } from '../../../knowledge/dimension.ts';
import type { Query } from '../../../question/query.ts';
import { queryOf } from '../../../question/read.ts';
import type { Token } from '../../../question/token.ts';
import { standaloneCandidates } from '../../naming/candidates.ts';
import type { Found } from '../../found.ts';
import type { Workbench } from '../../workbench.ts';
import { hold } from '../operands/hold-side.ts';
import { told } from '../operands/together.ts';

/** 总投资的60%以上是多少亿: a share that is held, of the whole that it is of, where the unit of the whole is asked for. */
export function answerPortion(query: Query, bench: Workbench): Found | null {
  const asksMoney =
    query.wants.some(({ dimension }) => dimension === 'money') || MONEY.test(query.form);
  if (!asksMoney) return null;
  const tokens = query.tokens.filter((token, at) => !saysAmount(token) && !isRate(query, at));
  const asked = { ...queryOf(query, tokens, bench), measure: SHARE, measures: [SHARE] };
  const result = hold(asked, { candidates: standaloneCandidates(asked, bench) }, bench);
  if (result.type === 'failed') return null;
  const [rate, ...more] = result.side.facts;
  const whole = rate?.partOf ? bench.knowledge.facts.get(rate.partOf) : undefined;
  if (!rate || more.length > 0 || !whole || dimensionOf(whole) !== 'money') return null;
  const [all, percent] = [operandOf(whole), operandOf(rate)];
  if (rate.unit !== '%' || !all || !percent) return null;
  const calculations = [portion(all, percent)];
  return told('calculation', { ...result.side, facts: [whole, rate] }, { calculations });
}

const SHARE = { value: 'share', text: '占比' } as const;
const MONEY = /多少(?:个)?[亿万]|多少钱|几个?亿|how much/;

/** A share of so much or more makes an amount of so much or more. */
const AT_LEAST = /^(?:至少|起码|最少|at least)$/;

/** A limit, a number or what is asked of it: none of them says of what the share is. */
function saysAmount({ meanings, text }: Token): boolean {
  return (
    MONEY.test(text) ||
    AT_LEAST.test(text) ||
    meanings.some(({ type }) =>
      ['threshold', 'number', 'dimension', 'counter', 'measure', 'status'].includes(type),
    ) ||
    meanings.some((one) => one.type === 'operation' && one.operation === 'conversion')
  );
}

/** 成算 of 按六成算: it goes with the number before it. */
function isRate({ tokens }: Query, at: number): boolean {
  const isNumber = tokens[at - 1]?.meanings.some(({ type }) => type === 'number') ?? false;
  return isNumber && /^成(?:来?算|计)?$/.test(tokens[at]?.text ?? '');
}
