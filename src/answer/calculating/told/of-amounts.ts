import { average, operandOf } from '../../../calculation/calculate.ts';
import { dimensionOf } from '../../../knowledge/dimension.ts';
import type { Fact } from '../../../knowledge/model.ts';
import { amountsSaid } from '../../../question/amounts.ts';
import type { Query } from '../../../question/query.ts';
import { unitOfEach } from '../../../question/vocabulary/averages.ts';
import type { Amount } from '../../../text/units.ts';
import { unexplained } from '../../words/explain.ts';
import type { Found } from '../../found.ts';
import type { Workbench } from '../../workbench.ts';
import { calculationAsked } from '../sides/asked.ts';
import { answerBetween } from '../compared/between.ts';
import { besideNamed, namedByAmount } from './figures-said.ts';
import type { Operands } from '../operands/operands.ts';
import { contextOf, told, understoodOf } from '../operands/together.ts';
import { answerRest, answerShare } from '../wholes/wholes.ts';

/**
 * 18个项目总投资76.07亿，平均一个多少: what is asked of two figures that the question tells itself, where both are held
 * and nothing of the question is left unexplained by the two. Null otherwise.
 */
export function answerOfAmounts(query: Query, bench: Workbench): Found | null {
  // 一个村 of 一个村平均多少 is no figure.
  const amounts = amountsSaid(query.tokens).filter(({ value, unit }) => unit !== null && value > 1);
  const asked = amounts.length === 2 ? calculationAsked(query) : null;
  if (asked === null || query.operations.has('verdict')) return null;
  const named = amounts.map((amount) => namedByAmount(amount, query, bench));
  const sure = named.filter((fact) => fact !== null);
  const [a, b] = named.map((fact, at) => fact ?? onlyBeside(amounts[at], sure, bench));
  if (!a || !b || a === b || !explainAll(query, [a, b], bench)) return null;
  const facts = [a, b];
  const operands: Operands = {
    facts,
    otherPrints: [],
    standIn: false,
    sides: 2,
    understood: understoodOf(query, facts),
    context: contextOf(a.entity),
  };
  if (asked === 'average') return averageOf(query, operands, bench);
  if (asked === 'share') return answerShare(operands, bench);
  if (asked === 'rest') return answerRest(operands, bench);
  return asked === 'difference' || asked === 'comparison' || asked === 'multiple'
    ? answerBetween(asked, operands, { ...query, coordinated: true })
    : null;
}

/** The one figure of that amount in the sentence of the other. */
function onlyBeside(
  amount: Amount | undefined,
  sure: readonly Fact[],
  bench: Workbench,
): Fact | null {
  const [fact, ...more] = amount ? besideNamed(amount, sure, bench) : [];
  return fact && more.length === 0 ? fact : null;
}

/** What the one figure leaves open the other explains. */
function explainAll(query: Query, facts: readonly [Fact, Fact], bench: Workbench): boolean {
  const [some, others] = facts.map((fact) =>
    unexplained(query, bench.explainedByFact(fact), bench),
  );
  return (some ?? []).every((stretch) => !(others ?? []).includes(stretch));
}

const COUNTS = ['count', 'person', 'area'];

/** An amount for each of what the same sentence counts. */
function averageOf({ tokens }: Query, operands: Operands, { index }: Workbench): Found | null {
  const each = tokens.flatMap(({ text }) => unitOfEach(text) ?? []);
  const inUnit = operands.facts.filter(({ unit }) => each.some((one) => unit?.endsWith(one)));
  const counted = operands.facts.filter((fact) => COUNTS.includes(dimensionOf(fact) ?? ''));
  const [count, ...more] = inUnit.length === 1 ? inUnit : counted;
  const total = operands.facts.find((fact) => fact !== count);
  if (!count || !total || more.length > 0 || !index.inSentence(count).includes(total)) return null;
  const [all, things] = [operandOf(total), operandOf(count)];
  const calculation = all && things ? average(all, things) : null;
  return calculation
    ? told('calculation', { ...operands, facts: [total, count] }, { calculations: [calculation] })
    : null;
}
