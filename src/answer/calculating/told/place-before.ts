import { placeBefore } from '../../../calculation/backwards.ts';
import { operandOf, type Operand } from '../../../calculation/calculate.ts';
import type { Fact } from '../../../knowledge/model.ts';
import type { Query } from '../../../question/query.ts';
import type { Token } from '../../../question/token.ts';
import { Decimal } from 'decimal.js';
import { findNumbers } from '../../../text/numbers.ts';
import type { Found } from '../../found.ts';
import { placeIn } from '../../said/places-claimed.ts';
import type { Workbench } from '../../workbench.ts';
import { findOne } from '../operands/operands.ts';
import { told } from '../operands/together.ts';

const BEFORE = /(?:前|上)一?(?:次|回|届|年度?|轮)|(?:此|之|以)前(?!进)|原来|原先|上次|上回/;
const ASKS_PLACE = /第几|几名|几位|名次|位次|排名多少|老几|what place|which place/;

/** 前一次排第几: the place before the move that the article prints with a place. Null where no move is printed. */
export function answerPlaceBefore(query: Query, bench: Workbench): Found | null {
  if (!BEFORE.test(query.form) || !ASKS_PLACE.test(query.form)) return null;
  const without = (token: Token): boolean => saysBefore(token, query) || saysWay(token);
  const side = findOne(
    { ...query, measure: RANK, measures: [RANK] },
    { without, context: null },
    bench,
  );
  const moved = side?.facts.flatMap((fact) => {
    const [place, move] = [operandOf(fact), moveOf(fact)];
    return place && move ? [{ fact, calculation: placeBefore(place, move) }] : [];
  });
  const [one, ...more] = moved ?? [];
  if (!side || !one?.calculation || more.length > 0) return null;
  return told('calculation', { ...side, facts: [one.fact] }, { calculations: [one.calculation] });
}

const RANK = { value: 'rank', text: '排名' } as const;

/** 前一次, 前一年; the place that is said to go with it; and whether that was a step ahead. */
function saysBefore(token: Token, { tokens }: Query): boolean {
  const at = tokens.indexOf(token);
  const joined = token.text + (tokens[at + 1]?.text ?? '');
  const joinedBack = (tokens[at - 1]?.text ?? '') + token.text;
  return (
    BEFORE.test(token.text) ||
    (/^[前上]一?$/.test(token.text) && BEFORE.test(joined)) ||
    (/^(?:次|回|届|轮)$/.test(token.text) && BEFORE.test(joinedBack))
  );
}

function saysWay(token: Token): boolean {
  return placeIn(token) !== null || /^(?:排|进步|前进|退步|推|推算|倒推|反推)了?$/.test(token.text);
}

/** By how many places it moved up, as printed: 前进一位 is one, 后退两位 minus two. */
function moveOf(fact: Fact): Operand | null {
  const [places] = findNumbers(fact.moved ?? '');
  if (!places || fact.moved === null) return null;
  const number = new Decimal(places.value);
  const quantity = {
    number: /[退落下降]/.test(fact.moved) ? number.negated() : number,
    unit: '位',
    dimension: 'rank',
  } as const;
  return { quantity, bound: null, status: fact.status, fact, said: '' };
}
