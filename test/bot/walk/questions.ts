import type { Fact, Knowledge } from '../../../src/knowledge/model.ts';
import { periodWords } from '../../../src/text/periods.ts';

const QUESTIONS: readonly ((fact: Fact) => string)[] = [
  (fact) => `${when(fact, 'zh')}${fact.entity.name.zh}的${fact.indicator.name.zh}是多少？`,
  (fact) => `${fact.entity.name.en} ${fact.indicator.name.en} ${when(fact, 'en')}`,
  (fact) => `${fact.entity.name.zh}${fact.indicator.name.zh}历年走势`,
  (fact) => `对比${fact.indicator.name.zh}`,
  (fact) => `${fact.entity.name.zh}${fact.indicator.name.zh}2020年比2019年增长多少？`,
  (fact) => `${when(fact, 'zh')}${fact.entity.name.zh}${fact.indicator.name.zh}超过150万吨吗？`,
  (fact) => `2050年${fact.entity.name.zh}${fact.indicator.name.zh}`,
  (fact) => `江畔${fact.indicator.name.zh}`,
  ({ entity }) => `${entity.name.zh}是什么`,
  ({ indicator }) => `哪里的${indicator.name.zh}最高？`,
];

/** A question about one of the facts; numbers are taken modulo what there is. */
export function questionAbout({ facts }: Knowledge, subject: number, text: number): string {
  const fact = [...facts.values()][subject % facts.size];
  return (fact && QUESTIONS[text % QUESTIONS.length]?.(fact)) ?? '';
}

function when({ period }: Fact, language: 'zh' | 'en'): string {
  return period.type === 'undated' ? '' : periodWords(period, language);
}
