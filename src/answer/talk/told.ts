import type { Fact } from '../../knowledge/model.ts';
import type { AskedPeriod } from '../../text/asked-periods.ts';
import type { Answer } from '../answer.ts';
import type { Found } from '../found.ts';

const ANSWERS: ReadonlySet<Answer['form']> = new Set<Answer['form']>([
  'value',
  'list',
  'entry',
  'calculation',
  'extreme',
]);

/** Whether something is told, and not only offered or refused. */
export function isGood({ answer }: Found): boolean {
  return ANSWERS.has(answer.form);
}

/** The first that is told over one of several times. */
export function firstGood(
  times: readonly (readonly AskedPeriod[])[],
  answer: (periods: readonly AskedPeriod[]) => Found | null,
): Found | null {
  for (const periods of times) {
    const found = answer(periods);
    if (found && isGood(found)) return found;
  }
  return null;
}

/** The same sort of figure as without the time, or one where none was found without it. */
export function meansTheSame(found: Found, alone: Found): boolean {
  if (!isGood(alone)) return true;
  return namesIn(found.answer) === namesIn(alone.answer);
}

function namesIn(answer: Answer): string {
  if (!('understood' in answer)) return answer.form;
  return answer.understood.indicators
    .map(({ id }) => id)
    .toSorted()
    .join(' ');
}

/** The figures that answer. */
export function leadOf({ answer }: Found): readonly Fact[] {
  return answer.form === 'value' || answer.form === 'list' ? answer.lead : [];
}
