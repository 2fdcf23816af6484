import { matchForm } from '../text/normalize.ts';
import { parseUnit } from '../text/units.ts';
import { compact } from './seed.ts';
import type { Sourced } from './build.ts';
import type { Conflict, Fact } from './model.ts';
import type { RawKnowledge } from './load.ts';
import type { Problem } from './problem.ts';

interface Built {
  readonly articles: ReadonlyMap<string, Sourced>;
  readonly facts: ReadonlyMap<string, Fact>;
}

/** The rules that look across items. One rule a function; all of them run. */
export function crossChecks(
  raw: RawKnowledge,
  built: Built,
): { conflicts: Conflict[]; problems: Problem[] } {
  const doubles = doubledObservations(raw, built.facts);
  return {
    conflicts: doubles.conflicts,
    problems: [
      ...doubles.problems,
      ...sharedNames(raw.entities, 'entities'),
      ...sharedNames(raw.indicators, 'indicators'),
      ...sharedSynonyms(raw),
      ...unknownTags(raw),
      ...danglingIds(raw, built.facts),
      ...unknownUnits(raw),
      ...oneDefault(raw),
      ...textOutsideParts(raw, built.articles),
    ],
  };
}

/** What identifies an observation: two facts of one key tell the same thing, or contradict each other. */
export function observationKey(fact: Fact): string {
  const { entity, indicator, measure, period, where, among, status } = fact;
  return [
    entity.id,
    indicator.id,
    measure,
    period.notation,
    [...where].sort().join('&'),
    among ?? '',
    status,
  ].join('|');
}

function doubledObservations(
  raw: RawKnowledge,
  facts: ReadonlyMap<string, Fact>,
): { conflicts: Conflict[]; problems: Problem[] } {
  const seen = new Map<string, Fact>();
  const conflicts: Conflict[] = [];
  const problems: Problem[] = [];
  for (const item of raw.facts) {
    const fact = facts.get(item.data.id);
    if (!fact) continue;
    const key = observationKey(fact);
    const earlier = seen.get(key);
    if (!earlier) seen.set(key, fact);
    else if (earlier.id !== fact.id && earlier.article.id === fact.article.id) {
      problems.push({
        file: item.file,
        line: item.line,
        what: `${fact.id} is the same observation as ${earlier.id}`,
        fix: 'merge them (a list in `at`), or say what sets them apart (where, among, status, period)',
      });
    } else if (earlier.printed !== fact.printed) conflicts.push({ facts: [earlier, fact] });
  }
  return { conflicts, problems };
}

function sharedNames(
  items: RawKnowledge['entities'] | RawKnowledge['indicators'],
  kind: string,
): Problem[] {
  const owners = new Map<string, (typeof items)[number]>();
  return items.flatMap((item) =>
    [item.data.name.zh, item.data.name.en, ...item.data.aliases].flatMap(
      (name, index): Problem[] => {
        const key = matchForm(name);
        const owner = owners.get(key);
        owners.set(key, owner ?? item);
        if (
          !owner ||
          owner.data.id === item.data.id ||
          (owner.data.ambiguous && item.data.ambiguous)
        )
          return [];
        const line = index < 2 ? item.lineOf('name') : item.lineOf('aliases', index - 2);
        return [
          {
            file: item.file,
            line,
            what: `the name ${name} is claimed by ${owner.data.id} and ${item.data.id} (${kind})`,
            fix: 'leave it to one of them, or mark both ambiguous: true',
          },
        ];
      },
    ),
  );
}

function sharedSynonyms(raw: RawKnowledge): Problem[] {
  const owners = new Map<string, string>();
  return raw.words.flatMap((item) =>
    [item.data.word, ...item.data.same].flatMap((word, index): Problem[] => {
      const key = matchForm(word);
      const owner = owners.get(key) ?? item.data.word;
      owners.set(key, owner);
      if (owner === item.data.word) return [];
      const line = index === 0 ? item.line : item.lineOf('same', index - 1);
      return [
        {
          file: item.file,
          line,
          what: `the word ${word} is claimed by ${owner} and ${item.data.word}`,
          fix: 'leave it to one of them',
        },
      ];
    }),
  );
}

const THRESHOLD = /[<>]=?/;

function unknownTags(raw: RawKnowledge): Problem[] {
  const known = new Set(raw.words.map(({ data }) => data.word));
  return raw.facts.flatMap((item) => {
    const tags = [
      ...item.data.where.filter((tag) => !THRESHOLD.test(tag)),
      ...(item.data.among ? [item.data.among] : []),
    ];
    return tags
      .filter((tag) => !known.has(tag))
      .map((tag) => ({
        file: item.file,
        line: item.line,
        what: `${item.data.id}: ${tag} is not a word of words.yaml`,
        fix: 'add it there with what people also say for it',
      }));
  });
}

function danglingIds(raw: RawKnowledge, facts: ReadonlyMap<string, Fact>): Problem[] {
  const indicators = new Set(raw.indicators.map(({ data }) => data.id));
  const entities = new Set(raw.entities.map(({ data }) => data.id));
  const factIds = new Set([...raw.facts.map(({ data }) => data.id), ...facts.keys()]);
  const dangling = (file: string, line: number, key: string, id: string): Problem => ({
    file,
    line,
    what: `${key}: nothing has the id ${id}`,
    fix: 'correct the id or add what it names',
  });
  return [
    ...raw.entities.flatMap((item) =>
      item.data.within !== undefined && !entities.has(item.data.within)
        ? [dangling(item.file, item.lineOf('within'), 'within', item.data.within)]
        : [],
    ),
    ...raw.indicators.flatMap((item) =>
      item.data.broader !== undefined && !indicators.has(item.data.broader)
        ? [dangling(item.file, item.lineOf('broader'), 'broader', item.data.broader)]
        : [],
    ),
    ...raw.facts.flatMap((item) =>
      item.data.part_of !== undefined && !factIds.has(item.data.part_of)
        ? [dangling(item.file, item.lineOf('part_of'), 'part_of', item.data.part_of)]
        : [],
    ),
    ...raw.facts.flatMap((item) =>
      item.data.not_comparable
        .filter(({ with: id }) => !factIds.has(id) && !indicators.has(id))
        .map(({ with: id }) =>
          dangling(item.file, item.lineOf('not_comparable'), 'not_comparable', id),
        ),
    ),
  ];
}

function unknownUnits(raw: RawKnowledge): Problem[] {
  const problem = (file: string, line: number, unit: string): Problem[] =>
    parseUnit(unit)
      ? []
      : [
          {
            file,
            line,
            what: `the unit ${unit} is not in the unit table`,
            fix: 'use a unit of the table (个, 家, 亿元, 万辆, % …) or ask for it to be added',
          },
        ];
  return [
    ...raw.indicators.flatMap((item) =>
      item.data.unit === undefined ? [] : problem(item.file, item.lineOf('unit'), item.data.unit),
    ),
    ...raw.facts.flatMap((item) =>
      item.data.unit === undefined ? [] : problem(item.file, item.lineOf('unit'), item.data.unit),
    ),
  ];
}

function oneDefault(raw: RawKnowledge): Problem[] {
  return raw.entities
    .filter(({ data }) => data.default)
    .slice(1)
    .map((item) => ({
      file: item.file,
      line: item.line,
      what: `${item.data.id} is a second default entity`,
      fix: 'mark only the one that is meant when no zone is said',
    }));
}

function textOutsideParts(raw: RawKnowledge, articles: ReadonlyMap<string, Sourced>): Problem[] {
  return [...raw.seeds].flatMap(([file, seed]) => {
    const own = raw.sources.filter(({ data }) => data.file === file);
    const [first] = own;
    if (!first) return [];
    const { text } = compact(seed);
    const inside = new Uint8Array(text.length);
    for (const { data } of own)
      for (const [start, end] of articles.get(data.id)?.text.covered ?? [])
        inside.fill(1, start, end);
    const gap = inside.indexOf(0);
    if (gap < 0) return [];
    return [
      {
        file: first.file,
        line: first.lineOf('parts'),
        what: `text of ${file} stands in no part, first "${text.slice(gap, gap + 16)}"`,
        fix: 'add a part for it (kind: furniture for what is not to be quoted)',
      },
    ];
  });
}
