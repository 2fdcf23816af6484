import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { passageOf, replyOf } from '../../test/bot/fake-answerer.ts';
import { convertToEnglish, type Conversion } from './figures.ts';
import { findFaults, type Fault } from './proof.ts';
import type { CalculationRecord, OperandRecord, Piece, Reply } from './reply.ts';

const PASSAGES = [
  passageOf({ text: '签约项目64个，金额318.6亿元。' }),
  passageOf({ text: '居第九位。' }),
];

function faults(piece: Piece, question = ''): string[] {
  const line = { role: 'direct' as const, pieces: [piece] };
  return findFaults(replyOf({ lines: [line], passages: PASSAGES }), question).map(({ why }) => why);
}

const figure = (text: string, passages: readonly number[], conversion?: Conversion): Piece => ({
  kind: 'figure',
  text,
  passages,
  conversion: conversion ?? null,
});
const AMOUNT: Conversion = { value: 318.6, unit: '亿元' };

test.each<{ name: string; piece: Piece; question?: string }>([
  { name: 'a figure of its passage', piece: figure('64个', [0]) },
  { name: 'a figure with its status and part', piece: figure('预计318.6亿元左右', [0]) },
  { name: 'a figure of the second of its passages', piece: figure('64个', [1, 0]) },
  { name: 'a Chinese numeral in digits', piece: figure('No. 9 [第九]', [1]) },
  { name: 'a conversion', piece: figure('CNY 31.86 billion [318.6亿元]', [0], AMOUNT) },
  { name: 'a figure without a numeral', piece: figure('海穗物流', [0]) },
  { name: 'a template of words', piece: { kind: 'template', text: '其他时间：' } },
  {
    name: 'an echo of the question',
    piece: { kind: 'echo', text: '2016年' },
    question: '2016年？',
  },
  { name: 'an echo heard otherwise', piece: { kind: 'echo', text: '赣州' }, question: '赣洲' },
  { name: 'a period', piece: { kind: 'period', text: '2017年' } },
  { name: 'a name with a numeral', piece: { kind: 'name', text: '投资10亿元以上' } },
])('$name is no fault', ({ piece, question }) => {
  expect(faults(piece, question)).toEqual([]);
});

test.each<{ name: string; piece: Piece; why: string; question?: string }>([
  { name: 'another number', piece: figure('65个', [0]), why: 'does not hold 65' },
  { name: 'a longer number', piece: figure('640个', [0]), why: 'does not hold 640' },
  { name: 'a piece of a number', piece: figure('318亿元', [0]), why: 'does not hold 318' },
  { name: 'a second number', piece: figure('64个、7个', [0]), why: 'does not hold 7' },
  { name: 'a number of another passage', piece: figure('64个', [1]), why: 'does not hold 64' },
  { name: 'no passage', piece: figure('64个', []), why: 'cites no passage' },
  { name: 'no passage for words', piece: figure('海穗物流', []), why: 'cites no passage' },
  { name: 'a passage that is not there', piece: figure('64个', [2]), why: 'cites no passage' },
  { name: 'a passage before the first', piece: figure('64个', [-1]), why: 'cites no passage' },
  {
    name: 'a wrong conversion',
    piece: figure('CNY 3.186 billion [318.6亿元]', [0], AMOUNT),
    why: 'does not hold 3.186',
  },
  {
    name: 'a conversion of what is not printed',
    piece: figure('CNY 31.87 billion [318.6亿元]', [0], { value: 318.7, unit: '亿元' }),
    why: 'does not hold 31.87',
  },
  {
    name: 'a conversion nobody declared',
    piece: figure('CNY 31.86 billion [318.6亿元]', [0]),
    why: 'does not hold 31.86',
  },
  {
    name: 'a template with a numeral',
    piece: { kind: 'template', text: '共64个' },
    why: 'a template holds a numeral',
  },
  {
    name: 'an echo of what was not asked',
    piece: { kind: 'echo', text: '2015年' },
    question: '2016年？',
    why: 'an echo is not in the question',
  },
])('$name is a fault', ({ piece, why, question }) => {
  const found = faults(piece, question);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(why);
});

test('any figure that its passage does not hold is a fault', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(100_000), (printed, shown) => {
      const reply = replyOf({
        lines: [{ role: 'direct', pieces: [figure(`${shown}家`, [0])] }],
        passages: [passageOf({ text: `共有${printed}家。` })],
      });
      expect(findFaults(reply, '').length).toBe(printed === shown ? 0 : 1);
    }),
  );
});

test('a conversion is proven by the number that it converts, and by no other', () => {
  const unit = fc.constantFrom('亿元', '万元', '万人', '亿美元');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), unit, (value, said) => {
      const conversion = { value, unit: said };
      const english = convertToEnglish(conversion) ?? '';
      const faultsAt = (printed: number): readonly Fault[] =>
        findFaults(
          replyOf({
            lines: [{ role: 'direct', pieces: [figure(english, [0], conversion)] }],
            passages: [passageOf({ text: `达${printed}${said}。` })],
          }),
          '',
        );
      expect(english).not.toBe('');
      expect(faultsAt(value)).toEqual([]);
      expect(faultsAt(value + 100_000)).toHaveLength(1);
    }),
  );
});

const quoting = (pieces: readonly Piece[], parts: Partial<Reply> = {}): string[] =>
  findFaults(
    replyOf({ kind: 'passage', lines: [{ role: 'direct', pieces }], passages: PASSAGES, ...parts }),
    '64个项目',
  ).map(({ why }) => why);

test('a passage may be introduced by a template and a name', () => {
  const pieces: Piece[] = [
    { kind: 'template', text: '原文相关段落：' },
    { kind: 'name', text: '星澜港区' },
  ];
  expect(quoting(pieces)).toEqual([]);
});

test.each<{ name: string; piece: Piece }>([
  { name: 'a figure, though proven', piece: figure('64个', [0]) },
  { name: 'a period', piece: { kind: 'period', text: '2017年' } },
  { name: 'an echo', piece: { kind: 'echo', text: '64个项目' } },
  { name: 'curated text', piece: { kind: 'curated', text: '签约了项目' } },
])('a passage is not dressed with $name', ({ piece }) => {
  expect(quoting([piece])).toEqual(['a passage is dressed as an answer']);
});

test('a passage reply has a passage and no figure of its own', () => {
  const figures: Reply['figures'] = [
    {
      role: 'answer',
      fact: 'a',
      entity: '星澜港区',
      indicator: '签约项目数',
      measure: 'level',
      period: '2017',
      value: '64',
      unit: '个',
      qualifier: null,
      status: 'actual',
      where: [],
      passage: 0,
    },
  ];
  expect(quoting([], { figures })).toEqual(['a passage reply gives a figure']);
  expect(quoting([], { passages: [] })).toEqual(['a passage reply shows no passage']);
});

const operand = (
  value: string,
  unit = '个',
  parts: Partial<OperandRecord> = {},
): OperandRecord => ({
  fact: 'a',
  value,
  unit,
  dimension: 'count',
  ...parts,
});

/** Two figures in two passages, and what comes of them. */
function resultFaults(
  text: string,
  calculation: Partial<CalculationRecord> = {},
  passages: readonly number[] = [0, 1],
): string[] {
  const piece: Piece = {
    kind: 'result',
    text,
    passages,
    calculation: {
      operation: 'difference',
      operands: [operand('64'), operand('40')],
      result: { value: '24', unit: '个' },
      ...calculation,
    },
  };
  const printed = ['签约项目64个。', '上年签约项目40个。', '金额318.6亿元，居第九位、第五位。'];
  const reply = replyOf({
    lines: [{ role: 'direct', pieces: [piece] }],
    passages: printed.map((one) => passageOf({ text: one })),
  });
  return findFaults(reply, '').map(({ why }) => why);
}

const MONEY = [operand('318.6', '亿元', { dimension: 'money' })];

test.each<{ name: string; text: string; of?: Partial<CalculationRecord>; in?: number[] }>([
  { name: 'a difference', text: '24个' },
  { name: 'its formula', text: '64个 − 40个 = 24个' },
  { name: 'a qualifier before it', text: '预计约24个' },
  {
    name: 'a rounded growth',
    text: '约37.5%',
    of: {
      operation: 'growth',
      operands: [operand('40'), operand('55', '个', { fact: null })],
      result: { value: '37.5', unit: '%' },
    },
  },
  {
    name: 'an amount that the asker said',
    text: '36个',
    of: {
      operands: [operand('100', '个', { fact: null }), operand('64')],
      result: { value: '36', unit: '个' },
    },
  },
  {
    name: 'places of a ranking',
    text: '9位 − 5位 = 4位',
    of: {
      operands: [
        operand('9', '位', { dimension: 'rank' }),
        operand('5', '位', { dimension: 'rank' }),
      ],
      result: { value: '4', unit: '位' },
    },
    in: [2],
  },
  {
    name: 'a result in English units',
    text: 'CNY 31.86 billion [3186000万元]',
    of: { operation: 'conversion', operands: MONEY, result: { value: '3186000', unit: '万元' } },
    in: [2],
  },
])('$name that follows from its operands is no fault', ({ text, of, in: passages }) => {
  expect(resultFaults(text, of, passages)).toEqual([]);
});

test.each<{
  name: string;
  text: string;
  of?: Partial<CalculationRecord>;
  in?: number[];
  why: string;
}>([
  {
    name: 'an operand that no passage prints',
    text: '25个',
    of: { operands: [operand('65'), operand('40')], result: { value: '25', unit: '个' } },
    why: 'no passage holds the operand 65',
  },
  {
    name: 'an operand of a passage that is not cited',
    text: '24个',
    in: [0],
    why: 'no passage holds the operand 40',
  },
  {
    name: 'a result without a passage',
    text: '24个',
    in: [],
    why: 'no passage holds the operand 64',
  },
  {
    name: 'a result that does not follow',
    text: '26个',
    of: { result: { value: '26', unit: '个' } },
    why: 'does not follow from its operands',
  },
  {
    name: 'a result in another unit',
    text: '24家',
    of: { result: { value: '24', unit: '家' } },
    why: 'does not follow from its operands',
  },
  {
    name: 'a rounded result with more digits than are calculated',
    text: '60.001%',
    of: {
      operation: 'growth',
      operands: [operand('40'), operand('64')],
      result: { value: '60.001', unit: '%' },
    },
    why: 'does not follow from its operands',
  },
  {
    name: 'a conversion to another currency',
    text: '318.6亿美元',
    of: { operation: 'conversion', operands: MONEY, result: { value: '318.6', unit: '亿美元' } },
    in: [2],
    why: 'does not follow from its operands',
  },
  {
    name: 'nothing to calculate from',
    text: '24个',
    of: { operands: [] },
    why: 'does not follow from its operands',
  },
  {
    name: 'a foreign number in the formula',
    text: '64个 − 41个 = 24个',
    why: 'the formula does not hold 41',
  },
  {
    name: 'a foreign number beside the result',
    text: '24个，共99个',
    why: 'the formula does not hold 99',
  },
  {
    name: 'a wrong conversion to English',
    text: 'CNY 3.186 billion [3186000万元]',
    of: { operation: 'conversion', operands: MONEY, result: { value: '3186000', unit: '万元' } },
    in: [2],
    why: 'the formula does not hold 3.186',
  },
])('$name is a fault', ({ text, of, in: passages, why }) => {
  const found = resultFaults(text, of, passages);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(why);
});
