import { Decimal } from 'decimal.js';
import { age } from '../../../calculation/backwards.ts';
import { operandSaid, type Operand } from '../../../calculation/calculate.ts';
import type { Quantity } from '../../../calculation/quantity.ts';
import type { Fact } from '../../../knowledge/model.ts';
import type { Query } from '../../../question/query.ts';
import { queryOf } from '../../../question/read.ts';
import type { Token } from '../../../question/token.ts';
import { standaloneCandidates } from '../../naming/candidates.ts';
import type { Found } from '../../found.ts';
import type { Workbench } from '../../workbench.ts';
import { hold } from '../operands/hold-side.ts';
import { saysTime } from '../sides/token-roles.ts';
import { told } from '../operands/together.ts';

const ASKS_YEARS = /(?:多少|几)(?:周?年|周岁|岁)|how many years|how old/;

/** 到2025年创办多少年了: the years from a printed date to a year that the question says. */
export function answerAge(query: Query, bench: Workbench): Found | null {
  if (!ASKS_YEARS.test(query.form)) return null;
  const asking = query.parts.find(({ form }) => ASKS_YEARS.test(form)) ?? query;
  const times = [query, ...query.parts].flatMap(({ periods }) => periods);
  const [until, ...others] = new Set(times.flatMap(({ value }) => yearSaid(value)));
  if (until === undefined || others.length > 0) return null;
  const tokens = asking.tokens.filter((token) => !saysTime(token) && !saysHowLong(token));
  const plain = queryOf(query, tokens, bench);
  const result = hold(plain, { candidates: standaloneCandidates(plain, bench) }, bench);
  const [fact, ...more] = result.type === 'found' ? result.side.facts : [];
  const from = fact && more.length === 0 ? operandOfDate(fact) : null;
  const calculation = from && age(from, operandSaid(years(until), `${until}年`));
  return result.type === 'found' && calculation
    ? told(
        'calculation',
        { ...result.side, facts: fact ? [fact] : [] },
        { calculations: [calculation] },
      )
    : null;
}

function yearSaid(value: Query['periods'][number]['value']): number[] {
  return value.type === 'span' ? [Number(value.span.first.slice(0, 4))] : [];
}

function saysHowLong({ meanings, text }: Token): boolean {
  return ASKS_YEARS.test(text) || meanings.some(({ type }) => type === 'dimension');
}

function years(number: number): Quantity {
  return { number: new Decimal(number), unit: '年', dimension: 'time' };
}

/** The year of a date. */
function operandOfDate(fact: Fact): Operand | null {
  const { value, status } = fact;
  if (value.type !== 'date') return null;
  return { quantity: years(Number(value.date.slice(0, 4))), bound: null, status, fact, said: '' };
}
