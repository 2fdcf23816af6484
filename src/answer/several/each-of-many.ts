import type { Query } from '../../question/query.ts';
import type { Found } from '../found.ts';
import type { Workbench } from '../workbench.ts';

const EACH = /分别|各自|各(?:是|有|为)?(?:多|几)|each|respectively/i;

/** 那6支基金分别多大: the total of things that the same sentence counts tells nothing of each; null for any other question. */
export function refusedForEach(
  { text, tokens, parts }: Query,
  { answer, context }: Found,
  { index }: Workbench,
): Found | null {
  if (answer.form !== 'value' || answer.verdict !== null || !EACH.test(text)) return null;
  const [fact, ...more] = answer.lead;
  const isTotal = fact?.measure === 'level' && fact.value.type === 'number';
  if (!fact || !isTotal || more.length > 0 || fact.items.length > 0 || parts.length > 1)
    return null;
  const said = tokens.flatMap(({ meanings }) =>
    meanings.flatMap((one) => (one.type === 'number' && one.value > 1 ? [one.value] : [])),
  );
  const counts = index
    .inSentence(fact)
    .some(({ value }) => value.type === 'number' && said.includes(value.number));
  return counts
    ? { answer: { form: 'refusal', refusal: { reason: 'operation', held: [fact] } }, context }
    : null;
}
