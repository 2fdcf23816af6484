import type { Entity, Fact } from '../../knowledge/model.ts';
import type { Query } from '../../question/query.ts';
import type { Token } from '../../question/token.ts';
import { matchForm } from '../../text/normalize.ts';

/** What each kind of entity is called when one of them is asked for: 哪家企业, which firm. */
const SORTS: Readonly<Partial<Record<Entity['kind'], RegExp>>> = {
  company:
    /^(?:企业|公司|厂家?|厂子|工厂|集团|单位|商家|company|companies|firms?|enterprises?|business)$/,
  village: /^(?:村子?|村庄|地方|villages?|place)$/,
  district: /^(?:[区县]|县区|区县|地方|districts?|county|place)$/,
  zone: /^(?:区|园区|开发区|地方|zones?|parks?|place)$/,
  person: /^(?:人|干部|people|persons?)$/,
  institution: /^(?:单位|部门|机构|institutions?|bodies|body)$/,
};

/** 哪家, 哪个, 哪几条 and which, but for those that ask for a time or a place. */
const WHICH = /^哪(?!年|月|天|里|儿|位|步|一?年)|^which$|^what$/;

/** The question without the noun for what is asked, where the fact tells of one: 哪家企业 asks no more than 哪家. */
export function withoutSort(query: Query, fact: Fact): Query {
  const sort = sortAsked(query);
  if (sort === null || !isOfSort(fact, matchForm(sort.text))) return query;
  return { ...query, tokens: query.tokens.filter((token) => token !== sort) };
}

/** The owner of the fact is of the sort that is asked for: 哪家公司. */
export function isSortOf(query: Query, { entity }: Fact): boolean {
  const sort = sortAsked(query);
  return sort !== null && isOfKind(entity, matchForm(sort.text));
}

/** The noun that says what sort of thing is asked for: 路 of 哪条路. Null where none is said. */
function sortAsked({ tokens }: Query): Token | null {
  const at = tokens.findIndex(({ text }) => WHICH.test(text));
  const noun = at < 0 ? undefined : tokens[at + 1];
  const isNoun = noun?.meanings.every(({ type }) => type === 'word') ?? false;
  return noun && isNoun ? noun : null;
}

/** Whether what a fact tells is of the sort: its owner is one, or its value ends in the noun. */
function isOfSort({ entity, value }: Fact, noun: string): boolean {
  if (isOfKind(entity, noun)) return true;
  switch (value.type) {
    case 'text':
      return matchForm(value.text).endsWith(noun);
    case 'entity':
      return isOfKind(value.entity, noun) || matchForm(value.entity.name.zh).endsWith(noun);
    case 'list':
      return value.items.every(
        ({ text, entity: item }) =>
          matchForm(text).endsWith(noun) || (item !== null && isOfKind(item, noun)),
      );
    case 'number':
    case 'range':
    case 'date':
      return false;
    default:
      return value satisfies never;
  }
}

function isOfKind({ kind }: Entity, noun: string): boolean {
  return SORTS[kind]?.test(noun) ?? false;
}
