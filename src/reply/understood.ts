import type { Understood } from '../answer/answer.ts';
import type { Fact } from '../knowledge/model.ts';
import { periodWords } from '../text/periods.ts';
import type { Writing } from './draft.ts';
import { whereWords } from './figures.ts';
import { nameOf, shortLabel } from './labels.ts';
import { echo, joined, named, period, say } from './lines.ts';
import type { Piece, SlotReading } from './reply.ts';

const ORIGIN = {
  zh: { said: '', assumed: '（默认）', inherited: '（沿用上一问）' },
  en: { said: '', assumed: ' (assumed)', inherited: ' (from the last question)' },
};
const NEWEST = { zh: '（最新）', en: ' (newest)' };

/** The line that says how the question was read, slot by slot. */
export function understoodPieces(
  lead: readonly Fact[],
  understood: Understood,
  { language, ...writing }: Writing,
): Piece[] {
  const [first] = lead;
  if (!first) return [];
  const origin = ORIGIN[language];
  const names = [...new Set(lead.map((fact) => shortLabel(fact, language, writing.word)))];
  const owners = [...new Set(lead.map(({ entity: owner }) => nameOf(owner, language)))];
  const entity = [
    named(owners.join(language === 'zh' ? '、' : ', ')),
    say(origin[understood.entity?.from ?? 'assumed']),
  ];
  const times = timesOf(lead, language);
  const when =
    times === ''
      ? []
      : [
          [
            period(times),
            say(
              understood.periodFrom === 'assumed'
                ? NEWEST[language]
                : origin[understood.periodFrom],
            ),
          ],
        ];
  const what = [named(shortened(names, language)), say(origin[understood.indicatorFrom])];
  const heard = understood.corrections.map(({ said, meant }) => [
    say(language === 'zh' ? '把“' : '"'),
    echo(said),
    say(language === 'zh' ? '”看作“' : '" read as "'),
    named(meant),
    say(language === 'zh' ? '”' : '"'),
  ]);
  return [
    say(language === 'zh' ? '理解为：' : 'Understood as: '),
    ...joined([entity, ...when, what, ...heard], ' · '),
  ];
}

/** More names than this are told by the first of them. */
const MOST_NAMES = 5;

function shortened(names: readonly string[], language: Writing['language']): string {
  const etc = language === 'zh' ? '等' : ' …';
  const shown = names.slice(0, MOST_NAMES).join(language === 'zh' ? '、' : ', ');
  return names.length > MOST_NAMES ? `${shown}${etc}` : shown;
}

/** More times than this are told by the first and the last. */
const MOST_TIMES = 4;

/** The times of the figures, each once. */
function timesOf(lead: readonly Fact[], language: Writing['language']): string {
  const dated = lead.filter((fact) => fact.period.type !== 'undated');
  const times = [...new Set(dated.map((fact) => periodWords(fact.period, language)))];
  const [first = ''] = times;
  if (times.length <= MOST_TIMES) return times.join(language === 'zh' ? '、' : ', ');
  return `${first}${language === 'zh' ? '至' : ' to '}${times.at(-1) ?? ''}`;
}

/** The same as data. */
export function understoodRecord(
  lead: readonly Fact[],
  understood: Understood,
  writing: Writing,
): Record<string, SlotReading> {
  const [first] = lead;
  if (!first) return {};
  const record: Record<string, SlotReading> = {
    entity: { value: first.entity.name.zh, from: understood.entity?.from ?? 'assumed' },
    indicator: {
      value: understood.indicators.map(({ name }) => name.zh).join('、'),
      from: understood.indicatorFrom,
    },
    period: { value: first.period.notation, from: understood.periodFrom },
  };
  if (first.measure !== 'level') record['measure'] = { value: first.measure, from: 'said' };
  if (first.where.length > 0)
    record['where'] = {
      value: first.where.map((tag) => whereWords(tag, 'zh', writing.word)).join('、'),
      from: 'said',
    };
  return record;
}
