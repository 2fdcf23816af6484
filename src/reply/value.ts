import type { Answer } from '../answer/answer.ts';
import type { Fact } from '../knowledge/model.ts';
import { observationKey } from '../knowledge/rules/observations.ts';
import { againstAverage } from '../text/against-average.ts';
import { periodWords } from '../text/periods.ts';
import type { Citations } from './citations.ts';
import { figure, recordOf, type Draft, type Writing } from './draft.ts';
import { nameOf, shortLabel } from './labels.ts';
import { curated, joined, line, named, period, say } from './lines.ts';
import type { Language, Line, Piece } from './reply.ts';
import { suggestionsFor } from './suggestions.ts';
import { understoodPieces, understoodRecord } from './understood.ts';

type ValueAnswer = Extract<Answer, { form: 'value' | 'list' }>;

/** Figures of one or more observations: the direct line, how it was understood, and what belongs beside it. */
export function composeValue(answer: ValueAnswer, writing: Writing, citations: Citations): Draft {
  const { language } = writing;
  const { lead, others, beside, understood } = answer;
  const opening = answer.verdict === null ? [] : [say(VERDICTS[language][answer.verdict])];
  const direct = line('direct', [...opening, ...directPieces(lead, writing, citations)]);
  const lines = [
    direct,
    line('understood', understoodPieces(lead, understood, writing)),
    ...detail(
      language === 'zh' ? '其他时间：' : 'Other periods: ',
      others.map((fact) => [
        period(`${periodWords(fact.period, language)} `),
        figure(fact, writing, citations),
      ]),
      language,
    ),
    ...detail(
      language === 'zh' ? '同一处还写到：' : 'Told with it: ',
      beside.map((fact) => [
        ...unlike(lead, fact, language),
        named(`${shortLabel(fact, language, writing.word)} `),
        figure(fact, writing, citations),
      ]),
      language,
    ),
    ...detail(
      language === 'zh' ? '紧接着写到：' : 'The sentence goes on: ',
      lead.flatMap(toldBehind).map((words) => [curated(words)]),
      language,
    ),
    ...notes(lead, language),
    ...undatedNote(lead, language),
  ];
  return {
    kind: 'answer',
    lines,
    figures: [
      ...lead.map((fact) => recordOf(fact, 'answer', citations)),
      ...[...others, ...beside].map((fact) => recordOf(fact, 'context', citations)),
    ],
    understood: understoodRecord(lead, understood, writing),
    suggestions: suggestionsFor([...others, ...beside].slice(0, 3), writing),
  };
}

/** How a figure stands against the average of all, where its sentence says so. */
function toldBehind({ passages }: Fact): readonly string[] {
  const told = passages.flatMap(({ text, mark }) => againstAverage(text, mark[1])?.words ?? []);
  return [...new Set(told)];
}

const VERDICTS = {
  zh: { yes: '是。', no: '不是。', 'not-stated': '文章没有直接说是或不是，写的是：' },
  en: { yes: 'Yes. ', no: 'No. ', 'not-stated': 'The article does not say yes or no; it says: ' },
};

function detail(lead: string, groups: readonly (readonly Piece[])[], language: Language): Line[] {
  if (groups.length === 0) return [];
  return [
    line('detail', [
      say(lead),
      ...joined(groups, language === 'zh' ? '；' : '; '),
      say(language === 'zh' ? '。' : '.'),
    ]),
  ];
}

/** Whose and of what time a figure beside the answer is, where the answer is another's or of another time. */
function unlike([first]: readonly Fact[], fact: Fact, language: Language): Piece[] {
  const owner = fact.entity === first?.entity ? '' : nameOf(fact.entity, language);
  const when = fact.period.notation === first?.period.notation ? '' : timeOf(fact, language);
  const gap = language === 'zh' ? '' : ', ';
  return [
    ...(owner === '' ? [] : [named(owner), say(gap)]),
    ...(when === '' ? [] : [period(when), say(gap)]),
  ];
}

/** The subject once, the period once if it is the same for all, then each indicator with its figures. */
function directPieces(lead: readonly Fact[], writing: Writing, citations: Citations): Piece[] {
  const { language } = writing;
  const [first] = lead;
  if (!first) return [];
  const zh = language === 'zh';
  const sameOwner = lead.every(({ entity }) => entity === first.entity);
  const sameTime =
    sameOwner && lead.every((fact) => fact.period.notation === first.period.notation);
  const gap = zh ? '' : ', ';
  const when = sameTime ? timeOf(first, language) : '';
  const groups = new Map<string, Fact[]>();
  for (const fact of lead) {
    const owner = sameOwner ? '' : `${nameOf(fact.entity, language)}${gap}`;
    const label = `${owner}${shortLabel(fact, language, writing.word)}`;
    groups.set(label, [...(groups.get(label) ?? []), fact]);
  }
  const told = [...groups].map(([label, facts]) => [
    named(label),
    say(zh ? '：' : ': '),
    ...joined(
      onceEach(facts, writing, citations).map(([fact, piece], _, all) => [
        ...(sameTime ? [] : [period(timeOf(fact, language)), say(' ')]),
        piece,
        ...(all.some(([other]) => contradicts(other, fact)) ? printedIn(fact, language) : []),
      ]),
      zh ? '、' : ', ',
    ),
  ]);
  return [
    named(sameOwner ? nameOf(first.entity, language) : ''),
    say(sameOwner ? gap : ''),
    period(when),
    say(when ? gap : ''),
    ...joined(told, zh ? '；' : '; '),
    say(zh ? '。' : '.'),
  ];
}

/** Two prints of one observation that disagree. */
function contradicts(a: Fact, b: Fact): boolean {
  return a !== b && a.article !== b.article && observationKey(a) === observationKey(b);
}

function printedIn({ article }: Fact, language: Language): Piece[] {
  const zh = language === 'zh';
  return [say(zh ? '（' : ' ('), period(article.published), say(zh ? '的文章）' : ' article)')];
}

/** Figures that read alike and are of one time stand once, citing all their passages. */
function onceEach(facts: readonly Fact[], writing: Writing, citations: Citations): [Fact, Piece][] {
  const pieces = new Map<string, [Fact, Piece]>();
  for (const fact of facts) {
    const piece = figure(fact, writing, citations);
    const key = `${fact.period.notation} ${piece.text}`;
    const known = pieces.get(key);
    if (!known) pieces.set(key, [fact, piece]);
    else if (known[1].kind === 'figure' && piece.kind === 'figure') {
      const passages = [...new Set([...known[1].passages, ...piece.passages])];
      pieces.set(key, [known[0], { ...known[1], passages }]);
    }
  }
  return [...pieces.values()];
}

/** The period in words; empty where the figure is a date itself or has none. */
function timeOf(fact: Fact, language: Language): string {
  const timeless = fact.period.type === 'undated' || fact.value.type === 'date';
  return timeless ? '' : periodWords(fact.period, language);
}

/** A figure without a time in the text is said to be one; the article's own time is named instead. */
function undatedNote(lead: readonly Fact[], language: Language): Line[] {
  const undated = lead.find((fact) => fact.period.type === 'undated');
  if (!undated || undated.article.covers.type === 'undated') return [];
  const zh = language === 'zh';
  return [
    line('note', [
      say(
        zh
          ? '原文没有写明这个数的时间；文章讲的是'
          : 'The text gives no time for this; the article is about ',
      ),
      period(periodWords(undated.article.covers, language)),
      say(zh ? '。' : '.'),
    ]),
  ];
}

/** What the text does not say outright, and estimates that are no results. */
function notes(lead: readonly Fact[], language: Language): Line[] {
  if (language === 'en')
    return lead.some(({ implied }) => Object.keys(implied).length > 0)
      ? [
          line('note', [
            say(
              'Note: part of this reading is implied by the article, not printed in the sentence.',
            ),
          ]),
        ]
      : [];
  const implied = [...new Set(lead.flatMap((fact) => Object.values(fact.implied)))];
  return implied.length === 0
    ? []
    : [line('note', [say('说明：'), curated(implied.join('；')), say('。')])];
}
