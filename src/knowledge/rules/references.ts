import { parseUnit } from '../../text/units.ts';
import type { RawKnowledge } from '../load.ts';
import type { Fact } from '../model.ts';
import type { Problem } from '../problem.ts';

/** Ids that name nothing. */
export function danglingIds(raw: RawKnowledge, facts: ReadonlyMap<string, Fact>): Problem[] {
  const indicators = new Set(raw.indicators.map(({ data }) => data.id));
  const entities = new Set(raw.entities.map(({ data }) => data.id));
  const themes = new Set(raw.themes.map(({ data }) => data.id));
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
    ...raw.indicators.flatMap((item) => {
      const { whole, part } = item.data.rest_of ?? {};
      return [whole, part]
        .filter((id) => id !== undefined && !indicators.has(id))
        .map((id) => dangling(item.file, item.lineOf('rest_of'), 'rest_of', id ?? ''));
    }),
    ...raw.indicators.flatMap((item) =>
      item.data.start_of !== undefined && !indicators.has(item.data.start_of)
        ? [dangling(item.file, item.lineOf('start_of'), 'start_of', item.data.start_of)]
        : [],
    ),
    ...raw.indicators.flatMap((item) =>
      themes.size > 0 && !themes.has(item.data.theme)
        ? [dangling(item.file, item.lineOf('theme'), 'theme', item.data.theme)]
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

/** Units outside the unit table, which have no dimension. */
export function unknownUnits(raw: RawKnowledge): Problem[] {
  return [...raw.indicators, ...raw.facts].flatMap((item) => {
    const { unit } = item.data;
    if (unit === undefined || parseUnit(unit)) return [];
    return [
      {
        file: item.file,
        line: item.lineOf('unit'),
        what: `the unit ${unit} is not in the unit table`,
        fix: 'use a unit of the table (个, 家, 亿元, 万辆, % …) or ask for it to be added',
      },
    ];
  });
}

/** At most one entity is meant when none is said. */
export function oneDefault(raw: RawKnowledge): Problem[] {
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
