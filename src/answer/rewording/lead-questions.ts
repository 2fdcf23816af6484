import type { Operation } from '../../question/operation.ts';
import type { Query } from '../../question/query.ts';
import { ofParts } from './frames.ts';
import type { Workbench } from '../workbench.ts';

const WHICH: readonly Operation[] = ['who', 'compare', 'extreme'];
const BETWEEN: readonly Operation[] = ['compare', 'difference'];

/**
 * 谁家企业多？甲产业和乙产业差多少家: the message without a first question that only asks which of several is ahead, where
 * the rest says of which and asks how far they are apart. Null where it says anything of its own.
 */
export function withoutLeadQuestion(query: Query, bench: Workbench): Query | null {
  const [first, ...rest] = query.parts;
  if (!first || rest.length === 0) return null;
  const { operations, periods, thresholds, actors, measure, status } = first;
  const asksWhich = WHICH.some((operation) => operations.has(operation));
  const says = periods.length + thresholds.length + actors.length > 0 || measure || status;
  const isSettled = rest.some((part) => BETWEEN.some((one) => part.operations.has(one)));
  if (!asksWhich || says || !isSettled) return null;
  const later = new Set(rest.flatMap(({ words }) => [...words]));
  const isSaidAgain = [...first.words].every((word) => word.startsWith('@') || later.has(word));
  const isRead = first.tokens.every(({ meanings }) => meanings.length > 0);
  return isSaidAgain && isRead ? ofParts(query, rest, bench) : null;
}
