import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';
import { articlesByTitle } from './articles.ts';
import { createWorkbench } from '../workbench.ts';

const { knowledge, query } = openHouse();
const [article] = knowledge.articles;
const titles = (question: string): readonly string[] =>
  articlesByTitle(query(question), createWorkbench(knowledge)).map(({ name }) => name);

test('the made-up article has a title long enough', () => {
  expect(article?.name.length).toBeGreaterThan(5);
});

test.each(['《%》的作者是谁', '%是谁写的', 'who wrote %'])('%s names the article', (question) => {
  const name = article?.name ?? '';
  expect(titles(question.replace('%', name))).toEqual([name]);
});

test.each(['《%》讲了什么', '谁写的', '《别的文章》的作者是谁'])('%s names none', (question) => {
  expect(titles(question.replace('%', article?.name ?? ''))).toEqual([]);
});
