import type { Fact } from '../knowledge/model.ts';
import type { Query } from '../question/query.ts';

const THING =
  /什么|啥|何|怎样的|哪[些个种类项样]|讲讲|说说|介绍|说明|解释|意思|含义|理解|explain|describe|tell me about|what (?:does|do|did)\b|what is meant/;

/** Nouns for how much or how high something is, which a number answers though 什么 asks for it. */
const AMOUNT =
  '(?:水平|规模|程度|数字|数值|数据|数额|数量|金额|名次|位次|位置|地位|次序|顺序|成绩|成色|等级|级别|价|比例|比重|速度|增速|体量|量级|地步|时)';
const AMOUNT_ASKED = new RegExp(
  `(?:什么|啥|何|怎样的|哪[个种类])(?:样的|样|个)?的?${AMOUNT}|(?:${AMOUNT}|[数额率量值])(?:都|又|到底|究竟)?是?(?:个|多)?(?:什么|啥|何|几)`,
);

/** Whether a thing is asked for in words that no number answers: 搞的什么业务, 请说明. */
export function asksForThing({ form, asksAmount, measures, wants }: Query): boolean {
  const isAmount = asksAmount || measures.length > 0 || wants.length > 0;
  return !isAmount && THING.test(form) && !AMOUNT_ASKED.test(form);
}

/** A number that counts nothing by name. */
export function isBareNumber({ value, items }: Fact): boolean {
  return (value.type === 'number' || value.type === 'range') && items.length === 0;
}
