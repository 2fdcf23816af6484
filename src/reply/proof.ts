import { Decimal } from 'decimal.js';
import { formulaOf, quantityText } from '../calculation/formula.ts';
import { quantitySaid, type Quantity } from '../calculation/quantity.ts';
import { recompute } from '../calculation/recompute.ts';
import { shortened } from '../calculation/shortened.ts';
import { findNumbers } from '../text/numbers.ts';
import { compactText } from '../knowledge/seed.ts';
import { ORDINALS } from '../question/english-frames.ts';
import { matchForm } from '../text/normalize.ts';
import { convertToEnglish } from './figures.ts';
import type { CitedPassage, OperandRecord, Piece, Reply } from './reply.ts';

/** A figure that its own reply does not prove. */
export interface Fault {
  readonly piece: string;
  readonly why: string;
}

/**
 * The last step before a reply goes out: every numeral of a figure stands in a passage that the figure cites
 * (or is computed from one), templates hold no digits, and echoes stand in the question.
 */
export function findFaults(reply: Reply, question: string): Fault[] {
  const prints = reply.passages.map(printOf);
  const faults = reply.lines.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => faultOf(piece, prints, question)),
  );
  return reply.kind === 'passage' ? [...faults, ...claimsOf(reply)] : faults;
}

/** A passage is shown and nothing is said of it: the reply has no figure, no time and no word of the subject. */
function claimsOf({ lines, figures, passages }: Reply): Fault[] {
  const pieces = lines.flatMap((line) => line.pieces);
  return [
    ...pieces
      .filter(({ kind }) => kind !== 'template' && kind !== 'name')
      .map(({ text }) => ({ piece: text, why: 'a passage is dressed as an answer' })),
    ...figures.map(({ value }) => ({ piece: value, why: 'a passage reply gives a figure' })),
    ...(passages.length === 0 ? [{ piece: '', why: 'a passage reply shows no passage' }] : []),
  ];
}

/** What a passage prints: its text without white space, and its numbers. */
interface Print {
  readonly text: string;
  readonly numbers: readonly number[];
}

function printOf({ text }: CitedPassage): Print {
  return { text: compactText(text), numbers: findNumbers(text).map(({ value }) => value) };
}

function faultOf(piece: Piece, prints: readonly Print[], question: string): Fault[] {
  switch (piece.kind) {
    case 'figure':
      return figureFault(piece, prints);
    case 'result':
      return resultFault(piece, prints);
    case 'template':
      return /\d/.test(piece.text)
        ? [{ piece: piece.text, why: 'a template holds a numeral' }]
        : [];
    case 'echo':
      return isSaid(piece.text, matchForm(question) + placesIn(question))
        ? []
        : [{ piece: piece.text, why: 'an echo is not in the question' }];
    case 'name':
    case 'period':
    case 'curated':
      return [];
    default:
      return piece satisfies never;
  }
}

/** The places that a question says in English words, as numerals. */
function placesIn(question: string): string {
  const words: readonly string[] = question.toLowerCase().match(/[a-z]+/g) ?? [];
  return ORDINALS.map((word, at) => (words.includes(word) ? ` ${at + 1}` : '')).join('');
}

/** An echo may hold only numerals that the question holds; its words may have been read by their sound. */
function isSaid(text: string, form: string): boolean {
  return (text.match(/[\d.]+/g) ?? []).every((numeral) => form.includes(numeral));
}

/** A result may be told as it is, as at least so much or as at most so much. */
const BOUNDS = [null, 'at-least', 'at-most'] as const;

/** Every operand stands in a passage or was said, the result follows from them, and the text holds no other number. */
function resultFault(
  { text, passages, calculation }: Extract<Piece, { kind: 'result' }>,
  prints: readonly Print[],
): Fault[] {
  const { operation, operands, result } = calculation;
  const proven = new Set(passages.flatMap((index) => prints[index]?.numbers ?? []));
  const open = operands.find(
    ({ fact, value }) => fact !== null && !proven.has(Math.abs(Number(value))),
  );
  if (open) return [{ piece: text, why: `no passage holds the operand ${open.value}` }];
  const again = recompute(operation, operands.map(asQuantity), result.unit);
  if (again?.result.number.toFixed() !== result.value || again.result.unit !== result.unit)
    return [{ piece: text, why: 'the result does not follow from its operands' }];
  const short = BOUNDS.map((bound) => shortened({ ...again, bound }));
  const english = short.map(
    ({ number, unit }) => convertToEnglish({ value: number.abs().toNumber(), unit }) ?? '',
  );
  const told = [formulaOf(again), ...short.map(quantityText), ...english].join(' ');
  const known = new Set(findNumbers(told).map(({ value }) => value));
  const foreign = findNumbers(text).find(
    ({ value, form }) => form === 'digits' && !known.has(value),
  );
  return foreign ? [{ piece: text, why: `the formula does not hold ${foreign.value}` }] : [];
}

function asQuantity({ value, unit, dimension }: OperandRecord): Quantity {
  const said = quantitySaid(Number(value), unit);
  return said && dimension !== 'rank'
    ? said
    : { number: new Decimal(value), unit, dimension: 'rank' };
}

function figureFault(
  { text, passages, conversion, stands = [] }: Extract<Piece, { kind: 'figure' }>,
  prints: readonly Print[],
): Fault[] {
  const cited = passages.flatMap((index) => prints[index] ?? []);
  if (cited.length === 0) return [{ piece: text, why: 'a figure cites no passage' }];
  const printed = cited.map((print) => print.text).join('|');
  const absent = stands.find((stretch) => !printed.includes(compactText(stretch)));
  if (absent !== undefined) return [{ piece: text, why: `the passage does not print ${absent}` }];
  const proven = new Set(cited.flatMap(({ numbers }) => numbers));
  if (conversion && proven.has(conversion.value))
    for (const { value } of findNumbers(convertToEnglish(conversion) ?? '')) proven.add(value);
  const wanting = findNumbers(text).filter(
    ({ value, form }) => form === 'digits' && !proven.has(value),
  );
  return wanting.length > 0
    ? [
        {
          piece: text,
          why: `the passage does not hold ${wanting.map(({ value }) => value).join(', ')}`,
        },
      ]
    : [];
}
