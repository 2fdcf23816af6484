import { clausesWithMarks } from './clauses.ts';

/** A question without the clauses that say what it does not ask for or guess its answer, and what these say. */
export interface Exclusion {
  readonly rest: string;
  readonly excluded: readonly string[];
}

const NOT =
  '(?:而|可|并|我)?(?:不是(?:问|说|要)?|不(?:问|要|算|看|管)|[别甭](?:拿|给我|给|说|报|用|把|跟我说|告诉我|混|算)?)';
/** A name that is guessed after it was asked for: …是谁，是某某吗. */
const GUESS =
  /^(?:是不是|是|该不会是|难道是|应该是|莫非是)(?<what>[^的]{2,8}?)(?:吗|么|嘛|吧)[?？]?$/u;
const ASKS_NAME = /谁|哪[家个位里]|叫什么|叫啥/;
/** What people say of a figure that they do not want. */
const TRAILING =
  '(?:的?(?:凑数|凑|糊弄我|糊弄|充数|混进来|混一起|那个|数字|数据|数))?[吧哦啊哈呀了]?';
const CHINESE = new RegExp(`^${NOT}(?<what>.{2,12}?)${TRAILING}$`, 'u');
/** 幼儿园不算, 规上的别算进来. */
const BEHIND = /^(?<what>.{2,12}?)(?:不算|不要|[别甭]算|不算在内|[别甭]算进来?)[吧哦啊哈呀了]?$/u;
const ENGLISH =
  /^(?:(?:just|only) (?<wanted>.{2,40}?) )?(?:and |but )?(?:not|rather than|instead of)(?: the)? (?<what>.{3,40})$/i;
/** Who asks whether something is not so excludes nothing. */
const ASKS = /[吗么什哪谁几]|多少|\b(?:what|which|who|how|yet)\b/i;

/** 不问完成了多少，只问计划: before the question itself. */
const BEGINNING = /^我?不(?:问|要|是要|是问|是说)(?<what>.{2,14}?)[的吧哦啊哈呀了]*$/u;

/** Null when no clause says what is not asked for (问目标，不是已完成的; not total trade). */
export function exclusionIn(text: string): Exclusion | null {
  const [first, ...more] = clausesWithMarks(text);
  if (!first) return null;
  const begun = more.length > 0 ? BEGINNING.exec(first.text)?.groups?.['what'] : undefined;
  if (begun !== undefined) {
    const rest = text.slice(text.indexOf(first.text) + first.text.length + first.mark.length);
    const further = exclusionIn(rest);
    return { rest: further?.rest ?? rest, excluded: [begun, ...(further?.excluded ?? [])] };
  }
  const mayGuess = ASKS_NAME.test(first.text);
  const read = more.map((clause) => ({
    clause,
    out: (mayGuess ? guessedBy(clause.text) : null) ?? excludedBy(clause.text, clause.mark),
  }));
  const excluded = read.flatMap(({ out }) => out?.what ?? []);
  if (excluded.length === 0) return null;
  // Exports grew? Just exports …: what was said before asks for nothing more.
  const isNew = (wanted: string): boolean =>
    text.toLowerCase().split(wanted.toLowerCase()).length < 3;
  const kept = read.map(
    ({ clause, out }) => (out ? (isNew(out.wanted) ? out.wanted : '') : clause.text) + clause.mark,
  );
  return { rest: first.text + first.mark + kept.join(''), excluded };
}

function guessedBy(clause: string): { readonly what: string; readonly wanted: string } | null {
  const what = GUESS.exec(clause)?.groups?.['what'];
  return what === undefined ? null : { what, wanted: '' };
}

function excludedBy(
  clause: string,
  mark: string,
): { readonly what: string; readonly wanted: string } | null {
  const groups = (CHINESE.exec(clause) ?? BEHIND.exec(clause) ?? ENGLISH.exec(clause))?.groups;
  const what = groups?.['what'];
  // (not this)?: behind a bracket the mark belongs to the question.
  if (!what || /^\s*[?？]/.test(mark) || ASKS.test(what)) return null;
  return { what, wanted: groups['wanted'] ?? '' };
}
