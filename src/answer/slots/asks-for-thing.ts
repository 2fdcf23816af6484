import type { Fact } from '../../knowledge/model.ts';
import type { Operation } from '../../question/operation.ts';
import type { Query } from '../../question/query.ts';
import type { Outcome } from './hold-against.ts';
import type { Workbench } from '../workbench.ts';

const THING =
  /什么|啥|何|怎样的|哪[些个种类项样]|讲讲|说说|介绍|说明|解释|意思|含义|理解|explain|describe|tell me about|what (?:does|do|did)\b|what is meant/;

/** Nouns for how much or how high something is, which a number answers though 什么 asks for it. */
const AMOUNT =
  '(?:水平|规模|程度|数字|数值|数据|数额|数量|金额|名次|位次|位置|地位|次序|顺序|成绩|成色|等级|级别|价|比例|比重|速度|增速|体量|量级|地步|新?高点?|关口|台阶|时)';
const AMOUNT_ASKED = new RegExp(
  `(?:什么|啥|何|怎样的|哪[个种类])(?:样的|样|个)?的?${AMOUNT}|(?:${AMOUNT}|[数额率量值])(?:都|又|到底|究竟)?是?(?:个|多)?(?:什么|啥|何|几)`,
);

/** Whether a thing is asked for in words that no number answers: 搞的什么业务, 请说明. */
export function asksForThing(query: Query): boolean {
  const { form, operations, asksAmount, measures, wants } = query;
  const isAmount = asksAmount || measures.length > 0 || wants.length > 0;
  const asksThing = operations.has('how') || operations.has('where') || THING.test(form);
  return !isAmount && asksThing && !AMOUNT_ASKED.test(form);
}

/** A number that counts nothing by name. */
export function isBareNumber({ value, items }: Fact): boolean {
  return (value.type === 'number' || value.type === 'range') && items.length === 0;
}

/** 怎么处理的, 得了什么称号: how something is done, or a thing of a sort that no name of the figure holds. */
export function asksOtherThing(query: Query, outcome: Outcome, bench: Workbench): boolean {
  if (!asksForThing(query)) return false;
  const { facts } = outcome;
  if (query.operations.has('how') && HOW_IT_IS_DONE.test(query.form))
    return facts.every((fact) => isBareNumber(fact) || tellsState(fact));
  return facts.every(isBareNumber) && namesSort(query, outcome, bench) === false;
}

/** What names things, people or a place is as much of the one that has them. */
const NAMING_ONE: readonly Operation[] = ['list', 'who', 'where'];

/** How far something has come, which says nothing of the way. */
function tellsState({ indicator }: Fact): boolean {
  return /进展|状况|状态/.test(indicator.name.zh);
}

/** Only what somebody else has to do with the thing that is named: a grade for 那场评议是评啥. */
export function isOfElse(query: Query, outcome: Outcome, bench: Workbench): boolean {
  const { topics, actors, operations } = query;
  if (topics.length === 0 || NAMING_ONE.some((one) => operations.has(one))) return false;
  const named = [...topics, ...actors];
  const isOwn = outcome.facts.some(({ entity }) => named.includes(entity));
  return !isOwn && namesSort(query, outcome, bench) !== true;
}

/** Whether the noun behind what asks (什么称号) is one of the figure's names; null where none stands there. */
function namesSort(
  { tokens }: Query,
  { candidate: { indicator } }: Outcome,
  { names }: Workbench,
): boolean | null {
  const at = tokens.findIndex(({ text }) => WHICH.test(text));
  const noun = at < 0 ? undefined : tokens[at + 1];
  const words = (noun?.meanings ?? []).flatMap((one) => (one.type === 'word' ? [one.word] : []));
  const vocabulary = names.vocabulary(indicator);
  return words.length === 0 ? null : words.some((word) => vocabulary.has(word));
}

/** A verb follows, and not one of rising or falling: 规模如何 and 怎么涨的 ask for figures. */
const HOW_IT_IS_DONE =
  /(?:怎么|咋|如何|怎样)(?!样|的|起|[会能]?[涨变增升降走跌])[\u4e00-\u9fff]|靠[什啥]|how (?:does|do|did|was|were|is|are)\b(?!.*\bdo\b)/;

const WHICH = /^(?:什么|啥|何种|哪个|哪项|哪种|哪些|怎样的|什么样的)$/;
