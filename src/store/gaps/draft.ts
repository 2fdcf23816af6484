import type { Entity, Indicator, Knowledge } from '../../knowledge/model.ts';
import { syllablesOf } from '../../question/sounds.ts';
import type { Reply } from '../../reply/reply.ts';
import { visible } from '../../text/normalize.ts';
import type { GapGroup } from './groups.ts';

export interface DraftOptions {
  readonly knowledge: Knowledge;
  /** What the question of the group is answered today. */
  readonly reply: Reply | null;
  /** Ids that other drafts of the list have; the new one is added. */
  readonly taken: Set<string>;
}

/**
 * An item of `knowledge/facts` or `knowledge/entries` as YAML, with what a curator has to find out left empty: a
 * fact where an indicator is held but not as asked, an entry otherwise. The check refuses it until it is filled in.
 */
export function draftOf(group: GapGroup, { knowledge, reply, taken }: DraftOptions): string {
  const indicator = reply?.refusal ? indicatorIn(reply, knowledge) : null;
  const id = freeId(
    indicator ? factName(group, indicator, reply, knowledge) : entryName(group),
    (wanted) => taken.has(wanted) || isHeld(wanted, knowledge),
  );
  taken.add(id);
  const lines = indicator
    ? factLines(group, indicator, ownerIn(reply, knowledge))
    : entryLines(group);
  return [`- id: ${id}`, ...lines.map((line) => `  ${line}`)].join('\n');
}

const WORDINGS_SHOWN = 10;

function entryLines({ wording, wordings }: GapGroup): string[] {
  const questions = wordings.slice(0, WORDINGS_SHOWN).map((text) => `  - ${quoted(text)}`);
  return [
    'about: [] # ids of the entities or indicators that the question must name',
    `asks: ${wording.asks} # definition, content, how, why, who, when, where or result`,
    ...(questions.length > 0 ? ['questions:', ...questions] : ['questions: []']),
    'answer:',
    "  zh: '' # in your own words; figures only as <fact-id>",
    "  en: ''",
    "at: [] # - { source: article-id, text: 'a stretch that stands once in the article' }",
  ];
}

function factLines({ wording }: GapGroup, indicator: Indicator, owner: Entity | null): string[] {
  return [
    owner ? `entity: ${owner.id}` : "entity: '' # whose figure it is",
    `indicator: ${indicator.id}`,
    wording.period === null
      ? "period: '' # like '2023', '2022-S1' or '../2021-06'"
      : `period: '${wording.period}'`,
    'value: # as printed, with its unit and qualifier in keys of their own',
    "at: '' # a stretch that stands once in the article and holds the value",
  ];
}

/** One line in quotes, within which YAML knows nothing but the quote itself. */
function quoted(text: string): string {
  return `'${visible(text).replaceAll("'", "''")}'`;
}

/** Only a refusal of a slot says which indicator it is about. */
function indicatorIn({ understood }: Reply, { indicators }: Knowledge): Indicator | null {
  const said = understood['indicator']?.value;
  return [...indicators.values()].find(({ name }) => name.zh === said) ?? null;
}

function ownerIn(reply: Reply | null, { entities }: Knowledge): Entity | null {
  const said = reply?.understood['entity']?.value;
  return [...entities.values()].find(({ name }) => name.zh === said) ?? null;
}

function factName(
  { wording }: GapGroup,
  indicator: Indicator,
  reply: Reply | null,
  knowledge: Knowledge,
): string {
  const owner = ownerIn(reply, knowledge);
  return slug([owner?.id ?? '', indicator.id, wording.period ?? ''], Infinity);
}

/** Long enough to know it by. */
const SYLLABLES_IN_ID = 8;

function entryName({ wording }: GapGroup): string {
  const syllables = wording.content.flatMap((text) =>
    /\p{Script=Han}/u.test(text) ? syllablesOf(text) : [text],
  );
  return slug([...syllables, wording.period ?? ''], SYLLABLES_IN_ID);
}

function slug(parts: readonly string[], most: number): string {
  const words = parts.flatMap((part) => part.toLowerCase().match(/[a-z0-9]+/g) ?? []);
  const id = words.slice(0, most).join('-');
  // YAML takes 2022 for a number, and null or true for what they say.
  return /^[a-z]+-/.test(id) ? id : ['question', id].filter((part) => part !== '').join('-');
}

function isHeld(id: string, { facts, entries, entities, indicators }: Knowledge): boolean {
  const held = [facts, entities, indicators].some((items) => items.has(id));
  return held || entries.some((entry) => entry.id === id);
}

function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  let id = wanted;
  for (let number = 2; isTaken(id); number += 1) id = `${wanted}-${number}`;
  return id;
}
