import type { Entity } from '../../knowledge/model.ts';
import { nameForms } from '../../knowledge/name-forms.ts';
import type { Query } from '../../question/query.ts';
import { queryOf } from '../../question/read.ts';
import type { Token } from '../../question/token.ts';
import { matchForm } from '../../text/normalize.ts';
import type { Found } from '../found.ts';
import { isTerritory } from '../passages/fit.ts';
import type { Workbench } from '../workbench.ts';

/** Words that set one of a list beside the others, or ask whether it is one of them. */
const BESIDE =
  /^(?:除了?|除开|除去|以外|之外|外|跟|和|与|同|还有|另外|其他|其它|其余|剩下|另一[个家项]|另外一?[个家项]|还有一[个家项]|剩下一?[个家项]|齐名|并称|并列|一起|算不算|有没有|有无|包不包括|含不含|包括|包含|里|里面|里头|当中|其中|算|是不是|属不属于|属于|之一|(?:都|是|有|还有)*哪[两二三四五][个家]|[两二三四五]个|[两二三四五]家)$/;

/** 除了甲还有哪几家, 甲算不算龙头: the list in which the one that is named stands; null where it stands in none. */
export function answerAmongOthers(
  query: Query,
  ask: (rest: Query) => Found,
  bench: Workbench,
): Found | null {
  const { tokens, operations, asksAmount, exclusion, thresholds, topics, actors } = query;
  if (asksAmount || exclusion !== null || thresholds.length > 0 || operations.has('when'))
    return null;
  for (const item of [...topics, ...actors].filter((one) => !isTerritory(one))) {
    const others = tokens.filter((token) => !isName(token, item));
    const rest = others.filter(
      ({ text, meanings }) => !BESIDE.test(text) && meanings.every(({ type }) => type !== 'claim'),
    );
    if (rest.length === others.length || rest.length === 0) continue;
    const found = ask({ ...queryOf(query, rest, bench), operations: new Set(['list']) });
    if (lists(found, nameForms(item)) || tells(found, item)) return found;
  }
  return null;
}

/** An entry that names it tells of the others, too. */
function tells({ answer }: Found, { name }: Entity): boolean {
  return (
    answer.form === 'entry' &&
    answer.entry.asks === 'content' &&
    answer.entry.answer.zh.some((part) => 'text' in part && part.text.includes(name.zh))
  );
}

function isName({ meanings }: Token, item: Entity): boolean {
  return meanings.some((meaning) => meaning.type === 'entity' && meaning.entity === item);
}

function lists({ answer }: Found, names: readonly string[]): boolean {
  if (answer.form !== 'value' && answer.form !== 'list') return false;
  return answer.lead.some(({ value, items }) => {
    const listed = value.type === 'list' ? value.items : [];
    return [...items, ...listed.map(({ text }) => text)].some((one) =>
      names.includes(matchForm(one)),
    );
  });
}
