import type { Entity, Fact, Indicator } from '../../../knowledge/model.ts';
import { spanNotation, type Period } from '../../../text/periods.ts';
import type { Asked } from './asked.ts';
import type { Choices } from './choices.ts';
import { chineseNames, englishNames } from './surfaces.ts';

export type Language = 'zh' | 'en';

/** A name as people say it: most often the first. */
export function nameIn(
  language: Language,
  named: Entity | Indicator,
  { one, chance }: Choices,
): string {
  const names = language === 'zh' ? chineseNames(named) : englishNames(named);
  const [first = named.name[language]] = names;
  return chance(0.5) ? first : (one(names) ?? first);
}

/** An alias that asks by itself needs no question word. */
export const ASKING = /多少|几|哪|谁|什么|何/;

/** A question to which the fact is the answer, as slots. */
export function askedFor(fact: Fact, language: Language, choices: Choices): Asked {
  const { entity, indicator, measure, where, among, status, value, unit, direction } = fact;
  const unsaid = entity.isDefault && choices.chance(0.25);
  const name = nameIn(language, indicator, choices);
  const asksItself = ASKING.test(name);
  const isScoped = value.type === 'number' && (measure === 'rank' || measure === 'share');
  const counted = measure === 'level' && fact.per === null && choices.chance(0.3);
  return {
    entity: unsaid ? null : nameIn(language, entity, choices),
    indicator: name,
    measure,
    period: notationOf(fact.period, choices),
    where,
    among: !asksItself && isScoped ? among : null,
    status: status === 'target' ? 'target' : null,
    claim: null,
    value: value.type === 'entity' && value.entity.kind === 'person' ? 'person' : value.type,
    falls: direction === 'down',
    unit: counted && !asksItself ? unit : null,
  };
}

/** What is known as of a month is asked for by the month or by the year. */
function notationOf(period: Period, { chance }: Choices): string | null {
  if (period.type === 'undated') return null;
  const exact = spanNotation(period.span);
  return period.type === 'during' || chance(0.5) ? exact : exact.slice(0, 4);
}
