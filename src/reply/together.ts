import type { FiguresTogether } from '../answer/answer.ts';
import type { Calculation } from '../calculation/calculate.ts';
import type { Fact } from '../knowledge/model.ts';
import { comparePeriods } from '../text/periods.ts';
import { barsLine, cautionsLine } from './cautions.ts';
import { chartOf } from './chart.ts';
import type { Citations } from './citations.ts';
import { figure, recordOf, type Draft, type Writing } from './draft.ts';
import { labelOf, nameOf, shortLabel, timeOf } from './labels.ts';
import { joined, line, named, period, say } from './lines.ts';
import type { Language, Line, Piece } from './reply.ts';
import { formulaPiece, resultRecord } from './results.ts';
import { furtherResult, resultSentence } from './sentences.ts';
import { suggestionsFor } from './suggestions.ts';
import { understoodPieces, understoodRecord } from './understood.ts';

/** Figures side by side, over time or calculated with: the result first, then every operand, then how it came about. */
export function composeTogether(
  answer: FiguresTogether,
  writing: Writing,
  citations: Citations,
): Draft {
  const { language } = writing;
  const {
    form,
    figures,
    calculations,
    bars,
    cautions,
    apart,
    otherPrints,
    chartAsked,
    understood,
  } = answer;
  const [first] = calculations;
  const charted = form === 'series' ? [...figures, ...apart] : figures;
  const chart = chartOf(charted, { overTime: form === 'series', asked: chartAsked }, writing);
  const direct =
    form === 'series' || first === undefined
      ? [...figuresPieces(figures, writing, citations), ...then(answer, writing, citations)]
      : results(calculations, answer, writing, citations);
  const listed = form !== 'series' && first !== undefined;
  const stop = say(language === 'zh' ? '。' : '.');
  return {
    kind: 'answer',
    lines: [
      line('direct', [
        ...verdictPieces(answer, language),
        ...aheadPieces(answer, language),
        ...direct,
        stop,
      ]),
      line(
        'understood',
        understoodPieces(
          figures,
          atSeveralTimes(answer) ? { ...understood, periodFrom: 'said' } : understood,
          writing,
        ),
      ),
      ...(listed ? figureLines(figures, writing, citations) : []),
      ...calculations.map((calculation) => formulaLine(calculation, language, citations)),
      ...asideLines(APART[language], apart, writing, citations),
      ...asideLines(OTHER_PRINTS[language], otherPrints, writing, citations),
      ...barsLine(bars, language),
      ...cautionsLine(cautions, language),
      ...(chartAsked && chart === null ? noChart(language) : []),
    ],
    figures: [
      ...figures.map((fact) => recordOf(fact, first ? 'operand' : 'answer', citations)),
      ...[...apart, ...otherPrints].map((fact) => recordOf(fact, 'context', citations)),
    ],
    results: calculations.map(resultRecord),
    chart,
    understood: understoodRecord(figures, understood, writing),
    suggestions: suggestionsFor(figures.slice(0, 3), writing),
  };
}

function noChart(language: Language): Line[] {
  const text = {
    zh: '这些数画不成图：至少要两个、至多二十个同类的数。',
    en: 'These make no chart: it takes two to twenty figures of one sort.',
  }[language];
  return [line('note', [say(text)])];
}

/** Where several times stand side by side none of them is the newest. */
function atSeveralTimes({ figures }: FiguresTogether): boolean {
  return new Set(figures.map(({ period: { notation } }) => notation)).size > 1;
}

const VERDICTS = { zh: { yes: '是。', no: '不是。' }, en: { yes: 'Yes. ', no: 'No. ' } };

function verdictPieces({ verdict }: FiguresTogether, language: Language): Piece[] {
  return verdict === null || verdict === 'not-stated' ? [] : [say(VERDICTS[language][verdict])];
}

const AHEAD = {
  zh: { highest: '最高的是', lowest: '最低的是' },
  en: { highest: 'The highest is ', lowest: 'The lowest is ' },
};

function aheadPieces({ ahead }: FiguresTogether, language: Language): Piece[] {
  return ahead === null ? [] : [say(AHEAD[language][ahead])];
}

function results(
  calculations: readonly Calculation[],
  { form, figures }: FiguresTogether,
  writing: Writing,
  citations: Citations,
): Piece[] {
  const [first, ...more] = calculations;
  if (!first) return [];
  return [
    ...resultSentence(first, { asked: figures, headless: form === 'series' }, writing, citations),
    ...more.flatMap((calculation) =>
      calculation.operation === 'growth' && first.operation !== 'growth'
        ? furtherResult(calculation, writing, citations)
        : [
            say(writing.language === 'zh' ? '；' : '; '),
            ...resultSentence(calculation, { asked: figures, headless: false }, writing, citations),
          ],
    ),
  ];
}

/** What became of a series from its first to its last figure. */
function then(answer: FiguresTogether, writing: Writing, citations: Citations): Piece[] {
  if (answer.calculations.length === 0) return [];
  const gap = say(writing.language === 'zh' ? '。' : '. ');
  return [gap, ...results(answer.calculations, answer, writing, citations)];
}

/** What is the same for all once, then each figure with what tells it apart. */
function figuresPieces(figures: readonly Fact[], writing: Writing, citations: Citations): Piece[] {
  const { language, word } = writing;
  const zh = language === 'zh';
  const [first] = figures;
  if (!first) return [];
  const colon = say(zh ? '：' : ': ');
  const sameOwner = figures.every(({ entity }) => entity === first.entity);
  const label = shortLabel(first, language, word);
  const sameThing =
    sameOwner && figures.every((fact) => shortLabel(fact, language, word) === label);
  const owner = nameOf(first.entity, language);
  if (sameThing)
    return [
      named(zh ? `${owner}${label}` : `${label} of ${owner}`),
      colon,
      ...joined(
        figures.map((fact) => [
          period(timeOf(fact, language)),
          say(' '),
          figure(fact, writing, citations),
        ]),
        zh ? '，' : ', ',
      ),
      ...(areOneState(figures) ? [say(zh ? '，没有变化' : ', unchanged')] : []),
    ];
  return joined(
    figures.map((fact) => [
      named(labelOf(fact, language, word)),
      colon,
      figure(fact, writing, citations),
    ]),
    zh ? '；' : '; ',
  );
}

/** Whether the same words are printed at several times. */
function areOneState([first, ...more]: readonly Fact[]): boolean {
  const isSame = ({ value, printed }: Fact): boolean =>
    value.type === 'text' && printed === first?.printed;
  return first?.value.type === 'text' && more.length > 0 && more.every(isSame);
}

function figureLines(figures: readonly Fact[], writing: Writing, citations: Citations): Line[] {
  return figures.map((fact) =>
    line('detail', [
      say('- '),
      named(labelOf(fact, writing.language, writing.word)),
      say(writing.language === 'zh' ? '：' : ': '),
      figure(fact, writing, citations),
    ]),
  );
}

function formulaLine(calculation: Calculation, language: Language, citations: Citations): Line {
  const zh = language === 'zh';
  const { rounded } = calculation;
  const rounding = zh ? '（四舍五入）' : ' (rounded)';
  return line('detail', [
    say(zh ? '算法：' : 'Formula: '),
    formulaPiece(calculation, citations),
    say(rounded === null ? '' : rounding),
  ]);
}

const APART = {
  zh: '时间长短或性质不同、没有放在一起算的：',
  en: 'Of another length of time or kind, left out: ',
};
const OTHER_PRINTS = {
  zh: '另一篇文章写的是另一个数：',
  en: 'Another article prints another figure: ',
};

function asideLines(
  opening: string,
  facts: readonly Fact[],
  writing: Writing,
  citations: Citations,
): Line[] {
  if (facts.length === 0) return [];
  const zh = writing.language === 'zh';
  const ordered = facts.toSorted((a, b) => comparePeriods(a.period, b.period));
  return [
    line('detail', [
      say(opening),
      ...joined(
        ordered.map((fact) => [
          named(`${labelOf(fact, writing.language, writing.word)} `),
          figure(fact, writing, citations),
        ]),
        zh ? '；' : '; ',
      ),
      say(zh ? '。' : '.'),
    ]),
  ];
}
