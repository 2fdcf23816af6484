import type { Fact } from '../../knowledge/model.ts';
import type { Query } from '../../question/query.ts';
import { queryOf } from '../../question/read.ts';
import type { Token } from '../../question/token.ts';
import { againstAverage } from '../../text/against-average.ts';
import type { Found } from '../found.ts';
import type { Verdict } from '../said/verdict.ts';
import type { Workbench } from '../workbench.ts';

const ABOVE =
  '高于|高过|高出|超过|超出|超|跑赢|赢过|快于|快过|领先于?|好于|好过|优于|强于|强过|跑过|胜过';
const BELOW = '低于|低过|跑输|输给|落后于?|慢于|慢过|不如|逊于|不及|比不上';
const AVERAGE = '(?<scope>全[市省国])的?(?:平均|均)(?:水平|值|数|线|速度|增速|增幅)?';
const NOT = '(?:(?<!有)(?<not>没有?能?|未能?|不))?';

/** 高于全市平均, 没跑赢全市平均, 比全市平均低. */
const AGAINST = [
  new RegExp(`${NOT}(?:(?<above>${ABOVE})|(?<below>${BELOW}))了?${AVERAGE}了?`),
  new RegExp(
    `(?:(?<!有)(?<not>没有?))?(?:比|较|比起|跟|和|与)${AVERAGE}(?:相?比)?(?:要|还要|还|更|来得)?(?:(?<above>[高快强好多])|(?<below>[低慢弱差少]))(?:些|一些|一点)?`,
  ),
];

/**
 * 增速跑赢全市平均了吗, of a figure behind which the article says so: the figure, with what the sentence decides. Null
 * where no average of all is spoken of, or the sentence says nothing of it.
 */
export function answerAgainstAverage(
  query: Query,
  ask: (rest: Query) => Found,
  bench: Workbench,
): Found | null {
  const said = query.operations.has('verdict') ? saidAgainst(query.form) : null;
  if (!said) return null;
  const tokens = tokensOutside(query.tokens, said.from, said.to).filter(
    (token) => !asksWhether(token),
  );
  const { answer, context } = ask(queryOf(query, tokens, bench));
  if (answer.form !== 'value' || answer.lead.length !== 1) return null;
  const [fact] = answer.lead;
  const isAbove = fact ? toldAgainst(fact, said.scope) : null;
  if (isAbove === null) return null;
  const verdict: Verdict = isAbove === said.isAbove ? 'yes' : 'no';
  return { answer: { ...answer, verdict }, context };
}

/** `not above` is as good as below: what is told is one of both. */
function saidAgainst(form: string) {
  for (const pattern of AGAINST) {
    const found = pattern.exec(form);
    const groups = found?.groups ?? {};
    if (found)
      return {
        from: found.index,
        to: found.index + found[0].length,
        scope: groups['scope'],
        isAbove: (groups['above'] !== undefined) === (groups['not'] === undefined),
      };
  }
  return null;
}

function toldAgainst({ passages }: Fact, scope: string | undefined): boolean | null {
  const told = passages.map(({ text, mark }) => againstAverage(text, mark[1]));
  return told.find((one) => one !== null && one.scope === scope)?.isAbove ?? null;
}

/** The tokens that stand, in the form that they make together, outside of a stretch. */
function tokensOutside(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  let at = 0;
  return tokens.filter(({ text }) => {
    const start = at;
    at += text.length;
    return at <= from || start >= to;
  });
}

function asksWhether({ meanings }: Token): boolean {
  return meanings.some((one) => one.type === 'operation' && one.operation === 'verdict');
}
