import type { Passage, Sentence } from '../../knowledge/model.ts';
import { NO_CONTEXT } from '../context.ts';
import type { Found } from '../found.ts';
import type { Workbench } from '../workbench.ts';

/** Sentences shown before and after the one that proves a figure. */
const SENTENCES_AROUND = 2;

/** The first passage of a fact or an entry with the sentences around it; null when neither has the id. */
export function originalOf(id: string, bench: Workbench): Found | null {
  const { knowledge } = bench;
  const fact = knowledge.facts.get(id);
  const item = fact ?? knowledge.entries.find((entry) => entry.id === id);
  const passage = item?.passages[0];
  if (!item || !passage) return null;
  const context = { ...NO_CONTEXT, facts: fact ? [id] : [], entries: fact ? [] : [id] };
  return {
    answer: {
      form: 'source',
      articles: [passage.article],
      passages: [widened(passage, knowledge.sentences)],
    },
    context,
  };
}

/** The passage with its neighbours in reading order; as it is where its sentences are not found whole. */
function widened(passage: Passage, sentences: readonly Sentence[]): Passage {
  const own = sentences.filter(({ article }) => article === passage.article);
  const inside = own.flatMap((sentence, at) => (passage.text.includes(sentence.text) ? [at] : []));
  const [first] = inside;
  const last = inside.at(-1);
  if (first === undefined || last === undefined || last - first + 1 !== inside.length)
    return passage;
  const before = own.slice(Math.max(0, first - SENTENCES_AROUND), first);
  const after = own.slice(last + 1, last + 1 + SENTENCES_AROUND);
  const lead = textOf(before);
  const lines = [...before, passage, ...after].flatMap((one) => one.lines);
  return {
    article: passage.article,
    lines: [Math.min(...lines), Math.max(...lines)],
    text: lead + passage.text + textOf(after),
    mark: [passage.mark[0] + lead.length, passage.mark[1] + lead.length],
  };
}

function textOf(sentences: readonly Sentence[]): string {
  return sentences.map(({ text }) => text).join('');
}
