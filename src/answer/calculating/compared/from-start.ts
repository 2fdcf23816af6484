import { difference, multiple, operandOf } from '../../../calculation/calculate.ts';
import type { Fact, Indicator } from '../../../knowledge/model.ts';
import type { Query } from '../../../question/query.ts';
import { queryOf } from '../../../question/read.ts';
import type { Token } from '../../../question/token.ts';
import { candidatesSaid, type Candidate } from '../../naming/candidates.ts';
import type { Found } from '../../found.ts';
import { newestFirst, periodMatches } from '../../said/periods.ts';
import type { Workbench } from '../../workbench.ts';
import { hold } from '../operands/hold-side.ts';
import { saysTime } from '../sides/token-roles.ts';
import { told } from '../operands/together.ts';

const START = /最初|起步|起家|刚开始|一开始|当初|建区时|成立之初|at the start|at first|initial/;

/** 面积从起步到现在翻了多少倍: what a figure began as, where curators hold that apart, against what it came to. */
export function answerFromStart(query: Query, bench: Workbench): Found | null {
  if (!START.test(query.form)) return null;
  const asking = query.parts.at(-1) ?? query;
  for (const candidate of candidatesSaid(query.words, bench.names)) {
    const start = startOf(candidate.indicator, bench);
    const found = start && since(query, { asking, candidate, start }, bench);
    if (found) return found;
  }
  return null;
}

function startOf({ id }: Indicator, { knowledge }: Workbench): Indicator | null {
  return [...knowledge.indicators.values()].find(({ startOf: later }) => later === id) ?? null;
}

function since(
  query: Query,
  { asking, candidate, start }: { asking: Query; candidate: Candidate; start: Indicator },
  bench: Workbench,
): Found | null {
  const owners = query.tokens.filter(({ meanings }) =>
    meanings.some(({ type }) => type === 'entity'),
  );
  const rest = asking.tokens.filter((token) => !owners.includes(token) && !saysWhen(token));
  const plain = queryOf(query, [...owners, ...rest], bench);
  const result = hold(plain, { candidates: [candidate] }, bench);
  if (result.type === 'failed') return null;
  const isTimely = (fact: Fact): boolean =>
    query.periods.every(({ value }) => periodMatches(fact, value));
  const [later] = newestFirst(result.side.fitting.filter(isTimely));
  const [first, ...more] = bench.index
    .ofIndicator(start)
    .filter(({ entity }) => entity === later?.entity);
  const [to, from] = [later && operandOf(later), first && operandOf(first)];
  if (!later || !first || more.length > 0 || !to || !from) return null;
  const both = [difference(to, from), multiple(to, from)].filter((one) => one !== null);
  const asksTimes = query.measure?.value === 'multiple';
  return told(
    'calculation',
    { ...result.side, facts: [later, first] },
    { calculations: asksTimes ? both.toReversed() : both },
  );
}

/** Times, the start, and what is to be done with the figures. */
function saysWhen(token: Token): boolean {
  return (
    saysTime(token) ||
    START.test(token.text) ||
    token.meanings.some(({ type }) => type === 'operation' || type === 'measure')
  );
}
