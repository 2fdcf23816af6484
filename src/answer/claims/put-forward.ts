import type { Entity } from '../../knowledge/model.ts';
import { nameForms } from '../../knowledge/name-forms.ts';
import type { Query } from '../../question/query.ts';
import { queryOf } from '../../question/read.ts';
import { segmentName } from '../../question/segment.ts';
import type { Token } from '../../question/token.ts';
import { matchForm } from '../../text/normalize.ts';
import type { Found } from '../found.ts';
import type { Workbench } from '../workbench.ts';

/** What asks for another one of the kind of something that is put forward. */
const ASKING: Readonly<Partial<Record<Entity['kind'], string>>> = {
  award: '什么奖',
  person: '谁',
  company: '哪家公司',
  institution: '哪个单位',
  village: '哪个村',
};

/** What a name is put forward behind: 得的是某某奖吧, 去的是…的站点吗. */
const IS = /^(?:是|就是|为|叫|叫做|得了|拿了|拿下|获得|荣获)$/;

interface Claimed {
  /** The question that asks openly in place of it. */
  readonly open: Query;
  readonly entity: Entity | null;
}

/**
 * 得的是某某奖吧: what is held answers the same question asked openly (得的是什么奖), and says whether it is so where
 * the name that is put forward is known. Null where nothing is put forward or nothing answers.
 */
export function answerPutForward(
  query: Query,
  ask: (open: Query) => Found,
  bench: Workbench,
): Found | null {
  const claimed = query.operations.has('verdict') ? claimedIn(query, bench) : null;
  const found = claimed && ask(claimed.open);
  if (!claimed || !found) return null;
  const { answer } = found;
  if (answer.form === 'entry') return found;
  if ((answer.form !== 'value' && answer.form !== 'list') || answer.lead.length !== 1) return null;
  const [fact] = answer.lead;
  if (!fact || fact.value.type === 'number' || fact.value.type === 'range') return null;
  const told = fact.passages.map(({ text, mark }) => matchForm(text.slice(...mark)));
  const { entity } = claimed;
  const isTold = entity !== null && says([...told, matchForm(fact.printed)], entity);
  const verdict = isTold ? 'yes' : entity === null ? 'not-stated' : 'no';
  return { ...found, answer: { ...answer, verdict } };
}

function says(told: readonly string[], entity: Entity): boolean {
  return nameForms(entity).some((name) => told.some((text) => text.includes(name)));
}

function claimedIn(query: Query, bench: Workbench): Claimed | null {
  const { tokens } = query;
  const is = tokens.findLastIndex(({ text }) => IS.test(text));
  const [name, ...behind] = tokens.slice(is + 1);
  if (is < 0 || !name) return null;
  const open = (asking: string, rest: readonly Token[]): Query => ({
    ...queryOf(
      query,
      [
        ...tokens.slice(0, is + 1),
        ...segmentName(matchForm(asking), bench.names.lexicon),
        ...rest.filter((token) => !asksWhether(token)),
      ],
      bench,
    ),
    claims: [],
  });
  const [entity] = name.meanings.flatMap((one) => (one.type === 'entity' ? [one.entity] : []));
  const asking = entity && ASKING[entity.kind];
  if (entity && asking !== undefined && behind.every(saysNothing))
    return { open: open(asking, behind), entity };
  const [next, noun] = behind;
  const isOf = next?.text === '的' && noun !== undefined && !saysNothing(noun);
  return name.meanings.length === 0 && isOf
    ? { open: open('哪个', behind.slice(1)), entity: null }
    : null;
}

function asksWhether({ meanings, text }: Token): boolean {
  return (
    text === '吧' || meanings.some((one) => one.type === 'operation' && one.operation === 'verdict')
  );
}

function saysNothing({ meanings }: Token): boolean {
  return (
    meanings.length > 0 &&
    meanings.every(({ type }) => type === 'light' || type === 'operation' || type === 'follow-up')
  );
}
