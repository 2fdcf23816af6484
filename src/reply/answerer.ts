import { NO_CONTEXT, type Context } from '../answer/context.ts';
import { createWorkbench, type Workbench } from '../answer/workbench.ts';
import { findAnswer } from '../answer/find-answer.ts';
import type { Found } from '../answer/found.ts';
import type { Answer } from '../answer/answer.ts';
import type { View } from '../answer/view.ts';
import { showView } from '../answer/views.ts';
import type { Fact, Knowledge } from '../knowledge/model.ts';
import type { PreparedNames } from '../question/names.ts';
import { readQuestion, type Reading } from '../question/read.ts';
import { compose } from './compose.ts';
import type { Writing } from './draft.ts';
import { findFaults, type Fault } from './proof.ts';
import type { Language, Reply } from './reply.ts';
import { suggestionsFor } from './suggestions.ts';

export type { Context } from '../answer/context.ts';

export interface AskOptions {
  /** What the last question of the chat handed back; null or absent at its beginning. */
  readonly context?: Context | null;
  /** YYYY-MM-DD; what 今年 and 去年 are counted from. */
  readonly today: string;
  /** Of the reply; null or absent: that of the question. */
  readonly language?: Language | null;
}

export interface Asked {
  readonly reply: Reply;
  readonly context: Context;
}

/** The front door: a question in, a reply out. Synchronous and pure. */
export interface Answerer {
  readonly ask: (question: string, options: AskOptions) => Asked;
  /**
   * Makes now what the first unknown word would have to wait for; for programs that answer many questions.
   * No reply depends on it.
   */
  readonly warm: () => void;
  /** What a view shows; null when the knowledge no longer has it. */
  readonly show: (view: View, language: Language) => Asked | null;
  /** The articles of the knowledge, as a reply. */
  readonly sources: (language: Language) => Reply;
}

export interface AnswererOptions {
  /** Told when a composed reply did not prove itself and a refusal went out in its place. */
  readonly onFault?: (faults: readonly Fault[]) => void;
  /** What `prepareNames` made of the same knowledge; without it, it is made now. */
  readonly prepared?: PreparedNames;
}

export function createAnswerer(
  knowledge: Knowledge,
  { onFault, prepared }: AnswererOptions = {},
): Answerer {
  const bench = createWorkbench(knowledge, prepared);
  const english = new Map(knowledge.words.map(({ word, en }) => [word, en ?? word]));
  const word = (tag: string): string => english.get(tag) ?? tag;
  const writingIn = (language: Language): Writing => {
    return {
      language,
      word,
      examples: suggestionsFor(exampleFacts(bench), { language, word }),
    };
  };
  const writing = { zh: writingIn('zh'), en: writingIn('en') };
  const write = (answer: Answer, language: Language, question: string): Reply => {
    const reply = compose(answer, writing[language]);
    const faults = findFaults(reply, question);
    if (faults.length === 0) return reply;
    onFault?.(faults);
    return compose(
      { form: 'refusal', refusal: { reason: 'nothing-recognised' } },
      writing[language],
    );
  };
  return {
    ask(question, { context = null, today, language = null }) {
      const heard = readQuestion(question, { knowledge, names: bench.names, today });
      const found = answerTo(heard, context, bench);
      const typed = mayBeMisheard(heard, found)
        ? readQuestion(question, { knowledge, names: asTyped(bench.names), today })
        : heard;
      const again = typed === heard ? found : answerTo(typed, context, bench);
      const reading = again.answer.form === 'refusal' ? heard : typed;
      const { answer, context: after } = again.answer.form === 'refusal' ? found : again;
      const asked =
        reading.type === 'query' ? reading.query : { language: reading.language, text: question };
      return { reply: write(answer, language ?? asked.language, asked.text), context: after };
    },
    show(view, language) {
      const found = showView(view, bench);
      if (found === null) return null;
      const reply = write(found.answer, language, '');
      return { reply: { ...reply, shown: view }, context: found.context };
    },
    warm: () => {
      bench.names.warm();
      bench.tellers();
      bench.ranking();
    },
    sources: (language) =>
      write({ form: 'source', articles: knowledge.articles, passages: [] }, language, ''),
  };
}

/** Words that were corrected by their sound or shape, and not understood then, may have been meant as typed. */
function mayBeMisheard(reading: Reading, { answer }: Found): boolean {
  return (
    reading.type === 'query' &&
    reading.query.corrections.length > 0 &&
    answer.form === 'refusal' &&
    answer.refusal.reason === 'unexplained'
  );
}

/** Names that correct nothing. */
function asTyped(names: Workbench['names']): Workbench['names'] {
  return { ...names, homophones: () => null, isPrinted: () => true };
}

function answerTo(reading: Reading, context: Context | null, bench: Workbench): Found {
  if (reading.type === 'query') return findAnswer(reading.query, context, bench);
  const answer: Answer =
    reading.type === 'chat'
      ? { form: 'chat', topic: reading.topic }
      : { form: 'refusal', refusal: { reason: reading.type } };
  return { answer, context: context ?? NO_CONTEXT };
}

/** A few plain figures of the default entity, one a theme, to show what can be asked. */
function exampleFacts({ defaultEntity, index }: Workbench): readonly Fact[] {
  const facts = defaultEntity ? index.ofEntity(defaultEntity) : [];
  const plain = facts.filter(
    ({ value, measure, where, status }) =>
      value.type === 'number' && measure === 'level' && where.length === 0 && status === 'actual',
  );
  const byTheme = new Map(plain.toReversed().map((fact) => [fact.indicator.theme, fact]));
  return [...byTheme.values()].toReversed().slice(0, 3);
}
