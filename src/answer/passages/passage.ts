import { nameForms } from '../../knowledge/name-forms.ts';
import { isAside } from '../../question/asides.ts';
import { CALCULATING } from '../../question/operation.ts';
import { MEASURE_WORDS } from '../../question/vocabulary/measures.ts';
import { STATUS_WORDS } from '../../question/vocabulary/statuses.ts';
import { isActor } from '../../knowledge/actors.ts';
import type { Query } from '../../question/query.ts';
import type { Token, TokenMeaning } from '../../question/token.ts';
import type { Wanted } from '../../search/passages.ts';
import type { Answer, Refusal } from '../answer.ts';
import type { Context } from '../context.ts';
import { fitsQuestion, isTerritory } from './fit.ts';
import type { Workbench } from '../workbench.ts';

type PassageAnswer = Extract<Answer, { form: 'passage' }>;

/**
 * What the articles print of a subject for which nothing curated was recognised: the last resort. Null where a
 * slot failed, where figures would have to be worked out, and where no passage plainly speaks of all that is asked.
 */
export function passageInstead(
  refusal: Refusal,
  { query, context }: { query: Query; context: Context | null },
  bench: Workbench,
): PassageAnswer | null {
  if (!isUnrecognised(refusal) || !mayBeLookedUp(query, context)) return null;
  // A word that is said again asks for nothing more.
  const once = new Map(query.tokens.map((token) => [token.text, token]));
  const wanted = [...once.values()].flatMap((token) => wantedOf(token, bench));
  const unwanted = refusal.reason === 'unexplained' ? refusal.ofName : [];
  const asked = { query, wanted, unwanted, knowledge: bench.knowledge };
  const found = bench.findPassages(wanted, (stretch) => fitsQuestion(stretch, asked));
  if (found.length === 0) return null;
  const sentences = found.flatMap((each) => each.sentences);
  return {
    form: 'passage',
    passages: found.map(({ passage }) => passage),
    beside: sentences.flatMap((sentence) => bench.index.provenBy(sentence)),
  };
}

function isUnrecognised(refusal: Refusal): boolean {
  switch (refusal.reason) {
    case 'unexplained':
      return !refusal.nearMiss && refusal.words.length > 0;
    case 'nothing-recognised':
    case 'not-explained':
      return true;
    case 'slot':
    case 'operation':
    case 'empty':
    case 'too-long':
      return false;
    default:
      return refusal satisfies never;
  }
}

/** Meanings that no passage can stand for. */
const UNTOLD: ReadonlySet<TokenMeaning['type']> = new Set<TokenMeaning['type']>([
  'threshold',
  'rank-limit',
  'claim',
]);

function mayBeLookedUp(query: Query, context: Context | null): boolean {
  const calculates = [...CALCULATING, 'together' as const].some((each) =>
    query.operations.has(each),
  );
  const leans = query.followUp && context !== null;
  const limited = query.tokens.some(({ meanings }) =>
    meanings.some(({ type }) => UNTOLD.has(type)),
  );
  return !calculates && !leans && !limited && !isAside(query.form);
}

/** What a passage must say for a token of the question; nothing for words that carry no subject. */
function wantedOf({ text, meanings }: Token, bench: Workbench): Wanted[] {
  if (meanings.length === 0)
    return [{ type: 'word', surfaces: [text], telling: true, named: false }];
  const wanted = meanings.flatMap((meaning) => wantedFor(meaning, text, bench) ?? []);
  // A surface with another meaning that says nothing need not be told.
  return wanted.length < meanings.length ? [] : [wanted.reduce(either)];
}

/** Two meanings of one surface: the words of any of them will do. */
function either(one: Wanted, other: Wanted): Wanted {
  if (one.type === 'number' || other.type === 'number') return one;
  return { ...one, surfaces: [...one.surfaces, ...other.surfaces] };
}

/** Null for a meaning that says nothing of the subject, or that is looked at elsewhere. */
function wantedFor(meaning: TokenMeaning, text: string, { surfaces }: Workbench): Wanted | null {
  switch (meaning.type) {
    case 'word':
      return { type: 'word', surfaces: surfaces(meaning.word), telling: true, named: false };
    case 'entity': {
      const { entity } = meaning;
      if (isActor(entity.kind) && isTerritory(entity)) return null;
      const forms = [...new Set([text, ...nameForms(entity)])];
      return { type: 'word', surfaces: forms, telling: true, named: true };
    }
    case 'number':
      return { type: 'number', value: meaning.value };
    case 'measure':
      return grammarWord(MEASURE_WORDS, meaning.measure);
    case 'status':
      return grammarWord(STATUS_WORDS, meaning.status);
    case 'increment':
    case 'restriction':
      return { type: 'word', surfaces: [text], telling: false, named: false };
    case 'operation':
    case 'total':
    case 'dimension':
    case 'counter':
    case 'follow-up':
    case 'light':
    case 'period':
    case 'threshold':
    case 'rank-limit':
    case 'claim':
      return null;
    default:
      return meaning satisfies never;
  }
}

/** Growth is told by any word of growth. */
function grammarWord<T>(table: readonly (readonly [T, readonly string[]])[], wanted: T): Wanted {
  const surfaces = table.flatMap(([meaning, words]) => (meaning === wanted ? words : []));
  return { type: 'word', surfaces, telling: false, named: false };
}
