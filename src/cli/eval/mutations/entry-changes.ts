import type { Entity, Entry, Indicator } from '../../../knowledge/model.ts';
import type { MutationClass } from './asked.ts';
import type { Pools } from './changes.ts';
import type { Choices } from './choices.ts';
import type { Probe } from './judge-reply.ts';
import { chineseNames, hasName, plain } from './surfaces.ts';

/** A question of an entry with one of its names or years changed. */
export interface EntryChange {
  readonly class: MutationClass;
  readonly from: string;
  readonly to: string;
  readonly question: string;
  readonly probe: Probe;
}

interface EntryMaterial {
  readonly entry: Entry;
  readonly question: string;
  readonly choices: Choices;
  readonly pools: Pools;
}

export function entryChanges(material: EntryMaterial): EntryChange[] {
  return [...nameChanges(material), ...yearChanges(material)];
}

function nameChanges({ entry, question, choices, pools }: EntryMaterial): EntryChange[] {
  const named = longestNamed(entry, question);
  if (named === null) return [];
  const { subject, surface } = named;
  const { knowledge, madeUp } = pools;
  const swap = (name: string): string => question.replace(surface, () => name);
  const kind = 'kind' in subject ? subject.kind : 'indicator';
  const others = [...knowledge.entities.values()].filter(
    (other) =>
      other.kind === kind &&
      other !== subject &&
      !entry.about.includes(other) &&
      !hasName(other, surface),
  );
  const known = choices.some(others, 1).flatMap((other) => {
    const name = choices.one(chineseNames(other));
    if (name === undefined) return [];
    const answerable = knowledge.entries.some(
      ({ about, asks }) => asks === entry.asks && about.includes(other),
    );
    const probe = { asked: null, slot: null, put: name, answerable };
    return [
      {
        class: 'entry: another name',
        from: surface,
        to: name,
        question: swap(name),
        probe,
      } as const,
    ];
  });
  const invented = choices.some(inventedFor(kind, madeUp), 2).map((name) => {
    const probe = { asked: null, slot: null, put: name, answerable: false };
    return {
      class: 'entry: made-up name',
      from: surface,
      to: name,
      question: swap(name),
      probe,
    } as const;
  });
  return [...known, ...invented];
}

function inventedFor(
  kind: Entity['kind'] | 'indicator',
  madeUp: Pools['madeUp'],
): readonly string[] {
  if (kind === 'company') return madeUp.companies;
  if (kind === 'person') return madeUp.persons;
  if (kind === 'zone' || kind === 'district' || kind === 'village') return madeUp.zones;
  return kind === 'indicator' ? madeUp.indicators : madeUp.things;
}

/** What the entry is about and the question names, by its longest surface. */
function longestNamed(
  { about }: Entry,
  question: string,
): { readonly subject: Entity | Indicator; readonly surface: string } | null {
  const named = about.flatMap((subject) =>
    chineseNames(subject)
      .filter((surface) => surface.length > 1 && question.includes(surface))
      .map((surface) => ({ subject, surface })),
  );
  const [longest] = named.toSorted((a, b) => b.surface.length - a.surface.length);
  return longest ?? null;
}

/** A year of which the knowledge holds nothing, in place of the one that the question says. */
function yearChanges({ question, choices, pools }: EntryMaterial): EntryChange[] {
  const [said] = /(?:19|20)\d{2}(?=年)/.exec(question) ?? [];
  const years = pools.unheld.filter((notation) => /^\d{4}$/.test(notation));
  const year = choices.one(years);
  if (said === undefined || year === undefined) return [];
  const probe = { asked: null, slot: null, put: plain(year), answerable: false };
  const changed = question.replace(said, year);
  return [{ class: 'entry: another year', from: said, to: year, question: changed, probe }];
}
