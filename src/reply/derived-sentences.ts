import type { Calculation, Operand, Operation } from '../calculation/calculate.ts';
import { spanWords } from '../text/periods.ts';
import type { Writing } from './draft.ts';
import { nameOf } from './labels.ts';
import { named, period, say } from './lines.ts';
import type { Piece } from './reply.ts';

/** What was reckoned back from a figure or on from it. */
export type Derived = Extract<
  Operation,
  'base' | 'count' | 'gain' | 'place-before' | 'age' | 'attained'
>;

interface Told {
  readonly calculation: Calculation;
  readonly result: Piece;
  readonly label: (operand: Operand) => Piece;
}

/** The sentence that tells such a result, without a stop. */
export function derivedSentence(
  operation: Derived,
  [a, b]: readonly [Operand, Operand | undefined],
  { calculation, result, label }: Told,
  writing: Writing,
): Piece[] {
  const zh = writing.language === 'zh';
  switch (operation) {
    case 'base':
      return basePieces(a, result, writing);
    case 'count':
      return between([a, b], zh ? ['除以', '，得'] : [' divided by ', ': '], { result, label });
    case 'gain':
      return [label(a), say(gained(calculation, zh)), result];
    case 'place-before':
      return [label(a), say(zh ? '：前一次排第' : ': the time before at place '), result];
    case 'age':
      return between([a, b], zh ? ['：到', '有'] : [': by ', ' that makes '], { result, label });
    case 'attained':
      return between([a, b], zh ? ['相当于', '的'] : [' against ', ': '], { result, label });
    default:
      return operation satisfies never;
  }
}

function between(
  [a, b]: readonly [Operand, Operand | undefined],
  [first, second]: readonly [string, string],
  { result, label }: Pick<Told, 'result' | 'label'>,
): Piece[] {
  return b ? [label(a), say(first), label(b), say(second), result] : [result];
}

/** By how much a level rose to what it is, as a printed growth tells. */
function gained({ result: { number } }: Calculation, zh: boolean): string {
  const down = number.isNegative();
  if (zh) return `（由增速推算）比上年${down ? '减少' : '净增'}`;
  return `, by its growth, ${down ? 'down' : 'up'} on the year before by `;
}

function basePieces({ fact }: Operand, result: Piece, { language }: Writing): Piece[] {
  if (!fact || fact.period.type === 'undated') return [result];
  const zh = language === 'zh';
  const label = nameOf(fact.indicator, language);
  const { grain, first } = fact.period.span;
  const year = Number(first.slice(0, 4)) - 1;
  const before = { grain, first: `${year}${first.slice(4)}`, last: `${year}${first.slice(4)}` };
  return zh
    ? [
        named(nameOf(fact.entity, 'zh')),
        period(spanWords(before, 'zh')),
        named(label),
        say('（由增速倒推）'),
        result,
      ]
    : [
        named(`${label} of ${nameOf(fact.entity, 'en')}`),
        say(' in '),
        period(spanWords(before, 'en')),
        say(', worked back from the growth: '),
        result,
      ];
}
