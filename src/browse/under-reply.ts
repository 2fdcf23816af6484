import type { View } from '../answer/view.ts';
import type { Fact } from '../knowledge/model.ts';
import { labelOf, nameOf, type WordInEnglish } from '../reply/labels.ts';
import { plainText } from '../reply/lines.ts';
import type { Language, Reply } from '../reply/reply.ts';
import { periodWords } from '../text/periods.ts';
import type { Catalogue } from './catalogue.ts';
import { payloadOf } from './links.ts';
import { inRows, MOST_COMPARED } from './pages.ts';
import type { Button, Rows } from './target.ts';
import { WORDS } from './words.ts';

/** Telegram's limit of what a button puts on the clipboard. */
const MOST_COPIED = 256;
const MOST_TIMES = 9;
const MOST_OTHERS = 4;
const MOST_RELATED = 3;
const CHOSEN = '✓ ';

export interface UnderSources {
  readonly factOf: (id: string) => Fact | null;
  readonly catalogue: Catalogue;
  readonly word: WordInEnglish;
}

export interface UnderOptions {
  /** What was asked; empty where nothing was. */
  readonly question: string;
  /** Whether what people think of replies is kept. */
  readonly rated: boolean;
}

/** The buttons of a reply: other times and places of its figure, what else it can be shown as, questions near it. */
export function rowsUnder(reply: Reply, options: UnderOptions, sources: UnderSources): Rows {
  const subject = subjectOf(reply, sources);
  const rows: Button[][] = [
    ...(subject ? slotRows(subject, reply, sources) : []),
    subject ? shownAs(reply, subject, sources) : [],
  ];
  const reached = new Set(rows.flat().flatMap(factsReached));
  return [
    ...rows,
    ...footRows(reply, options, sources),
    ...relatedRows(reply, reached),
    ...reply.choices.map(({ name, entity }): Button[] => [
      { label: name, target: { type: 'pick', entity } },
    ]),
  ].filter((row) => row.length > 0);
}

/** The one figure that a reply is about: the answer itself, or the newest of a series. */
function subjectOf({ shown }: Reply, { factOf }: UnderSources): Fact | null {
  if (shown?.type === 'figures' && shown.facts.length === 1) return factOf(shown.facts[0] ?? '');
  return shown?.type === 'series' ? factOf(shown.fact) : null;
}

function slotRows(
  subject: Fact,
  { language, shown }: Reply,
  { catalogue }: UnderSources,
): Button[][] {
  const isShown = (fact: Fact): boolean => fact === subject && shown?.type === 'figures';
  const times = catalogue.overTime(subject).slice(-MOST_TIMES);
  const others = catalogue.elsewhere(subject).slice(0, MOST_OTHERS);
  return [
    ...(times.length > 1
      ? inRows(
          times.map((fact) => slotButton(fact, timeWords(fact, language), isShown(fact))),
          3,
        )
      : []),
    ...inRows(
      others.map((fact) => slotButton(fact, placeWords(fact, subject, language), false)),
      2,
    ),
  ];
}

function slotButton({ id }: Fact, label: string, chosen: boolean): Button {
  const view: View = { type: 'figures', facts: [id] };
  return chosen
    ? { label: CHOSEN + label, target: { type: 'here' } }
    : { label, target: { type: 'view', view } };
}

const GOAL = { zh: '目标', en: ' target' };

function timeWords({ period, status }: Fact, language: Language): string {
  const goal = status === 'target' ? GOAL[language] : '';
  const time = period.type === 'undated' ? '—' : periodWords(period, language);
  return time + goal;
}

function placeWords(fact: Fact, subject: Fact, language: Language): string {
  const name = nameOf(fact.entity, language);
  const sameTime = fact.period.notation === subject.period.notation;
  return sameTime || fact.period.type === 'undated'
    ? name
    : `${name} · ${periodWords(fact.period, language)}`;
}

function shownAs(
  { shown, chart, language }: Reply,
  subject: Fact,
  { catalogue }: UnderSources,
): Button[] {
  const words = WORDS[language];
  const view = (label: string, to: View): Button => ({ label, target: { type: 'view', view: to } });
  const others = catalogue.elsewhere(subject);
  const series = catalogue.overTime(subject).length > 1 && subject.value.type === 'number';
  const alike = [subject, ...others].slice(0, MOST_COMPARED).map(({ id }) => id);
  const drawn = shown?.type === 'series' && (shown.drawn || chart !== null);
  return [
    ...(others.length > 0 ? [view(words.compare, { type: 'comparison', facts: alike })] : []),
    ...(series && shown?.type !== 'series'
      ? [view(words.trend, { type: 'series', fact: subject.id, drawn: false })]
      : []),
    ...(series && !drawn && subject.measure !== 'rank'
      ? [view(words.chart, { type: 'series', fact: subject.id, drawn: true })]
      : []),
    {
      label: words.more,
      target: {
        type: 'page',
        page: { page: 'theme', entity: subject.entity.id, theme: subject.indicator.theme, at: 0 },
      },
    },
  ];
}

function footRows(
  reply: Reply,
  { rated, question }: UnderOptions,
  sources: UnderSources,
): Button[][] {
  const { language, kind, figures, shown } = reply;
  const words = WORDS[language];
  if (kind !== 'answer' && kind !== 'passage') return [];
  if (shown?.type === 'original') return [[backFrom(shown.of, language, sources)]];
  const of = shown?.type === 'entry' ? shown.entry : figures[0]?.fact;
  const copied = copyText(reply, sources);
  const payload = payloadOf(reply, question);
  return [
    [
      ...(of === undefined
        ? []
        : [
            {
              label: words.original,
              target: { type: 'view', view: { type: 'original', of } },
            } as const,
          ]),
      ...(copied === null ? [] : [{ label: words.copy, copy: copied }]),
      ...(payload === null ? [] : [{ label: words.share, payload }]),
    ],
    rated
      ? [
          { label: words.up, target: { type: 'rate', verdict: 'up' } },
          { label: words.down, target: { type: 'rate', verdict: 'down' } },
        ]
      : [],
  ];
}

function backFrom(of: string, language: Language, { factOf }: UnderSources): Button {
  const view: View = factOf(of) ? { type: 'figures', facts: [of] } : { type: 'entry', entry: of };
  return { label: WORDS[language].back, target: { type: 'view', view } };
}

/** The answer with the article that proves it; null when there is no room for both whole. */
function copyText(
  { lines, passages, language, figures }: Reply,
  sources: UnderSources,
): string | null {
  const [first] = passages;
  const direct = plainText(lines.filter(({ role }) => role === 'direct'));
  if (!first || direct === '' || figures.length === 0) return null;
  const citation =
    language === 'zh'
      ? `——《${first.title}》（${first.published}）`
      : ` — ${first.title} (${first.published})`;
  const fact = sources.factOf(figures[0]?.fact ?? '');
  const short = fact
    ? `${labelOf(fact, language, sources.word)}${language === 'zh' ? '：' : ': '}${fact.printed}`
    : direct;
  const fitting = [direct, short].map((text) => text + citation);
  return fitting.find((text) => text.length <= MOST_COPIED) ?? null;
}

function relatedRows({ suggestions }: Reply, reached: ReadonlySet<string>): Button[][] {
  return suggestions
    .filter(({ fact }) => !reached.has(fact))
    .slice(0, MOST_RELATED)
    .map(({ question, fact }) => [
      { label: question, target: { type: 'view', view: { type: 'figures', facts: [fact] } } },
    ]);
}

function factsReached(button: Button): readonly string[] {
  if (!('target' in button) || button.target.type !== 'view') return [];
  const { view } = button.target;
  return view.type === 'figures' ? view.facts : [];
}
