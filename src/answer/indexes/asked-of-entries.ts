import type { Entry } from '../../knowledge/model.ts';
import type { Operation } from '../../question/operation.ts';
import { contentWords } from '../../question/content-words.ts';
import type { Names } from '../../question/names.ts';
import { segmentName } from '../../question/segment.ts';
import type { Query } from '../../question/query.ts';
import { matchForm } from '../../text/normalize.ts';
import { remembered } from './remember.ts';

/** Whether a question of the entry asks the same of the same: all it names is said, and all that is asked it asks. */
export type AsksSame = (entry: Entry, query: Query) => boolean;

interface Asked {
  readonly words: readonly string[];
  readonly operations: ReadonlySet<Operation>;
}

/** Not of a date: an entry that only says that none is written is no answer. `silent` are ids that a question need not name. */
export function createAsksSame({ lexicon }: Names, silent: ReadonlySet<string>): AsksSame {
  const askedOf = remembered((entry: Entry): readonly Asked[] =>
    entry.questions.map((question) => {
      const tokens = segmentName(matchForm(question), lexicon);
      const words = [...contentWords(tokens, { actors: true })];
      const operations = tokens.flatMap(({ meanings }) =>
        meanings.flatMap((meaning) => (meaning.type === 'operation' ? [meaning.operation] : [])),
      );
      return {
        words: words.filter((word) => !silent.has(word)),
        operations: new Set(operations),
      };
    }),
  );
  return (entry, { operations, wordsAndActors }) =>
    operations.size > 0 &&
    !operations.has('when') &&
    askedOf(entry).some(
      (asked) =>
        asked.words.length > 0 &&
        asked.words.every((word) => wordsAndActors.has(word)) &&
        [...operations].every((operation) => asked.operations.has(operation)),
    );
}
