import type { Change, Material } from './changes.ts';
import { notationWords } from './span-words.ts';

/** Another time that the knowledge knows, one that it does not, and a part of the year for the year or the reverse. */
export function periodChanges({ fact, asked, language, choices, pools }: Material): Change[] {
  const sameFigure = pools.facts.filter(
    ({ entity, indicator }) => entity === fact.entity && indicator === fact.indicator,
  );
  const held = new Set([
    ...sameFigure.flatMap(({ period }) => (period.type === 'during' ? [period.notation] : [])),
    ...choices.some(pools.notations, 3),
  ]);
  const put =
    (kind: 'held for another fact' | 'held for none' | 'part of the year or the whole') =>
    (notation: string): Change => ({
      class: `period: ${kind}`,
      from: asked.period === null ? 'no time' : notationWords(asked.period, language),
      to: notationWords(notation, language),
      asked: { ...asked, period: notation },
      slot: 'period',
      put: notation.slice(0, 4),
    });
  const others = [...held].filter((notation) => notation !== asked.period);
  return [
    ...others.map(put('held for another fact')),
    ...choices.some(pools.unheld, 3).map(put('held for none')),
    ...partsAndWhole(asked.period).map(put('part of the year or the whole')),
  ];
}

function partsAndWhole(notation: string | null): string[] {
  if (notation === null) return [];
  const year = notation.slice(0, 4);
  const others = [year, `${year}-S1`, `${year}-S2`, `${year}-Q1`, `${year}-08`];
  return others.filter((other) => other !== notation);
}
