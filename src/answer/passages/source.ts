import type { Query } from '../../question/query.ts';
import type { Answer } from '../answer.ts';
import { candidatesSaid } from '../naming/candidates.ts';
import type { Context } from '../context.ts';
import type { Workbench } from '../workbench.ts';

/** The passages of the last answer, or the articles when nothing was answered yet. */
export function sourceAnswer(query: Query, before: Context, bench: Workbench): Answer {
  const facts = before.facts.flatMap((id) => bench.knowledge.facts.get(id) ?? []);
  const entries = bench.knowledge.entries.filter(({ id }) => before.entries.includes(id));
  const passages = [...facts, ...entries].flatMap((item) => item.passages);
  const leaning = passages.length > 0 && candidatesSaid(query.words, bench.names).length === 0;
  if (!leaning) return { form: 'source', articles: bench.knowledge.articles, passages: [] };
  return {
    form: 'source',
    articles: [...new Set(passages.map(({ article }) => article))],
    passages,
  };
}
