import type { Entity, Entry } from '../../knowledge/model.ts';
import { nameForms } from '../../knowledge/name-forms.ts';
import type { Query } from '../../question/query.ts';
import { matchForm } from '../../text/normalize.ts';
import type { Workbench } from '../workbench.ts';

/** 哪家公司, 哪个部门: a body is asked for by its sort. */
const BODY_ASKED =
  /(?:哪|什么|啥)一?[家个所]?(公司|企业|单位|部门|机构|厂家|医院|学校|大学|高校|学院|团队|平台)/;
const BODY_ASKED_IN_ENGLISH =
  /\b(?:which|what) (?:[a-z]+ ){0,2}?(company|firm|platform|department|agency|bureau|institution|hospital|school|university)\b/i;
const BODIES = new Set(['company', 'institution', 'person', 'zone', 'project', 'place', 'village']);

/** Whether an entry names a body where the question asks for one: what something is says nothing of who does it. */
export function namesBodyAsked(query: Query, entry: Entry, { knowledge }: Workbench): boolean {
  const noun =
    BODY_ASKED.exec(query.form)?.[1] ?? BODY_ASKED_IN_ENGLISH.exec(query.text)?.[1]?.toLowerCase();
  if (noun === undefined || entry.asks === 'who') return true;
  const told = matchForm(
    entry.answer.zh.map((part) => ('text' in part ? part.text : part.fact.printed)).join(''),
  );
  const said = new Set<Entity>([...query.topics, ...query.actors]);
  const isNamed = (one: Entity): boolean =>
    BODIES.has(one.kind) &&
    !one.isDefault &&
    !said.has(one) &&
    nameForms(one).some((name) => name.length > 1 && told.includes(name));
  return (noun !== '企业' && told.includes(noun)) || [...knowledge.entities.values()].some(isNamed);
}
