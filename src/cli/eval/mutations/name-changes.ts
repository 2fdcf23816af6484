import type { Entity, Indicator } from '../../../knowledge/model.ts';
import { nameIn } from './base.ts';
import type { Change, Material } from './changes.ts';
import { namesHeldBy } from './surfaces.ts';

const OWNERS: ReadonlySet<Entity['kind']> = new Set<Entity['kind']>([
  'city',
  'zone',
  'district',
  'village',
]);

export function entityChanges({ fact, asked, language, choices, pools }: Material): Change[] {
  const { entity } = fact;
  const isCompany = entity.kind === 'company';
  // A name that says its owner leaves no place for another.
  if (namesHeldBy(entity, asked.indicator)) return [];
  const like = pools.owners.filter(
    (other) =>
      other !== entity && (other.kind === entity.kind || (!isCompany && OWNERS.has(other.kind))),
  );
  const put =
    (kind: 'another' | 'made up') =>
    (name: string): Change => ({
      class: isCompany ? `company: ${kind}` : `entity: ${kind}`,
      from: asked.entity ?? entity.name.zh,
      to: name,
      asked: { ...asked, entity: name },
      slot: 'entity',
      put: name,
    });
  const invented = isCompany
    ? pools.madeUp.companies
    : [...pools.madeUp.zones, ...pools.madeUp.companies];
  return [
    ...choices.some(like, 5).map((other) => put('another')(nameIn(language, other, choices))),
    ...choices.some(language === 'zh' ? invented : [], 4).map(put('made up')),
  ];
}

/** Another indicator of which something of the same sort is held, or one that nobody knows. */
export function indicatorChanges({ fact, asked, language, choices, pools }: Material): Change[] {
  // What answers with the owner itself (the work that won) is told of it as well.
  const namesOwner = (indicator: Indicator): boolean =>
    pools.facts.some(
      (other) => other.indicator === indicator && namesHeldBy(fact.entity, other.printed),
    );
  const alike = new Set(
    pools.facts
      .filter(({ measure, value }) => measure === fact.measure && value.type === fact.value.type)
      .map(({ indicator }) => indicator)
      .filter((indicator) => indicator !== fact.indicator && !namesOwner(indicator)),
  );
  const contradictsScope = (name: string): boolean =>
    asked.among !== null &&
    pools.scopes.some((scope) => scope !== asked.among && name.includes(scope));
  const near = [...alike].filter(({ theme }) => theme === fact.indicator.theme);
  const put = (kind: 'another' | 'made up', name: string): Change => ({
    class: `indicator: ${kind}`,
    from: asked.indicator,
    to: name,
    asked: { ...asked, indicator: name, unit: null },
    slot: 'indicator',
    put: name,
  });
  const chosen = new Set<Indicator>([...choices.some(near, 3), ...choices.some([...alike], 3)]);
  const invented = language === 'zh' && fact.value.type === 'number' ? pools.madeUp.indicators : [];
  return [
    ...[...chosen]
      .map((indicator) => nameIn(language, indicator, choices))
      .filter((name) => !contradictsScope(name))
      .map((name) => put('another', name)),
    ...choices.some(invented, 5).map((name) => put('made up', name)),
  ];
}
