import type { Fact } from '../../knowledge/model.ts';
import { CALCULATING } from '../../question/operation.ts';
import type { Query } from '../../question/query.ts';
import { queryOf } from '../../question/read.ts';
import type { Answer } from '../answer.ts';
import { calculationAsked } from '../calculating/sides/asked.ts';
import { findCalculation } from '../calculating/find-calculation.ts';
import { namesNothing } from '../naming/candidates.ts';
import type { Context } from '../context.ts';
import type { Found } from '../found.ts';
import { ofParts } from '../rewording/frames.ts';
import type { Workbench } from '../workbench.ts';

type Calculated = Extract<Answer, { readonly calculations: unknown }>;

/**
 * 兑现多少、惠及几家，平均每家多少: the figures that are asked for first, with what a last part that names nothing asks to
 * calculate of them. `found` is what the message gave as a whole. Null where the message has no such two steps.
 */
export function answerInSteps(
  query: Query,
  found: Found,
  ask: (part: Query) => Found,
  bench: Workbench,
): Found | null {
  const last = asInAll(query, query.parts.at(-1), bench);
  const before = query.parts.slice(0, -1);
  if (!last || before.length === 0 || !before.some(asksItself)) return null;
  if (calculationAsked(last) === null || !namesNothing(last, bench)) return null;
  const first = ask(ofParts(query, before, bench));
  const { answer } = first;
  if ((answer.form !== 'value' && answer.form !== 'list') || answer.verdict !== null) return null;
  const calculated = isCalculated(found.answer) ? found : goingOn(last, first.context, bench);
  return calculated && withFigures(calculated, answer.lead);
}

/** 增加了几个 behind two times asks what lies between them, as the message read as a whole says. */
function asInAll(
  { operations }: Query,
  last: Query | undefined,
  bench: Workbench,
): Query | undefined {
  if (!last || !operations.has('difference') || last.increment === null) return last;
  const tokens = last.tokens.filter(({ meanings }) =>
    meanings.every(({ type }) => type !== 'increment'),
  );
  const rest = queryOf(last, tokens, bench);
  const asked = new Set([...rest.operations, 'difference' as const]);
  return { ...rest, parts: last.parts, operations: asked };
}

/** A part that asks for a number as it is. */
function asksItself({ asksAmount, operations }: Query): boolean {
  return asksAmount && !CALCULATING.some((operation) => operations.has(operation));
}

function goingOn(last: Query, context: Context, bench: Workbench): Found | null {
  const found = findCalculation({ ...last, followUp: true }, context, bench);
  return found && isCalculated(found.answer) ? found : null;
}

function isCalculated(answer: Answer): answer is Calculated {
  return 'calculations' in answer && answer.form !== 'series' && answer.calculations.length > 0;
}

function withFigures({ answer, context }: Found, lead: readonly Fact[]): Found | null {
  if (!isCalculated(answer)) return null;
  const figures = [...new Set([...lead, ...answer.figures])];
  return { answer: { ...answer, figures }, context };
}
