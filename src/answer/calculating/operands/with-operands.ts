import type { Query } from '../../../question/query.ts';
import type { Found } from '../../found.ts';
import type { Workbench } from '../../workbench.ts';
import { findOperands, type Operands, type SideReading } from './operands.ts';

/** What comes of the operands; a refusal where one of them is not held. */
export function withOperands(
  query: Query,
  reading: SideReading,
  bench: Workbench,
  answer: (operands: Operands) => Found | null,
): Found | null {
  const found = findOperands(query, reading, bench);
  if (found === null) return null;
  return found.type === 'missing' ? found.found : answer(found.operands);
}
