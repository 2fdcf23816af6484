import type { Language } from '../../reply/reply.ts';
import type { Gap } from '../store.ts';
import { groupGaps, type GapGroup } from './groups.ts';
import type { WordingReader } from './wording.ts';

const KINDS: Readonly<Record<Language, Readonly<Record<Gap['kind'], string>>>> = {
  zh: {
    refusal: '未答',
    clarification: '反问',
    passage: '只给原文',
    unsure: '把握不大',
    down: '👎',
  },
  en: {
    refusal: 'refused',
    clarification: 'asked back',
    passage: 'passage only',
    unsure: 'unsure',
    down: '👎',
  },
};

const UNKNOWN: Readonly<Record<Language, string>> = {
  zh: '（问题已不可知）',
  en: '(the question is no longer known)',
};

export const TOP = 10;
const LONGEST = 100;

/** The first groups in plain text, one a line, under a line with the totals. */
export function summarize(
  groups: readonly GapGroup[],
  language: Language,
  top: number = TOP,
): readonly string[] {
  const zh = language === 'zh';
  if (groups.length === 0)
    return [zh ? '到目前为止，没有答不上来的问题。' : 'So far, nothing was asked in vain.'];
  const asked = groups.reduce((sum, group) => sum + group.asked, 0);
  const part = groups.length <= top ? '' : zh ? `；前${top}组` : `; the first ${top}`;
  const head = zh
    ? `答不上来或被评为不好的问题：${asked}个，归为${groups.length}组${part}：`
    : `Asked in vain or found wrong: ${asked}, in ${groups.length} ${groups.length === 1 ? 'group' : 'groups'}${part}:`;
  return [head, ...groups.slice(0, top).map((group, at) => lineOf(group, at + 1, language))];
}

/** Grouping takes about half a millisecond a gap, and in a chat others wait meanwhile. */
export const NEWEST = 500;

/** What a chat may see of the gaps, which come oldest first: the first groups of the newest ones. */
export function summarizeNewest(
  gaps: readonly Gap[],
  read: WordingReader,
  language: Language,
): readonly string[] {
  const lines = summarize(groupGaps(gaps.slice(-NEWEST), read), language);
  if (gaps.length <= NEWEST) return lines;
  return [
    ...lines,
    language === 'zh'
      ? `只看了最近${NEWEST}条记录；全部请用 npm run gaps。`
      : `Of the newest ${NEWEST} records only; npm run gaps shows all.`,
  ];
}

/** 1. 签约多少（2人问了3次，…） */
export function lineOf(group: GapGroup, number: number, language: Language): string {
  return `${number}. ${cut(group.question) || UNKNOWN[language]}${countsOf(group, language)}`;
}

/** （2人问了3次，2026-01-03至2026-01-30；未答 2，👎 1） */
function countsOf(group: GapGroup, language: Language): string {
  const { asked, people, first, last } = group;
  const zh = language === 'zh';
  const days = [...new Set([first, last].map((at) => at.slice(0, 10)))].join(zh ? '至' : ' to ');
  const kinds = Object.entries(KINDS[language])
    .flatMap(([kind, words]) => {
      const count = new Map(Object.entries(group.kinds)).get(kind);
      return count === undefined ? [] : [`${words} ${count}`];
    })
    .join(zh ? '，' : ', ');
  return zh
    ? `（${people}人问了${asked}次，${days}；${kinds}）`
    : ` (asked ${times(asked)} by ${people === 1 ? 'one person' : `${people} people`}, ${days}; ${kinds})`;
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

function cut(text: string): string {
  const characters = Array.from(text);
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text;
}
