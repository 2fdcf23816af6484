import type { Entity, Entry, Fact, Knowledge } from '../../../knowledge/model.ts';
import type { Asked, MutationClass } from './asked.ts';
import { askedFor, type Language } from './base.ts';
import type { Changer, Pools } from './changes.ts';
import { choicesFrom, type Choices } from './choices.ts';
import { claimChanges } from './claim-changes.ts';
import { entryChanges } from './entry-changes.ts';
import type { Probe } from './judge-reply.ts';
import { madeUpFor, unheldPeriods } from './made-up.ts';
import { entityChanges, indicatorChanges } from './name-changes.ts';
import { periodChanges } from './period-changes.ts';
import { measureChanges, partChanges, scopeChanges, statusChanges } from './slot-changes.ts';
import { hasName } from './surfaces.ts';
import { englishQuestionOf, questionOf } from './wording.ts';

/** Names the choices, so that every run asks the same. */
export const SEED = 'one-slot-off';

export interface Mutation {
  readonly class: MutationClass;
  readonly question: string;
  readonly from: string;
  readonly to: string;
  readonly probe: Probe;
}

/** A question as the knowledge would have it asked, and what must answer it. */
export interface Sample {
  readonly question: string;
  readonly of: { readonly fact: Fact } | { readonly entry: Entry };
}

const CHANGERS: readonly Changer[] = [
  periodChanges,
  entityChanges,
  indicatorChanges,
  partChanges,
  measureChanges,
  statusChanges,
  scopeChanges,
  claimChanges,
];
const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** Every question that some fact or entry answers, in several wordings. */
export function samplesOf(knowledge: Knowledge): Sample[] {
  const ofFacts = [...knowledge.facts.values()].flatMap((fact) =>
    LANGUAGES.flatMap((language, round) => {
      const choices = choicesFrom(`${SEED}/${fact.id}/as it is/${round}`);
      const question = worded(askedFor(fact, language, choices), language, choices);
      return question === null ? [] : [{ question, of: { fact } }];
    }),
  );
  const ofEntries = knowledge.entries.flatMap((entry) =>
    entry.questions.map((question) => ({ question, of: { entry } })),
  );
  return [...ofFacts, ...ofEntries];
}

/** Every such question with one slot changed. */
export function mutationsOf(knowledge: Knowledge): Mutation[] {
  const pools = poolsOf(knowledge);
  const ofFacts = [...knowledge.facts.values()].flatMap((fact) =>
    CHANGERS.flatMap((changer) =>
      LANGUAGES.flatMap((language, round) => {
        const choices = choicesFrom(`${SEED}/${fact.id}/${changer.name}/${round}`);
        const asked = askedFor(fact, language, choices);
        return changer({ fact, asked, language, choices, pools }).flatMap((change) => {
          const question = worded(change.asked, language, choices);
          const { asked: said, slot, put } = change;
          const probe = { asked: said, slot, put, answerable: null };
          const { class: kind, from, to } = change;
          return question === null ? [] : [{ class: kind, question, from, to, probe }];
        });
      }),
    ),
  );
  const ofEntries = knowledge.entries.flatMap((entry) =>
    entry.questions.flatMap((question) => {
      const choices = choicesFrom(`${SEED}/${entry.id}/${question}`);
      return entryChanges({ entry, question, choices, pools });
    }),
  );
  return onceEach([...ofFacts, ...ofEntries]);
}

function worded(asked: Asked, language: Language, choices: Choices): string | null {
  return language === 'zh' ? questionOf(asked, choices) : englishQuestionOf(asked);
}

function onceEach(mutations: readonly Mutation[]): Mutation[] {
  return [...new Map(mutations.map((one) => [`${one.class} ${one.question}`, one])).values()];
}

const OWNERS: ReadonlySet<Entity['kind']> = new Set<Entity['kind']>([
  'city',
  'zone',
  'district',
  'village',
  'company',
  'project',
  'institution',
  'place',
]);

function poolsOf(knowledge: Knowledge): Pools {
  const facts = [...knowledge.facts.values()];
  const scopes = [...new Set(facts.flatMap(({ among }) => among ?? []))];
  const spans = facts.flatMap(({ period }) => (period.type === 'during' ? [period] : []));
  const long = spans.filter(({ span }) => ['year', 'half', 'quarter'].includes(span.grain));
  return {
    knowledge,
    facts,
    owners: [...knowledge.entities.values()].filter(
      (entity) => OWNERS.has(entity.kind) && !namesScope(entity, knowledge, scopes),
    ),
    notations: [...new Set(long.map(({ notation }) => notation))],
    unheld: unheldPeriods(knowledge),
    parts: [...new Set(facts.flatMap(({ where }) => where))],
    scopes,
    madeUp: madeUpFor(knowledge),
  };
}

/** Whether one of the words for scopes is a name of the entity (the province's for 全省). */
function namesScope(entity: Entity, { words }: Knowledge, scopes: readonly string[]): boolean {
  return words.some(
    ({ word, same }) => scopes.includes(word) && same.some((surface) => hasName(entity, surface)),
  );
}
