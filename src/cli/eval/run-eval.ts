import type { Answerer } from '../../reply/answerer.ts';
import type { Io } from '../io.ts';
import type { Options } from '../options.ts';
import { readCases } from './cases.ts';
import { evaluate } from './evaluate.ts';
import { evaluationJson, evaluationText } from './report.ts';

/** `eval`: the accuracy over the question fixtures, by kind. Throws QuestionsError for bad fixtures. */
export function runEval({ questions, json }: Options, answerer: Answerer, io: Io): void {
  const evaluation = evaluate(readCases(questions), answerer);
  io.out(json ? JSON.stringify(evaluationJson(evaluation), null, 2) : evaluationText(evaluation));
}
