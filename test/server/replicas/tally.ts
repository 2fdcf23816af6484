import { texts } from '../../../src/bot/texts.ts';
import { createKeys } from '../../../src/store/keys.ts';
import type { Gap } from '../../../src/store/store.ts';
import type { StandIn } from '../../bot/stand-in.ts';
import { SALT } from '../../store/folder.ts';
import type { BalancedSender, Delivery } from './balanced-sender.ts';
import type { Havoc } from './havoc.ts';
import { noticesIn, repliesIn, type Said } from './replies.ts';
import type { Span } from './pace.ts';
import type { Town } from './town.ts';

/** What came of it all, in numbers. */
export interface Tally {
  readonly questions: number;
  readonly answered: number;
  readonly repeated: number;
  /** Replies beyond the first of a question, by what explains them. */
  readonly twice: {
    /** The process that said the earlier one was killed after it. */
    readonly killed: number;
    /** Redis was away between the two. */
    readonly storeAway: number;
    /** The machine was too busy for Redis to answer in time, a while before. */
    readonly storeSlow: number;
    readonly unexplained: number;
  };
  readonly afterAcknowledgement: number;
  /** How the questions came about whose repeated replies nothing explains, or that came too late. */
  readonly strange: readonly string[];
  readonly outOfOrder: number;
  readonly thumbsDown: number;
  /** The person was told that it is kept. */
  readonly kept: number;
  /** The person was told that it could not be kept. */
  readonly notKept: number;
  /** Told to be kept, and not in the store. */
  readonly lost: number;
}

export interface Happened {
  readonly town: Town;
  readonly havoc: Havoc;
  readonly sender: BalancedSender;
  readonly telegram: StandIn;
  readonly gaps: readonly Gap[];
  /** When the machine was too busy. */
  readonly slow: readonly Span[];
}

/** For so long after a fault of the store its processes may be out of step. */
const AFTERMATH_MS = 10_000;

export function tallyOf({ town, havoc, sender, telegram, gaps, slow }: Happened): Tally {
  const replies = repliesIn(telegram);
  const byQuestion = grouped(replies, ({ question }) => question);
  const unexplained: number[] = [];
  const twice = { killed: 0, storeAway: 0, storeSlow: 0, unexplained: 0 };
  const busy = slow.filter(
    ({ fromMs, toMs }) => !havoc.outages.some((one) => one.fromMs < toMs && fromMs < one.toMs),
  );
  for (const said of byQuestion.values())
    for (const [at, later] of said.slice(1).entries()) {
      const earlier = said[at];
      if (!earlier) continue;
      const why = explanation(earlier, later, { havoc, sender, slow: busy });
      twice[why] += 1;
      if (why === 'unexplained') unexplained.push(later.question);
    }
  const late = replies.filter(({ question, atMs }) => {
    const acknowledgedMs = sender.acknowledgedMs(question);
    return acknowledgedMs !== null && atMs > acknowledgedMs && !isWithin(busy, atMs);
  });
  const { questions, thumbsDown } = town;
  const { whyDown, notKept } = texts.zh.taps;
  const told = (text: string): Set<number> =>
    new Set(noticesIn(telegram).flatMap((one) => (one.text === text ? [one.update] : [])));
  const keptFor = told(whyDown);
  const { talk } = createKeys(SALT);
  const raters = new Set(gaps.filter(({ kind }) => kind === 'down').map(({ person }) => person));
  return {
    questions: questions.length,
    answered: questions.filter(({ id }) => byQuestion.has(id)).length,
    repeated: sender.deliveries.length - questions.length - thumbsDown.length,
    twice,
    afterAcknowledgement: late.length,
    strange: [...new Set([...unexplained, ...late.map(({ question }) => question)])].map(
      (question) => storyOf(question, { havoc, sender, telegram }),
    ),
    outOfOrder: outOfOrder(replies),
    thumbsDown: thumbsDown.length,
    kept: keptFor.size,
    notKept: [...told(notKept)].filter((update) => !keptFor.has(update)).length,
    lost: thumbsDown.filter(
      ({ id, chat, person }) => keptFor.has(id) && !raters.has(talk({ chat, person })),
    ).length,
  };
}

/** Replies to a question that come after one to a later question of the chat. */
function outOfOrder(replies: readonly Said[]): number {
  return [...grouped(replies, ({ chat }) => chat).values()].flatMap((inChat) =>
    inChat.filter(({ question }, at) => inChat.slice(0, at).some((one) => one.question > question)),
  ).length;
}

function explanation(
  earlier: Said,
  later: Said,
  { havoc, sender, slow }: Pick<Happened, 'havoc' | 'sender' | 'slow'>,
): keyof Tally['twice'] {
  // A call may be on its way when its process is killed, so that it comes after that.
  const mayHaveSaid = sender.deliveries.filter(
    ({ update, beginMs }) => update === earlier.question && beginMs < earlier.atMs,
  );
  const isKilled = havoc.kills.some(({ replica, life, atMs }) =>
    mayHaveSaid.some(
      (one) =>
        one.replica === replica && one.life === life && one.beginMs < atMs && atMs < later.atMs,
    ),
  );
  if (isKilled) return 'killed';
  const isAway = havoc.outages.some(
    ({ fromMs, toMs }) => fromMs < later.atMs && toMs > earlier.atMs,
  );
  if (isAway) return 'storeAway';
  return isWithin(slow, later.atMs) ? 'storeSlow' : 'unexplained';
}

function isWithin(spans: readonly Span[], atMs: number): boolean {
  return spans.some(({ fromMs, toMs }) => fromMs < atMs && atMs < toMs + AFTERMATH_MS);
}

function nameOf(replica: Delivery['replica'], life: number): string {
  return `${new URL(replica.url).port}/${life}`;
}

/** All that happened while a question was on its way, in order. */
function storyOf(
  question: number,
  { havoc, sender, telegram }: Pick<Happened, 'havoc' | 'sender' | 'telegram'>,
): string {
  const deliveries = sender.deliveries.filter(({ update }) => update === question);
  const fromMs = deliveries[0]?.beginMs ?? 0;
  const events = [
    ...deliveries.map((one) => [one.beginMs, `to ${nameOf(one.replica, one.life)}`] as const),
    ...repliesIn(telegram).flatMap((one) =>
      one.question === question ? [[one.atMs, 'answered'] as const] : [],
    ),
    ...havoc.kills.map((one) => [one.atMs, `killed ${nameOf(one.replica, one.life)}`] as const),
    ...havoc.outages.flatMap((one) => [
      [one.fromMs, 'Redis away'] as const,
      [one.toMs, 'Redis back'] as const,
    ]),
    [sender.acknowledgedMs(question) ?? Infinity, 'acknowledged'] as const,
  ].toSorted(([one], [other]) => one - other);
  const endMs = events.findLast(([, what]) => /answered|acknowledged/.test(what))?.[0] ?? 0;
  return events
    .filter(([atMs]) => atMs > fromMs - 10_000 && atMs <= endMs)
    .map(([atMs, what]) => `${Math.round(atMs - fromMs)} ms ${what}`)
    .join(', ');
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => number): Map<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
