import type { Answer } from '../answer/answer.ts';
import type { Fact } from '../knowledge/model.ts';
import { chartOf } from './chart.ts';
import type { Citations } from './citations.ts';
import { figure, recordOf, type Draft, type Writing } from './draft.ts';
import { labelOf } from './labels.ts';
import { joined, line, named, say } from './lines.ts';
import type { Line, Piece } from './reply.ts';
import { suggestionsFor } from './suggestions.ts';
import { understoodPieces, understoodRecord } from './understood.ts';

type ExtremeAnswer = Extract<Answer, { form: 'extreme' }>;

const WORDS = {
  zh: {
    highest: '最高的是',
    lowest: '最低的是',
    compared: '比较的还有：',
    apart: '没有拿来比的（时间长短或口径不同）：',
    colon: '：',
    semicolon: '；',
    stop: '。',
  },
  en: {
    highest: 'Highest: ',
    lowest: 'Lowest: ',
    compared: 'Compared with: ',
    apart: 'Left out (other length of time or scope): ',
    colon: ': ',
    semicolon: '; ',
    stop: '.',
  },
};

/** The highest or lowest of several figures, then all that it was compared with, each cited. */
export function composeExtreme(
  answer: ExtremeAnswer,
  writing: Writing,
  citations: Citations,
): Draft {
  const { language } = writing;
  const { lead, compared, apart, understood, side } = answer;
  const words = WORDS[language];
  const told = (facts: readonly Fact[]): Piece[] =>
    joined(
      facts.map((fact) => [
        named(labelOf(fact, language, writing.word)),
        say(words.colon),
        figure(fact, writing, citations),
      ]),
      words.semicolon,
    );
  const others = (opening: string, facts: readonly Fact[]): Line[] =>
    facts.length === 0 ? [] : [line('detail', [say(opening), ...told(facts), say(words.stop)])];
  return {
    kind: 'answer',
    lines: [
      line('direct', [say(words[side]), ...told(lead), say(words.stop)]),
      line('understood', understoodPieces(lead, understood, writing)),
      ...others(words.compared, compared),
      ...others(words.apart, apart),
    ],
    figures: [
      ...lead.map((fact) => recordOf(fact, 'answer', citations)),
      ...compared.map((fact) => recordOf(fact, 'operand', citations)),
      ...apart.map((fact) => recordOf(fact, 'context', citations)),
    ],
    chart: chartOf([...lead, ...compared], { overTime: isOverTime(answer), asked: false }, writing),
    understood: understoodRecord(lead, understood, writing),
    suggestions: suggestionsFor(compared.slice(0, 3), writing),
  };
}

/** One thing at several times, not several things. */
function isOverTime({ lead, compared }: ExtremeAnswer): boolean {
  const [first, ...others] = [...lead, ...compared];
  return (
    first !== undefined &&
    others.every(
      ({ entity, indicator }) => entity === first.entity && indicator === first.indicator,
    )
  );
}
