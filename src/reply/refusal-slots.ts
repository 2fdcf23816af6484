import type { FailedSlot, Refusal } from '../answer/answer.ts';
import type { Writing } from './draft.ts';
import { nameOf } from './labels.ts';
import { echo, joined, named, period, say } from './lines.ts';
import type { Piece } from './reply.ts';

/** What is missing, in words: the owner, what was said for the slot, the indicator, the kind of slot. */
export function slotPieces(
  refusal: Extract<Refusal, { reason: 'slot' }>,
  { language }: Writing,
): Piece[] {
  const zh = language === 'zh';
  const { entity, indicator, said } = refusal.missing;
  const owner = entity ? [named(nameOf(entity, language))] : [];
  const what = [named(nameOf(indicator, language))];
  const asked = joined(
    // A time may be that of the question before.
    said.map((text) => [refusal.slot === 'period' ? period(text) : echo(text)]),
    zh ? '、' : ', ',
  );
  if (!zh)
    return [
      say('The articles do not give '),
      ...what,
      ...(owner.length > 0 ? [say(' of '), ...owner] : []),
      ...(asked.length > 0 ? [say(' for '), ...asked] : []),
      say(SLOT_EN[refusal.slot]),
    ];
  return [
    say('文章没有'),
    ...owner,
    ...asked,
    say(owner.length + asked.length > 0 ? '的' : ''),
    ...what,
    say(SLOT_ZH[refusal.slot]),
  ];
}

const SLOT_ZH: Readonly<Record<FailedSlot, string>> = {
  entity: '',
  addition: '（区分新增数与总数）',
  where: '的这一部分',
  measure: '的这一算法',
  among: '在这个范围里的位次',
  status: '的这一类数（目标、预计与实际分开）',
  dimension: '按这种单位的数',
  period: '',
};
const SLOT_EN: Readonly<Record<FailedSlot, string>> = {
  entity: '',
  addition: ' as asked (an addition is not a total)',
  where: ' for that part or scope',
  measure: ' in that measure',
  among: ' in that ranking',
  status: ' of that status',
  dimension: ' in that unit',
  period: '',
};
