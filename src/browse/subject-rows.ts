import type { View } from '../answer/view.ts';
import type { Fact } from '../knowledge/model.ts';
import { nameOf } from '../reply/labels.ts';
import type { Language, Reply } from '../reply/reply.ts';
import { periodWords } from '../text/periods.ts';
import { MOST_COMPARED } from './page-buttons.ts';
import { inFittingRows } from './rows.ts';
import { pageButton, viewButton, type Button } from './target.ts';
import type { UnderSources } from './under-reply.ts';
import { WORDS } from './words.ts';

const MOST_TIMES = 9;
const MOST_OTHERS = 4;
const CHOSEN = '✓ ';

/** The one figure that a reply is about: the answer itself, or the newest of a series. */
export function subjectOf({ shown }: Reply, { factOf }: UnderSources): Fact | null {
  if (shown?.type === 'figures' && shown.facts.length === 1) return factOf(shown.facts[0] ?? '');
  return shown?.type === 'series' ? factOf(shown.fact) : null;
}

/** The same figure at other times and of others. */
export function slotRows(
  subject: Fact,
  { language, shown }: Reply,
  { catalogue }: UnderSources,
): Button[][] {
  const isShown = (fact: Fact): boolean => fact === subject && shown?.type === 'figures';
  const times = around(catalogue.overTime(subject), subject);
  const others = catalogue.elsewhere(subject).slice(0, MOST_OTHERS);
  return [
    ...(times.length > 1
      ? inFittingRows(
          times.map((fact) => slotButton(fact, timeWords(fact, language), isShown(fact))),
          3,
        )
      : []),
    ...inFittingRows(
      others.map((fact) => slotButton(fact, placeWords(fact, subject, language), false)),
      2,
    ),
  ];
}

/** As many times as there is room for, the figure's own among them. */
function around(facts: readonly Fact[], subject: Fact): readonly Fact[] {
  const latest = Math.max(0, facts.length - MOST_TIMES);
  const start = Math.min(latest, Math.max(0, facts.indexOf(subject)));
  return facts.slice(start, start + MOST_TIMES);
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

/** To the list that a comparison, or a trend, was chosen from. */
export function listButtons({ shown, language }: Reply): Button[] {
  const words = WORDS[language];
  if (shown?.type === 'comparison')
    return [pageButton(words.otherComparisons, { page: 'comparisons', at: 0 })];
  return shown?.type === 'series' ? [pageButton(words.otherSeries, { page: 'series', at: 0 })] : [];
}

/** What else the figure can be shown as. */
export function shownAs(
  { shown, chart, language }: Reply,
  subject: Fact,
  { catalogue }: UnderSources,
): Button[] {
  const words = WORDS[language];
  const others = catalogue.elsewhere(subject);
  const series = catalogue.overTime(subject).length > 1 && subject.value.type === 'number';
  const alike = [subject, ...others].slice(0, MOST_COMPARED).map(({ id }) => id);
  const drawn = shown?.type === 'series' && (shown.drawn || chart !== null);
  return [
    ...(others.length > 0 ? [viewButton(words.compare, { type: 'comparison', facts: alike })] : []),
    ...(series && shown?.type !== 'series'
      ? [viewButton(words.trend, { type: 'series', fact: subject.id, drawn: false })]
      : []),
    ...(series && !drawn && subject.measure !== 'rank'
      ? [viewButton(words.chart, { type: 'series', fact: subject.id, drawn: true })]
      : []),
    pageButton(words.more, {
      page: 'theme',
      entity: subject.entity.id,
      theme: subject.indicator.theme,
      at: 0,
    }),
  ];
}
