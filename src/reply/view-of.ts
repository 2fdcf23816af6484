import type { Answer } from '../answer/answer.ts';
import type { View } from '../answer/view.ts';

/** What shows an answer again; null for what only its question gives: calculations, verdicts, refusals. */
export function viewOf(answer: Answer): View | null {
  if ('verdict' in answer && answer.verdict !== null) return null;
  switch (answer.form) {
    case 'value':
    case 'list':
      return { type: 'figures', facts: answer.lead.map(({ id }) => id) };
    case 'comparison':
      return { type: 'comparison', facts: answer.figures.map(({ id }) => id) };
    case 'series': {
      const [first] = answer.figures;
      return first ? { type: 'series', fact: first.id, drawn: answer.chartAsked } : null;
    }
    case 'entry':
      return { type: 'entry', entry: answer.entry.id };
    case 'calculation':
    case 'extreme':
    case 'source':
    case 'clarification':
    case 'passage':
    case 'refusal':
    case 'chat':
      return null;
    default:
      return answer satisfies never;
  }
}
