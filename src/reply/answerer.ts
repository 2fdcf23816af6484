import { NO_CONTEXT, type Context } from '../answer/context.ts';
import { createWorkbench, type Workbench } from '../answer/workbench.ts';
import { findAnswer } from '../answer/find-answer.ts';
import type { Answer } from '../answer/answer.ts';
import type { Fact, Knowledge } from '../knowledge/model.ts';
import type { PreparedNames } from '../question/names.ts';
import { readQuestion } from '../question/read.ts';
import { compose } from './compose.ts';
import type { Writing } from './draft.ts';
import { questionFor } from './labels.ts';
import { findFaults, type Fault } from './proof.ts';
import type { Language, Reply } from './reply.ts';

export type { Context } from '../answer/context.ts';

export interface AskOptions {
  /** What the last question of the chat handed back; null or absent at its beginning. */
  readonly context?: Context | null;
  /** YYYY-MM-DD; what 今年 and 去年 are counted from. */
  readonly today: string;
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
      examples: exampleFacts(bench).map((fact) => questionFor(fact, language, word)),
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
    ask(question, { context, today }) {
      const reading = readQuestion(question, { knowledge, names: bench.names, today });
      const before = context ?? NO_CONTEXT;
      if (reading.type === 'query') {
        const { answer, context: after } = findAnswer(reading.query, context ?? null, bench);
        return { reply: write(answer, reading.query.language, reading.query.text), context: after };
      }
      if (reading.type === 'chat')
        return {
          reply: write({ form: 'chat', topic: reading.topic }, reading.language, question),
          context: before,
        };
      return {
        reply: write(
          { form: 'refusal', refusal: { reason: reading.type } },
          reading.language,
          question,
        ),
        context: before,
      };
    },
    warm: bench.names.warm,
    sources: (language) =>
      write({ form: 'source', articles: knowledge.articles, passages: [] }, language, ''),
  };
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
