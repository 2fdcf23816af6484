import type { Query } from '../../question/query.ts';
import type { Context } from '../context.ts';
import type { Found } from '../found.ts';
import type { Workbench } from '../workbench.ts';
import { growsBetween } from './sides/asked.ts';
import { answerBetween } from './compared/between.ts';
import { inAskedUnit } from './told/conversions.ts';
import { findCalculation } from './find-calculation.ts';
import { answerPortion } from './wholes/portions.ts';

/** What a question asks of the figures that answer it as they are; null where they are all that it asks for. */
export function toldOtherwise(
  query: Query,
  plain: Found,
  at: { context: Context | null; bench: Workbench },
): Found | null {
  return (
    changedBetween(query, plain, at) ??
    distanceOfTwo(query, plain) ??
    convertedAsAsked(query, plain) ??
    amountOfShare(query, plain, at.bench)
  );
}

/** 从2018年到2024年多了多少: what lies between the figures of two times, where no single one tells it. */
function changedBetween(
  query: Query,
  { answer }: Found,
  { context, bench }: { context: Context | null; bench: Workbench },
): Found | null {
  const isTold = answer.form !== 'value' || answer.lead.length < 2;
  if (isTold || !growsBetween(query)) return null;
  const found = findCalculation(query, context, bench);
  return found && found.answer.form !== 'refusal' ? found : null;
}

/** 哪年多，多几个: of two that are compared the distance as well as the larger. */
function distanceOfTwo(query: Query, { answer, context }: Found): Found | null {
  if (answer.form !== 'extreme' || !query.operations.has('difference')) return null;
  const facts = [...answer.lead, ...answer.compared];
  if (facts.length !== 2 || answer.lead.length !== 1) return null;
  const { understood } = answer;
  const operands = { facts, otherPrints: [], standIn: false, sides: 2, understood, context };
  return answerBetween('difference', operands, query);
}

/** 工业项目投资多少亿, where only its share of the whole is printed. */
function amountOfShare(query: Query, { answer }: Found, bench: Workbench): Found | null {
  const isShare =
    answer.form === 'value' && answer.lead.every(({ measure }) => measure === 'share');
  return isShare ? answerPortion(query, bench) : null;
}

/** 有多少公顷 of what is printed in 亩. */
function convertedAsAsked(query: Query, { answer, context }: Found): Found | null {
  if (answer.form !== 'value' || answer.verdict !== null) return null;
  const { lead: facts, understood } = answer;
  return inAskedUnit(query, { facts, understood, context });
}
