import { expect, test } from 'vitest';
import { openHouse } from '../../test/made-up-house.ts';
import { createPassageSearch, type PassageSearch, type Wanted } from './passages.ts';
import type { Stretch } from './stretches.ts';

const { knowledge, names } = openHouse();
const find = createPassageSearch(knowledge, names.lexicon);
const any = (): boolean => true;

type WantedWord = Extract<Wanted, { type: 'word' }>;

const word = (...surfaces: string[]): WantedWord => ({
  type: 'word',
  surfaces,
  telling: true,
  named: false,
});
const name = (...surfaces: string[]): WantedWord => ({
  type: 'word',
  surfaces,
  telling: true,
  named: true,
});

const shown = (search: PassageSearch, wanted: readonly Wanted[]): string[] =>
  search(wanted, any).map(({ passage: { text, mark } }) => {
    return `${text.slice(0, mark[0])}【${text.slice(...mark)}】${text.slice(mark[1])}`;
  });

const CLASS = '码头边的"【灯塔课堂】"把安全规程编成顺口溜,讲给装卸工人听。';
const FAIR = '港区聘请港务顾问12人,举办航运【交流会】5场。';

test.each([
  { name: 'one rare word', wanted: [word('交流会')], want: [FAIR] },
  { name: 'words of one sentence', wanted: [word('航运'), word('交流会')], want: [FAIR] },
  { name: 'any of its surfaces', wanted: [word('研讨会', '交流会')], want: [FAIR] },
  {
    name: 'a single character that stands there',
    wanted: [word('场'), word('交流会')],
    want: [FAIR],
  },
  {
    name: 'a number that stands there',
    wanted: [word('交流会'), { type: 'number', value: 5 }],
    want: [FAIR],
  },
  { name: 'the mark of the rarest word', wanted: [word('码头'), word('灯塔课堂')], want: [CLASS] },
  {
    name: 'a name in the sentence before',
    wanted: [name('灯塔课堂'), word('夜色')],
    want: [`${CLASS.replace(/[【】]/g, '')}【夜色】里的码头依旧繁忙,越来越多的船只在这里停`],
  },
] satisfies { name: string; wanted: Wanted[]; want: string[] }[])(
  'finds $name',
  ({ wanted, want }) => {
    expect(shown(find, wanted)).toEqual(want);
  },
);

test.each([
  { name: 'nothing', wanted: [] },
  { name: 'a word that stands nowhere', wanted: [word('交流会'), word('足球')] },
  { name: 'words of different sentences', wanted: [word('顺口溜'), word('夜色')] },
  { name: 'a name two sentences away', wanted: [name('海穗物流'), word('交流会')] },
  { name: 'a name over a break of the print', wanted: [name('心愿'), word('夜色')] },
  { name: 'another number', wanted: [word('交流会'), { type: 'number', value: 6 }] },
  { name: 'a single character', wanted: [word('溜')] },
  { name: 'a number alone', wanted: [{ type: 'number', value: 12 }] },
  { name: 'a word over a comma', wanted: [word('人举办')] },
  { name: 'a piece of a known word', wanted: [word('灯塔')] },
  { name: 'a word that tells nothing apart', wanted: [{ ...word('夜色'), telling: false }] },
  {
    name: 'a line that says hardly more',
    wanted: [word('冷藏箱'), word('年产'), name('海穗物流')],
  },
] satisfies { name: string; wanted: Wanted[] }[])('finds nothing for $name', ({ wanted }) => {
  expect(shown(find, wanted)).toEqual([]);
});

test('only what fits is shown', () => {
  const seen: Stretch[] = [];
  const found = find([word('码头')], (stretch) => {
    seen.push(stretch);
    return stretch.main.form.includes('夜色');
  });
  expect(seen.length).toBeGreaterThan(1);
  expect(found.map(({ passage }) => passage.text)).toEqual([
    '夜色里的码头依旧繁忙,越来越多的船只在这里停',
  ]);
});

test('a passage is cut from its article, with the lines where it stands', () => {
  const [found] = find([word('夜色')], any);
  expect(found?.passage).toMatchObject({ article: { id: 'harbour-2017' }, lines: [21, 22] });
  expect(found?.sentences.map(({ text }) => text)).toEqual([found?.passage.text]);
});

/** The search over these sentences alone, which follow one another. */
function searchIn(texts: readonly string[]): PassageSearch {
  const [first] = knowledge.sentences;
  if (!first) throw new Error('the made-up knowledge has no sentence');
  const sentences = texts.map((text, at) => ({ ...first, text, follows: at > 0 }));
  return createPassageSearch({ ...knowledge, sentences }, names.lexicon);
}

const SONGS = Array.from({ length: 9 }, (_, at) => `${at}号船上的船工都爱唱渔歌。`);

test('a common word alone is not enough', () => {
  const search = searchIn([...SONGS, '黄昏时分老船长教大家唱渔歌。']);
  expect(shown(search, [word('渔歌')])).toEqual([]);
  expect(shown(search, [word('渔歌'), word('黄昏')])).toEqual(['【黄昏】时分老船长教大家唱渔歌。']);
});

test('a long question may lack one common word, and no rare one', () => {
  const search = searchIn([...SONGS, '黄昏时分老船长在甲板上围着火炉讲故事。', '顺口溜很多。']);
  const told = ['黄昏', '老船长', '甲板', '围着', '火炉'].map((each) => word(each));
  expect(shown(search, [...told, word('渔歌')])).toHaveLength(1);
  expect(shown(search, [...told.slice(1), word('渔歌')])).toEqual([]);
  expect(shown(search, [...told, word('顺口溜')])).toEqual([]);
  expect(shown(search, [...told, word('渔歌'), word('船工')])).toEqual([]);
});

test('no more than two passages are shown, the shorter ones first, and none twice', () => {
  const long = '这一天清晨大家又一次说到了渔歌的来历和传说。';
  const search = searchIn([long, '渔歌的来历已经无从查考。', long]);
  expect(shown(search, [word('渔歌'), word('来历')])).toEqual([
    '渔歌的【来历】已经无从查考。',
    '这一天清晨大家又一次说到了渔歌的【来历】和传说。',
  ]);
});

test('who says a sentence is shown with it', () => {
  const search = searchIn(['“渔歌要一代代唱下去。”', '港区文化站站长白鸥说。']);
  expect(shown(search, [word('白鸥')])).toEqual([
    '“渔歌要一代代唱下去。”港区文化站站长【白鸥】说。',
  ]);
});
