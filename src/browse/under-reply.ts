import type { Fact } from '../knowledge/model.ts';
import type { WordInEnglish } from '../reply/labels.ts';
import type { Language, Reply } from '../reply/reply.ts';
import type { Catalogue } from './catalogue.ts';
import { footRows } from './foot-rows.ts';
import { listButtons, shownAs, slotRows, subjectOf } from './subject-rows.ts';
import { inFittingRows } from './rows.ts';
import type { Button, Rows } from './target.ts';
import { WORDS } from './words.ts';

const MOST_RELATED = 3;
const MOST_IN_ROW = 4;

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
  /** Whether it stands where an answer was that only its question shows again. */
  readonly inPlace?: boolean;
}

/** The buttons of a reply: other times and places of its figure, what else it can be shown as, questions near it. */
export function rowsUnder(reply: Reply, options: UnderOptions, sources: UnderSources): Rows {
  const subject = subjectOf(reply, sources);
  const rows: Button[][] = [
    ...(subject ? slotRows(subject, reply, sources) : []),
    ...inFittingRows(
      [...(subject ? shownAs(reply, subject, sources) : []), ...listButtons(reply)],
      MOST_IN_ROW,
    ),
  ];
  const reached = new Set(rows.flat().flatMap(factsReached));
  return [
    ...rows,
    ...footRows(reply, options, sources),
    ...relatedRows(reply, reached),
    ...reply.choices.map(({ name, entity }): Button[] => [
      { label: name, target: { type: 'pick', entity } },
    ]),
    ...(options.inPlace ? [askedRow(reply.language)] : []),
  ].filter((row) => row.length > 0);
}

/** The way back to an answer that only its question shows again. */
export function askedRow(language: Language): Button[] {
  return [{ label: WORDS[language].asked, target: { type: 'asked' } }];
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
