import type { Entry, Indicator, Knowledge } from '../../knowledge/model.ts';
import { askedForm, nameForms } from '../../knowledge/name-forms.ts';
import type { Names } from '../../question/names.ts';
import { pairsOf } from '../../search/pairs.ts';
import { matchForm } from '../../text/normalize.ts';
import { nameFeature, wordFeature } from './sample-features.ts';

/** What may be asked for, with how much of the question's weight its samples and names have. */
export interface Ranked {
  readonly of: Indicator | Entry;
  /** Of 0 to about 1. */
  readonly score: number;
}

/** Indicators and entries by their likeness to what a question says, most alike first. */
export type Ranking = (features: ReadonlySet<string>) => readonly Ranked[];

/** BM25: how soon a feature that is said again adds nothing, and how much a long text is held back. */
const SATURATION = 1.2;
const LENGTH = 0.6;
const MOST_RANKED = 8;

/** Where a feature stands: documents and how often, in turns. */
type Postings = Map<string, number[]>;

/** The index over the sample questions and names of everything. */
export function createRanking(knowledge: Knowledge, names: Names): Ranking {
  const documents = [...knowledge.indicators.values(), ...knowledge.entries];
  const postings: Postings = new Map();
  const lengths = documents.map((of, at) => {
    const features = featuresOf(of, { knowledge, names });
    for (const feature of features) count(feature, at, postings);
    return features.length;
  });
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const held = lengths.map((length) => SATURATION * (1 - LENGTH + (LENGTH * length) / mean));
  return (asked) => {
    const scores = new Map<number, number>();
    let all = 0;
    for (const feature of asked) {
      const found = postings.get(feature) ?? [];
      const rarity = Math.log(1 + documents.length / (1 + found.length / 2));
      all += rarity * (SATURATION + 1);
      for (let at = 0; at < found.length; at += 2) {
        const [document = 0, times = 0] = [found[at], found[at + 1]];
        const weight = (times * (SATURATION + 1)) / (times + (held[document] ?? SATURATION));
        scores.set(document, (scores.get(document) ?? 0) + rarity * weight);
      }
    }
    return [...scores]
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, MOST_RANKED)
      .flatMap(([document, score]) => {
        const of = documents[document];
        return of ? [{ of, score: score / all }] : [];
      });
  };
}

function count(feature: string, document: number, postings: Postings): void {
  const known = postings.get(feature);
  if (known === undefined) postings.set(feature, [document, 1]);
  else if (known[known.length - 2] === document)
    known[known.length - 1] = (known[known.length - 1] ?? 0) + 1;
  else known.push(document, 1);
}

function featuresOf(
  of: Indicator | Entry,
  { knowledge, names }: { readonly knowledge: Knowledge; readonly names: Names },
): string[] {
  const forms = 'time' in of ? nameForms(of) : of.questions.map(matchForm);
  const words = names.wordsNaming(of).flatMap((said) => said.map(wordFeature));
  const named = namesOf(of, knowledge).flatMap((id) => Array<string>(NAMED).fill(id));
  return [...pairsOf(askedForm(of, knowledge)), ...forms.flatMap(pairsOf), ...words, ...named];
}

/** How often a name counts as said of what is of it: most questions leave it out. */
const NAMED = 4;

/** Whose figures they are, and what an entry is about. */
function namesOf(of: Indicator | Entry, { facts }: Knowledge): readonly string[] {
  if (!('time' in of)) return of.about.map(nameFeature);
  const own = [...facts.values()].filter(({ indicator }) => indicator === of);
  return [...new Set(own.map(({ entity }) => nameFeature(entity)))];
}
