import type { Query } from '../../question/query.ts';
import { kindsCalled, pointingAt } from '../../question/pointing.ts';
import type { Token } from '../../question/token.ts';

/** Nouns that say again of what sort a named thing is, even without 这 or 那: never a part of it (项目, 企业). */
const SORTS_SAID_AGAIN = /^(?:活动|行动|改革|战略|战役|说法|提法|口号|概念|称号|节目|栏目)$/;

/** Places of the tokens that only say again what is named before them: 某某这个活动, 某某那句话. */
export function appositionsIn(
  { tokens }: Query,
  isOwn: (id: string) => boolean,
): ReadonlySet<number> {
  const places = new Set<number>();
  tokens.forEach((token, at) => {
    const kind = kindOfOwn(token, isOwn);
    if (kind === null) return;
    const pointing = pointingAt(tokens, at + 1);
    if (pointing?.kinds.has(kind))
      for (let place = pointing.from; place < pointing.to; place += 1) places.add(place);
    const next = tokens[at + 1]?.text ?? '';
    if (SORTS_SAID_AGAIN.test(next) && kindsCalled(next).has(kind)) places.add(at + 1);
  });
  return places;
}

function kindOfOwn({ meanings }: Token, isOwn: (id: string) => boolean) {
  for (const meaning of meanings)
    if (meaning.type === 'entity' && isOwn(meaning.entity.id)) return meaning.entity.kind;
  return null;
}
