import type { Fact } from '../../knowledge/model.ts';
import type { Query } from '../../question/query.ts';
import type { Found } from '../found.ts';
import type { Workbench } from '../workbench.ts';

const ASKS_PLACE = /第几|几名|几位|名次|位次|排名|排多少|place|rank/;

/** 哪两个指标全市第一，各是多少: with the places the figures that took them, where curators tell one together with each. */
export function withRankedFigures(query: Query, found: Found, { index }: Workbench): Found {
  const { answer } = found;
  const isPlaces =
    (answer.form === 'value' || answer.form === 'list') &&
    answer.verdict === null &&
    answer.lead.some(({ measure }) => measure === 'rank');
  const asksHowMuch = /多少/.test(query.text) && !ASKS_PLACE.test(query.form);
  if (!isPlaces || !asksHowMuch) return found;
  const ranked = (fact: Fact): readonly Fact[] => {
    if (fact.measure !== 'rank') return [];
    const own = (fact.group === null ? [] : index.inGroup(fact.group)).filter(
      ({ entity, measure, value }) =>
        entity === fact.entity && measure !== 'rank' && value.type === 'number',
    );
    return own.length === 1 ? own : [];
  };
  const lead = [...new Set(answer.lead.flatMap((fact) => [fact, ...ranked(fact)]))];
  return { ...found, answer: { ...answer, lead } };
}
