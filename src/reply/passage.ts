import type { Answer } from '../answer/answer.ts';
import type { Citations } from './citations.ts';
import type { Draft, Writing } from './draft.ts';
import { nameOf } from './labels.ts';
import { suggestionsFor } from './suggestions.ts';
import { joined, line, named, say } from './lines.ts';

const TEXTS = {
  zh: {
    direct: '我没有整理好的答案，只有文章里说到它的段落，不一定答得上您问的。',
    heading: '原文相关段落',
    open: '（',
    between: '、',
    close: '）：',
  },
  en: {
    direct: 'I hold no curated answer to that. The articles speak of it, which may not answer you.',
    heading: 'Related passage',
    open: ' (',
    between: ', ',
    close: '):',
  },
} as const;

/** Questions that the passage itself answers, as far as they are few. */
const MOST_SUGGESTED = 3;

/** Passages with no claim that they answer: the reply says whose article they are from, and quotes. */
export function composePassage(
  { passages, beside }: Extract<Answer, { form: 'passage' }>,
  writing: Writing,
  citations: Citations,
): Draft {
  const { language } = writing;
  citations.cite(passages);
  const { direct, heading, open, between, close } = TEXTS[language];
  const owners = [...new Set(passages.map(({ article }) => article.about))];
  const names = owners.map((owner) => [named(nameOf(owner, language))]);
  return {
    kind: 'passage',
    lines: [
      line('direct', [say(direct)]),
      line('note', [say(heading + open), ...joined(names, between), say(close)]),
    ],
    suggestions: suggestionsFor(beside, writing, MOST_SUGGESTED),
  };
}
