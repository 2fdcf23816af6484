import { expect, test } from 'vitest';
import { barsOf, openYard, resultsOf } from '../../../../test/yard.ts';
import { createWorkbench } from '../../workbench.ts';
import { wholeOf } from './wholes.ts';

const yard = openYard();
const bench = createWorkbench(yard.knowledge);

test.each([
  { part: 'exports-2017', want: 'trade-2017', why: 'curators say so' },
  { part: 'firms-cold', want: 'firms-2017', why: 'the same without the part' },
  { part: 'projects-2017', want: undefined, why: 'it counts no part' },
  { part: 'throughput-growth-2017', want: undefined, why: 'a rate has no whole' },
])('the whole of $part is $want: $why', ({ part, want }) => {
  expect(wholeOf(yard.fact(part), bench)?.id).toBe(want);
});

test.each([
  {
    question: '2017年10亿元以上签约项目占多少',
    want: ['share 20% of projects-large, projects-2017'],
  },
  { question: '2017年出口额占进出口额的百分之几', want: ['share 60% of exports-2017, trade-2017'] },
  {
    question: '2017年规上仓储企业和冷链仓储企业各占多少',
    want: ['share 25% of firms-above-scale, firms-2017', 'share 11.54% of firms-cold, firms-2017'],
  },
  { question: '2017年规上仓储企业占比多少', want: ['share 25% of firms-above-scale, firms-2017'] },
  {
    question: '2017年进出口额减去出口额还剩多少',
    want: ['rest 120亿元 of trade-2017, exports-2017'],
  },
  { question: '进出口额还剩多少', want: ['rest 120亿元 of trade-2017, exports-2017'] },
  {
    question: '2017年签约项目减去10亿元以上签约项目还剩几个',
    want: ['rest 60个 of projects-2017, projects-large'],
  },
  { question: '新增之前有多少泊位', want: ['rest 20个 of berths-2017, new-berths-2017'] },
  { question: '原来有多少泊位', want: ['rest 20个 of berths-2017, new-berths-2017'] },
  { question: '2017年进口额是多少', want: ['rest 120亿元 of trade-2017, exports-2017'] },
])('$question: $want', ({ question, want }) => {
  expect(resultsOf(yard.ask(question))).toEqual(want);
});

test.each(['2017年出口额占营收的比重', '2017年出口额占签约项目的比重'])(
  '%s: no article says that one is part of the other',
  (question) => {
    const reply = yard.ask(question);
    expect(reply.results).toEqual([]);
    expect(barsOf(reply)).toContain('没有写明');
  },
);

test.each([
  { question: '原来有多少签约项目', why: 'nothing was added' },
  { question: '营收还剩多少', why: 'no part of it is held' },
  { question: '2016年进口额是多少', why: 'neither of the two is held then' },
])('$question gets no result: $why', ({ question }) => {
  expect(yard.ask(question)).toMatchObject({ kind: 'refusal', results: [] });
});

test('the rest of one indicator without another needs a part of that very whole', () => {
  const apart = openYard(undefined, [], { 'exports-2017': { part_of: undefined } });
  expect(apart.ask('2017年进口额是多少').results).toEqual([]);
});
