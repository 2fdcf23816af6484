import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openHouse } from '../../test/made-up-house.ts';
import { contentWords, wantWord } from './content-words.ts';
import { isActor } from '../knowledge/actors.ts';

const { knowledge, names, query } = openHouse();

const named = (words: ReadonlySet<string>): string[] => [
  ...new Set(
    names
      .phrasesSaid(words)
      .map(({ named: { type, ...owner } }) =>
        'indicator' in owner ? owner.indicator.id : `${type} ${owner.entry.id}`,
      ),
  ),
];

const indicators = (question: string): string[] =>
  named(query(question).words)
    .filter((name) => !name.startsWith('entry '))
    .toSorted();

test.each([
  { question: '货物吞吐量是多少', want: ['cargo-throughput'] },
  { question: '货物的吞吐量', want: ['cargo-throughput'] },
  { question: '吞吐量有多少货物', want: ['cargo-throughput'] },
  { question: 'throughput of cargo', want: ['cargo-throughput'] },
  { question: '顾问里港务的几人', want: ['port-advisers'] },
  { question: '签了多少项目', want: ['signed-projects'] },
  { question: '签约的项目和金额', want: ['signed-amount', 'signed-projects'] },
  { question: '仓储龙头企业', want: ['warehouse-firms', 'warehouse-leaders'] },
  { question: '仓储公司', want: ['warehouse-firms'] },
])('$question says every word of $want', ({ question, want }) => {
  expect(indicators(question)).toEqual(want);
});

test.each([
  { question: '货物有多少', missing: '吞吐量' },
  { question: '顾问几人', missing: '港务' },
  { question: '签约有多少', missing: '项目 or 金额' },
  { question: '项目有多少', missing: '签约' },
  { question: '规上企业', missing: '仓储' },
  { question: '龙头企业', missing: '仓储' },
  { question: '自动化码头', missing: '投用' },
  { question: '星澜港区怎么样', missing: 'every word of an indicator' },
])('$question names no indicator without $missing', ({ question }) => {
  expect(indicators(question)).toEqual([]);
});

test.each([
  { text: '货物吞吐量', want: ['货物', '吞吐量'] },
  { text: '签了公司', want: ['签约', '企业'] },
  { text: '规模以上', want: ['规上'] },
  { text: '灯塔课堂', want: ['@lighthouse-class'] },
  { text: '海穗物流', want: [] },
  { text: '64个', want: ['#64'] },
  { text: '的多少', want: [] },
])('the content words of $text are $want', ({ text, want }) => {
  expect([...names.wordsOf(text)]).toEqual(want);
});

test('an actor is a content word only where it is wished for', () => {
  const { tokens } = query('海穗物流的营收');
  expect([...contentWords(tokens)]).toEqual(['营收']);
  expect([...contentWords(tokens, { actors: true })]).toEqual(['@haisui-logistics', '营收']);
});

test.each([
  { kind: 'zone', owns: true },
  { kind: 'company', owns: true },
  { kind: 'village', owns: true },
  { kind: 'programme', owns: false },
  { kind: 'institution', owns: false },
  { kind: 'person', owns: false },
])('a $kind owns figures: $owns', ({ kind, owns }) => {
  expect(isActor(kind)).toBe(owns);
});

test('what is counted is a word that no text can hold', () => {
  expect(wantWord('person')).toBe('?person');
});

test('a rare word weighs more than a common one', () => {
  const weightOf = (word: string): number =>
    names.phrasesSaid(new Set([word])).find(({ words }) => words.length === 1)?.weight ?? 0;
  expect(weightOf('冷藏箱')).toBeGreaterThan(0);
  const [both] = names.phrasesSaid(new Set(['港务', '顾问']));
  const [common] = names.phrasesSaid(new Set(['签约', '项目']));
  expect(both?.weight ?? 0).toBeGreaterThan(common?.weight ?? Infinity);
});

test('every name of every indicator names it, whatever the order of its words', () => {
  const spelled = [...knowledge.indicators.values()].flatMap(({ id, name, aliases }) =>
    [name.zh, name.en, ...aliases].map((text) => ({ id, words: [...names.wordsOf(text)] })),
  );
  expect(spelled.length).toBeGreaterThan(20);
  const shuffled = fc
    .constantFrom(...spelled)
    .chain(({ id, words }) =>
      fc
        .shuffledSubarray(words, { minLength: words.length })
        .map((order) => ({ id, words: new Set(order) })),
    );
  fc.assert(
    fc.property(shuffled, ({ id, words }) => {
      expect(named(words)).toContain(id);
      const indicator = knowledge.indicators.get(id);
      const vocabulary = indicator ? names.vocabulary(indicator) : new Set();
      expect([...words].filter((word) => !vocabulary.has(word))).toEqual([]);
    }),
  );
});
