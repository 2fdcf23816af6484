import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { gapOf, madeUpKnowledge, madeUpReader } from '../../../test/store/gaps.ts';
import { entrySchema, factSchema } from '../../knowledge/schema.ts';
import { parseYamlList } from '../../knowledge/yaml-list.ts';
import { createAnswerer, type Answerer } from '../../reply/answerer.ts';
import { visible } from '../../text/normalize.ts';
import type { Gap } from '../store.ts';
import { draftOf } from './draft.ts';
import { groupGaps } from './groups.ts';

let answerer: Answerer | null = null;

/** The drafts of some gaps, one after another as in a file. */
function draftsOf(gaps: readonly Gap[]): string {
  const knowledge = madeUpKnowledge();
  const taken = new Set<string>();
  const { ask } = (answerer ??= createAnswerer(knowledge));
  return groupGaps(gaps, madeUpReader())
    .map((group) => {
      const { reply } = ask(group.question, { today: '2026-01-31' });
      return draftOf(group, { knowledge, reply, taken });
    })
    .join('\n');
}

const anyItem = z.looseObject({ id: z.string() });

function itemsIn(yaml: string): readonly z.infer<typeof anyItem>[] {
  const { items, problems } = parseYamlList('draft.yaml', yaml, anyItem);
  expect(problems).toEqual([]);
  return items.map(({ data }) => data);
}

test('an entry is drafted with its wordings, and the rest to be found out', () => {
  expect(draftsOf([gapOf('潮汐闸门在哪里？'), gapOf('港区的潮汐闸门在哪')])).toBe(
    `- id: chao-xi-zha-men
  about: [] # ids of the entities or indicators that the question must name
  asks: where # definition, content, how, why, who, when, where or result
  questions:
    - '潮汐闸门在哪里?'
    - '港区的潮汐闸门在哪'
  answer:
    zh: '' # in your own words; figures only as <fact-id>
    en: ''
  at: [] # - { source: article-id, text: 'a stretch that stands once in the article' }`,
  );
});

test('a fact is drafted where an indicator is held, but not as asked', () => {
  expect(draftsOf([gapOf('星澜港区2016年货物吞吐量多少？', { reason: 'period' })])).toBe(
    `- id: xinglan-port-cargo-throughput-2016
  entity: xinglan-port
  indicator: cargo-throughput
  period: '2016'
  value: # as printed, with its unit and qualifier in keys of their own
  at: '' # a stretch that stands once in the article and holds the value`,
  );
});

test.each([
  { question: '2016年上半年货物吞吐量', period: '2016-S1' },
  { question: '2016年底仓储企业有多少家', period: '../2016-12' },
  { question: '2016年8月货物吞吐量', period: '2016-08' },
])('the period of $question is $period', ({ question, period }) => {
  expect(itemsIn(draftsOf([gapOf(question)]))).toMatchObject([{ period }]);
});

test.each([
  { question: '潮汐闸门是什么', asks: 'definition' },
  { question: '潮汐闸门有哪些', asks: 'content' },
  { question: '潮汐闸门怎么做的', asks: 'how' },
  { question: '为什么要潮汐闸门', asks: 'why' },
  { question: '潮汐闸门是谁管的', asks: 'who' },
  { question: '潮汐闸门什么时候投用', asks: 'when' },
  { question: '潮汐闸门建成了吗', asks: 'result' },
  { question: '潮汐闸门', asks: 'definition' },
])('$question asks for $asks', ({ question, asks }) => {
  expect(itemsIn(draftsOf([gapOf(question)]))).toMatchObject([{ asks }]);
});

test.each([
  {
    name: 'a draft of an entry',
    gaps: [gapOf('潮汐闸门在哪')],
    schema: entrySchema,
    open: ['about', 'answer', 'at'],
  },
  {
    name: 'a draft of a fact',
    gaps: [gapOf('2016年货物吞吐量')],
    schema: factSchema,
    open: ['at', 'value'],
  },
])('$name is refused by the check where it is to be filled in, and nowhere else', (draft) => {
  const [item] = itemsIn(draftsOf(draft.gaps));
  const { error } = draft.schema.safeParse(item);
  const open = new Set(error?.issues.map(({ path }) => String(path[0])));
  expect([...open].toSorted()).toEqual(draft.open);
});

test('ids are of the knowledge’s form, and none is taken twice or held already', () => {
  const asked = ['潮汐闸门', '2019年', '2020年', '？', '！', 'null', 'one form', '潮汐闸门人口'];
  const ids = itemsIn(draftsOf(asked.map((text) => gapOf(text)))).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  const { entries, entities } = madeUpKnowledge();
  const held = [...entries.map(({ id }) => id), ...entities.keys()];
  expect(ids.filter((id) => held.includes(id))).toEqual([]);
});

const HOSTILE = [
  "it's 'quoted' ''twice''",
  '"double" \\ backslash \\n',
  'key: value # no comment',
  '潮汐闸门\n- id: another\n  about: [x]',
  "'\n- id: another",
  '<script>alert(1)</script>',
  '--- ',
  '{a: [b, *c, &d, !e]}',
  '%YAML 1.1',
  '\u001b[31mred\u001b[0m \u0000 \u0007 \u0085 \u2028 \ufeff \u202e',
  '| > @ ` ? : -',
  'null',
  '2019',
  '\ud800 \ufffe \u{10ffff} !',
];

test.each(HOSTILE.map((question) => ({ question })))(
  'the draft of $question is YAML with that text, as it is seen, and no more',
  ({ question }) => {
    const yaml = draftsOf([gapOf(question)]);
    expect(yaml).not.toMatch(/[^\n\P{C}]/u);
    expect(itemsIn(yaml)).toMatchObject([{ questions: [visible(question)] }]);
  },
);

test('the draft of any text is YAML with that text', () => {
  const knowledge = madeUpKnowledge();
  assert(
    property(string({ unit: 'binary', minLength: 1, maxLength: 40 }), (question) => {
      const [group] = groupGaps([gapOf(question)], madeUpReader());
      if (!group) throw new Error('no group');
      const [item, ...more] = itemsIn(draftOf(group, { knowledge, reply: null, taken: new Set() }));
      expect(more).toEqual([]);
      const shown = visible(question);
      expect(item?.['questions'] ?? []).toEqual(shown === '' ? [] : [shown]);
    }),
    { numRuns: 100 },
  );
}, 30_000);

test('of many wordings the ten most used are given', () => {
  const gaps = Array.from({ length: 30 }, (_, at) => gapOf(`潮汐闸门${'呢'.repeat(at)}`));
  const [item] = itemsIn(draftsOf(gaps));
  expect(item?.['questions']).toHaveLength(10);
});
