import type { Fact } from '../../knowledge/model.ts';
import { EXPLAINING } from '../../question/operation.ts';
import type { Query } from '../../question/query.ts';
import type { Refusal } from '../answer.ts';
import type { Found } from '../found.ts';
import { contextOf } from './from-outcomes.ts';
import type { Outcome } from '../slots/hold-against.ts';
import { newestFirst, newestOf } from '../said/periods.ts';
import type { Workbench } from '../workbench.ts';

/** No outcome is good: names what fails in the best one, and what is held instead. */
export function fromFailed(query: Query, best: Outcome, bench: Workbench): Found {
  const context = contextOf(query, [best], null);
  if (best.unexplained.length > 0) {
    return {
      answer: {
        form: 'refusal',
        refusal: unexplainedWords(
          {
            words: best.unexplained,
            held: near(best.held),
            form: query.form,
            nearMiss: isNearMiss(query, best, bench),
            ofName: [...best.facts, ...best.held],
          },
          bench,
        ),
      },
      context,
    };
  }
  if (best.failed === 'entity' && query.actors.length === 0 && query.topics.length === 0) {
    const options = [
      ...new Map(newestFirst(best.held).map((fact) => [fact.entity.id, fact])).values(),
    ];
    if (options.length > 0)
      return { answer: { form: 'clarification', options, entities: [] }, context };
  }
  const missing = {
    entity: best.entity,
    indicator: best.candidate.indicator,
    said: saidFor(best, query),
  };
  return {
    answer: {
      form: 'refusal',
      refusal: { reason: 'slot', slot: best.failed ?? 'entity', missing, held: near(best.held) },
    },
    context,
  };
}

/** A figure was asked for, or a slot fails: the words left over ask for a part of it that is not held. */
function isNearMiss(query: Query, { failed, unexplained }: Outcome, { index }: Workbench): boolean {
  const left = query.tokens.filter(({ text }) => unexplained.some((said) => said.includes(text)));
  const leavesSlotWord = left.some(({ meanings }) =>
    meanings.some((meaning) => meaning.type === 'word' && index.slotWords.has(meaning.word)),
  );
  const asksFigure = query.asksAmount || query.measure !== null || query.status !== null;
  return failed !== null || asksFigure || leavesSlotWord;
}

/** The word with the characters before and after it, which may belong to the misspelt name; widest first. */
function around(word: string, form: string): string[] {
  const at = form.indexOf(word);
  if (at < 0 || !/\p{Script=Han}/u.test(word)) return [word];
  const end = at + word.length;
  return [
    form.slice(Math.max(0, at - 2), end + 2),
    form.slice(Math.max(0, at - 2), end),
    form.slice(at, end + 2),
    word,
  ];
}

interface Unexplained {
  readonly words: readonly string[];
  readonly held: readonly Fact[];
  /** The question, in match form. */
  readonly form: string;
  readonly nearMiss: boolean;
  readonly ofName: readonly Fact[];
}

function unexplainedWords(unexplained: Unexplained, { isPrinted }: Workbench): Refusal {
  const printed = unexplained.words.some(isPrinted);
  return { reason: 'unexplained', printed, meant: [], ...unexplained };
}

/** What goes out in the end, with the names that its unexplained words may be meant for: most refusals are passed over. */
export function withProposals(found: Found, { didYouMean }: Workbench): Found {
  const { answer, context } = found;
  if (answer.form !== 'refusal' || answer.refusal.reason !== 'unexplained') return found;
  const { words, form } = answer.refusal;
  const meant = words.slice(0, 2).flatMap((word) =>
    around(word, form)
      .flatMap((text) => didYouMean(text) ?? [])
      .slice(0, 1),
  );
  const refusal = { ...answer.refusal, meant: [...new Set(meant)] };
  return { answer: { form: 'refusal', refusal }, context };
}

/** Held figures worth naming in a refusal. */
const MOST_HELD = 6;

function near(held: readonly Fact[]): Fact[] {
  return newestOf(held, MOST_HELD);
}

function saidFor({ failed }: Outcome, query: Query): string[] {
  switch (failed) {
    case 'period':
      return query.periods.map(({ text }) => text);
    case 'measure':
      return query.measure ? [query.measure.text] : [];
    case 'status':
      return query.status ? [query.status.text] : [];
    case 'addition':
    case 'entity':
    case 'where':
    case 'among':
    case 'dimension':
    case null:
      return [];
    default:
      return failed satisfies never;
  }
}

/** No indicator was recognised: what was said that is not held, or what is held of whom it was said. */
export function nothingFound(query: Query, bench: Workbench): Refusal {
  const explaining = EXPLAINING.some((operation) => query.operations.has(operation));
  const [topic] = query.topics;
  if (explaining && topic) return { reason: 'not-explained', topic };
  const held = query.actors
    .flatMap((actor) => bench.index.ofEntity(actor).slice(0, MOST_HELD))
    .slice(0, MOST_HELD);
  const words = query.words.size > 0 || query.actors.length > 0 ? wordsLeft(query, bench) : [];
  if (words.length === 0 && held.length === 0) return { reason: 'nothing-recognised' };
  return unexplainedWords({ words, held, form: query.form, nearMiss: false, ofName: [] }, bench);
}

/** Content words of a question for which no indicator was recognised. */
function wordsLeft(query: Query, bench: Workbench): string[] {
  const known: ReadonlySet<string> = new Set(query.actors.map(({ id }) => id));
  return query.tokens
    .filter(
      ({ text, meanings }) =>
        text.length > 1 && (meanings.length === 0 || meanings.some(({ type }) => type === 'word')),
    )
    .map(({ text }) => text)
    .filter((text) => !known.has(text) && !bench.index.slotWords.has(text));
}
