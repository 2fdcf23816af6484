import type { Operation } from '../../../question/operation.ts';
import type { Query } from '../../../question/query.ts';
import type { Token } from '../../../question/token.ts';
import type { Workbench } from '../../workbench.ts';
import { isOfNumber } from './amounts-in.ts';
import type { AskedCalculation } from './asked.ts';
import { isOpen, slotOf, type SlotKind } from './side-slots.ts';

/** One of the things that a question sets against each other. */
export type Side = readonly Token[];

/** Words between two sides, in match form. */
const LINKS: ReadonlySet<string> = new Set(
  '比 较 跟 和 与 同 及 还是 到 至 离 距 距离 占 占了 占到 占去 占据 除以 减 加 加上 减去 对 相对于 vs and to than from over against divided plus'.split(
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
  share: new Set([
    '在',
    'came from',
    'come from',
    'comes from',
    '相当于',
    '抵',
    '抵得上',
    'in',
    'of',
    'among',
    ...WITHIN,
  ]),
  multiple: new Set(['是', '为', '相当于', '抵', '抵得上', 'of']),
};

/**
 * The sides of a question in the order said: its clauses, cut at words like 比 and 和, and those of `links`. `topic`:
 * the first clause says what all of them are of.
 */
export function sidesOf(
  query: Query,
  links: AskedCalculation | null,
  bench: Workbench,
  topic = false,
): readonly Side[] {
  const more = links === null ? undefined : LINKS_OF[links];
  const leaves = leavesOf(query);
  const scene =
    leaves.length > 1
      ? leaves.find((leaf, at) => isScene(leaf, more) || (topic && at === 0 && isTopic(leaf, more)))
      : undefined;
  const ofAll = scene ? behindScene(scene) : [];
  return leaves
    .filter((leaf) => leaf !== scene)
    .flatMap(({ tokens }) => cutAtLinks(tokens, more))
    .map((side) =>
      side.filter((token, at) => !saysWhatToDo(token) && !isOfNumber(token, side[at - 1])),
    )
    .filter((side) => saysAnything(side, bench))
    .map((side) => [...leftOut(side, ofAll, bench), ...side]);
}

/** 论规上企业, 光看签约金额: a clause that says of what all is that is compared. */
const SCENE = /^(?:单单?|光|只|仅|要|若)?(?:论|看|按照?|说到|谈到)/;

function isScene(leaf: Query, more: ReadonlySet<string> | undefined): boolean {
  return (
    SCENE.test(leaf.form) &&
    // 按增幅往回推 says what to do.
    !leaf.operations.has('base') &&
    !leaf.tokens.some(saysRate) &&
    !leaf.asksAmount &&
    leaf.periods.length === 0 &&
    cutAtLinks(leaf.tokens, more).length === 1
  );
}

/** 按88.06%的增幅. */
function saysRate({ meanings }: Token): boolean {
  return meanings.some((meaning) => meaning.type === 'number' && meaning.unit === '%');
}

/** 2023年签约项目，…多还是…多: a clause that asks nothing by itself. */
function isTopic(leaf: Query, more: ReadonlySet<string> | undefined): boolean {
  return !leaf.asksAmount && cutAtLinks(leaf.tokens, more).length === 1;
}

function behindScene({ form, tokens }: Query): Side {
  const begin = SCENE.exec(form)?.[0].length ?? 0;
  return tokens.filter(({ start }) => start >= begin);
}

/** What a scene says that the side does not say otherwise. */
function leftOut(side: Side, scene: Side, bench: Workbench): Side {
  const said = new Set(side.map((token) => slotOf(token, bench)));
  return scene.filter((token) => {
    const slot = slotOf(token, bench);
    return slot === null || slot === 'content' || !said.has(slot);
  });
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
    if (LINKS.has(token.text) || more.has(token.text) || compares(token))
      sides.push(measureOf(token));
    else sides.at(-1)?.push(token);
  }
  return sides;
}

/** 谁涨得快 says of what kind the figures are, too. */
function measureOf(token: Token): Token[] {
  const meanings = token.meanings.filter(({ type }) => type === 'measure');
  return meanings.length > 0 ? [{ ...token, meanings }] : [];
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
