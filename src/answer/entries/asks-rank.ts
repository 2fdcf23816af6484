import type { Entry } from '../../knowledge/model.ts';
import type { Operation } from '../../question/operation.ts';
import type { Query } from '../../question/query.ts';
import { withoutUntold } from '../words/explanation.ts';

/** What an operation asks of an entry, best first. */
const ASKS: Readonly<Partial<Record<Operation, readonly Entry['asks'][]>>> = {
  definition: ['definition', 'content', 'who', 'result', 'how'],
  list: ['content', 'definition', 'result', 'who'],
  // The entry tells how it is; whether that is a yes, the reader sees.
  verdict: ['result', 'content', 'definition', 'how', 'who'],
  how: ['how', 'content', 'definition'],
  why: ['why'],
  outcome: ['result', 'content', 'definition', 'how'],
  who: ['who'],
  when: ['when'],
  where: ['where'],
};

/** How well an entry's kind fits what is asked; null when it answers another kind of question. */
export function asksRank(query: Query, entry: Entry): number | null {
  const operations = operationsAsked(query).flatMap((operation) => ASKS[operation] ?? []);
  if (operations.length === 0) {
    if (query.operations.size > 0 || (ASKS_THING.test(query.form) && TELLS_SLOT.has(entry.asks)))
      return null;
    return entry.asks === 'definition' ? 0 : 1;
  }
  const rank = operations.indexOf(entry.asks);
  if (rank >= 0) return rank;
  return operations.length > 0 && operationsAsked(query).includes('where') && tellsPlace(entry)
    ? operations.length
    : null;
}

/** 是检测什么的: a thing is asked for, which neither a place nor a day is. */
const ASKS_THING = /什么|啥|what/;
const TELLS_SLOT: ReadonlySet<Entry['asks']> = new Set<Entry['asks']>(['where', 'when', 'why']);

/** Where something lies is often told with what it is. */
function tellsPlace({ answer }: Entry): boolean {
  const told = answer.zh.map((part) => ('text' in part ? part.text : '')).join('');
  return PLACED.test(withoutUntold(told));
}

const PLACED =
  /位于|坐落|设在|建在|属于?.{1,4}[区县市镇乡]|(?:^[^，。]{2,12}|[，。])在.{2,6}[区县市镇乡]/;

/** 怎么去，在哪: who asks for a place, a time or a reason, in whatever words, is not told what else there is. */
function operationsAsked({ operations, form }: Query): readonly Operation[] {
  if (operations.has('why')) return ['why'];
  if (PLACES.test(form)) return ['where'];
  const asked = [...operations];
  const isOne = operations.has('where') || operations.has('when');
  return isOne ? asked.filter((one) => one !== 'how' && one !== 'outcome') : asked;
}

/** 往哪些地方跑: a list of places. */
const PLACES = /(?:往|去|到|跑).{0,3}哪(?:些|几个)?(?:地方|地区|城市)/;
