import { dimensionOf } from '../../knowledge/dimension.ts';
import type { Fact } from '../../knowledge/model.ts';
import type { Query } from '../../question/query.ts';
import { parseUnit } from '../../text/units.ts';
import { COUNTING } from '../said/asked-kind.ts';
import { asksForThing } from './asks-for-thing.ts';

/** 指什么, 咋回事, 解释: what something means or how it comes about, which no number and no day tells. */
const MEANING =
  /[指为]什么|[指叫]啥|指的是|(?:咋|怎么(?:一)?)回事|[干做搞](?:什么|啥|嘛)的?|(?:怎么|如何|咋|怎样)(?:理解|解释|变成)|解释|意思|含义|由来|背景|好处|\bexplain|\bmeaning\b|\bwhat (?:does|do|did) .*\bmeans?\b|\bmeant by\b|what (?:is|are|was|were) .* for$|tell (?:me|us) what .* (?:for|about)$|\bintroduce/m;

/** 叫什么名字, 谁, 哪家公司: the name of somebody or something. */
const NAME =
  /名称|名字|叫(?:什么|啥)|谁|[哪啥]位|哪一?家(?!.{0,4}第)|(?:哪[个所]?|什么|啥)(?:公司|企业|单位|部门|机构|平台|学校|医院)|(?:^|[,;] )(?:and )?who\b|\bwhich (?:[a-z]+ ){0,3}(?:company|firm|platform|department|agency|school|hospital|bank)\b|\bnames? of\b/m;

/** 在哪, 什么地方: a place on the map, not one in a ranking. */
const PLACE =
  /在(?:哪|何处|啥地)|(?:什么|啥|哪个)站|什么地方|啥地方|地点|位于|\bwhere\b|\blocat(?:ed|ion)/;

/** 介绍, 讲讲, what is: an account, for which a sum or a rate may do, but no number of things. */
const ACCOUNT =
  /介绍|讲讲|说说|讲一讲|说一说|概述|概括|简述|描述|说明|哪[两三四五六]|^what (?:are|were|does|do|did|was done)\b|\btell (?:me|us) about|\bdescribe|^how (?:is|are|was|were|does|do|did)\b|^which\b/m;

/** What is…: what the thing is, or the figure that has this name. */
const WHAT_IS = /^what (?:is|was)\b/m;

/** 规模, 情况, 成绩, size: words that a number answers whatever else is said. */
const FOR_NUMBERS =
  /多少|几|[数量额率](?:$|[是有呢的到为在怎咋如])|数[量字目值]|多[大长高宽久快]|规模|产能|能力|水平|程度|[情状]况|成[绩果效]|名次|位次|排名|排[到在第行]|名列|座次|位置|地位|地步|咋样|怎么样|如何$|怎样[了啦呢]?$|\b(?:numbers?|counts?|total|size|scale|capacity|output|production|headcount|workforce|tally|rank(?:ed|ing|s)?|rate|figures?|much|many|position|order)\b|\bhow (?:long|old|big|large|small|well|fast|high)\b|\bdo in\b/m;

const FOR_DATES =
  /时间|时候|日期|年份|[何啥]时|[何哪几](?:一|个)?[年月日天号]|什么日子|\b(?:when|years?|months?|date|dates|time)\b/;

/** What no bare figure tells. */
export type Untold = 'meaning' | 'name' | 'place' | 'account' | 'definition';

/** What the question asks for, if these figures tell nothing of it; null where they may be meant. */
export function untoldBy(query: Query, lead: readonly Fact[]): Untold | null {
  const { operations, asksAmount, measures, wants, claims } = query;
  const form = saidBothWays(query);
  const isOfNumbers =
    asksAmount || measures.length + wants.length + claims.length > 0 || FOR_NUMBERS.test(form);
  const isDecided = operations.has('verdict') || operations.has('when') || FOR_DATES.test(form);
  if (isOfNumbers || isDecided || !lead.every(isBare)) return null;
  if (MEANING.test(form)) return 'meaning';
  if (PLACE.test(form)) return 'place';
  if (NAME.test(form)) return 'name';
  if (!areOfOneSort(lead) || !lead.every(isCountOrDate)) return null;
  if (ACCOUNT.test(form) || asksForThing(query)) return 'account';
  return WHAT_IS.test(form) && !lead.some(isLarge) ? 'definition' : null;
}

/** In match form, which runs English words together, and as it was typed. */
function saidBothWays({ form, text }: Query): string {
  return `${form}\n${text.toLowerCase().replace(/[?.!\s]+$/, '')}`;
}

/** Figures of several sorts are an account of a field. */
function areOfOneSort(lead: readonly Fact[]): boolean {
  return new Set(lead.map(({ indicator }) => indicator)).size < 3;
}

/** A number, a day, or a place in a ranking in words (全省率先). */
function isBare({ value, items, measure }: Fact): boolean {
  const isPlace = measure === 'rank' && value.type === 'text';
  return (isPlace || ['number', 'range', 'date'].includes(value.type)) && items.length === 0;
}

/** 27家 or a day: it tells neither how much nor how well. */
function isCountOrDate(fact: Fact): boolean {
  return (
    fact.value.type === 'date' ||
    (fact.measure === 'level' && COUNTING.has(dimensionOf(fact) ?? 'count'))
  );
}

/** 万人: what is counted in ten thousands is an amount. */
function isLarge({ unit }: Fact): boolean {
  return (parseUnit(unit ?? '')?.factor ?? 1) > 1;
}
