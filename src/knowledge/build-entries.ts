import type { Resolver } from './build.ts';
import type { Entity, Entry, EntryPart, Fact, Indicator } from './model.ts';
import { findPlaces } from './places.ts';
import type { EntryData } from './schema.ts';
import { uniqueById } from './unique.ts';
import type { Located } from './yaml-list.ts';

const FACT_REFERENCE = /<([a-z0-9-]+)>/g;
/** A figure typed into curated words; figures come from facts, so that none is typed twice. */
const TYPED_FIGURE =
  /\d|[一二三四五六七八九十百千万亿两][个家项条张人名位次场所座件辆台亿万元年月]/;

/** Resolves entries; dangling ids, missing places and typed figures are reported. */
export function buildEntries(
  raw: readonly Located<EntryData>[],
  facts: ReadonlyMap<string, Fact>,
  resolver: Resolver,
): Entry[] {
  const names = knownNames(resolver);
  const entries = raw.map((item) => buildEntry(item, facts, resolver, names));
  return [...uniqueById(entries, raw, resolver.problems).values()];
}

function buildEntry(
  item: Located<EntryData>,
  facts: ReadonlyMap<string, Fact>,
  resolver: Resolver,
  names: readonly string[],
): Entry {
  const { data, file } = item;
  const report = (what: string, fix: string, ...key: (string | number)[]): void => {
    resolver.problems.push({ file, line: item.lineOf(...key), what: `${data.id}: ${what}`, fix });
  };
  const about = data.about.flatMap((id, index): (Entity | Indicator)[] => {
    const named = resolver.entities.get(id) ?? resolver.indicators.get(id);
    if (!named)
      report(
        `about: no entity or indicator has the id ${id}`,
        'add it or correct the id',
        'about',
        index,
      );
    return named ? [named] : [];
  });
  const parts = (language: 'zh' | 'en'): EntryPart[] => {
    const text = data.answer[language];
    if (holdsTypedFigure(text.replace(FACT_REFERENCE, ' '), names)) {
      report(
        `answer.${language} holds a typed figure`,
        'write <fact-id> in its place; digits may stand only inside names',
        'answer',
        language,
      );
    }
    return answerParts(text, facts, (id) => {
      report(
        `answer.${language}: no fact has the id ${id}`,
        'add the fact or correct the id',
        'answer',
        language,
      );
    });
  };
  const places = findPlaces(
    data.at,
    null,
    { file, line: () => item.lineOf('at'), key: 'at' },
    resolver,
  );
  return {
    id: data.id,
    about,
    asks: data.asks,
    questions: data.questions,
    answer: { zh: parts('zh'), en: parts('en') },
    passages: places.map(({ passage }) => passage),
  };
}

function answerParts(
  text: string,
  facts: ReadonlyMap<string, Fact>,
  missing: (id: string) => void,
): EntryPart[] {
  const parts: EntryPart[] = [];
  let at = 0;
  for (const found of text.matchAll(FACT_REFERENCE)) {
    if (found.index > at) parts.push({ text: text.slice(at, found.index) });
    const fact = facts.get(found[1] ?? '');
    if (fact) parts.push({ fact });
    else missing(found[1] ?? '');
    at = found.index + found[0].length;
  }
  if (at < text.length) parts.push({ text: text.slice(at) });
  return parts;
}

/** Names and aliases that hold numerals, longest first, so that the figure in a name is no typed one. */
function knownNames({ entities, indicators }: Resolver): string[] {
  const named = [...entities.values(), ...indicators.values()];
  return named
    .flatMap(({ name, aliases }) => [name.zh, name.en, ...aliases])
    .filter((name) => TYPED_FIGURE.test(name) || /[一二三四五六七八九十]/.test(name))
    .sort((a, b) => b.length - a.length);
}

/** Names are taken out only where there is something to find. */
function holdsTypedFigure(text: string, names: readonly string[]): boolean {
  return TYPED_FIGURE.test(text) && TYPED_FIGURE.test(withoutNames(text, names));
}

function withoutNames(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replaceAll(name, ' '), text);
}
