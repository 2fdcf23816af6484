import path from 'node:path';
import { findNumbers } from '../text/numbers.ts';
import { parsePeriod, spanWords, parseSpan } from '../text/periods.ts';
import type { Resolver } from './build.ts';
import { findPlaces, type FoundPlace } from './places.ts';
import { findPrinted } from './printed.ts';
import { compactText } from './seed.ts';
import type { Entity, Fact, Indicator, ListItem, Value } from './model.ts';
import type { FactData } from './schema.ts';
import { uniqueById } from './unique.ts';
import type { Located } from './yaml-list.ts';

type Report = (what: string, fix: string, ...key: string[]) => void;

/** Resolves every fact that can be; whatever does not hold is reported with its line. */
export function buildFacts(
  raw: readonly Located<FactData>[],
  resolver: Resolver,
): Map<string, Fact> {
  const built = raw.flatMap((item) => {
    const fact = buildFact(item, resolver);
    return fact ? [{ fact, item }] : [];
  });
  return uniqueById(
    built.map(({ fact }) => fact),
    built.map(({ item }) => item),
    resolver.problems,
  );
}

function buildFact(item: Located<FactData>, resolver: Resolver): Fact | null {
  const { data, file } = item;
  const report: Report = (what, fix, ...key) => {
    resolver.problems.push({ file, line: item.lineOf(...key), what: `${data.id}: ${what}`, fix });
  };
  const home = path.basename(file).replace(/\.ya?ml$/, '');
  const entity = resolver.entities.get(data.entity);
  const indicator = resolver.indicators.get(data.indicator);
  const period = parsePeriod(data.period);
  if (!entity)
    report(
      `no entity has the id ${data.entity}`,
      'add it to entities.yaml or correct the id',
      'entity',
    );
  if (!indicator)
    report(
      `no indicator has the id ${data.indicator}`,
      'add it to indicators.yaml or correct the id',
      'indicator',
    );
  if (!period) report(`${data.period} is no period`, 'months are 01 to 12', 'period');
  const value = toValue(data.value, resolver, report);
  const at = findPlaces(
    data.at,
    home,
    { file, line: () => item.lineOf('at'), key: 'at' },
    resolver,
  );
  const context =
    data.context === undefined
      ? []
      : findPlaces(
          data.context,
          home,
          { file, line: () => item.lineOf('context'), key: 'context' },
          resolver,
        );
  const [first] = at;
  if (!entity || !indicator || !period || !value || !first) return null;
  const unit = unitOf(data, indicator);
  const printed = printedValue(value, { data, unit, at, context, report });
  if (printed === null) return null;
  return {
    ...shape(data),
    article: first.passage.article,
    entity,
    indicator,
    period,
    value,
    unit,
    printed,
    passages: [...at, ...context].map(({ passage }) => passage),
  };
}

/** A level has its indicator's unit unless it names its own; other measures have only their own. */
function unitOf(data: FactData, indicator: Indicator): string | null {
  if (data.unit !== undefined) return data.unit;
  return data.measure === 'level' && typeof data.value === 'number' ? indicator.unit : null;
}

function shape(
  data: FactData,
): Omit<
  Fact,
  'article' | 'entity' | 'indicator' | 'period' | 'value' | 'unit' | 'printed' | 'passages'
> {
  return {
    id: data.id,
    measure: data.measure,
    direction: data.direction ?? null,
    base: data.base ?? null,
    among: data.among ?? null,
    outOf: data.out_of ?? null,
    moved: data.moved ?? null,
    per: data.per ?? null,
    qualifier: data.qualifier ?? null,
    status: data.status,
    where: data.where,
    partOf: data.part_of ?? null,
    overlap: data.overlap,
    group: data.group ?? null,
    items: data.items,
    complete: data.complete,
    implied: data.implied,
    notComparable: data.not_comparable,
  };
}

function toValue(data: FactData['value'], resolver: Resolver, report: Report): Value | null {
  if (typeof data === 'number') return { type: 'number', number: data };
  if (typeof data === 'string') return { type: 'text', text: data };
  if (Array.isArray(data)) return listValue(data, resolver, report);
  if ('date' in data) return { type: 'date', date: data.date };
  if ('from' in data) return { type: 'range', from: data.from, to: data.to };
  const entity = entityNamed(data.entity, resolver, report);
  return entity && { type: 'entity', entity };
}

function listValue(
  data: readonly (string | { entity: string })[],
  resolver: Resolver,
  report: Report,
): Value {
  const items = data.flatMap((item): ListItem[] => {
    if (typeof item === 'string') return [{ text: item, entity: null }];
    const entity = entityNamed(item.entity, resolver, report);
    return entity ? [{ text: entity.name.zh, entity }] : [];
  });
  return { type: 'list', items };
}

function entityNamed(id: string, resolver: Resolver, report: Report): Entity | null {
  const entity = resolver.entities.get(id);
  if (!entity)
    report(
      `value: no entity has the id ${id}`,
      'add it to entities.yaml or correct the id',
      'value',
    );
  return entity ?? null;
}

interface PrintContext {
  readonly data: FactData;
  readonly unit: string | null;
  readonly at: readonly FoundPlace[];
  readonly context: readonly FoundPlace[];
  readonly report: Report;
}

/** The value as printed at its first place; every place must print it. Null after a report. */
function printedValue(
  value: Value,
  { data, unit, at, context, report }: PrintContext,
): string | null {
  const around = [...at, ...context].map(({ passage }) => compactText(passage.text)).join('');
  checkWords(data, around, report);
  if (value.type === 'list') return printedList(value.items, around, report);
  if (value.type === 'date') return printedDate(value.date, around, report);
  const printings = at.map(({ stretch }) =>
    findPrinted(stretch, { value, unit, qualifier: data.qualifier ?? null }),
  );
  for (const printing of printings) if (!printing.ok) report(printing.what, printing.fix, 'value');
  const [first] = printings;
  return first?.ok && printings.every(({ ok }) => ok) ? first.printed : null;
}

/** Words that the passage must hold: the items of a count, and 预计 or the like for what is only expected. */
function checkWords(data: FactData, around: string, report: Report): void {
  for (const item of data.items) {
    if (!around.includes(compactText(item)))
      report(
        `the item ${item} is not in the passage`,
        'write items as printed, or add the sentence as context',
        'items',
      );
  }
  if (data.moved !== undefined && !around.includes(compactText(data.moved))) {
    report(`moved: ${data.moved} is not in the passage`, 'write it as printed', 'moved');
  }
  if (data.status === 'expected' && !/预计|有望|预期|估计/.test(around)) {
    report(
      'status expected, but the passage does not say 预计',
      'correct the status or add the sentence as context',
      'status',
    );
  }
  if (
    data.out_of !== undefined &&
    !findNumbers(around).some(({ value }) => value === data.out_of)
  ) {
    report(
      `out_of ${data.out_of} is not in the passage`,
      'correct it or add the sentence as context',
      'out_of',
    );
  }
}

function printedList(items: readonly ListItem[], around: string, report: Report): string {
  for (const { text, entity } of items) {
    const names = [text, ...(entity?.aliases ?? [])];
    if (!names.some((name) => around.includes(compactText(name)))) {
      report(
        `the list item ${text} is not in the passage`,
        'write it as printed, or add the sentence as context',
        'value',
      );
    }
  }
  return items.map(({ text }) => text).join('、');
}

function printedDate(date: string, around: string, report: Report): string {
  const numbers = new Set(findNumbers(around).map(({ value }) => value));
  const parts = date.replace(/^--/, '').split('-').map(Number);
  if (!parts.every((part) => numbers.has(part)))
    report(
      `the date ${date} is not in the passage`,
      'correct it or add the sentence with the year as context',
      'value',
    );
  if (date.startsWith('--')) return `${parts[0] ?? ''}月${parts[1] ?? ''}日`;
  const span = parseSpan(date);
  return span ? spanWords(span, 'zh') : date;
}
