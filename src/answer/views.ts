import type { Fact } from '../knowledge/model.ts';
import type { Understood } from './answer.ts';
import { answerSideBySide } from './calculating/compared/between.ts';
import { answerSeries } from './calculating/compared/series.ts';
import { NO_CONTEXT, type Context } from './context.ts';
import { aboutEntry } from './entries/entries.ts';
import type { Found } from './found.ts';
import { toldWith } from './outcomes/from-outcomes.ts';
import { originalOf } from './passages/original.ts';
import type { View } from './view.ts';
import type { Workbench } from './workbench.ts';

/** What a view shows; null when the knowledge no longer has all of it. */
export function showView(view: View, bench: Workbench): Found | null {
  switch (view.type) {
    case 'figures':
      return withFacts(view.facts, bench, (facts) => figuresOf(facts, bench));
    case 'comparison':
      return withFacts(view.facts, bench, (facts) => answerSideBySide(basisOf(facts, bench)));
    case 'series':
      return withFacts([view.fact], bench, (facts) => seriesOf(facts, view, bench));
    case 'entry': {
      const entry = bench.knowledge.entries.find(({ id }) => id === view.entry);
      return entry ? { answer: { form: 'entry', entry }, context: aboutEntry(entry) } : null;
    }
    case 'original':
      return originalOf(view.of, bench);
    default:
      return view satisfies never;
  }
}

function withFacts(
  ids: readonly string[],
  { knowledge }: Workbench,
  show: (facts: readonly Fact[]) => Found | null,
): Found | null {
  const facts = ids.flatMap((id) => knowledge.facts.get(id) ?? []);
  return facts.length > 0 && facts.length === ids.length ? show(facts) : null;
}

function figuresOf(lead: readonly Fact[], bench: Workbench): Found {
  const { understood, context } = basisOf(lead, bench);
  const isShown = (fact: Fact): boolean => lead.includes(fact);
  const beside = lead.flatMap((fact) => toldWith(fact, bench));
  return {
    answer: {
      form: lead.some(({ value }) => value.type === 'list') ? 'list' : 'value',
      lead,
      others: [],
      beside: [...new Set(beside)].filter((fact) => !isShown(fact)),
      understood,
      verdict: null,
    },
    context,
  };
}

function seriesOf(
  facts: readonly Fact[],
  { drawn }: { readonly drawn: boolean },
  bench: Workbench,
): Found | null {
  const fitting = facts.flatMap(({ indicator }) => bench.index.ofIndicator(indicator));
  const found = answerSeries({ periods: [] }, { ...basisOf(facts, bench), fitting });
  if (found?.answer.form !== 'series') return null;
  return {
    answer: { ...found.answer, chartAsked: drawn },
    context: { ...found.context, calculation: 'trend' },
  };
}

interface Basis {
  readonly facts: readonly Fact[];
  readonly understood: Understood;
  readonly context: Context;
}

/** All slots count as said: who taps a button has seen them. */
function basisOf(facts: readonly Fact[], { names }: Workbench): Basis {
  const [first] = facts;
  const indicators = [...new Set(facts.map(({ indicator }) => indicator))];
  return {
    facts,
    understood: {
      entity: first ? { entity: first.entity, from: 'said' } : null,
      indicators,
      indicatorFrom: 'said',
      periodFrom: 'said',
      corrections: [],
    },
    context: {
      ...NO_CONTEXT,
      entity: first?.entity.id ?? null,
      subjects: [...new Set(facts.map(({ entity }) => entity.id))],
      indicators: indicators.map(({ id }) => id),
      words: [...new Set(indicators.flatMap(({ name }) => [...names.wordsOf(name.zh)]))],
      measure: first === undefined || first.measure === 'level' ? null : first.measure,
      where: first?.where ?? [],
      meant: facts.map(({ id }) => id),
      facts: facts.map(({ id }) => id),
    },
  };
}
