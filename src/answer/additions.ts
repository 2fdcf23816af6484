import { nameForms } from '../knowledge/name-forms.ts';
import type { Indicator } from '../knowledge/model.ts';

/** Whether an indicator counts what was added (新增学位), by its Chinese name. */
export function isAddition(indicator: Indicator): boolean {
  return /^(?:新增|新设|新添)/.test(nameForms(indicator)[0] ?? '');
}
