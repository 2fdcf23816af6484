import type { Query } from '../../question/query.ts';
import { queryOf } from '../../question/read.ts';
import { REQUESTS } from '../../question/vocabulary/requests.ts';
import { matchForm } from '../../text/normalize.ts';
import type { Workbench } from '../workbench.ts';

/** Asking for something to be told: 想问下, 咨询一下. */
const ASKING_END = new RegExp(
  `(?:${REQUESTS.filter((word) => /[问询教解]/.test(word)).join('|')})$`,
);

/** A sentence about the asker; 龙门的 after a question says whose figure is meant. */
const OF_ONESELF = /[我咱俺]|想|打算|准备/;

/** 天这么热, 搞得蛮好, 越来越多: a clause that tells or judges something; 外资的 and 按季度算 narrow what is asked. */
const TELLS = /[得着也越冇]|[太真好挺蛮].{1,3}$|(?:^|[^为])了$/;
const NARROWS =
  /^(?:其中|主要|只|仅|光|单|尤其|特别|比如|例如|包括|就|按|以|从|在)|[不没未非除含算限指]|[的里中类]$/;
const LEAST_TOLD = 4;

/**
 * The message without a clause that only says why it is asked: one before the question that ends in 想问下, or a
 * sentence after the question mark. Null where there is none, or where it says whose, when or which part.
 */
export function withoutFrame(query: Query, bench: Workbench): Query | null {
  const { parts } = query;
  const [first, ...others] = parts;
  const last = parts.at(-1);
  if (!first || !last || others.length === 0) return null;
  const isRead = first.tokens.every(({ meanings }) => meanings.length > 0);
  if (isRead && ASKING_END.test(matchForm(first.text)) && saysNoSlot(first, bench))
    return ofParts(query, others, bench);
  const isAfterwards = new RegExp(`[?？].*${escaped(last.text.trim())}[^?？]*$`, 's').test(
    query.text,
  );
  const ofOneself = OF_ONESELF.test(last.text) && !last.text.endsWith('的');
  if (isAfterwards && ofOneself && saysNoSlot(last, bench))
    return ofParts(query, parts.slice(0, -1), bench);
  if (tellsOnly(last, bench)) return ofParts(query, parts.slice(0, -1), bench);
  return tellsOnly(first, bench) ? ofParts(query, others, bench) : null;
}

function tellsOnly(clause: Query, bench: Workbench): boolean {
  const said = clause.text.trim();
  return (
    said.length >= LEAST_TOLD &&
    TELLS.test(said) &&
    !NARROWS.test(said) &&
    saysNoSlot(clause, bench)
  );
}

/** Some parts of a message as a message of their own. */
export function ofParts(query: Query, parts: readonly Query[], bench: Workbench): Query {
  const [only, ...more] = parts;
  if (only && more.length === 0) return only;
  const rest = queryOf(
    query,
    parts.flatMap(({ tokens }) => tokens),
    bench,
  );
  return { ...rest, parts };
}

/** Nothing in it can narrow what is asked. */
function saysNoSlot(clause: Query, { index }: Workbench): boolean {
  const { actors, topics, periods, thresholds, measure, status, increment, operations } = clause;
  const restricts = clause.tokens.some(({ meanings }) =>
    meanings.some(
      (meaning) =>
        ['restriction', 'number', 'total'].includes(meaning.type) ||
        (meaning.type === 'word' && index.slotWords.has(meaning.word)),
    ),
  );
  const times = periods.filter(({ value }) => value.type !== 'passing');
  const slots = [actors, topics, times, thresholds].every(({ length }) => length === 0);
  return (
    slots &&
    !restricts &&
    measure === null &&
    status === null &&
    increment === null &&
    !clause.asksAmount &&
    operations.size === 0
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
