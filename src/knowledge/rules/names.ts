import type { RawKnowledge } from '../load.ts';
import type { Entity, Indicator } from '../model.ts';
import { nameForms, wordForms } from '../name-forms.ts';
import type { Problem } from '../problem.ts';
import type { Located } from '../yaml-list.ts';

type NamedItem = Located<
  RawKnowledge['entities'][number]['data'] | RawKnowledge['indicators'][number]['data']
>;

/** A name may be shared only where every claimant says `ambiguous: true`. */
export function sharedNames(
  items: readonly NamedItem[],
  built: ReadonlyMap<string, Entity | Indicator>,
): Problem[] {
  const owners = new Map<string, NamedItem>();
  return items.flatMap((item) => {
    const named = built.get(item.data.id);
    return (named ? nameForms(named) : []).flatMap((form, index): Problem[] => {
      const owner = owners.get(form) ?? item;
      owners.set(form, owner);
      const shared = owner.data.ambiguous && item.data.ambiguous;
      return owner.data.id === item.data.id || shared ? [] : [sharedName(item, owner, index)];
    });
  });
}

/** `index` counts the Chinese name, the English name, then the aliases. */
function sharedName(item: NamedItem, owner: NamedItem, index: number): Problem {
  const { name, aliases, id } = item.data;
  const shown = [name.zh, name.en, ...aliases][index] ?? name.zh;
  return {
    file: item.file,
    line: index < 2 ? item.lineOf('name') : item.lineOf('aliases', index - 2),
    what: `the name ${shown} is claimed by ${owner.data.id} and ${id}`,
    fix: 'leave it to one of them, or mark both ambiguous: true',
  };
}

/** A synonym belongs to one word. */
export function sharedSynonyms(raw: RawKnowledge): Problem[] {
  const owners = new Map<string, string>();
  return raw.words.flatMap((item) =>
    wordForms(item.data).flatMap((key, index): Problem[] => {
      const owner = owners.get(key) ?? item.data.word;
      owners.set(key, owner);
      if (owner === item.data.word) return [];
      const line = index === 0 ? item.line : item.lineOf('same', index - 1);
      const word = item.data.same[index - 1] ?? item.data.word;
      return [
        {
          file: item.file,
          line,
          what: `the word ${word} is claimed by ${owner} and ${item.data.word}`,
          fix: 'leave it to one of them',
        },
      ];
    }),
  );
}

/** Where- and among-words must be words of words.yaml, so that their synonyms and English are known. */
export function unknownTags(raw: RawKnowledge): Problem[] {
  const known = new Set(raw.words.map(({ data }) => data.word));
  return raw.facts.flatMap((item) => {
    const tags = [
      ...item.data.where.filter((tag) => !/[<>]/.test(tag)),
      ...(item.data.among ? [item.data.among] : []),
    ];
    return tags
      .filter((tag) => !known.has(tag))
      .map((tag) => ({
        file: item.file,
        line: item.line,
        what: `${item.data.id}: ${tag} is not a word of words.yaml`,
        fix: 'add it there with what people also say for it',
      }));
  });
}
