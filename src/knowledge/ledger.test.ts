import { expect, test } from 'vitest';
import { settleLedger, writeLedger } from './ledger.ts';
import { loadKnowledge } from './load.ts';

const HOUSE = 'test/fixtures/made-up';
const { facts } = loadKnowledge({ knowledge: `${HOUSE}/knowledge`, seeds: `${HOUSE}/seeds` });

test('the ledger of what is held misses nothing', () => {
  expect(settleLedger(writeLedger(facts), facts)).toEqual({ lost: [], unlisted: [] });
});

test('a fact taken away is lost, a fact added is not listed yet', () => {
  const [[first] = ['', null], [second] = ['', null]] = [...facts];
  const fewer = new Map([...facts].filter(([id]) => id !== first));
  expect(settleLedger(writeLedger(facts), fewer)).toMatchObject({
    lost: [{ file: 'ledger.yaml', what: expect.stringContaining(`the fact ${first}, told at`) }],
    unlisted: [],
  });
  const ledger = writeLedger(new Map([...facts].filter(([id]) => id !== second)));
  expect(settleLedger(ledger, facts)).toEqual({ lost: [], unlisted: [second] });
});

test('a broken ledger is a problem with its line', () => {
  expect(settleLedger('- file: a.txt\n  facts: { x: no }\n', facts).lost).toMatchObject([
    { file: 'ledger.yaml', line: 2 },
  ]);
});
