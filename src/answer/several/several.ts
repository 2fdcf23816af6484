import { CALCULATING } from '../../question/operation.ts';
import type { Query } from '../../question/query.ts';
import type { Answer, Understood } from '../answer.ts';
import { NO_CONTEXT, type Context } from '../context.ts';
import type { Found } from '../found.ts';

type Figures = Extract<Answer, { form: 'value' | 'list' }>;

/** Answers one part, which leans on what the parts before it said. */
export type AnswerPart = (part: Query, context: Context | null) => Found;

/**
 * The answers to all parts of a message as one, each part taking over from the one before what it leaves out.
 * The answer to the first part that has none of its own when one fails: half an answer is none. `namesNothing`
 * tells a part that consists of slots only.
 */
export function answerSeveral(
  query: Query,
  context: Context | null,
  answerPart: AnswerPart,
  namesNothing: (part: Query) => boolean,
): Found | null {
  const asking = partsThatAsk(query);
  if (asking.length < 2 || sharesItsVerb(query)) return null;
  let last = context;
  const answers: Figures[] = [];
  for (const part of asking) {
    const found = answerOne(part, last, answerPart, namesNothing);
    if (!isFigures(found.answer)) return found;
    last = found.context;
    answers.push(found.answer);
  }
  const told = answers.filter(
    (_, index) => !setsTheScene(asking[index], asking[index + 1], namesNothing),
  );
  const [first] = answers;
  if (!first || told.length === 0) return null;
  const answer = joined(told, first.understood);
  return { answer, context: { ...(last ?? NO_CONTEXT), facts: answer.lead.map(({ id }) => id) } };
}

function answerOne(
  part: Query,
  context: Context | null,
  answerPart: AnswerPart,
  namesNothing: (part: Query) => boolean,
): Found {
  const whole = answerPart(part, context);
  if (part.parts.length === 0) return whole;
  const several = answerSeveral(part, context, answerPart, namesNothing);
  return several !== null && figuresIn(several) > figuresIn(whole) ? several : whole;
}

/** How many figures an answer leads with. */
export function figuresIn({ answer }: Found): number {
  return answer.form === 'value' || answer.form === 'list' ? answer.lead.length : 0;
}

function isFigures(answer: Answer): answer is Figures {
  return (answer.form === 'value' || answer.form === 'list') && answer.verdict === null;
}

/** Parts that say anything: a name, a limit, a measure, a time or whose it is; 谢谢 and the like say nothing. */
function partsThatAsk({ parts, operations }: Query): readonly Query[] {
  const setsAgainst = CALCULATING.some((operation) => operations.has(operation));
  return parts.filter(
    ({ words, topics, thresholds, measure, parts: inner, asksAmount, periods, actors, tokens }) =>
      (setsAgainst && tokens.some(isUnknown)) ||
      words.size > 0 ||
      topics.length > 0 ||
      thresholds.length > 0 ||
      measure !== null ||
      inner.length > 0 ||
      asksAmount ||
      periods.length > 0 ||
      actors.length > 0,
  );
}

/** What is set against the others may be a word that nothing is known of (出口、房租哪个高). */
function isUnknown({ text, meanings }: Query['tokens'][number]): boolean {
  return meanings.length === 0 && text.length > 1;
}

/** 2020年的签约项目中，…; 签约项目数，2021年是多少: asks nothing itself, and what comes next says of what it is. */
function setsTheScene(
  part: Query | undefined,
  next: Query | undefined,
  namesNothing: (part: Query) => boolean,
): boolean {
  if (!part || part.asksAmount) return false;
  return (
    (next !== undefined && namesNothing(next) && !namesNothing(part)) ||
    /(?:中|里|里面|当中|之中|方面|时|那时|时候|来看|来说|而言)$|^从.+看$/.test(part.form)
  );
}

/** 项目数和金额增长了多少: a verb at the end is said of every member; a noun (增速) is a member itself. */
function sharesItsVerb({ parts }: Query): boolean {
  const verb = parts.at(-1)?.measure ?? null;
  if (verb?.value !== 'growth' || /[率速幅]$|rate$/.test(verb.text)) return false;
  return parts.slice(0, -1).some(({ measure, asksAmount }) => measure === null && !asksAmount);
}

/** How the first part was understood is how all are: the others lean on it. */
function joined(answers: readonly Figures[], understood: Understood): Figures {
  const lead = [...new Set(answers.flatMap((answer) => answer.lead))];
  const beside = [...new Set(answers.flatMap((answer) => answer.beside))];
  const all = answers.map((answer) => answer.understood);
  return {
    form: answers.some(({ form }) => form === 'list') ? 'list' : 'value',
    lead,
    others: [],
    beside: beside.filter((fact) => !lead.includes(fact)),
    understood: {
      ...understood,
      indicators: [...new Set(all.flatMap(({ indicators }) => indicators))],
      corrections: all.flatMap(({ corrections }) => corrections),
    },
    verdict: null,
  };
}

/** Whether more than one part of a message asks for something of its own. */
export function asksTwice({ parts, text }: Query): boolean {
  if (!/[？?！!。；;\n]./.test(text.trim())) return false;
  return parts.filter((part) => asksItself(part, text)).length > 1;
}

const ASKING = ['list', 'who', 'when', 'how', 'why', 'definition'] as const;

function asksItself(part: Query, message: string): boolean {
  const { asksAmount, operations, words, topics, actors, periods, measure } = part;
  if (asksAmount) return true;
  const says = words.size + topics.length + actors.length + periods.length > 0 || measure !== null;
  const asks = ASKING.some((operation) => operations.has(operation));
  return says && (asks || message.includes(`${part.text}?`));
}
