import type { Random } from './random.ts';

/** Pieces that are hard to read or change what is asked; they are put into questions and strung together. */
const PIECES: readonly string[] = [
  ...'的 了 那 呢 和 比 不是 其中 它 多少 哪些 几 第 吗 占比 增长 目标 规上 全省 万 亿元以上 2023 2019年 上半年 去年'.split(
    ' ',
  ),
  ...'the of how many what is and percent zone firm'.split(' '),
  ...'1/2 3.14 99% -5 >= 2,000 9999999999 一千 ， 。 ？ “ ” （ 、 % +'.split(' '),
  ...'\u0000 \u200d \u202e \u0301 \ud83d 😀 ب <b>'.split(' '),
  '\u3000',
  '\n',
];

/** A way to make a string; `known` are real questions and never empty. */
type Maker = (known: readonly string[], random: Random) => string;

/** Of ten strings six are mutated questions; the others look less and less like one. */
const MAKERS: readonly Maker[] = [
  ...Array.from({ length: 5 }, () => mutate),
  (known, random) => mutate(known, random).slice(0, 12),
  (_, random) => chars(random, { from: 0x4e00, size: 0x51a6, longest: 60 }),
  (_, random) => chars(random, { from: 0x20, size: 0x2fff, longest: 320 }),
  (_, random) => Array.from({ length: random.below(60) }, () => random.pick(PIECES)).join(''),
  (known, random) => {
    const unit = random.next() < 0.5 ? random.pick(PIECES) : random.pick(known);
    return unit.repeat(1 + random.below(Math.ceil(320 / unit.length)));
  },
];

/** Strings that somebody or something may send, the same for the same seed. `known` must not be empty. */
export function strangeString(known: readonly string[], random: Random): string {
  return random.pick(MAKERS)(known, random);
}

/** A question with up to four stretches cut out, doubled or replaced by something else. */
function mutate(known: readonly string[], random: Random): string {
  let text = random.pick(known);
  for (let left = random.below(5); left > 0; left -= 1) {
    const start = random.below(text.length + 1);
    const end = start + random.below(4);
    const put = replacement({ known, random, cut: text.slice(start, end) });
    text = text.slice(0, start) + put + text.slice(end);
  }
  return text;
}

function replacement({
  known,
  random,
  cut,
}: {
  known: readonly string[];
  random: Random;
  cut: string;
}): string {
  switch (random.below(5)) {
    case 0:
      return '';
    case 1:
      return cut + cut;
    case 2:
      return random.pick(PIECES);
    case 3:
      return chars(random, { from: 0x4e00, size: 0x51a6, longest: 3 });
    default:
      return random.pick(known).slice(0, 8);
  }
}

function chars(
  random: Random,
  { from, size, longest }: { from: number; size: number; longest: number },
): string {
  return Array.from({ length: random.below(longest + 1) }, () =>
    String.fromCharCode(from + random.below(size)),
  ).join('');
}
