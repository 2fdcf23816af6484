import type { Fact, Knowledge, Passage } from '../../../knowledge/model.ts';
import type { Reply } from '../../../reply/reply.ts';
import type { Asked } from './asked.ts';
import { carries, contradictions, type Known, type Slot } from './carries.ts';
import { createMeanings } from './meanings.ts';
import { namesHeldBy, plain } from './surfaces.ts';
import { holds } from './truth.ts';

export type Judgement =
  | { readonly verdict: 'right' | 'refused' }
  | { readonly verdict: 'confidently-wrong'; readonly why: string };

/** What a question says, and what of it was put in. */
export interface Probe {
  /** Null where the question is one of an entry's, whose slots nobody wrote down. */
  readonly asked: Asked | null;
  /** The slot that was changed; null for a number to compare with, or a word of an entry's question. */
  readonly slot: Slot | null;
  /** The name or time that was put in; a reply without figures must speak of it. */
  readonly put: string | null;
  /** Whether the knowledge is known to hold an answer; null where the judge is to look for a fact. */
  readonly answerable: boolean | null;
}

export type Judge = (probe: Probe, reply: Reply) => Judgement;

/**
 * Judges replies to changed questions. A refusal is right where nothing answers. An answer is wrong when one of its
 * figures contradicts the changed slot, when none of them carries all that was said, or when its verdict is false.
 */
export function createJudge(knowledge: Knowledge): Judge {
  const facts = [...knowledge.facts.values()];
  const known: Known = {
    meanings: createMeanings(knowledge),
    ofDefault: facts.filter(({ entity }) => entity.isDefault),
  };
  const fitting = (asked: Asked): Fact[] => facts.filter((fact) => carries(fact, asked, known));
  return (probe, reply) => {
    const { asked, answerable } = probe;
    if (reply.kind !== 'answer') {
      const held = answerable ?? (asked !== null && fitting(asked).length > 0);
      return { verdict: held ? 'refused' : 'right' };
    }
    const told = figuresOf(reply, knowledge);
    const why =
      asked === null || reply.form === 'entry' || told.length === 0
        ? unspoken(probe, reply, { knowledge, known, fitting })
        : (contradicting(probe, asked, { told, known }) ?? falseVerdict(asked, reply, told));
    return why === null ? { verdict: 'right' } : { verdict: 'confidently-wrong', why };
  };
}

function figuresOf({ figures }: Reply, { facts }: Knowledge): Fact[] {
  return figures
    .filter(({ role }) => role === 'answer')
    .flatMap(({ fact }) => facts.get(fact) ?? []);
}

function contradicting(
  { slot }: Probe,
  asked: Asked,
  { told, known }: { told: readonly Fact[]; known: Known },
): string | null {
  const each = told.map((fact) => ({ fact, slots: contradictions(fact, asked, known) }));
  const changed = each.find(({ slots }) => slot !== null && slots.includes(slot));
  const [first] = each.every(({ slots }) => slots.length > 0) ? each : [];
  const wrong = changed ?? first;
  return wrong === undefined ? null : `${wrong.slots.join(', ')} of ${wrong.fact.id}`;
}

function falseVerdict({ claim }: Asked, { verdict }: Reply, told: readonly Fact[]): string | null {
  const [fact, ...more] = told;
  if (claim === null || fact === undefined || more.length > 0) return null;
  const truth = holds(claim, fact);
  const said = verdict === 'yes' ? true : verdict === 'no' ? false : null;
  return truth === null || said === null || said === truth
    ? null
    : `verdict ${verdict ?? ''}, but ${fact.id} is ${fact.printed}`;
}

interface Spoken {
  readonly knowledge: Knowledge;
  readonly known: Known;
  readonly fitting: (asked: Asked) => Fact[];
}

/** A text in place of figures must prove a fitting fact or speak of what was put in, the echo of the question aside. */
function unspoken(
  { asked, put }: Probe,
  reply: Reply,
  { knowledge, known, fitting }: Spoken,
): string | null {
  if (put === null || speaksOf(reply, put, { knowledge, known })) return null;
  const proves = ({ passages }: { readonly passages: readonly Passage[] }): boolean =>
    passages.some(({ text }) => reply.passages.some((cited) => cited.text === text));
  if (asked !== null && fitting(asked).some(proves)) return null;
  return `says nothing of ${put}`;
}

function speaksOf(
  { lines, passages }: Reply,
  put: string,
  { knowledge, known }: Omit<Spoken, 'fitting'>,
): boolean {
  const told = lines.flatMap(({ pieces }) => pieces.filter(({ kind }) => kind !== 'echo'));
  const cited = knowledge.articles.filter(({ name }) =>
    passages.some(({ title }) => title === name),
  );
  const text = [
    told.map((piece) => piece.text).join(''),
    ...passages.map((passage) => passage.text),
    ...cited.map(({ covers }) => covers.notation),
  ].join(' ');
  const meant = [...known.meanings.entities(put), ...known.meanings.indicators(put)];
  return (
    plain(text).includes(plain(put)) ||
    meant.some((named) => namesHeldBy(named, text)) ||
    knowledge.entries.some(
      ({ about, passages: own }) =>
        about.some((named) => meant.includes(named)) &&
        own.some((passage) => passages.some((one) => one.text === passage.text)),
    )
  );
}
