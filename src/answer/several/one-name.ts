import type { Indicator } from '../../knowledge/model.ts';
import type { Query } from '../../question/query.ts';
import { matchForm } from '../../text/normalize.ts';
import type { Answer } from '../answer.ts';
import type { Found } from '../found.ts';
import { figuresIn } from './several.ts';

const SEPARATORS = /[、，,和与及]|\band\b/g;

/** The marks that would part the question stand in the name of what is answered or missed: 专精特新、小巨人、单项冠军企业数. */
export function isOneName({ form, parts }: Query, { answer }: Found): boolean {
  // The words of a question are joined, but one of several Latin words keeps the spaces inside.
  const said = form.replaceAll(' ', '');
  const names = indicatorsOf(answer).flatMap(({ name, aliases }) => [name.zh, name.en, ...aliases]);
  return names.some(
    (name) =>
      (name.match(SEPARATORS)?.length ?? 0) >= parts.length - 1 &&
      said.includes(matchForm(name).replaceAll(' ', '')),
  );
}

/** What an answer gives, or a refusal has for other slots only. */
function indicatorsOf(answer: Answer): readonly Indicator[] {
  if (answer.form === 'value' || answer.form === 'list')
    return answer.lead.map(({ indicator }) => indicator);
  return answer.form === 'refusal' && answer.refusal.reason === 'slot'
    ? [answer.refusal.missing.indicator]
    : [];
}

/** 农村和社区的活动场所: what is joined says of what the figure is that the whole question already gets. */
export function isAttribute({ text, parts }: Query, found: Found): boolean {
  return (
    figuresIn(found) > 0 &&
    parts.slice(0, -1).every(({ asksAmount, measure }) => !asksAmount && measure === null) &&
    /(?:和|与|及|、)[^，,、和与及]{1,6}的/.test(text)
  );
}
