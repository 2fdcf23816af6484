import type { Calculation, Operand } from '../calculation/calculate.ts';
import type { Bounded } from '../calculation/bounds.ts';
import { formulaOf, quantityText } from '../calculation/formula.ts';
import { shortened } from '../calculation/shortened.ts';
import type { Citations } from './citations.ts';
import { convertToEnglish } from './figures.ts';
import type { CalculationRecord, Language, OperandRecord, Piece, ResultRecord } from './reply.ts';

/** Calculated numbers as pieces and as data. */

const BOUNDS = {
  zh: { about: '约', 'at-least': '至少', 'at-most': '不到' },
  en: { about: 'about ', 'at-least': 'at least ', 'at-most': 'less than ' },
};
const EXPECTED = { zh: '预计', en: 'expected ' };

/** A result as a piece: with 预计 and 约, 至少 or 不到; a decline without its sign, which the words say. */
export function resultPiece(
  calculation: Calculation,
  language: Language,
  citations: Citations,
): Piece {
  const { expected, bound, rounded } = calculation;
  const result = shortened(calculation);
  const amount = { ...result, number: result.number.abs() };
  const zh = quantityText(amount);
  const english = convertToEnglish({ value: amount.number.toNumber(), unit: amount.unit });
  const number = language === 'zh' || english === null ? zh : `${english} [${zh}]`;
  const text = `${expected ? EXPECTED[language] : ''}${boundWord(bound, rounded, language)}${number}`;
  return piece(calculation, text, citations);
}

/** What is rounded is "about" as much as what is printed so. */
function boundWord(bound: Bounded, rounded: number | null, language: Language): string {
  if (bound !== null) return BOUNDS[language][bound];
  return rounded === null ? '' : BOUNDS[language].about;
}

export function formulaPiece(calculation: Calculation, citations: Citations): Piece {
  return piece(calculation, formulaOf(calculation), citations);
}

function piece(calculation: Calculation, text: string, citations: Citations): Piece {
  const facts = calculation.operands.flatMap(({ fact }) => fact ?? []);
  const passages = [...new Set(facts.flatMap((fact) => citations.citeFact(fact)))];
  return { kind: 'result', text, passages, calculation: calculationRecord(calculation) };
}

function calculationRecord({ operation, operands, result }: Calculation): CalculationRecord {
  return {
    operation,
    operands: operands.map(operandRecord),
    result: { value: result.number.toFixed(), unit: result.unit },
  };
}

function operandRecord({ quantity, fact }: Operand): OperandRecord {
  return {
    fact: fact?.id ?? null,
    value: quantity.number.toFixed(),
    unit: quantity.unit,
    dimension: quantity.dimension,
  };
}

export function resultRecord(calculation: Calculation): ResultRecord {
  const { bound, expected, rounded } = calculation;
  const record = calculationRecord(calculation);
  return {
    role: 'result',
    ...record,
    value: record.result.value,
    unit: record.result.unit,
    qualifier: bound === null ? null : BOUNDS.zh[bound],
    status: expected ? 'expected' : 'actual',
    formula: formulaOf(calculation),
    rounding: rounded,
  };
}
