import type { Knowledge } from '../../knowledge/model.ts';
import type { Answerer } from '../../reply/answerer.ts';
import type { Io } from '../io.ts';
import type { Options } from '../options.ts';
import { readCases } from './cases.ts';
import { evaluate } from './evaluate.ts';
import { evaluateMutations } from './mutations/evaluate-mutations.ts';
import { mutationJson, mutationText } from './mutations/mutation-report.ts';
import { evaluationJson, evaluationText } from './report.ts';

export interface Asking {
  readonly knowledge: Knowledge;
  readonly answerer: Answerer;
}

/** `eval`: the accuracy over the question fixtures, or over generated mutations. Throws QuestionsError for bad fixtures. */
export function runEval(
  { questions, mutations, json }: Options,
  { knowledge, answerer }: Asking,
  io: Io,
): void {
  if (mutations) {
    const evaluation = evaluateMutations(knowledge, answerer);
    io.out(json ? JSON.stringify(mutationJson(evaluation), null, 2) : mutationText(evaluation));
    return;
  }
  const evaluation = evaluate(readCases(questions), answerer);
  io.out(json ? JSON.stringify(evaluationJson(evaluation), null, 2) : evaluationText(evaluation));
}
