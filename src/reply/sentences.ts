import type { Calculation, Operand } from '../calculation/calculate.ts';
import type { Fact } from '../knowledge/model.ts';
import { inBase } from '../calculation/quantity.ts';
import { parseUnit } from '../text/units.ts';
import { comparePeriods, periodWords } from '../text/periods.ts';
import type { Citations } from './citations.ts';
import type { Writing } from './draft.ts';
import { derivedSentence } from './derived-sentences.ts';
import { labelOf, nameOf, shortLabel, timeOf } from './labels.ts';
import { echo, named, period, say } from './lines.ts';
import type { Language, Piece } from './reply.ts';
import { resultPiece } from './results.ts';

/** `asked`: the figures in the order asked. `headless`: what they are of was said before. */
interface Telling {
  readonly asked: readonly Fact[];
  readonly headless: boolean;
}

/** The sentence that tells a calculated result, without a stop. */
export function resultSentence(
  calculation: Calculation,
  { asked, headless }: Telling,
  writing: Writing,
  citations: Citations,
): Piece[] {
  const { language } = writing;
  const { operation, operands } = calculation;
  const result = resultPiece(calculation, language, citations);
  const [a, b] = operands;
  if (!a) return [result];
  const label = (operand: Operand): Piece => nameOfOperand(operand, writing);
  const zh = language === 'zh';
  switch (operation) {
    case 'difference':
      return b ? differencePieces([a, b], { asked, headless }, result, writing) : [result];
    case 'rest':
      return b
        ? zh
          ? [label(a), say('减去'), label(b), say('，还有'), result]
          : [label(a), say(' less '), label(b), say(': '), result]
        : [result];
    case 'growth':
      return b ? growthPieces([a, b], calculation, result, writing) : [result];
    case 'multiple':
      return b
        ? zh
          ? [label(a), say('是'), label(b), say('的'), result]
          : [label(a), say(' is '), result, say(' '), label(b)]
        : [result];
    case 'share':
      return b
        ? zh
          ? [label(a), say('占'), label(b), say('的'), result]
          : [label(a), say(' is '), result, say(' of '), label(b)]
        : [result];
    case 'sum':
      return sumPieces(operands, result, writing);
    case 'average':
      return b
        ? zh
          ? [
              label(a),
              say('按'),
              label(b),
              say('平均，每'),
              say(parseUnit(b.quantity.unit)?.base ?? b.quantity.unit),
              result,
            ]
          : [label(a), say(' for each of '), label(b), say(': '), result]
        : [result];
    case 'whole':
      return b
        ? zh
          ? [label(a), say('除以'), label(b), say('，得'), result]
          : [label(a), say(' divided by '), label(b), say(': '), result]
        : [result];
    case 'portion':
      return b
        ? zh
          ? [label(b), say('：按'), label(a), say('算，是'), result]
          : [label(b), say(', reckoned from '), label(a), say(': '), result]
        : [result];
    case 'base':
    case 'count':
    case 'gain':
    case 'place-before':
    case 'age':
    case 'attained':
      return derivedSentence(operation, [a, b], { calculation, result, label }, writing);
    case 'conversion':
      return [label(a), say(zh ? '：' : ': '), result];
    default:
      return operation satisfies never;
  }
}

/** Two figures by name, more of them only together: they are listed below. */
function sumPieces(operands: readonly Operand[], result: Piece, writing: Writing): Piece[] {
  const zh = writing.language === 'zh';
  const [a, b, ...more] = operands;
  if (!a || !b || more.length > 0) return [say(zh ? '合计' : 'In total: '), result];
  const [head, left, right] = headAndNames(a, b, writing);
  return zh
    ? [...head, left, say('与'), right, say('合计'), result]
    : [...head, left, say(' and '), right, say(' together: '), result];
}

/** A growth told after a difference or a multiple of the same figures: ，增长15.13%. */
export function furtherResult(
  calculation: Calculation,
  { language }: Writing,
  citations: Citations,
): Piece[] {
  const down = calculation.result.number.isNegative();
  const verb = { zh: down ? '，下降' : '，增长', en: down ? ', down by ' : ', up by ' }[language];
  return [say(verb), resultPiece(calculation, language, citations)];
}

function nameOfOperand({ fact, said }: Operand, { language, word }: Writing): Piece {
  return fact ? named(labelOf(fact, language, word)) : echo(said);
}

/** Words for more and less: of things, of percentages, of places, over time. */
function lead(a: Operand, ahead: boolean, overTime: boolean, language: Language): string {
  const { dimension } = a.quantity;
  const zh = language === 'zh';
  if (dimension === 'rank') {
    if (zh) return overTime ? (ahead ? '前进' : '后退') : ahead ? '靠前' : '靠后';
    return ahead ? ' is ahead by ' : ' is behind by ';
  }
  if (dimension === 'ratio')
    return zh ? (ahead ? '高' : '低') : ahead ? ' is higher by ' : ' is lower by ';
  return zh ? (ahead ? '多' : '少') : ahead ? ' is more by ' : ' is less by ';
}

/** In the order asked; over time the later first: 2023年比2020年多82个. */
function differencePieces(
  [larger, smaller]: readonly [Operand, Operand],
  { asked, headless }: Telling,
  result: Piece,
  writing: Writing,
): Piece[] {
  const { language } = writing;
  const zh = language === 'zh';
  const overTime = isOverTime(larger, smaller);
  const first = overTime ? later(larger, smaller) : asked[0] === smaller.fact ? smaller : larger;
  const second = first === larger ? smaller : larger;
  const [shared, left, right] = headAndNames(first, second, writing);
  const head = headless ? [] : shared;
  if (inBase(first.quantity).equals(inBase(second.quantity)))
    return [...head, left, say(zh ? '与' : ' equals '), right, say(zh ? '相同' : '')];
  const numberAhead = first === larger;
  const ahead = first.quantity.dimension === 'rank' ? !numberAhead : numberAhead;
  const verb = lead(first, ahead, overTime, language);
  return zh
    ? [...head, left, say('比'), right, say(verb), result]
    : [...head, left, say(verb), result, say(' than '), right];
}

function growthPieces(
  [from, to]: readonly [Operand, Operand],
  { result: { number } }: Calculation,
  result: Piece,
  writing: Writing,
): Piece[] {
  const zh = writing.language === 'zh';
  const [head, left, right] = headAndNames(to, from, writing);
  const down = number.isNegative();
  return zh
    ? [...head, left, say('比'), right, say(down ? '下降' : '增长'), result]
    : [...head, left, say(down ? ' is down by ' : ' is up by '), result, say(' from '), right];
}

/** What both share once, then what tells them apart: 签约项目数，2023年 / 2020年. */
function headAndNames(
  a: Operand,
  b: Operand,
  { language, word }: Writing,
): readonly [Piece[], Piece, Piece] {
  const [left, right] = [a.fact, b.fact];
  const zh = language === 'zh';
  const comma = say(zh ? '，' : ', ');
  if (left && right && left.entity === right.entity) {
    const [one, other] = [shortLabel(left, language, word), shortLabel(right, language, word)];
    const owner = nameOf(left.entity, language);
    if (one === other && left.period.notation !== right.period.notation) {
      const head = [named(zh ? `${owner}${one}` : `${one} of ${owner}`), comma];
      return [head, period(timeOf(left, language)), period(timeOf(right, language))];
    }
    if (left.period.notation === right.period.notation && one !== other) {
      const time = left.period.type === 'undated' ? '' : periodWords(left.period, language);
      return [
        [named(owner), period(time === '' || zh ? time : ` ${time}`), comma],
        named(one),
        named(other),
      ];
    }
  }
  return [
    [],
    nameOfOperand(a, { language, word, examples: [] }),
    nameOfOperand(b, { language, word, examples: [] }),
  ];
}

function isOverTime(a: Operand, b: Operand): boolean {
  return (
    a.fact !== null &&
    b.fact !== null &&
    a.fact.entity === b.fact.entity &&
    a.fact.indicator === b.fact.indicator &&
    comparePeriods(a.fact.period, b.fact.period) !== 0
  );
}

function later(a: Operand, b: Operand): Operand {
  return a.fact && b.fact && comparePeriods(a.fact.period, b.fact.period) > 0 ? a : b;
}
