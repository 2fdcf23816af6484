import type { Answerer, Context } from '../../src/reply/answerer.ts';
import type { CitedPassage, Language, Line, Reply } from '../../src/reply/reply.ts';

/** The front door without a knowledge: says what it was asked, and what was asked before. */
export function fakeAnswerer(answers: Readonly<Record<string, Partial<Reply>>> = {}): Answerer {
  return {
    ask: (question, { context }) => ({
      reply: replyOf(
        (Object.hasOwn(answers, question) && answers[question]) || {
          lines: [echo(question, context)],
        },
      ),
      context: contextAbout(question),
    }),
    show: () => null,
    warm: () => undefined,
    sources: (language) =>
      replyOf({
        form: 'source',
        language,
        lines: [articles(language)],
        suggestions: [
          { question: '甲？', fact: 'a' },
          { question: '乙？', fact: 'b' },
        ],
      }),
  };
}

/** A reply with nothing in it but what is given. */
export function replyOf(parts: Partial<Reply>): Reply {
  return {
    kind: 'answer',
    form: 'value',
    language: 'zh',
    lines: [],
    understood: {},
    figures: [],
    results: [],
    chart: null,
    passages: [],
    refusal: null,
    verdict: null,
    suggestions: [],
    choices: [],
    unsure: false,
    shown: null,
    ...parts,
  };
}

export function passageOf(parts: Partial<CitedPassage>): CitedPassage {
  const text = parts.text ?? '';
  return {
    file: 'a.txt',
    lines: [1, 1],
    title: '甲报道',
    published: '2024',
    text,
    mark: [0, text.length],
    ...parts,
  };
}

/** A context that only this file looks into; to everybody else it is opaque anyway. */
export function contextAbout(topic: string): Context {
  const context: unknown = { topic };
  if (!isContext(context)) throw new Error('not a context');
  return context;
}

function isContext(value: unknown): value is Context {
  return typeof value === 'object' && value !== null && 'topic' in value;
}

function echo(question: string, context: Context | null | undefined): Line {
  const before =
    isContext(context) && 'topic' in context ? `（上一问：${String(context.topic)}）` : '';
  return {
    role: 'direct',
    pieces: [
      { kind: 'template', text: '你问：' },
      { kind: 'echo', text: question + before },
    ],
  };
}

function articles(language: Language): Line {
  const text = language === 'zh' ? '收录的文章：' : 'The articles:';
  return { role: 'direct', pieces: [{ kind: 'template', text }] };
}
