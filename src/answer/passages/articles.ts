import type { Article } from '../../knowledge/model.ts';
import type { Query } from '../../question/query.ts';
import { matchForm } from '../../text/normalize.ts';
import type { Workbench } from '../workbench.ts';

const ASKS_AUTHOR =
  /(?<!摄影|图片|照片|配图)作者|谁写|写这[篇个]|谁撰|撰稿|执笔|记者是谁|哪[几些个位两]+记者|记者写|\b(?:authors?|byline|who wrote|written by whom)\b/;
/** Titles of fewer characters may stand in any question. */
const SHORTEST_TITLE = 6;

/** The articles whose titles a question says, the longest only, when it asks who wrote them. */
export function articlesByTitle({ text }: Query, { knowledge }: Workbench): readonly Article[] {
  const form = matchForm(text);
  if (!ASKS_AUTHOR.test(form)) return [];
  const said = knowledge.articles.filter((article) => {
    const title = matchForm(article.name);
    return title.length >= SHORTEST_TITLE && form.includes(title);
  });
  const longest = Math.max(...said.map(({ name }) => name.length));
  return said.filter(({ name }) => name.length === longest);
}
