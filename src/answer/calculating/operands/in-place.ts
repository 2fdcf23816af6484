import type { Fact } from '../../../knowledge/model.ts';
import { queryOf } from '../../../question/read.ts';
import type { Workbench } from '../../workbench.ts';
import { hold, type SideResult } from './hold-side.ts';
import { standInsFor } from './stand-ins.ts';

/** A side that is not held at its time, with what is held in its place. */
export function withStandIn(result: SideResult, bench: Workbench): SideResult | null {
  if (result.type === 'found' || result.best?.failed !== 'period') return null;
  const { query, best } = result;
  const facts = standInsFor(best.held, query, bench);
  if (facts.length === 0) return null;
  const timeless = query.tokens.filter(
    ({ meanings }) => !meanings.some(({ type }) => type === 'period'),
  );
  const candidates = [best.candidate];
  const plain = hold(queryOf(query, timeless, bench), { candidates }, bench);
  if (plain.type === 'failed') return null;
  const { side } = plain;
  const periods = query.periods.map(({ value }) => value);
  const context = { ...side.context, periods };
  return { type: 'found', side: { ...side, facts, fitting: facts, context, standIn: true } };
}

/** 设计产品和授权专利哪样多: where only what was added in a time is held of one side, that is set beside the others. */
export function withAddition(result: SideResult, bench: Workbench): SideResult | null {
  if (result.type === 'found' || result.best?.failed !== 'addition') return null;
  const { query, best } = result;
  if (query.total || query.periods.length === 0) return null;
  const increment = { value: true, text: '新增' } as const;
  const added = hold({ ...query, increment }, { candidates: [best.candidate] }, bench);
  return added.type === 'found' && added.side.facts.every((fact) => !hasTotal(fact, bench))
    ? added
    : null;
}

/** Whether anything is held that what was added belongs to. */
function hasTotal({ partOf }: Fact, { knowledge }: Workbench): boolean {
  return partOf !== null && knowledge.facts.has(partOf);
}
