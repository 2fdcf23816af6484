import type { Knowledge } from '../../knowledge/model.ts';
import { questionFor } from '../../reply/labels.ts';

/** Questions that nothing held answers, so that refusals are measured as well. */
const STRANGE = [
  '明天会下雨吗',
  '2019年比亚迪产值多少',
  'who won the world cup',
  '你好',
  '那2021年呢？',
  '是什么',
];

/** A question for everything that the knowledge holds, and some for what it does not. */
export function questionsOf(knowledge: Knowledge): string[] {
  const facts = [...knowledge.facts.values()].map((fact) =>
    questionFor(fact, 'zh', (word) => word),
  );
  return [...facts, ...knowledge.entries.flatMap(({ questions }) => questions), ...STRANGE];
}
