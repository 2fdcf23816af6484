import { findNumbers, type NumberMention } from '../text/numbers.ts';
import { LEADING_QUALIFIERS, TRAILING_QUALIFIERS } from '../text/qualifiers.ts';
import { compactText } from './seed.ts';
import type { Value } from './model.ts';

export interface Claim {
  readonly value: Value;
  readonly unit: string | null;
  readonly qualifier: string | null;
}

export type Printing =
  | { readonly ok: true; readonly printed: string }
  | { readonly ok: false; readonly what: string; readonly fix: string };

/** Characters that may stand between a number and its unit, or inside the unit: 2.7万余人, 60余个. */
const INSIDE_UNIT = /[余多来几个+()（）]/;
const ORDINALS = ['第', '前'];

/** Finds a claimed value in the stretch that should print it, and gives it as printed with unit and qualifier. */
export function findPrinted(stretch: string, claim: Claim): Printing {
  const text = compactText(stretch);
  const { value } = claim;
  switch (value.type) {
    case 'number':
      return printedNumber(text, value.number, claim);
    case 'range': {
      const low = printedNumber(text, value.from, { ...claim, unit: null, qualifier: null });
      const high = printedNumber(text, value.to, claim);
      return low.ok && high.ok
        ? { ok: true, printed: `${value.from}-${high.printed}` }
        : low.ok
          ? high
          : low;
    }
    case 'text':
      return text.includes(compactText(value.text))
        ? { ok: true, printed: value.text }
        : absent(value.text);
    case 'entity': {
      const names = [value.entity.name.zh, ...value.entity.aliases];
      const name = names.find((candidate) => text.includes(compactText(candidate)));
      return name ? { ok: true, printed: name } : absent(value.entity.name.zh);
    }
    case 'date':
    case 'list':
      return { ok: true, printed: '' };
    default:
      return value satisfies never;
  }
}

function absent(what: string): Printing {
  return {
    ok: false,
    what: `the value ${what} is not in its \`at\``,
    fix: 'copy `at` so that it holds the value as printed, or correct the value',
  };
}

function printedNumber(text: string, number: number, claim: Claim): Printing {
  const same = findNumbers(text).filter(({ value }) => value === number);
  if (same.length === 0) return absent(String(number));
  const spans = same.flatMap((mention) => {
    const end = unitEnd(text, mention.end, claim.unit);
    return end === null ? [] : [{ mention, end }];
  });
  const [span] = spans;
  if (!span)
    return {
      ok: false,
      what: `the value ${number} stands in its \`at\` without the unit ${claim.unit ?? ''}`,
      fix: 'write the unit as it is printed',
    };
  if (spans.length > 1)
    return {
      ok: false,
      what: `the value ${number} stands ${spans.length} times in its \`at\``,
      fix: 'shorten `at` to the one figure',
    };
  return withQualifier(text, span.mention, span.end, claim.qualifier);
}

/** Where the unit after a number ends; null when another unit stands there. */
function unitEnd(text: string, from: number, unit: string | null): number | null {
  if (unit === null) return from;
  let matched = 0;
  let at = from;
  while (at < text.length && matched < unit.length) {
    if (text.charAt(at) === unit.charAt(matched)) matched += 1;
    else if (!INSIDE_UNIT.test(text.charAt(at))) return null;
    at += 1;
  }
  return matched === unit.length ? at : null;
}

function withQualifier(
  text: string,
  mention: NumberMention,
  unitStop: number,
  qualifier: string | null,
): Printing {
  let start = mention.start;
  let end = unitStop;
  if (ORDINALS.includes(text.charAt(start - 1))) start -= 1;
  const before = LEADING_QUALIFIERS.find((word) => text.slice(0, start).endsWith(word));
  const after = TRAILING_QUALIFIERS.find((word) => text.startsWith(word, end));
  const inside = /[余多]/.exec(text.slice(mention.end, end))?.[0];
  const printedWords = [before, inside, after].filter((word) => word !== undefined);
  if (qualifier !== null && !printedWords.includes(qualifier)) {
    return {
      ok: false,
      what: `the qualifier ${qualifier} does not stand at the value in its \`at\``,
      fix: 'let `at` hold the qualifier with the figure, or correct it',
    };
  }
  if (qualifier === null && printedWords.length > 0) {
    return {
      ok: false,
      what: `the value is printed with ${printedWords.join(', ')}, which the fact leaves out`,
      fix: `add qualifier: ${printedWords[0] ?? ''}`,
    };
  }
  if (before !== undefined && before === qualifier) start -= before.length;
  if (after !== undefined && after === qualifier) end += after.length;
  return { ok: true, printed: text.slice(start, end) };
}
