import type { Answer, Understood } from '../answer/answer.ts';
import type { Article, Entry, Fact } from '../knowledge/model.ts';
import { periodWords } from '../text/periods.ts';
import { chatLines } from './chat.ts';
import { createCitations, type Citations } from './citations.ts';
import { figure, recordOf, type Draft, type Writing } from './draft.ts';
import { whereWords } from './figures.ts';
import { labelOf, measureAfter, nameOf, questionFor } from './labels.ts';
import { curated, joined, line, named, period, say } from './lines.ts';
import { composeRefusal } from './refusals.ts';
import type { Language, Line, Piece, Reply, SlotReading } from './reply.ts';

/** Puts an answer into words. Every figure is cited as it is written. */
export function compose(answer: Answer, writing: Writing): Reply {
  const citations = createCitations();
  const draft = draftOf(answer, writing, citations);
  return {
    figures: [],
    understood: {},
    refusal: null,
    suggestions: [],
    ...draft,
    form: answer.form,
    language: writing.language,
    passages: citations.list(),
  };
}

function draftOf(answer: Answer, writing: Writing, citations: Citations): Draft {
  switch (answer.form) {
    case 'value':
    case 'list':
      return composeValue(answer, writing, citations);
    case 'entry':
      return composeEntry(answer.entry, writing, citations);
    case 'source':
      return composeSource(answer, writing, citations);
    case 'clarification':
      return composeClarification(answer, writing);
    case 'refusal':
      return composeRefusal(answer.refusal, writing, citations);
    case 'chat':
      return {
        kind: 'chat',
        lines: chatLines(answer.topic, writing.language),
        suggestions: writing.examples,
      };
    default:
      return answer satisfies never;
  }
}

type ValueAnswer = Extract<Answer, { form: 'value' | 'list' }>;

function composeValue(answer: ValueAnswer, writing: Writing, citations: Citations): Draft {
  const { language } = writing;
  const { lead, understood } = answer;
  const others = answer.form === 'value' ? answer.others : [];
  const beside = answer.form === 'value' ? answer.beside : [];
  const direct = line('direct', directPieces(lead, writing, citations));
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
        named(`${shortLabel(fact, writing)} `),
        figure(fact, writing, citations),
      ]),
      language,
    ),
    ...notes(lead, language),
  ];
  return {
    kind: 'answer',
    lines,
    figures: [
      ...lead.map((fact) => recordOf(fact, 'answer', citations)),
      ...[...others, ...beside].map((fact) => recordOf(fact, 'context', citations)),
    ],
    understood: understoodRecord(lead, understood, writing),
    suggestions: [...others, ...beside]
      .slice(0, 3)
      .map((fact) => questionFor(fact, language, writing.word)),
  };
}

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

/** Subject and period once, then each indicator with its figures. */
function directPieces(lead: readonly Fact[], writing: Writing, citations: Citations): Piece[] {
  const { language } = writing;
  const [first] = lead;
  if (!first) return [];
  const groups = new Map<string, Fact[]>();
  for (const fact of lead)
    groups.set(shortLabel(fact, writing), [...(groups.get(shortLabel(fact, writing)) ?? []), fact]);
  const told = joined(
    [...groups].map(([label, facts]) => [
      named(label),
      say(language === 'zh' ? '：' : ': '),
      ...joined(
        facts.map((fact) => [figure(fact, writing, citations)]),
        language === 'zh' ? '、' : ', ',
      ),
    ]),
    language === 'zh' ? '；' : '; ',
  );
  const when =
    first.period.type === 'undated' || first.value.type === 'date'
      ? ''
      : periodWords(first.period, language);
  const gap = language === 'zh' ? '' : ', ';
  return [
    named(nameOf(first.entity, language)),
    say(gap),
    period(when),
    say(when ? gap : ''),
    ...told,
    say(language === 'zh' ? '。' : '.'),
  ];
}

/** The indicator with its part and measure, without subject and period. */
function shortLabel(fact: Fact, { language, word }: Writing): string {
  const parts = fact.where.map((tag) => whereWords(tag, language, word));
  const scope =
    parts.length > 0
      ? language === 'zh'
        ? `（${parts.join('、')}）`
        : ` (${parts.join(', ')})`
      : '';
  return `${nameOf(fact.indicator, language)}${measureAfter(fact, language)}${scope}`;
}

const ORIGIN = {
  zh: { said: '', assumed: '（默认）', inherited: '（沿用上一问）' },
  en: { said: '', assumed: ' (assumed)', inherited: ' (from the last question)' },
};
const NEWEST = { zh: '（最新）', en: ' (newest)' };

function understoodPieces(
  lead: readonly Fact[],
  understood: Understood,
  { language, ...writing }: Writing,
): Piece[] {
  const [first] = lead;
  if (!first) return [];
  const origin = ORIGIN[language];
  const names = [...new Set(lead.map((fact) => shortLabel(fact, { language, ...writing })))];
  const entity = [
    named(nameOf(first.entity, language)),
    say(origin[understood.entity?.from ?? 'assumed']),
  ];
  const when =
    first.period.type === 'undated'
      ? []
      : [
          [
            period(periodWords(first.period, language)),
            say(
              understood.periodFrom === 'assumed'
                ? NEWEST[language]
                : origin[understood.periodFrom],
            ),
          ],
        ];
  const what = [named(names.join('、')), say(origin[understood.indicatorFrom])];
  return [
    say(language === 'zh' ? '理解为：' : 'Understood as: '),
    ...joined([entity, ...when, what], ' · '),
  ];
}

function understoodRecord(
  lead: readonly Fact[],
  understood: Understood,
  writing: Writing,
): Record<string, SlotReading> {
  const [first] = lead;
  if (!first) return {};
  const record: Record<string, SlotReading> = {
    entity: { value: first.entity.name.zh, from: understood.entity?.from ?? 'assumed' },
    indicator: {
      value: understood.indicators.map(({ name }) => name.zh).join('、'),
      from: understood.indicatorFrom,
    },
    period: { value: first.period.notation, from: understood.periodFrom },
  };
  if (first.measure !== 'level') record['measure'] = { value: first.measure, from: 'said' };
  if (first.where.length > 0)
    record['where'] = {
      value: first.where.map((tag) => whereWords(tag, 'zh', writing.word)).join('、'),
      from: 'said',
    };
  return record;
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

function composeEntry(entry: Entry, writing: Writing, citations: Citations): Draft {
  const parts = entry.answer[writing.language];
  const facts = [...new Set(parts.flatMap((part) => ('fact' in part ? [part.fact] : [])))];
  citations.cite(entry.passages);
  const pieces = parts.map((part): Piece =>
    'fact' in part ? figure(part.fact, writing, citations) : curated(part.text),
  );
  return {
    kind: 'answer',
    lines: [line('direct', pieces)],
    figures: facts.map((fact) => recordOf(fact, 'answer', citations)),
  };
}

function composeSource(
  answer: Extract<Answer, { form: 'source' }>,
  { language }: Writing,
  citations: Citations,
): Draft {
  citations.cite(answer.passages);
  const lead =
    answer.passages.length > 0
      ? language === 'zh'
        ? '出自：'
        : 'From: '
      : language === 'zh'
        ? '我只依据这些文章回答：'
        : 'I answer from these articles only:';
  const items = answer.articles.map((article) => line('detail', articlePieces(article, language)));
  return {
    kind: 'answer',
    lines: [
      line('direct', [
        say(lead),
        ...(answer.passages.length > 0 ? articlePieces(answer.articles[0], language) : []),
      ]),
      ...(answer.passages.length > 0 ? items.slice(1) : items),
    ],
  };
}

function articlePieces(article: Article | undefined, language: Language): Piece[] {
  if (!article) return [];
  const covers =
    article.covers.type === 'undated'
      ? []
      : [
          say(language === 'zh' ? '，讲' : ', about '),
          period(periodWords(article.covers, language)),
        ];
  return [
    named(language === 'zh' ? `《${article.name}》` : article.name),
    say(language === 'zh' ? '（' : ' ('),
    period(article.published),
    say(language === 'zh' ? '发表' : ''),
    ...covers,
    say(language === 'zh' ? '）' : ')'),
  ];
}

function composeClarification(
  answer: Extract<Answer, { form: 'clarification' }>,
  { language, word }: Writing,
): Draft {
  const options = [
    ...answer.entities.map((entity) => nameOf(entity, language)),
    ...answer.options.map((fact) => labelOf(fact, language, word)),
  ];
  const lines = [
    line('direct', [say(language === 'zh' ? '您问的是哪一个？' : 'Which one do you mean?')]),
    ...options.slice(0, 8).map((option) => line('detail', [say('- '), named(option)])),
  ];
  return {
    kind: 'clarification',
    lines,
    suggestions: answer.options.slice(0, 5).map((fact) => questionFor(fact, language, word)),
  };
}
