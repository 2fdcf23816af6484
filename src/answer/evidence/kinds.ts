import type { Entry, Fact } from '../../knowledge/model.ts';
import { nameForms } from '../../knowledge/name-forms.ts';
import type { Operation } from '../../question/operation.ts';
import type { Query } from '../../question/query.ts';
import type { Teller } from '../indexes/tellers.ts';

/** What sort of answer a question asks for. */
export type AskedSort = 'person' | 'who' | 'when' | 'where' | 'why' | 'how' | 'seat' | 'open';

/** The first of these that is said decides; the others ask openly, for what something is, holds or does. */
const SORTS: readonly (readonly [Operation, AskedSort])[] = [
  ['when', 'when'],
  ['why', 'why'],
  ['who', 'who'],
  ['where', 'where'],
  ['how', 'how'],
];

const ASKS_NAMES = /名字|姓名|姓甚|姓啥|姓什么|哪位|哪一位|哪几位/;
const ASKS_SOMEBODY =
  /(?:哪|什么|啥).{0,2}(?:单位|企业|公司|部门|机构|医院|学校|大学|学院|团队|厂|人|官|博士|干部)/;
/** A body that is asked for as a place: 挂在哪家医院. */
const ASKS_SEAT = /(?:落|设|开|建|挂|放|安|办|摆)(?:户|立|牌)?[在于到].{0,2}(?:哪|什么|啥)/;
const ASKS_PLACE = /(?:哪|什么|啥).{0,2}(?:地方|地儿|地点|位置)/;
/** An address is told or not; no other words for a place are one. */
const ASKS_ADDRESS = /(?:哪|什么|啥).{0,2}(?:国|省|市|县|区|镇|乡|村|街|路|小区|楼)/;
const ASKS = /谁|什么|啥|哪|何|怎|咋|what|which|who|how/;

/** Null where nothing is asked that a thing could answer. */
export function sortAsked({ operations, form }: Query): AskedSort | null {
  if (ASKS_ADDRESS.test(form)) return null;
  if (ASKS_NAMES.test(form)) return 'person';
  const sort = SORTS.find(([operation]) => operations.has(operation))?.[1];
  if (sort !== undefined) return sort;
  if (ASKS_SEAT.test(form)) return 'seat';
  if (ASKS_SOMEBODY.test(form)) return 'who';
  if (ASKS_PLACE.test(form)) return 'where';
  return ASKS.test(form) ? 'open' : null;
}

/** Names of what somebody or a body fills: 主办方, 组织单位, 书记. */
const FILLED_BY_SOMEBODY =
  /[人员方者长家]$|单位|企业|公司|集团|机构|部门|团队|书记|主任|主管|总裁|成员|医院|学校|大学|who|people|firm|company|organi/;
const FILLED_BY_A_PERSON = /[人员长]$|书记|主任|主管|总裁|成员/;
const FILLED_BY_A_PLACE =
  /(?:地|地点|地区|地位|处|站|位置|所在|去向|国家|城市|村|街|路|市场)$|where|place|venue|market/;

/** Whether something is of the sort that is asked for. */
export function isOfSort(
  { of: one, answers, about }: Teller,
  sort: AskedSort,
  said: Query,
): boolean {
  const subjects = [...said.topics, ...said.actors];
  switch (sort) {
    case 'who':
      return one.type === 'fact'
        ? isFilled(one.fact, FILLED_BY_SOMEBODY)
        : one.entry.asks === 'who' || answers.some((person) => !subjects.includes(person));
    case 'person':
      return one.type === 'fact'
        ? answers.some(({ kind }) => kind === 'person') || isFilled(one.fact, FILLED_BY_A_PERSON)
        : answers.some((person) => !subjects.includes(person));
    case 'when':
      return one.type === 'fact' ? one.fact.value.type === 'date' : one.entry.asks === 'when';
    case 'where':
      return one.type === 'fact'
        ? isFilled(one.fact, FILLED_BY_A_PLACE) && about.some((each) => subjects.includes(each))
        : one.entry.asks === 'where' && about.some((each) => said.topics.includes(each));
    case 'why':
      return one.type === 'entry' && one.entry.asks === 'why';
    case 'how':
    case 'seat':
      return (
        one.type === 'entry' &&
        isOpen(one.entry) &&
        about.some((each) => said.topics.includes(each))
      );
    case 'open':
      return one.type === 'entry'
        ? isOpen(one.entry) && about.some((each) => subjects.includes(each))
        : one.fact.value.type !== 'date';
    default:
      return sort satisfies never;
  }
}

function isFilled({ value, indicator }: Fact, by: RegExp): boolean {
  return value.type !== 'date' && nameForms(indicator).some((name) => by.test(name));
}

/** Tells what its subject is, holds, does or came to. */
function isOpen({ asks }: Entry): boolean {
  return asks !== 'when' && asks !== 'where' && asks !== 'why';
}
