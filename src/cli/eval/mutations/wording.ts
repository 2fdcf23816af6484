import { whereWords } from '../../../reply/figures.ts';
import type { Asked, Claim } from './asked.ts';
import { ASKING } from './base.ts';
import type { Choices } from './choices.ts';
import { notationWords } from './span-words.ts';

/** The parts of a question, in words; an absent one is empty. */
interface Parts {
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly ask: string;
}

type Template = (parts: Parts) => string;

const TEMPLATES: readonly Template[] = [
  ({ when, who, what, ask }) => `${when}${who}${what}${ask}？`,
  ({ when, who, what, ask }) => `${who}${when}${what}${ask}？`,
  ({ when, who, what, ask }) => `${who}${when}${what}${ask}`,
  ({ when, who, what, ask }) => `请问${when}${who}${who === '' ? '' : '的'}${what}${ask}？`,
  ({ when, who, what, ask }) => `${who}${what}${when}${ask}`,
  ({ when, who, what, ask }) => `${who}的${what}，${when}${ask}？`.replace(/^的|，(?=是)/, ''),
  ({ when, who, what, ask }) => `想知道${who}${when}${what}${ask}`,
];

/** The question in Chinese, in one of several word orders. */
export function questionOf(asked: Asked, choices: Choices): string {
  const template = choices.one(TEMPLATES);
  if (template === undefined) return '';
  return template({
    when: asked.period === null ? '' : notationWords(asked.period, 'zh'),
    who: asked.entity ?? '',
    what: whatOf(asked, choices),
    ask: askOf(asked, choices),
  });
}

/** The question in English; null where its slots have no English words here. */
export function englishQuestionOf(asked: Asked): string | null {
  const { measure, where, among, status, claim, value, period, entity, indicator } = asked;
  const isPlain = measure === 'level' && status === null && value === 'number';
  if (!isPlain || where.length > 0 || among !== null || claim !== null) return null;
  const owner = entity === null ? '' : ` of ${entity}`;
  if (period === null) return `What is the ${indicator}${owner}?`;
  return `What was the ${indicator}${owner} in ${notationWords(period, 'en')}?`;
}

function whatOf({ where, indicator, status }: Asked, { chance }: Choices): string {
  const parts = where.map((tag) => whereWords(tag, 'zh', (word) => word)).join('');
  const joint = parts !== '' && chance(0.3) ? '的' : '';
  const goal = status === 'target' && !indicator.includes('目标') ? '目标' : '';
  return `${parts}${joint}${status === 'actual' ? '实际' : ''}${indicator}${goal}`;
}

const CLAIMS = {
  over: ['超过了', '超过', '大于'],
  under: ['不到', '低于', '少于'],
  'at-least': ['达到了', '达到', '不低于'],
} as const;

function askOf(asked: Asked, choices: Choices): string {
  const { claim, indicator } = asked;
  if (claim !== null) return claimWords(claim, asked, choices);
  if (ASKING.test(indicator)) return '';
  return choices.one(askWords(asked)) ?? '';
}

function claimWords(claim: Claim, { among }: Asked, { one }: Choices): string {
  if (claim.side === 'among-first') return `在${among ?? ''}排进前${claim.number}名了吗`;
  return `${one(CLAIMS[claim.side]) ?? ''}${claim.number}${claim.unit}吗`;
}

function askWords({ measure, value, among, falls, unit, indicator }: Asked): readonly string[] {
  switch (value) {
    case 'list':
      return ['有哪些', '包括哪些', '是哪些'];
    case 'date':
      return ['是什么时候', '是何时'];
    case 'person':
      return ['是谁'];
    case 'entity':
      return ['是哪家', '是什么'];
    case 'text':
      return ['是什么', '怎么样'];
    case 'range':
      return ['是多少'];
    case 'number':
      break;
    default:
      return value satisfies never;
  }
  const scope = among === null ? '' : `在${among}`;
  const count = unit === null ? '' : unit;
  switch (measure) {
    case 'rank':
      return among === null ? ['是第几'] : [`${scope}排第几`, `${scope}排名第几`, `${scope}是第几`];
    case 'growth':
      if (/增速|增长|增幅/.test(indicator)) return ['是多少'];
      return falls ? ['下降了多少'] : ['增速是多少', '增长了多少', '同比增长多少'];
    case 'share':
      return /占比|比例|比重|率$/.test(indicator)
        ? ['是多少']
        : [`占${among ?? ''}的比重是多少`, '占比是多少'];
    case 'average':
      return ['平均是多少', '平均多少'];
    case 'multiple':
      return ['增长了多少倍', '是原来的多少倍'];
    case 'level':
      return ['是多少', `有多少${count}`, `多少${count}`, `是多少${count}`];
    default:
      return measure satisfies never;
  }
}
