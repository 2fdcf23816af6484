import { expect, test } from 'vitest';
import { openHouse } from '../../test/made-up-house.ts';
import { createCitations } from './citations.ts';

const { fact } = openHouse();

test('a sentence keeps its number when it is cited again, and others follow', () => {
  const citations = createCitations();
  const numbers = [
    'harbour-throughput',
    'harbour-signed-projects',
    'harbour-throughput-growth',
    'harbour-advisers',
    'harbour-signed-amount',
  ].map((id) => citations.citeFact(fact(id)));
  expect(numbers).toEqual([[0], [1], [0], [2], [1]]);
  expect(citations.list()).toHaveLength(3);
});

test('a sentence that is cited again keeps its first mark', () => {
  const citations = createCitations();
  citations.citeFact(fact('harbour-throughput'));
  citations.citeFact(fact('harbour-throughput-growth'));
  const [passage] = citations.list();
  expect(passage?.text.slice(...passage.mark)).toBe('全年完成货物吞吐量4310万吨');
});

test('a passage goes out with its article, its lines and its marked stretch', () => {
  const citations = createCitations();
  citations.citeFact(fact('harbour-signed-amount'));
  const text = '港区全年新签约项目64个,签约金额318.6亿元,其中10亿元以上项目7个。';
  const start = text.indexOf('签约金额');
  expect(citations.list()).toEqual([
    {
      file: 'harbour.txt',
      title: '星澜港区潮起新岸',
      published: '2018',
      text,
      lines: [7, 8],
      mark: [start, start + '签约金额318.6亿元'.length],
    },
  ]);
});

test('the same words elsewhere are another passage', () => {
  const [passage] = fact('harbour-advisers').passages;
  if (!passage) throw new Error('no passage');
  const citations = createCitations();
  const elsewhere = { ...passage, lines: [90, 91] as const };
  const otherwise = { ...passage, article: { ...passage.article, id: 'harbour-2018' } };
  expect(citations.cite([passage, elsewhere, otherwise, passage])).toEqual([0, 1, 2]);
});

test('nothing cited is nothing to show', () => {
  const citations = createCitations();
  expect(citations.cite([])).toEqual([]);
  expect(citations.list()).toEqual([]);
});
