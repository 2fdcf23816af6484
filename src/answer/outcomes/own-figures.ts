import type { Fact } from '../../knowledge/model.ts';
import type { Query } from '../../question/query.ts';
import type { Workbench } from '../workbench.ts';

/** 各是多少, 增幅分别是多少: each of several has a figure of its own. */
const OF_EACH = /(?:各|分别)(?:自|是|为|有|增长|增)*(?:多少|几)/;

/**
 * What was counted by name, with the figure of each that its sentence tells (哪两项居首，各是多少); as it is where
 * no figures of its own are asked for, or not all of them are told.
 */
export function withOwnFigures(
  lead: readonly Fact[],
  { form }: Query,
  { index }: Workbench,
): readonly Fact[] {
  const counted = lead.find(({ items }) => items.length > 1);
  if (counted === undefined || !OF_EACH.test(form)) return lead;
  const own = counted.items.flatMap((item) =>
    index
      .inSentence(counted)
      .filter(
        ({ indicator, entity, measure, period }) =>
          indicator.name.zh === item &&
          entity === counted.entity &&
          period.notation === counted.period.notation &&
          measure !== 'rank',
      )
      .slice(0, 1),
  );
  return own.length === counted.items.length ? [...new Set([...lead, ...own])] : lead;
}
