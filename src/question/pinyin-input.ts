import { syllablesOf, waysToRead, type Sounds } from './sounds.ts';
import { createTrie, type Trie } from './trie.ts';

/** Turns a question typed in pinyin into characters, or gives null where it is none. */
export type PinyinReader = (form: string) => string | null;

/** A name of fewer characters may be a Latin word by chance. */
const SHORTEST_NAME = 3;

/** At least this share of the Latin letters must be read for the text to count as pinyin. */
const READ_SHARE = 0.8;

/** Reads pinyin by the sounds of the words that the lexicon holds; made on the first Latin question. */
export function createPinyinReader(sounds: Sounds): PinyinReader {
  let words: Trie<string> | null = null;
  return (form) => {
    if (!/[a-z]{3}/.test(form)) return null;
    words ??= spellingsOf(sounds);
    return /\p{Script=Han}/u.test(form)
      ? readNames(form, words)
      : readPinyin(withWrittenAmounts(form), words);
  };
}

/** Times are read from the text, not from the lexicon; these and what asks sound like other words. */
const CALENDAR_AND_ASKING =
  '一季度 二季度 三季度 四季度 第一季度 第二季度 上半年 下半年 今年 去年 年底 是谁 谁是 多少 是多少 有多少 几个 几家 是什么 什么时候 哪年 哪些 有哪些 在哪 是哪位 是哪个 是哪家 叫什么 叫什么名字 哪位 是哪位 在哪个区 在哪个县 在哪个乡 在哪个镇 在哪个村 哪个区 哪个县 哪个乡 哪个镇 哪个村 哪个市 第几 第几单 第几家 第几个 第几届 第几位 第几名 首单 首家 首个 超 超过 以上 以下 不到 至少'.split(
    ' ',
  );

/** Scales and units behind a number: 20 yi yuan. */
const AMOUNT =
  /(?<=\d) ?((?:qian|bai|shi)? ?(?:yi|wan))?(?: ?(yuan|mei ?yuan|ren|jia|ge|mu|jian|tai|liang))?(?![a-z])/g;
const WRITTEN: Readonly<Record<string, string>> = {
  qian: '千',
  bai: '百',
  shi: '十',
  yi: '亿',
  wan: '万',
  yuan: '元',
  meiyuan: '美元',
  ren: '人',
  jia: '家',
  ge: '个',
  mu: '亩',
  jian: '件',
  tai: '台',
  liang: '辆',
};

const SYLLABLES = new RegExp(
  Object.keys(WRITTEN)
    .toSorted((a, b) => b.length - a.length)
    .join('|'),
  'g',
);

/** 20 yi yuan as 20亿元: units say nothing by their sound alone. */
function withWrittenAmounts(form: string): string {
  return form.replace(AMOUNT, (_, scale = '', unit = '') =>
    String(scale + unit)
      .replaceAll(' ', '')
      .replace(SYLLABLES, (said) => WRITTEN[said] ?? said),
  );
}

/**
 * Syllables run together -> the words with that sound. The last one counts, but of single characters the first
 * (总 before the counter 宗); names go before common words.
 */
function spellingsOf({ common, names }: Sounds): Trie<string> {
  const words = createTrie<string>();
  const plain = CALENDAR_AND_ASKING.flatMap((surface) =>
    waysToRead(surface, syllablesOf(surface)).map((syllables) => ({ surface, syllables })),
  );
  const grammar = common().toSorted((a, b) => a.surface.length - b.surface.length);
  const single = grammar.filter(({ surface }) => surface.length === 1).toReversed();
  for (const { surface, syllables } of [
    ...single,
    ...grammar.slice(single.length),
    ...names(),
    ...plain,
  ])
    words.add(syllables.join(''), surface);
  return words;
}

/** In a Chinese question: each stretch of them that is the sound of one name from end to end. */
function readNames(form: string, words: Trie<string>): string | null {
  const read = form.replaceAll(/[a-z]{2,}(?: [a-z]{2,})*/g, (typed) => {
    const letters = typed.replaceAll(' ', '');
    const name = words.matchesAt(letters, 0).find(({ end }) => end === letters.length);
    const meant = name?.meanings.at(-1) ?? '';
    return meant.length >= SHORTEST_NAME ? meant : typed;
  });
  return read === form ? null : read;
}

const COST_OF_WORD = 4;
/** Of a word that begins or ends inside of what was typed as one and goes on beyond it: qu de of jingkaiqu de. */
const COST_OF_GAP = 3;

/** Where, in the letters without spaces, a space was typed between two of them. */
function gapsIn(form: string): ReadonlySet<number> {
  const gaps = new Set<number>();
  let at = 0;
  for (const [place, char] of Array.from(form).entries()) {
    const isGap = char === ' ' && /[a-z] [a-z]/.test(form.slice(place - 1, place + 2));
    if (isGap) gaps.add(at);
    else at += char.length;
  }
  return gaps;
}

function crossesGap(
  letters: string,
  { at, end }: { readonly at: number; readonly end: number },
  gaps: ReadonlySet<number>,
): boolean {
  const beginsInside = !gaps.has(at) && /[a-z]/.test(letters.charAt(at - 1));
  return beginsInside && [...gaps].some((gap) => at < gap && gap < end);
}

/** The cheapest way through the letters: few, long words. Digits stay as they are. */
function readPinyin(form: string, words: Trie<string>): string | null {
  const letters = form.replaceAll(/(?<=[a-z]) (?=[a-z])/g, '');
  const gaps = gapsIn(form);
  const best: number[] = [0];
  const back: { start: number; text: string; read: boolean }[] = [];
  const step = (
    start: number,
    end: number,
    reading: { text: string; read: boolean; cost: number },
  ): void => {
    const total = (best[start] ?? Infinity) + reading.cost;
    if (total >= (best[end] ?? Infinity)) return;
    best[end] = total;
    back[end] = { start, text: reading.text, read: reading.read };
  };
  for (let at = 0; at < letters.length; at += 1) {
    if (best[at] === undefined) continue;
    const char = letters.charAt(at);
    step(at, at + 1, { text: char, read: false, cost: /[a-z]/.test(char) ? 10 : 0 });
    for (const { end, meanings } of words.matchesAt(letters, at)) {
      const text = meanings.at(-1);
      const cost = COST_OF_WORD + (crossesGap(letters, { at, end }, gaps) ? COST_OF_GAP : 0);
      if (text !== undefined) step(at, end, { text, read: true, cost });
    }
  }
  const parts: { text: string; read: boolean; length: number }[] = [];
  for (let end = letters.length; end > 0;) {
    const last = back[end];
    if (!last) return null;
    parts.push({ text: last.text, read: last.read, length: end - last.start });
    end = last.start;
  }
  const all = letters.replaceAll(/[^a-z]/g, '').length;
  const read = parts.reduce((sum, part) => sum + (part.read ? part.length : 0), 0);
  return read >= all * READ_SHARE
    ? parts
        .toReversed()
        .map(({ text }) => text)
        .join('')
    : null;
}
