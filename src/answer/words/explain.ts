import type { Entity } from '../../knowledge/model.ts';
import { nameForms } from '../../knowledge/name-forms.ts';
import { isActor } from '../../knowledge/actors.ts';
import type { Query } from '../../question/query.ts';
import type { Token, TokenMeaning } from '../../question/token.ts';
import { parseUnit, type Dimension } from '../../text/units.ts';
import { says } from '../../text/says.ts';
import { appositionsIn } from './appositions.ts';
import type { Explanation } from './explanation.ts';
import { kindsUntold } from './kinds-said.ts';
import { restrictingTokens } from './restricting.ts';
import { countsAsMany, isToldInEnglish } from './told-in-english.ts';

export type Surfaces = (word: string) => readonly string[];

const NOTHING: ReadonlySet<string> = new Set();

/**
 * The stretches of the question that nothing explains, in order, neighbours joined. A lone
 * character passes as a slip. `granted` are words that other figures of the same reply explain, `untold` those that
 * the sentence of the proof does not explain although it says them, `counted` nouns of things whose number is held;
 * `strict` lets no lone character pass.
 */
export function unexplained(
  query: Query,
  by: Explanation,
  {
    surfaces,
    granted = NOTHING,
    untold = NOTHING,
    counted = NOTHING,
    strict = false,
  }: {
    surfaces: Surfaces;
    granted?: ReadonlySet<string>;
    untold?: ReadonlySet<string>;
    counted?: ReadonlySet<string>;
    strict?: boolean;
  },
): string[] {
  const [part, ...more] = query.topics.filter(by.isPart);
  const alone = part !== undefined && more.length === 0 ? part : null;
  const restricting = restrictingTokens(query, by, { granted, counted });
  const saidAgain = appositionsIn(query, (id) => by.topics.has(id) || by.words.has(`@${id}`));
  const kinds = kindsUntold(query, by);
  const isClear = explainer({ by, granted, untold, surfaces });
  const left = query.tokens.filter(
    (token, at) =>
      namesPart(token, alone) ||
      restricting.has(token) ||
      kinds.has(token) ||
      !(isClear(token) || saidAgain.has(at)),
  );
  if (left.length === 0) return [];
  const kept = new Set([...restricting].map(({ text }) => text));
  const stretches: { start: number; end: number; text: string }[] = [];
  for (const { start, end, text } of left) {
    const last = stretches.at(-1);
    if (last && last.end === start) {
      stretches.pop();
      stretches.push({ start: last.start, end, text: last.text + text });
    } else stretches.push({ start, end, text });
  }
  return stretches
    .map(({ text }) => text)
    .filter((text) => strict || text.length > 1 || /\d/.test(text) || kept.has(text));
}

/** True when the token names the one part of the whole that the question singles out. */
function namesPart({ meanings }: Token, part: Entity | null): boolean {
  return meanings.some((meaning) => meaning.type === 'entity' && meaning.entity === part);
}

interface Explaining {
  readonly by: Explanation;
  readonly granted: ReadonlySet<string>;
  readonly untold: ReadonlySet<string>;
  readonly surfaces: Surfaces;
}

/** As `isExplained`, asked once for every word however often it is said. */
function explainer(explaining: Explaining): (token: Token) => boolean {
  const known = new Map<string, boolean>();
  return (token) => {
    const key = `${token.meanings.length} ${token.text}`;
    const explained = known.get(key) ?? isExplained(token, explaining);
    known.set(key, explained);
    return explained;
  };
}

function isExplained(token: Token, explaining: Explaining): boolean {
  if (isToldInEnglish(token.text, explaining.by)) return true;
  if (token.meanings.length === 0) return unknownExplained(token.text, explaining.by);
  return token.meanings.some((meaning) => meaningExplained(meaning, token.text, explaining));
}

function meaningExplained(meaning: TokenMeaning, text: string, explaining: Explaining): boolean {
  const { by, granted } = explaining;
  switch (meaning.type) {
    case 'word':
      if (by.words.has(meaning.word) || granted.has(meaning.word)) return true;
      return (
        isQuantityOf(meaning.word, by) ||
        saysHowMuch(text, by) ||
        (!by.slotWords.has(meaning.word) && isAsked(meaning.word, explaining)) ||
        (![by.slotWords, by.foreign, explaining.untold].some((barred) =>
          barred.has(meaning.word),
        ) &&
          isTold(meaning.word, explaining))
      );
    case 'entity': {
      const { entity } = meaning;
      if (isActor(entity.kind)) return true;
      return (
        by.topics.has(entity.id) ||
        by.words.has(`@${entity.id}`) ||
        (!explaining.untold.has(`@${entity.id}`) && isNameTold(entity, text, by))
      );
    }
    case 'number':
      return (
        by.words.has(`#${meaning.value}`) ||
        by.numbers.has(meaning.value) ||
        /^一[个家名位起块]?$/.test(text) ||
        (isCount(meaning.unit) && by.plainTexts.some((told) => told.includes(text))) ||
        (meaning.unit === null && countsAsMany(meaning.value, by))
      );
    case 'operation':
    case 'measure':
    case 'dimension':
    case 'counter':
    case 'status':
    case 'increment':
    case 'total':
    case 'follow-up':
    case 'light':
    case 'restriction':
    case 'period':
    case 'threshold':
    case 'rank-limit':
    case 'claim':
      // These fill slots or say nothing; they need no explanation of their own.
      return true;
    default:
      return meaning satisfies never;
  }
}

/** Nouns for how much there is of something, by what its figure measures: they add nothing to 多少. */
const QUANTITIES: Readonly<Partial<Record<Dimension, readonly string[]>>> = {
  money: ['金额', '资金', '规模', '总额', '额度', '数额'],
  usd: ['金额', '资金', '规模', '总额', '额度', '数额'],
  area: ['面积', '规模'],
  energy: ['规模', '容量'],
  person: ['人数'],
  ratio: ['比例', '比重', '幅度'],
};

/** Whether a noun says how much, not what: 资金. */
export function isQuantity(word: string): boolean {
  return Object.values(QUANTITIES).some((nouns) => nouns.includes(word));
}

function isQuantityOf(word: string, { dimension }: Explanation): boolean {
  return dimension !== null && (QUANTITIES[dimension]?.includes(word) ?? false);
}

/** The size of a fund is its amount; that of a town, its area, is another thing. */
const SIZE =
  /^(?:size|total size|how (?:big|large)(?: (?:was|is|were|are)(?: (?:it|they|the))?)?)$/;

function saysHowMuch(text: string, { dimension }: Explanation): boolean {
  return (dimension === 'money' || dimension === 'usd') && SIZE.test(text);
}

/** 7个 of the sentence may be repeated to say what is meant; an amount of money would be a condition. */
function isCount(unit: string | null): boolean {
  const dimension = unit === null ? null : parseUnit(unit)?.dimension;
  return dimension === 'count' || dimension === 'person';
}

/** A sentence of the proof says the word or a synonym of it. */
function isTold(word: string, { surfaces, by }: Explaining): boolean {
  return surfaces(word).some((surface) => by.plainTexts.some((told) => says(told, surface)));
}

/** A sample question says the word or a synonym of it. */
function isAsked(word: string, { surfaces, by: { asked } }: Explaining): boolean {
  return asked !== '' && surfaces(word).some((surface) => says(asked, surface));
}

/** The proof says the name as the question does, or the first one. */
function isNameTold(entity: Entity, said: string, { texts }: Explanation): boolean {
  const names = [said, nameForms(entity)[0] ?? said];
  return names.some((name) => texts.some((told) => told.includes(name)));
}

/** An unknown stretch is explained when a sample question or the proof says it. */
function unknownExplained(text: string, by: Explanation): boolean {
  if (says(by.asked, text)) return true;
  for (const word of by.foreign) if (word.includes(text)) return false;
  return by.plainTexts.some((told) => says(told, text));
}
