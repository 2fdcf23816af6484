import { nameForms } from '../../knowledge/name-forms.ts';
import type { Indicator } from '../../knowledge/model.ts';

const known = new WeakMap<Indicator, boolean>();

/** Whether an indicator counts what was added (新增学位), by its Chinese name. */
export function isAddition(indicator: Indicator): boolean {
  const is = known.get(indicator) ?? /^(?:新增|新设|新添)/.test(nameForms(indicator)[0] ?? '');
  known.set(indicator, is);
  return is;
}
