import type { Operation } from '../../question/operation.ts';
import type { Query } from '../../question/query.ts';
import { namesNothing } from '../naming/candidates.ts';
import { isTerritory } from '../passages/fit.ts';
import type { Workbench } from '../workbench.ts';

/** 出自哪个单位, 是哪来的要求: a thing of its own is asked for, not where it is printed. */
const FROM_WHAT =
  /(?:出自|来自|源于|源自)(?:于)?(?:谁|何人|怎样|(?:哪|什么|啥)(?!里|儿|篇|份|地方|文章|报|材料|来源|时候|$))|哪来的(?!$)/;

/** Whether a thing is asked for as the origin of another. */
export function asksFromWhat({ form }: Query): boolean {
  return FROM_WHAT.test(form);
}

/**
 * The question without asking where something is from, for what it names: the answer shows where that is printed. Null
 * where it names nothing or does not ask so.
 */
export function withoutOrigin(query: Query, bench: Workbench): Query | null {
  const { operations, actors } = query;
  if (!operations.has('source')) return null;
  if (namesNothing(query, bench) && actors.every(isTerritory)) return null;
  const asked = [...operations].filter((operation) => operation !== 'source');
  return { ...query, operations: new Set(asked.length > 0 ? asked : meantBy(query)) };
}

/** 谁说的 asks for somebody; where a thing is from, for what it is. */
function meantBy({ form, topics, actors, asksAmount }: Query): readonly Operation[] {
  if (/谁说|谁讲|谁提|who sa(?:id|ys)/.test(form)) return ['who'];
  const isNamed = topics.length > 0 || actors.some((actor) => !isTerritory(actor));
  return isNamed && !asksAmount ? ['definition'] : [];
}
