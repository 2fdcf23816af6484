import { expect, test } from 'vitest';
import { openHouse, TODAY } from '../../test/made-up-house.ts';
import { matchForm } from '../text/normalize.ts';
import { hearAgain } from './homophones.ts';
import { segment } from './segment.ts';
import type { Token } from './token.ts';

const { names } = openHouse();

const cut = (text: string): readonly Token[] => segment(matchForm(text), names.lexicon, TODAY);

function hear(text: string): { tokens: readonly Token[]; heard: string[] } {
  const { tokens, corrections } = hearAgain(matchForm(text), cut(text), { ...names, today: TODAY });
  return { tokens, heard: corrections.map(({ said, meant }) => `${said} -> ${meant}`) };
}

test.each([
  { text: '星岚港区货物吞吐量', want: ['星岚港区 -> 星澜港区'] },
  { text: '星澜港曲营收', want: ['星澜港曲 -> 星澜港区'] },
  { text: '海岁物流营收', want: ['海岁物流 -> 海穗物流'] },
  { text: '货物吞土量', want: ['吞土量 -> 吞吐量'] },
  { text: '签约向目', want: ['向目 -> 项目'] },
  { text: '海穗误流上', want: ['海穗误流 -> 海穗物流'] },
  { text: '仓处企业', want: ['仓处 -> 仓储'] },
  { text: '一单到岗是什么', want: ['一单到岗 -> 一单到港'] },
  { text: '登塔课堂讲什么', want: ['登塔课堂 -> 灯塔课堂'] },
  { text: '海岁物流和岗务顾问', want: ['海岁物流 -> 海穗物流', '岗务 -> 港务'] },
])('$text is heard as $want', ({ text, want }) => {
  const { tokens, heard } = hear(text);
  expect(heard).toEqual(want);
  expect(tokens.filter(({ meanings }) => meanings.length === 0)).toEqual([]);
});

test.each([
  { text: '货物吞吐量是多少', why: 'every word is known' },
  { text: '赣务顾问多少人', why: '赣 sounds otherwise than 港' },
  { text: '上饶货物吞吐量', why: 'nothing known sounds like it' },
  { text: '仓促企业', why: 'cu is not chu' },
  { text: '新签约项目和星期', why: 'no name sounds like 星期' },
  { text: 'Haisuy revenue', why: 'Latin letters have no such sound' },
  { text: '签约项目64', why: 'a number is no slip' },
  { text: '', why: 'it is empty' },
])('$text is left as it is: $why', ({ text }) => {
  const { tokens, heard } = hear(text);
  expect(heard).toEqual([]);
  expect(tokens).toEqual(cut(text));
});

test.each([
  { text: '岗务员顾问', part: '岗务', unknown: '岗务员' },
  { text: '南向目标项目', part: '向目', unknown: '南向' },
])(
  '$part of $text is not heard alone, since $unknown is unknown as a whole',
  ({ text, ...want }) => {
    expect(names.homophones(want.part)).not.toBeNull();
    expect(cut(text).find(({ meanings }) => meanings.length === 0)?.text).toBe(want.unknown);
    expect(hear(text).heard).toEqual([]);
  },
);

test.each([
  { text: '星岚港区', meant: '星澜港区' },
  { text: '港去', meant: '港区' },
  { text: '营手', meant: '营收' },
  { text: '营收', meant: null },
  { text: '营', meant: null },
  { text: '星岚', meant: null },
  { text: '', meant: null },
])('$text sounds like $meant', ({ text, meant }) => {
  expect(names.homophones(text)).toBe(meant);
});
