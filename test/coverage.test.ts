import { expect, test } from 'vitest';
import { coverage } from '../src/knowledge/coverage.ts';
import { settleLedger } from '../src/knowledge/ledger.ts';
import { checkKnowledge, readLedger, type Checked } from '../src/knowledge/load.ts';

const FOLDERS = { knowledge: 'knowledge', seeds: 'seeds' };
const checked = checkKnowledge(FOLDERS);

function lost(state: Checked): string[] {
  return coverage(state).articles.flatMap(({ unaccounted }) =>
    unaccounted.map(({ file, line, text }) => `${file}:${line}: ${text}`),
  );
}

/** The knowledge as if the fact had never been written. */
function without(id: string): Checked {
  const facts = new Map([...checked.knowledge.facts].filter(([own]) => own !== id));
  const raw = { ...checked.raw, facts: checked.raw.facts.filter(({ data }) => data.id !== id) };
  return { ...checked, raw, knowledge: { ...checked.knowledge, facts } };
}

test('every number of every article is accounted for', () => {
  const { articles, stale } = coverage(checked);
  expect(articles.length).toBeGreaterThan(5);
  for (const { counts } of articles) expect(counts.proven).toBeGreaterThan(0);
  expect(lost(checked)).toEqual([]);
  expect(stale).toEqual([]);
});

test('an item of not-facts that no longer occurs is reported', () => {
  const [first] = checked.raw.notFacts;
  expect(first).toBeDefined();
  if (!first) return;
  const gone = { ...first, data: { word: '三头六臂', reason: 'nowhere' } };
  const { stale } = coverage({
    ...checked,
    raw: { ...checked.raw, notFacts: [...checked.raw.notFacts, gone] },
  });
  expect(stale).toMatchObject([
    { file: 'not-facts.yaml', what: expect.stringContaining('三头六臂') },
  ]);
});

test('the number of a fact that is taken away is missed, unless something else tells it too', () => {
  const numeric = [...checked.knowledge.facts.values()].filter(
    ({ value }) => value.type === 'number',
  );
  expect(numeric.length).toBeGreaterThan(100);
  const sample = numeric.filter((_, index) => index % 12 === 0);
  const unnoticed = sample.filter(({ id }) => lost(without(id)).length === 0);
  // Several facts may share one printed number (nine indicators, one 全市第一), and names hold some (36条).
  expect(unnoticed.length / sample.length).toBeLessThan(0.25);
}, 60_000);

test('every fact that is taken away is missed by the ledger, with its place', () => {
  const ledger = readLedger(FOLDERS) ?? '';
  expect(settleLedger(ledger, checked.knowledge.facts)).toEqual({ lost: [], unlisted: [] });
  for (const { id, article } of checked.knowledge.facts.values()) {
    const { lost: missed } = settleLedger(ledger, without(id).knowledge.facts);
    expect(missed).toEqual([
      expect.objectContaining({
        file: 'ledger.yaml',
        what: expect.stringMatching(new RegExp(`${id}, told at ${article.file}:[0-9]+, is gone`)),
      }),
    ]);
  }
}, 60_000);
