import { expect, test } from 'vitest';
import { openHouse } from '../../test/made-up-house.ts';
import { MAX_QUESTION_CHARACTERS } from './read.ts';

const { read, query } = openHouse();

test.each([
  { text: '货物吞吐量是多少', language: 'zh' },
  { text: '星澜港区的 cargo throughput 是多少', language: 'zh' },
  { text: 'What is the throughput of 港区?', language: 'zh' },
  { text: '營收', language: 'zh' },
  { text: 'What was the cargo throughput in 2017?', language: 'en' },
  { text: 'revenue of Haisui', language: 'en' },
  { text: 'HOW MANY PROJECTS WERE SIGNED', language: 'en' },
  { text: 'list warehousing firms', language: 'en' },
])('$text is answered in $language', ({ text, language }) => {
  expect(query(text).language).toBe(language);
});

test.each([
  { text: '你好', topic: 'greeting', language: 'zh' },
  { text: '您好呀！', topic: 'greeting', language: 'zh' },
  { text: '早上好', topic: 'greeting', language: 'zh' },
  { text: 'HELLO!', topic: 'greeting', language: 'en' },
  { text: '谢谢', topic: 'thanks', language: 'zh' },
  { text: '謝謝啦', topic: null, language: 'zh' },
  { text: '你能做什么？', topic: 'self', language: 'zh' },
  { text: 'help', topic: 'self', language: 'en' },
  { text: '再见', topic: 'bye', language: 'zh' },
  { text: '你好，货物吞吐量是多少', topic: null, language: 'zh' },
  { text: '谢谢，签约项目', topic: null, language: 'zh' },
  { text: 'help with the cargo throughput', topic: null, language: 'en' },
])('$text is small talk about $topic', ({ text, topic, language }) => {
  const reading = read(text);
  expect(reading.type === 'chat' ? reading : null).toEqual(
    topic === null ? null : { type: 'chat', topic, language },
  );
});

const exactly = '货'.repeat(MAX_QUESTION_CHARACTERS);

test.each([
  { name: 'nothing', text: '', type: 'empty' },
  { name: 'white space', text: ' \n\u3000', type: 'empty' },
  { name: 'punctuation alone', text: '？？！', type: 'empty' },
  { name: 'what nobody sees', text: '\u200b\ufeff', type: 'empty' },
  { name: 'one character', text: '货', type: 'query' },
  { name: 'the longest question', text: exactly, type: 'query' },
  { name: 'the longest question in white space', text: `  ${exactly}\n`, type: 'query' },
  { name: 'one character more', text: `${exactly}货`, type: 'too-long' },
  { name: 'a book', text: '货'.repeat(1_000_000), type: 'too-long' },
])('$name is read as $type', ({ text, type }) => {
  expect(read(text).type).toBe(type);
});

test.each([
  { text: '货物吞吐量增长多少', slot: 'measure', want: 'growth' },
  { text: '货物吞吐量排第几', slot: 'measure', want: 'rank' },
  { text: '货物吞吐量是多少', slot: 'measure', want: undefined },
  { text: '预计营收', slot: 'status', want: 'expected' },
  { text: '货物吞吐量目标', slot: 'status', want: 'target' },
  { text: '货物吞吐量', slot: 'status', want: undefined },
  { text: '新增仓储企业', slot: 'increment', want: true },
  { text: '仓储企业', slot: 'increment', want: undefined },
] as const)('$text says $want for the $slot', ({ text, slot, want }) => {
  expect(query(text)[slot]?.value).toBe(want);
});

test.each([
  { text: '签约金额多少亿元', wants: ['money'], asksAmount: true },
  { text: '仓储企业有几家', wants: ['count 家'], asksAmount: true },
  { text: '港务顾问多少人', wants: ['person'], asksAmount: true },
  { text: 'How many port advisers?', wants: [], asksAmount: true },
  { text: '货物吞吐量', wants: [], asksAmount: false },
])('$text wants $wants', ({ text, wants, asksAmount }) => {
  const asked = query(text);
  expect(asked.asksAmount).toBe(asksAmount);
  const said = asked.wants.map(({ dimension, counter }) =>
    counter === null ? dimension : `${dimension} ${counter}`,
  );
  expect([...new Set(said)].filter((want) => !want.startsWith('person '))).toEqual(wants);
});

const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

test.each([
  { text: '海穗物流的营收', actors: ['haisui-logistics'], containers: [], topics: [] },
  {
    text: '星澜港区海穗物流的营收',
    actors: ['haisui-logistics'],
    containers: ['xinglan-port'],
    topics: [],
  },
  { text: '星澜港区的营收', actors: ['xinglan-port'], containers: [], topics: [] },
  { text: '灯塔课堂是什么', actors: [], containers: [], topics: ['lighthouse-class'] },
  { text: '营收是多少', actors: [], containers: [], topics: [] },
])('$text names $actors within $containers, and $topics', ({ text, ...want }) => {
  const { actors, containers, topics } = query(text);
  expect({ actors: ids(actors), containers: ids(containers), topics: ids(topics) }).toEqual(want);
});

test.each([
  { text: '那签约金额呢', followUp: true, coordinated: false },
  { text: '签约金额呢？', followUp: true, coordinated: false },
  { text: 'What about the revenue?', followUp: true, coordinated: false },
  { text: '签约项目数和签约金额', followUp: false, coordinated: true },
  { text: 'projects signed and amount signed', followUp: false, coordinated: true },
  { text: '签约金额是多少', followUp: false, coordinated: false },
])('$text leans on the last question: $followUp, asks for several: $coordinated', (row) => {
  const { text, ...want } = row;
  expect(query(text)).toMatchObject(want);
});

test('a slip is read as what was meant and remembered', () => {
  const { form, corrections, text } = query('货物吞土量？');
  expect({ form, corrections, text }).toEqual({
    form: '货物吞吐量',
    corrections: [{ said: '吞土量', meant: '吞吐量' }],
    text: '货物吞土量?',
  });
});

test.each([
  { text: '仓储企业有几家', asks: true },
  { text: '自动化码头是几月几号投用的', asks: false },
  { text: '仓储企业有哪几家', asks: false },
])('$text asks for a number: $asks', ({ text, asks }) => {
  expect(query(text).asksAmount).toBe(asks);
});
