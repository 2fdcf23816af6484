import type { Measure } from '../../../knowledge/model.ts';
import type { Change, Material } from './changes.ts';
import { nameHolds, namesLimit, plain } from './surfaces.ts';

/** A part left out, put in or swapped. */
export function partChanges({ fact, asked, language, choices, pools }: Material): Change[] {
  if (language === 'en') return [];
  const { entity, indicator } = fact;
  const saidAnyway = (tag: string): boolean =>
    nameHolds(indicator, tag) ||
    nameHolds(entity, tag) ||
    namesLimit(indicator, tag) ||
    plain(asked.indicator).includes(plain(tag));
  const others = [...pools.parts, ...pools.madeUp.parts].filter(
    (tag) => !fact.where.includes(tag) && !saidAnyway(tag),
  );
  const put = (kind: 'left out' | 'another' | 'added', where: readonly string[]): Change => ({
    class: `part: ${kind}`,
    from: fact.where.join('、') || 'the whole',
    to: where.join('、') || 'the whole',
    asked: { ...asked, where },
    slot: 'part',
    put: null,
  });
  if (fact.where.length === 0) return choices.some(others, 4).map((tag) => put('added', [tag]));
  return [
    ...(fact.where.some(saidAnyway) ? [] : [put('left out', [])]),
    ...choices.some(others, 5).map((tag) => put('another', [tag])),
  ];
}

/** A name that says its measure cannot be asked in another one. */
const SAYS_MEASURE =
  /增速|增长|增幅|排名|名次|位次|次序|届次|占比|比例|比重|率$|均|多少|几|哪|growth|rank|share|average/;

export function measureChanges({ fact, asked, language, choices, pools }: Material): Change[] {
  const { measure, value } = fact;
  if (language === 'en' || value.type !== 'number' || SAYS_MEASURE.test(asked.indicator)) return [];
  const measures: readonly Measure[] = ['level', 'growth', 'share', 'rank'];
  return measures
    .filter((other) => other !== measure)
    .map((other) => ({
      class: 'measure: another',
      from: measure,
      to: other,
      asked: {
        ...asked,
        measure: other,
        among: other === 'rank' ? (fact.among ?? choices.one(pools.scopes) ?? null) : null,
        unit: null,
        falls: false,
      },
      slot: 'measure',
      put: null,
    }));
}

export function statusChanges({ fact, asked, language }: Material): Change[] {
  const names = `${fact.indicator.name.zh}${asked.indicator}`;
  if (language === 'en' || /目标|计划|规划|多少|几|哪/.test(names)) return [];
  const isGoal = fact.status === 'target';
  if (!isGoal && (asked.claim !== null || fact.value.type !== 'number')) return [];
  const status = isGoal ? 'actual' : 'target';
  const change = {
    from: fact.status,
    to: status,
    asked: { ...asked, status },
    slot: 'status',
    put: null,
  } as const;
  return [{ class: 'status: goal or result', ...change }];
}

export function scopeChanges({ asked, choices, pools }: Material): Change[] {
  const { among, indicator, measure } = asked;
  if (among === null || measure !== 'rank') return [];
  const others = pools.scopes.filter((scope) => scope !== among && !indicator.includes(scope));
  return choices.some(others, 3).map((scope) => ({
    class: 'rank scope: another',
    from: among,
    to: scope,
    asked: { ...asked, among: scope },
    slot: 'rank scope',
    put: null,
  }));
}
