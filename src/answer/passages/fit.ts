import type { Entity, Fact, Knowledge } from '../../knowledge/model.ts';
import { nameForms } from '../../knowledge/name-forms.ts';
import { isActor } from '../../knowledge/actors.ts';
import type { Query } from '../../question/query.ts';
import { isWithin } from '../../knowledge/within.ts';
import type { Token } from '../../question/token.ts';
import { isTelling, type Wanted } from '../../search/passages.ts';
import { clausesOf } from '../../search/sentence-index.ts';
import type { ReadSentence, Stretch } from '../../search/stretches.ts';
import { standsIn } from '../../search/stands.ts';
import { findNumbers } from '../../text/numbers.ts';
import { parseUnit, type Dimension } from '../../text/units.ts';
import { isAtTime } from './times.ts';

/** Kinds of places that an article as a whole may be about. */
const TERRITORIES: ReadonlySet<Entity['kind']> = new Set<Entity['kind']>([
  'country',
  'region',
  'province',
  'city',
  'zone',
  'district',
]);

export function isTerritory({ kind }: Entity): boolean {
  return TERRITORIES.has(kind);
}

export interface Asked {
  readonly query: Query;
  readonly wanted: readonly Wanted[];
  /** Facts under a name that was said, of which the question asks another than is held. */
  readonly unwanted: readonly Fact[];
  readonly knowledge: Knowledge;
}

/** Whether a passage speaks of whom, of the time and of the kind of number that the question names. */
export function fitsQuestion(
  stretch: Stretch,
  { query, wanted, unwanted, knowledge }: Asked,
): boolean {
  return (
    !unwanted.some((fact) => provesIn(fact, stretch)) &&
    query.actors.every((actor) => isOf(actor, stretch, knowledge)) &&
    query.topics.every((topic) => isMeant(topic, stretch, knowledge)) &&
    query.periods.every(({ value }) => isAtTime(value, stretch)) &&
    (!query.asksAmount || holdsAmount(stretch, query, wanted.filter(isTelling)))
  );
}

/** A passage that prints it would pass for the answer. */
function provesIn({ passages }: Fact, { sentences }: Stretch): boolean {
  return sentences.some(({ sentence: { article, text } }) =>
    passages.some((passage) => passage.article === article && passage.text.includes(text)),
  );
}

/** A short name (办公室) is another's in an article about another place; the full name is not. */
function isMeant(topic: Entity, { sentences, main }: Stretch, knowledge: Knowledge): boolean {
  const { about } = main.sentence.article;
  const [fullName = ''] = nameForms(topic);
  return (
    topic.within === null ||
    topic.within === about.id ||
    topic.within === about.within ||
    isWithin(topic, about, knowledge) ||
    sentences.some((sentence) => standsIn(fullName, sentence))
  );
}

/** A territory is what the article is about or directly lies in, or is named within that; anybody else is named. */
function isOf(actor: Entity, { sentences, main }: Stretch, knowledge: Knowledge): boolean {
  if (isTerritory(actor)) {
    const { about } = main.sentence.article;
    const isHere = about === actor || about.within === actor.id;
    return isHere || (isWithin(actor, about, knowledge) && isNamed(actor, main));
  }
  if (isNamed(actor, main)) return true;
  return sentences.some((sentence) => isNamed(actor, sentence)) && !namesAnother(actor, main);
}

function isNamed(entity: Entity, sentence: ReadSentence): boolean {
  return nameForms(entity).some((name) => standsIn(name, sentence));
}

function entitiesIn(tokens: readonly Token[]): Entity[] {
  return tokens.flatMap(({ meanings }) =>
    meanings.flatMap((meaning) => (meaning.type === 'entity' ? [meaning.entity] : [])),
  );
}

function namesAnother(actor: Entity, { tokens }: ReadSentence): boolean {
  return entitiesIn(tokens()).some(
    (entity) => entity !== actor && isActor(entity.kind) && !isTerritory(entity),
  );
}

/** In one sentence, a clause with a word of the subject prints a number of a kind that is asked for. */
function holdsAmount(
  { sentences, main }: Stretch,
  { wants }: Query,
  words: readonly { readonly surfaces: readonly string[] }[],
): boolean {
  const dimensions = new Set(wants.map(({ dimension }) => dimension));
  const surfaces = words.flatMap((word) => word.surfaces);
  return (
    sentences.length === 1 &&
    clausesOf(main.form).some(
      (clause) =>
        surfaces.some((surface) => clause.includes(surface)) && holdsNumber(clause, dimensions),
    )
  );
}

/** No dimension asked for: any number will do. */
function holdsNumber(clause: string, dimensions: ReadonlySet<Dimension>): boolean {
  return findNumbers(clause).some(
    ({ end, form }) =>
      form !== 'word' &&
      (dimensions.size === 0 ||
        dimensionsAfter(clause.slice(end, end + LONGEST_UNIT)).some((each) =>
          dimensions.has(each),
        )),
  );
}

/** 平方公里 behind 万. */
const LONGEST_UNIT = 6;

function dimensionsAfter(text: string): Dimension[] {
  return Array.from(text).flatMap((_, at) => parseUnit(text.slice(0, at + 1))?.dimension ?? []);
}
