import { withoutUntold } from './explanation.ts';
import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';
import type { Edit } from '../../../test/made-up.ts';

const { outcome, ask } = openHouse();

test.each([
  { question: '港区聘请了港务顾问多少人', want: 'harbour-advisers', why: 'its sentence says 聘请' },
  { question: '港务顾问交流会有几人', want: 'harbour-advisers', why: 'its sentence says 交流' },
  { question: '仓储企业集聚了多少家', want: 'harbour-warehouse-firms', why: '集聚 is printed' },
  { question: '货物吞吐量增长12.5%', want: 'harbour-throughput-growth', why: 'it is the figure' },
  {
    question: '签约项目不是64个吗',
    want: 'harbour-signed-projects',
    why: 'the no is of the asker',
  },
  { question: '签约项目64个', want: 'harbour-signed-projects', why: 'it is the figure' },
  {
    question: '仓储的3个龙头企业是哪些',
    want: 'harbour-warehouse-leaders',
    why: 'the list has three',
  },
])('$question is answered with $want: $why', ({ question, want }) => {
  expect(outcome(question)).toBe(want);
});

test.each([
  { question: '上饶货物吞吐量', word: '上饶', why: 'an unknown place' },
  { question: '于都县的签约项目', word: '于都县', why: 'an unknown place' },
  { question: '海穗物流华为营收', word: '华为', why: 'an unknown firm beside a known one' },
  { question: '货物吞吐量上市情况', word: '上市', why: 'an unknown matter' },
  { question: '离岸货物吞吐量', word: '离岸', why: 'an unknown part' },
  { question: 'ABC签约项目', word: 'abc', why: 'a Latin name' },
  { question: 'revenue of Haisuix', word: 'haisuix', why: 'a name that only begins like ours' },
  { question: '仓储企业2000家', word: '2000家', why: 'another number' },
  { question: '每天签约项目有多少', word: '每天', why: 'no figure a day is held' },
  { question: '签约项目318.6个', word: '318.6个', why: 'a number of the neighbour' },
  { question: '其他签约项目有多少', word: '其他', why: 'what is left is another figure' },
  { question: '女港务顾问有几人', word: '女', why: 'one character may ask for a part' },
  { question: '没有签约的项目有多少', word: '没有', why: 'it is negated' },
  { question: '货物吞吐量率是多少', word: '率', why: 'one character may name another thing' },
  { question: '蓝锚冷链营收', word: '蓝锚冷链', why: 'a firm of which no revenue is told' },
])('$question is refused for $word: $why', ({ question, word }) => {
  const { kind, refusal, figures } = ask(question);
  expect({ kind, reason: refusal?.reason, missing: refusal?.missing, figures }).toEqual({
    kind: 'refusal',
    reason: 'unexplained',
    missing: word,
    figures: [],
  });
});

test.each([
  { question: '海穗物流码头营收', word: '码头', neighbour: '自动化码头投用时间' },
  { question: '仓储集群企业多少家', word: '集群', neighbour: '仓储龙头企业' },
])('a word of its neighbour does not explain: $question', ({ question, word, neighbour }) => {
  const indicators = [...openHouse().knowledge.indicators.values()];
  expect(indicators.map(({ name }) => name.zh)).toContain(neighbour);
  expect(ask(question).refusal).toMatchObject({ reason: 'unexplained', missing: word });
});

test.each([
  { text: '沿海', printed: true, starts: '没能看懂' },
  { text: '离岸', printed: false, starts: '文章没有说到' },
])('what the articles print is not called absent: $text', ({ text, starts }) => {
  const [direct] = ask(`${text}货物吞吐量`).lines;
  expect(direct?.pieces[0]?.text).toContain(starts);
});

/** A meeting that the sentence of the port's advisers speaks of. */
const meeting = (kind: string, within: string): Edit => ({
  file: 'entities.yaml',
  find: null,
  put: `- id: shipping-meeting
  kind: ${kind}
  name: { zh: 航运交流会, en: shipping meeting }
  aliases: []
${within}`,
});
const OF_THE_PORT = '  within: xinglan-port\n';

test.each([
  { kind: 'institution', within: OF_THE_PORT, want: 'refusal: unexplained' },
  { kind: 'project', within: OF_THE_PORT, want: 'refusal: unexplained' },
  { kind: 'place', within: OF_THE_PORT, want: 'refusal: unexplained' },
  { kind: 'place', within: '  within: haisui-logistics\n', want: 'refusal: unexplained' },
  { kind: 'place', within: '', want: 'harbour-advisers' },
  { kind: 'programme', within: OF_THE_PORT, want: 'harbour-advisers' },
  { kind: 'company', within: OF_THE_PORT, want: 'refusal: entity' },
])('a $kind with "$within" named with the figure of the whole: $want', (row) => {
  const opened = openHouse([meeting(row.kind, row.within)]);
  expect(opened.outcome('航运交流会的港务顾问多少人')).toBe(row.want);
  expect(opened.outcome('港务顾问多少人')).toBe('harbour-advisers');
});

/** A figure for every day. */
const DAILY: readonly Edit[] = [
  {
    file: 'indicators.yaml',
    find: 'name: { zh: 货物吞吐量, en: cargo throughput }',
    put: 'name: { zh: 日均货物吞吐量, en: daily cargo throughput }',
  },
];

test('a figure a day is one for every day, and for no other time', () => {
  const house = openHouse(DAILY);
  expect(house.outcome('每天货物吞吐量多少')).toBe('harbour-throughput');
  expect(house.outcome('每月货物吞吐量多少')).toBe('refusal: unexplained');
});

test.each([
  {
    question: '海穗物流签约项目是什么',
    want: 'refusal: entity',
    why: 'the figure is named, the portrait is not',
  },
  { question: '灯塔课堂是什么', want: 'entry', why: 'nothing else is named' },
])('$question comes to $want: $why', ({ question, want }) => {
  expect(outcome(question)).toBe(want);
});

test.each([
  { answer: '它由两人主持。姓名文章没有写。', told: '它由两人主持。' },
  {
    answer: '原文在此断印，不能补全；成员也没有写。它在城东。',
    told: '原文在此断印，不能补全；它在城东。',
  },
  { answer: 'It is in the east. Its size is not given.', told: 'It is in the east. ' },
])('of “$answer” only what the article tells explains words', ({ answer, told }) => {
  expect(withoutUntold(answer)).toBe(told);
});
