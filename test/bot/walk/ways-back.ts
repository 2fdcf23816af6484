import type { Graph } from './graph.ts';
import { dataOf, linksIn } from './markup.ts';
import type { Step } from './steps.ts';
import type { Called, ShownMessage } from './telegram.ts';

/** Keeps what each message shows, and tells when a tap led to where no button leads back from. */
export interface WaysBack {
  /** What is wrong with where the tap led; null where it led to no place, or from none. */
  check(step: Step, tap: Tap | null, called: readonly Called[], graph: Graph): string[] | null;
}

export interface Tap {
  readonly on: ShownMessage;
  readonly data: string;
}

/** What a message shows: what a button to it carries, or an answer that only its question shows. */
type Shown = { readonly place: string } | 'asked';

/** Under what takes the place of an answer. */
const ASKED = /^a[ze]$/;
/** What the topics lead to. */
const FIGURES = /^[fctg]/;
/** To everything else that is shown for a question, no button but that one leads back. */
const FIGURE = /^f.[\w-]{8}$/;

export function createWaysBack(): WaysBack {
  /** Only of messages that buttons, or questions, of this very knowledge came to. */
  const shown = new Map<ShownMessage['id'], { readonly what: Shown; readonly graph: Graph }>();

  return {
    check(step, tap, called, graph) {
      if (step.type === 'say' && step.text.startsWith('/forget')) shown.clear();
      const opened = called.flatMap(({ method, message }) =>
        message && message.rows.length > 0 && method !== 'editMessageReplyMarkup' ? message : [],
      );
      const [message] = opened;
      if (!message) return null;
      const before = tap && shown.get(tap.on.id);
      const isHonest =
        tap !== null && before?.graph === graph && dataOf(tap.on.rows).includes(tap.data);
      const what = shownAfter(step, tap, message, graph);
      shown.delete(message.id);
      if (what && (tap === null || isHonest)) shown.set(message.id, { what, graph });
      if (!isHonest || !before || typeof what !== 'object' || what === null) return null;
      return wayProblems(what.place, before.what, message, graph);
    },
  };
}

function shownAfter(
  step: Step,
  tap: Tap | null,
  message: ShownMessage,
  graph: Graph,
): Shown | null {
  if (tap && graph.isPlace(tap.data)) return { place: tap.data };
  if (step.type === 'link' || step.type === 'say') return rootOf(step, message);
  const [link = ''] = linksIn({ reply_markup: message.rows });
  return graph.isPlace(link) && FIGURE.test(link) ? { place: link } : 'asked';
}

const ROOTS: Readonly<Record<string, string>> = {
  '/topics': 'P',
  '/sources': 'A',
  '/compare': 'C',
  '/trend': 'S',
};

/** The page that a command opens, in the language of its buttons. */
function rootOf(step: Step, { rows }: ShownMessage): Shown | null {
  const root = step.type === 'say' ? ROOTS[step.text] : undefined;
  const [first = ''] = dataOf(rows);
  return root === undefined ? null : { place: `${root}${first.charAt(1)}0` };
}

function wayProblems(place: string, before: Shown, { rows }: ShownMessage, graph: Graph): string[] {
  const first = `P${place.charAt(1)}0`;
  const isAbove = graph.leads(first, place) || !FIGURES.test(place);
  const isBack =
    before === 'asked'
      ? dataOf(rows).some((data) => ASKED.test(data))
      : !graph.isPlace(before.place) || graph.leads(place, before.place);
  return [
    ...(isAbove ? [] : [`${place} is not reached from the topics`]),
    ...(isBack
      ? []
      : [
          `no button leads back from ${place} to ${before === 'asked' ? 'the answer' : before.place}`,
        ]),
  ];
}
