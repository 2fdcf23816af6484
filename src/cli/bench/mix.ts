import type { Reply } from '../../reply/reply.ts';
import { madeUpFactId, periodZh, type MadeUp, type MadeUpPeriod } from './made-up-knowledge.ts';
import type { Random } from './random.ts';

/** A question with the fact that answers it; null where nothing held does. */
export interface MixedQuestion {
  readonly kind: QuestionKind;
  /** Asked before it, without being measured. */
  readonly before: string | null;
  readonly question: string;
  readonly fact: string | null;
}

export const QUESTION_KINDS = [
  'full',
  'no year',
  'year not held',
  'unknown zone',
  'unknown indicator',
  'typo',
  'follow-up',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** Characters of made-up names with others of the same sound. */
const SLIPS: readonly (readonly [string, string])[] = [
  ['州', '洲'],
  ['阳', '羊'],
  ['陵', '菱'],
  ['溪', '西'],
  ['源', '圆'],
  ['川', '船'],
  ['宁', '凝'],
  ['城', '成'],
  ['口', '扣'],
  ['平', '苹'],
  ['水', '税'],
];
const UNKNOWN_PLACES = ['雁鸣', '霞浦', '峨岭', '琼崖', '鹿鸣', '鹤壁'];
const UNKNOWN_MATTERS = ['图书馆藏书量', '绿化率', '候鸟种类', '地铁里程', '游客满意度'];

interface Subject {
  readonly zone: number;
  readonly indicator: number;
  readonly period: MadeUpPeriod;
  readonly name: string;
  readonly what: string;
}

/** `each` questions of every kind about what is held. */
export function questionMix(plan: MadeUp, each: number, random: Random): MixedQuestion[] {
  return Array.from({ length: each }).flatMap(() =>
    QUESTION_KINDS.map((kind) => ({
      kind,
      ...askAbout(kind, drawSubject(plan, random), plan, random),
    })),
  );
}

function drawSubject({ zones, indicators, periods }: MadeUp, random: Random): Subject {
  const zone = random.below(zones.length);
  const indicator = random.below(indicators.length);
  const period = random.pick(periods);
  const [name = '', what = ''] = [zones[zone]?.zh, indicators[indicator]?.zh];
  return { zone, indicator, period, name, what };
}

function askAbout(
  kind: QuestionKind,
  subject: Subject,
  plan: MadeUp,
  random: Random,
): Omit<MixedQuestion, 'kind'> {
  const { zone, indicator, period, name, what } = subject;
  const when = periodZh(period);
  const fact = madeUpFactId(zone, indicator, period);
  switch (kind) {
    case 'full':
      return { before: null, question: `${when}${name}${what}是多少？`, fact };
    case 'no year':
      return {
        before: null,
        question: `${name}的${what}有多少`,
        fact: madeUpFactId(zone, indicator, '2023'),
      };
    case 'year not held':
      return { before: null, question: `${name}2011年${what}是多少？`, fact: null };
    case 'unknown zone': {
      const place = random.pick(UNKNOWN_PLACES) + name.slice(2);
      return { before: null, question: `${place}${when}${what}是多少？`, fact: null };
    }
    case 'unknown indicator':
      return {
        before: null,
        question: `${when}${name}${random.pick(UNKNOWN_MATTERS)}是多少？`,
        fact: null,
      };
    case 'typo':
      return { before: null, question: `${when}${misspelt(name)}${what}是多少？`, fact };
    case 'follow-up':
      return followUp(subject, plan, random);
    default:
      return kind satisfies never;
  }
}

/** Either another year of the same figure, or the same figure of another zone. */
function followUp(
  { zone, indicator, period, name, what }: Subject,
  { zones, periods }: MadeUp,
  random: Random,
): Omit<MixedQuestion, 'kind'> {
  const before = `${periodZh(period)}${name}${what}是多少？`;
  if (random.next() < 0.5) {
    const other = random.pick(periods);
    return {
      before,
      question: `那${periodZh(other)}呢？`,
      fact: madeUpFactId(zone, indicator, other),
    };
  }
  const other = random.below(zones.length);
  return {
    before,
    question: `那${zones[other]?.zh ?? ''}呢？`,
    fact: madeUpFactId(other, indicator, period),
  };
}

/** With the second character written as another of the same sound; the name itself where it has none. */
function misspelt(name: string): string {
  const slip = SLIPS.find(([char]) => char === name.charAt(1));
  return slip ? name.charAt(0) + slip[1] + name.slice(2) : name;
}

export type Judged = 'right' | 'wrong' | 'unanswered';

/** Right is exactly the asked fact, or a refusal where none is held; wrong is any other figure. */
export function judgeReply({ fact }: MixedQuestion, { kind, figures }: Reply): Judged {
  const answers = figures.filter(({ role }) => role === 'answer').map((figure) => figure.fact);
  if (kind !== 'answer') return fact === null ? 'right' : 'unanswered';
  return answers.length === 1 && answers[0] === fact ? 'right' : 'wrong';
}
