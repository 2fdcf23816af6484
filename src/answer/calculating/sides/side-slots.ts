import { isActor } from '../../../knowledge/actors.ts';
import type { Token } from '../../../question/token.ts';
import { isQuantity } from '../../words/explain.ts';
import type { Workbench } from '../../workbench.ts';
import type { Side } from './sides.ts';

/** What a token says of a figure; null for what says nothing of it. */
export type SlotKind =
  'period' | 'actor' | 'measure' | 'status' | 'part' | 'increment' | 'want' | 'content';

/** A word that nothing is known of, which some figure has to explain. */
export function isOpen({ meanings, text }: Token): boolean {
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

/** 多少金额: how much of what is asked, which is no 个 of the neighbour. */
function saysQuantity({ meanings }: Token): boolean {
  return meanings.some((meaning) => meaning.type === 'word' && isQuantity(meaning.word));
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
    .filter((kind) => !says(own, kind) && !(kind === 'want' && own.some(saysQuantity)))
    .flatMap((kind) => {
      const from = nearest.find((side) => says(side, kind)) ?? [];
      return from.filter((token) => slotOf(token, bench) === kind);
    });
  return [...taken, ...own];
}
