import { operandSaid, type Operand } from '../../calculation/calculate.ts';
import { quantitySaid, type Quantity } from '../../calculation/quantity.ts';
import { isActor } from '../../knowledge/actors.ts';
import type { Operation } from '../../question/operation.ts';
import type { Query } from '../../question/query.ts';
import type { Token } from '../../question/token.ts';
import { findNumbers } from '../../text/numbers.ts';
import { parseMultiplier } from '../../text/units.ts';
import type { Workbench } from '../workbench.ts';
import type { AskedCalculation } from './asked.ts';

/** One of the things that a question sets against each other. */
export type Side = readonly Token[];

/** What a token says of a figure; null for what says nothing of it. */
export type SlotKind =
  'period' | 'actor' | 'measure' | 'status' | 'part' | 'increment' | 'want' | 'content';

/** Words between two sides, in match form. */
const LINKS: ReadonlySet<string> = new Set(
  '比 较 跟 和 与 同 及 到 至 离 距 距离 占 除以 减 加 加上 减去 对 相对于 vs and to than from over against divided plus'.split(
    ' ',
  ),
);

/** Operations that say what to do with the sides, and belong to none. */
const DOING: ReadonlySet<Operation> = new Set<Operation>([
  'value',
  'list',
  'compare',
  'trend',
  'extreme',
  'difference',
  'sum',
  'together',
  'rest',
  'base',
  'before',
  'conversion',
  'chart',
  'verdict',
  // 哪年多，多几个: which of the times said, not a date.
  'when',
]);

/** 规上企业里, 企业当中: what stands before is a whole. */
const WITHIN: ReadonlySet<string> = new Set(
  '里 里头 里面 里边 中 当中 之中 其中 内 之内 有几成 有几成是 有百分之几 有多大比例 有多少比例 within'.split(
    ' ',
  ),
);

/** Whether a whole is said before its part: 规上企业里新能源占几成. */
export function saysWithin({ tokens }: Query): boolean {
  return tokens.some(({ text }, at) => at > 0 && WITHIN.has(text));
}

/** Words that part a share from its whole, and a multiple from its base, only there. */
const LINKS_OF: Partial<Record<AskedCalculation, ReadonlySet<string>>> = {
  share: new Set(['在', 'in', 'of', 'among', ...WITHIN]),
  multiple: new Set(['是', '为', '相当于', 'of']),
};

/** The sides of a question in the order said: its clauses, cut at words like 比 and 和, and those of `links`. */
export function sidesOf(
  query: Query,
  links: AskedCalculation | null,
  bench: Workbench,
): readonly Side[] {
  const more = links === null ? undefined : LINKS_OF[links];
  return leavesOf(query)
    .flatMap(({ tokens }) => cutAtLinks(tokens, more))
    .map((side) =>
      side.filter((token, at) => !saysWhatToDo(token) && !isOfNumber(token, side[at - 1])),
    )
    .filter((side) => saysAnything(side, bench));
}

/** Whether a side says anything of a figure, if only a word that nothing is known of. */
export function saysAnything(side: Side, bench: Workbench): boolean {
  return side.some((token) => isOpen(token) || slotOf(token, bench) !== null);
}

/** 中小学和幼儿园学位，2021年多还是2023年多: where two times are compared, what is named before is one thing. */
export function joinedNames(sides: readonly Side[], bench: Workbench): readonly Side[] {
  const says = (side: Side, kind: SlotKind): boolean =>
    side.some((token) => slotOf(token, bench) === kind);
  const named = sides.filter((side) => says(side, 'content') || side.some(isOpen));
  const times = sides.filter((side) => says(side, 'period') && !named.includes(side));
  const first = named.findIndex((side) => says(side, 'period'));
  if (times.length < 2 || named.length < 2 || first >= 0) return sides;
  return [named.flat(), ...sides.filter((side) => !named.includes(side))];
}

/** Whether the two ends of a span of time are said: 2020到2023年, from 2020 to 2023. Words are joined in `form`. */
export function saysSpan({ form }: Query): boolean {
  if (/从.*\d{4}.*[到至].*\d{4}/.test(form)) return true;
  return /\d{2}年?(?:到|至|-|—|~|–)(?:\d{4}|\d{2}年)|\d{4}(?:to|through|until)\d{4}|between\d{4}and\d{4}/.test(
    form,
  );
}

function leavesOf(query: Query): readonly Query[] {
  return query.parts.length === 0 ? [query] : query.parts.flatMap(leavesOf);
}

function cutAtLinks(
  tokens: readonly Token[],
  more: ReadonlySet<string> = new Set(),
): readonly Side[] {
  const sides: Token[][] = [[]];
  for (const token of tokens) {
    if (LINKS.has(token.text) || more.has(token.text) || compares(token)) sides.push([]);
    else sides.at(-1)?.push(token);
  }
  return sides;
}

function compares({ meanings }: Token): boolean {
  return meanings.some(
    (meaning) =>
      meaning.type === 'operation' && ['compare', 'difference'].includes(meaning.operation),
  );
}

function saysWhatToDo({ meanings }: Token): boolean {
  return meanings.some((meaning) => meaning.type === 'operation' && DOING.has(meaning.operation));
}

function isNumber(token: Token): boolean {
  return token.meanings.some(({ type }) => type === 'number') || amountSaid(token) !== null;
}

/** A number, or the 亿 behind it. */
function isOfNumber(token: Token, before: Token | undefined): boolean {
  return isNumber(token) || (before !== undefined && isNumber(before) && isMultiplier(token));
}

function isMultiplier({ text }: Token): boolean {
  return parseMultiplier(text) !== null;
}

/** 一千亿: an amount of money, though a name may hold it too. Null for any other word. */
function amountSaid({ text }: Token): Quantity | null {
  const [number, ...more] = findNumbers(text);
  if (number?.start !== 0 || more.length > 0) return null;
  const unit = text.slice(number.end);
  return parseMultiplier(unit) === null ? null : quantitySaid(number.value, `${unit}元`);
}

/** An amount that the question says to measure against: 一千亿, 2000亿元. */
export function amountIn({ tokens }: Query): Operand | null {
  for (const [at, token] of tokens.entries()) {
    const word = amountSaid(token);
    if (word) return operandSaid(word, token.text);
    for (const meaning of token.meanings) {
      if (meaning.type !== 'number') continue;
      const unit = meaning.unit ?? tokens[at + 1]?.text ?? '';
      // Of a bare 亿 the unit goes without saying.
      const bare = parseMultiplier(unit) !== null;
      const quantity = quantitySaid(meaning.value, bare ? `${unit}元` : unit);
      if (quantity) return operandSaid(quantity, token.text);
    }
  }
  return null;
}

/** A word that nothing is known of, which some figure has to explain. */
function isOpen({ meanings, text }: Token): boolean {
  return meanings.length === 0 && text !== '第';
}

export function slotOf({ meanings }: Token, { index }: Workbench): SlotKind | null {
  for (const meaning of meanings) {
    switch (meaning.type) {
      case 'period':
      case 'measure':
      case 'status':
      case 'increment':
        return meaning.type;
      case 'threshold':
        return 'part';
      case 'counter':
      case 'dimension':
        return 'want';
      case 'entity':
        return isActor(meaning.entity.kind) ? 'actor' : 'content';
      case 'word':
        return index.slotWords.has(meaning.word) ? 'part' : 'content';
      case 'operation':
      case 'follow-up':
      case 'total':
      case 'restriction':
      case 'light':
      case 'number':
      case 'rank-limit':
      case 'claim':
        break;
      default:
        return meaning satisfies never;
    }
  }
  return null;
}

/** Slots that a side always takes over from its nearest neighbour when it says none itself. */
const SHARED: readonly SlotKind[] = ['period', 'actor', 'want'];

/** 全区: of the whole territory, not of what the neighbour names in it. */
function saysWhole({ text }: Token): boolean {
  return /^(?:全区|整个区|全园区|整个园区|全区的|whole zone|entire zone)$/.test(text);
}

function saysGoal(side: Side): boolean {
  return side.some(({ meanings }) =>
    meanings.some((one) => one.type === 'status' && one.status === 'target'),
  );
}

/** A side with the slots that it leaves out: 2020年 of 2020年比2023年的签约项目. `also`: taken over as well. */
export function completed(
  sides: readonly Side[],
  at: number,
  { also, ownTimes = false }: { readonly also: readonly SlotKind[]; readonly ownTimes?: boolean },
  bench: Workbench,
): Side {
  const own = sides[at] ?? [];
  const says = (side: Side, kind: SlotKind): boolean =>
    side.some((token) => slotOf(token, bench) === kind);
  // A goal is set against what came of other years, unless these are called goals as well.
  const takesStatus = !says(own, 'content') && !(says(own, 'period') && sides.some(saysGoal));
  const shared = SHARED.filter(
    (kind) => !(ownTimes && kind === 'period') && !(kind === 'actor' && own.some(saysWhole)),
  );
  const kinds = [...shared, ...also, ...(takesStatus ? (['status'] as const) : [])];
  const nearest = [...sides.slice(0, at).toReversed(), ...sides.slice(at + 1)];
  const taken = kinds
    .filter((kind) => !says(own, kind))
    .flatMap((kind) => {
      const from = nearest.find((side) => says(side, kind)) ?? [];
      return from.filter((token) => slotOf(token, bench) === kind);
    });
  return [...taken, ...own];
}
