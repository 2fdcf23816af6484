import { expect, test } from 'vitest';
import { readSeed } from './seed.ts';
import { locate, passageAt, readArticle, sentencesOf, type ArticleText } from './article-text.ts';
import { sourceSchema, type SourceData } from './schema.ts';
import { parseYamlList, type Located } from './yaml-list.ts';

const RAW = `潮报 第4版

潮起新岸

港区签约项目64个。港区招商引资质
图中是码头。
效不断提升。企业在创新的道路上开
满舱而归。

于 晴/文
`;

const PARTS = `
    - { from: 潮报, to: 第4版, kind: furniture }
    - { from: 潮起新岸, to: 潮起新岸, kind: heading }
    - { from: 港区签约, to: 招商引资质 }
    - { from: 图中, to: 码头。, kind: caption }
    - { from: 效不断, to: 道路上开, cut: true }
    - { from: 满舱, to: 而归。 }
    - { from: 于晴, to: /文, kind: byline }`;

function sourceWith(parts: string): Located<SourceData> {
  const text = `- id: harbour\n  file: harbour.txt\n  title: 潮起新岸\n  published: '2018'\n  covers: '2017'\n  about: port\n  parts:${parts}\n`;
  const [source] = parseYamlList('sources.yaml', text, sourceSchema).items;
  if (!source) throw new Error('the source of this test does not fit the schema');
  return source;
}

function articleOf(parts: string): ArticleText {
  const { text, problems } = readArticle(sourceWith(parts), readSeed(RAW));
  expect(problems).toEqual([]);
  return text;
}

test('columns flow into one text, captions and headings stand by themselves', () => {
  const { flows } = articleOf(PARTS);
  expect(flows.map(({ text, quotable }) => [text, quotable])).toEqual([
    ['潮起新岸', false],
    ['图中是码头。', true],
    ['港区签约项目64个。港区招商引资质效不断提升。企业在创新的道路上开满舱而归。', true],
  ]);
});

test('sentences run over a joint of columns, and end where the print breaks off', () => {
  expect(sentencesOf(articleOf(PARTS)).map(({ text }) => text)).toEqual([
    '图中是码头。',
    '港区签约项目64个。',
    '港区招商引资质效不断提升。',
    '企业在创新的道路上开',
    '满舱而归。',
  ]);
});

test('a sentence follows the one before it in the same text, unless the print breaks off between them', () => {
  expect(sentencesOf(articleOf(PARTS)).map(({ follows }) => follows)).toEqual([
    false,
    false,
    true,
    true,
    false,
  ]);
});

test('the parts cover all text of the file', () => {
  const covered = articleOf(PARTS).covered.reduce((sum, [start, end]) => sum + end - start, 0);
  expect(covered).toBe(RAW.replace(/\s/g, '').length);
});

test.each([
  { name: 'finds a place with other spaces', at: '签约 项目\n64个', found: 'once' },
  { name: 'finds a place over a joint', at: '引资质效不断', found: 'once' },
  { name: 'finds a place in a caption', at: '图中是', found: 'once' },
  { name: 'finds a place in a heading', at: '潮起', found: 'once' },
  { name: 'does not find what is not there', at: '签约项目65个', found: 'never' },
  { name: 'does not find a byline', at: '于晴', found: 'never' },
  { name: 'does not find furniture', at: '潮报', found: 'never' },
  { name: 'does not run from the text into a caption', at: '资质图中', found: 'never' },
  { name: 'finds nothing for white space', at: ' \n', found: 'never' },
  { name: 'says when a place is not unique', at: '港区', found: 'often' },
])('locate $name', ({ at, found }) => {
  expect(locate(articleOf(PARTS), at).found).toBe(found);
});

test.each([
  { at: '项目64个', text: '港区签约项目64个。', mark: '项目64个', lines: [5, 5] },
  { at: '质效不断', text: '港区招商引资质效不断提升。', mark: '质效不断', lines: [5, 7] },
  {
    at: '64个。港区招',
    text: '港区签约项目64个。港区招商引资质效不断提升。',
    mark: '64个。港区招',
    lines: [5, 7],
  },
])('the passage of $at is $text', ({ at, text, mark, lines }) => {
  const place = locate(articleOf(PARTS), at);
  if (place.found !== 'once') throw new Error('the place is not unique');
  const passage = passageAt(place.flow, place.from, place.to);
  expect(passage.text).toBe(text);
  expect(passage.text.slice(...passage.mark)).toBe(mark);
  expect(passage.lines).toEqual(lines);
});

test.each([
  { name: 'first words that are absent', part: '{ from: 无此话, to: 而归。 }', what: '无此话' },
  {
    name: 'first words that stand twice',
    part: '{ from: 港区, to: 而归。 }',
    what: 'stand 2 times',
  },
  { name: 'last words before the first', part: '{ from: 满舱, to: 港区 }', what: 'do not follow' },
])('a part with $name is reported with its line, and the others stay', ({ part, what }) => {
  const { text, problems } = readArticle(
    sourceWith(`\n    - { from: 图中, to: 码头。, kind: caption }\n    - ${part}`),
    readSeed(RAW),
  );
  expect(problems).toEqual([
    {
      file: 'sources.yaml',
      line: 9,
      what: expect.stringContaining(what),
      fix: expect.stringContaining('copy'),
    },
  ]);
  expect(text.flows.map((flow) => flow.text)).toEqual(['图中是码头。']);
});
