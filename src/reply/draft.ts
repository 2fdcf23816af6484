import type { Fact } from '../knowledge/model.ts';
import type { Citations } from './citations.ts';
import { figureEn, figureZh } from './figures.ts';
import type { WordInEnglish } from './labels.ts';
import type {
  Choice,
  FigureRecord,
  Language,
  Line,
  Piece,
  Reply,
  ResultRecord,
  SlotReading,
  Suggestion,
} from './reply.ts';

/** What composing a reply needs besides the answer. */
export interface Writing {
  readonly language: Language;
  readonly word: WordInEnglish;
  /** What to offer when nothing nearer is known. */
  readonly examples: readonly Suggestion[];
}

/** The parts of a reply that one composer fills in. */
export interface Draft {
  readonly kind: Reply['kind'];
  readonly lines: readonly Line[];
  readonly figures?: readonly FigureRecord[];
  readonly results?: readonly ResultRecord[];
  readonly understood?: Readonly<Record<string, SlotReading>>;
  readonly refusal?: Reply['refusal'];
  readonly chart?: Reply['chart'];
  readonly suggestions?: readonly Suggestion[];
  readonly choices?: readonly Choice[];
}

/** A fact's figure as a piece, cited. */
export function figure(fact: Fact, { language, word }: Writing, citations: Citations): Piece {
  const passages = citations.citeFact(fact);
  if (language === 'zh')
    return {
      kind: 'figure',
      text: figureZh(fact) + countedItems(fact),
      passages,
      conversion: null,
      stands: standing(fact),
    };
  const { text, conversion } = figureEn(fact, word);
  return {
    kind: 'figure',
    text: text + countedItems(fact),
    passages,
    conversion,
    stands: standing(fact),
  };
}

/** What the passages must print of a figure, word for word. Dates and names of entities may be printed otherwise. */
function standing({ value, printed, items }: Fact): readonly string[] {
  switch (value.type) {
    case 'number':
    case 'text':
      return [printed, ...items];
    case 'list':
      return value.items.flatMap(({ text, entity }) => (entity === null ? [text] : []));
    case 'entity':
    case 'range':
    case 'date':
      return items;
    default:
      return value satisfies never;
  }
}

function countedItems({ items, complete }: Fact): string {
  return items.length === 0 ? '' : `（${items.join('、')}${complete ? '' : '等'}）`;
}

export function recordOf(
  fact: Fact,
  role: FigureRecord['role'],
  citations: Citations,
): FigureRecord {
  const { id, entity, indicator, measure, value, unit, qualifier, status, where } = fact;
  return {
    role,
    fact: id,
    entity: entity.name.zh,
    indicator: indicator.name.zh,
    measure,
    period: fact.period.notation,
    value: value.type === 'number' ? String(value.number) : fact.printed,
    unit,
    qualifier,
    status,
    where,
    passage: citations.citeFact(fact)[0] ?? 0,
  };
}
