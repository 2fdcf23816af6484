import type { Token } from './token.ts';

/** Words for the first place, which a yes-or-no question may claim. */
export const FIRST_PLACE =
  /^(?:第一|首位|头名|头一名|老大|冠军|number one|最[高多大快]|(?:the )?(?:highest|largest|biggest|fastest))$/;

const AMONG_ALL = /^全[市省国县球]$/;
const MOST = /^最[高多大快]$/;
const ENGLISH_MOST = /^(?:highest|largest|biggest|fastest|best)$/;
const ENGLISH_ALL =
  /^(?:in|across|of) (?:the )?(?:whole |entire )?(?:city|province|country|county|world)$|^(?:nation|city|province|country|world)wide$/;

/** 接种率全市最高 is a first place in a ranking, not the highest of figures that would have to be compared. */
export function withFirstPlaces(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) =>
    (ENGLISH_MOST.test(token.text) && isScope(tokens.slice(at + 1))) ||
    (MOST.test(token.text) &&
      AMONG_ALL.test(tokens[at - 1]?.text ?? '') &&
      endsHere(tokens.slice(at + 1)))
      ? { ...token, meanings: [{ type: 'measure', measure: 'rank' }] }
      : token,
  );
}

/** The highest in the city: nothing stands behind but where. */
function isScope(rest: readonly Token[]): boolean {
  return rest.length > 0 && ENGLISH_ALL.test(rest.map(({ text }) => text).join(' '));
}

/** 全市最大的企业 asks which one it is. */
function endsHere(rest: readonly Token[]): boolean {
  return rest.every(({ text }) => /^(?:的|吗|么|嘛|吧|呢|是不是|对吗|对不对|是吗)$/.test(text));
}
