import type { Fact, Indicator } from '../../knowledge/model.ts';
import type { Query } from '../../question/query.ts';
import { parseUnit } from '../../text/units.ts';
import { candidatesSaid } from '../naming/candidates.ts';
import { periodMatches } from '../said/periods.ts';
import { dimensionOf } from '../../knowledge/dimension.ts';
import type { Workbench } from '../workbench.ts';

interface Contrast {
  /** The question without the exclusion. */
  readonly rest: Query;
  /** What is not asked for. */
  readonly what: Query;
}

/** Levels of government: who says one of them and excludes another sets the two against each other. */
const LEVELS: ReadonlySet<string> = new Set(['国家级', '省级', '市级', '县级', '区级']);
/** What is done, as against what is aimed at. */
const DONE = /完成|实现|达到/;

/**
 * Whether the figures are surely not what is excluded: that is another status, time or level than the question
 * says, or another indicator. Anything else (不是工业的) may ask for what is left of a whole.
 */
export function isApart(lead: readonly Fact[], contrast: Contrast, bench: Workbench): boolean {
  const { what } = contrast;
  if (isOtherName(lead, contrast)) return true;
  const unknown = what.tokens.some(({ meanings }) => meanings.length === 0);
  if (lead.length === 0 || unknown || what.thresholds.length > 0 || what.actors.length > 0)
    return false;
  return [isOtherStatus, isOtherTime, isOtherLevel, isOtherIndicator].some((differs) =>
    differs(lead, contrast, bench),
  );
}

/** Who was asked for and is told is none but the one told. */
function isOtherName(lead: readonly Fact[], { rest, what }: Contrast): boolean {
  const isName = what.tokens.every(
    ({ text, meanings }) =>
      (meanings.length === 0 && /^\p{Script=Han}+$/u.test(text)) ||
      meanings.some((meaning) => meaning.type === 'entity' && meaning.entity.kind === 'person'),
  );
  const asksWho = rest.operations.has('who');
  return (
    isName &&
    asksWho &&
    lead.every(
      ({ value, printed }) =>
        (value.type === 'text' || value.type === 'entity') && !printed.includes(what.form),
    )
  );
}

function isOtherStatus(lead: readonly Fact[], { rest, what }: Contrast): boolean {
  if (rest.status === null || what.words.size > 0 || what.periods.length > 0) return false;
  const excluded = what.status?.value ?? (DONE.test(what.form) ? 'actual' : null);
  return excluded !== null && lead.every(({ status }) => status !== excluded);
}

function isOtherTime(lead: readonly Fact[], { rest, what }: Contrast): boolean {
  if (rest.periods.length === 0 || what.periods.length === 0 || what.words.size > 0) return false;
  return what.periods.every(({ value }) => lead.every((fact) => !periodMatches(fact, value)));
}

function isOtherLevel(_lead: readonly Fact[], { rest, what }: Contrast): boolean {
  const levels = [...what.words].filter((word) => LEVELS.has(word));
  return (
    levels.length > 0 &&
    levels.every((level) => !rest.words.has(level)) &&
    [...rest.words].some((word) => LEVELS.has(word))
  );
}

/**
 * Another figure of the same theme. Of two counts of things the one excluded may be a kind of the other (规上企业,
 * 不是工业企业), and so may a modifier (不是工业的), a part or a fuller name.
 */
function isOtherIndicator(
  lead: readonly Fact[],
  { rest, what }: Contrast,
  { names, index }: Workbench,
): boolean {
  const asksMore = what.periods.length > 0 || what.status !== null || what.form.endsWith('的');
  if (asksMore || [...what.words].some((word) => index.slotWords.has(word))) return false;
  const said = candidatesSaid(rest.words, names).filter(({ indicator }) =>
    lead.some((fact) => fact.indicator === indicator),
  );
  const excluded = candidatesSaid(what.words, names).filter(
    ({ words }) => words.size === what.words.size,
  );
  return (
    said.length > 0 &&
    excluded.length > 0 &&
    excluded.every(
      ({ indicator, words }) =>
        lead.every((fact) => isContrast(fact, indicator)) &&
        said.every((own) => ![...own.words].every((word) => words.has(word))),
    )
  );
}

function isContrast(fact: Fact, excluded: Indicator): boolean {
  if (fact.indicator === excluded || fact.indicator.theme !== excluded.theme) return false;
  const dimension = dimensionOf(fact);
  const other = excluded.unit === null ? null : parseUnit(excluded.unit)?.dimension;
  return dimension !== other || (dimension !== 'count' && dimension !== 'person');
}
