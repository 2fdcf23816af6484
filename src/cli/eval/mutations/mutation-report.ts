import { textTable } from '../table.ts';
import type {
  MutationEvaluation,
  MutationScore,
  UnchangedScore,
  WrongMutation,
} from './evaluate-mutations.ts';

/** How the questions fare as they are, the table by class of change, then every wrong answer. */
export function mutationText({ unchanged, classes, total, wrong }: MutationEvaluation): string {
  const before = [
    ['unchanged', 'asked', 'with its own', 'other answer', 'not answered', '% its own'],
    unchangedRow('questions of facts', unchanged.facts),
    unchangedRow('questions of entries', unchanged.entries),
  ];
  const after = [
    ['one slot changed', 'asked', 'right', 'refused', 'confidently wrong', '% wrong'],
    ...classes.map(([kind, score]) => changedRow(kind, score)),
    changedRow('total', total),
  ];
  return [textTable(before), textTable(after), ...wrong.map(wrongText)].join('\n\n');
}

function unchangedRow(name: string, score: UnchangedScore): string[] {
  const { asked, own, otherAnswer, notAnswered } = score;
  return [name, ...[asked, own, otherAnswer, notAnswered].map(String), percent(own, asked)];
}

function changedRow(name: string, score: MutationScore): string[] {
  const { asked, right, refused, confidentlyWrong } = score;
  const counts = [asked, right, refused, confidentlyWrong].map(String);
  return [name, ...counts, percent(confidentlyWrong, asked)];
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : ((part / whole) * 100).toFixed(1);
}

function wrongText({ mutation, why, firstLine }: WrongMutation): string {
  const { class: kind, question, from, to } = mutation;
  return [
    `${kind}: ${from} -> ${to}`,
    `  asked   ${question}`,
    `  answer  ${firstLine}`,
    `  wrong   ${why}`,
  ].join('\n');
}

/** The same as one object. */
export function mutationJson({
  unchanged,
  classes,
  total,
  wrong,
}: MutationEvaluation): Readonly<Record<string, unknown>> {
  return {
    unchanged,
    classes: classes.map(([kind, score]) => ({ class: kind, ...score })),
    total,
    confidentlyWrong: wrong.map(({ mutation, why, firstLine }) => {
      const { class: kind, question, from, to } = mutation;
      return { class: kind, question, from, to, why, firstLine };
    }),
  };
}
