/**
 * Other forms in which an English word may be known: its singular or plural, the forms of the same verb, its spelling
 * on the other side of the ocean. Never from a plain verb to its -ing and back, which may be another noun: park and
 * parking, house and housing.
 */
export function otherForms(word: string): readonly string[] {
  if (!/^[a-z]{4,}$/.test(word)) return [];
  const forms = [...numbersOf(word), ...tensesOf(word)];
  const spelled = [word, ...forms].flatMap(otherSpellings);
  return [...new Set([...forms, ...spelled])].filter((form) => form !== word && form.length >= 3);
}

/** Singular and plural: companies and company, branches and branch. */
function numbersOf(word: string): readonly string[] {
  if (/(?:ss|us|is)$/.test(word)) return [`${word}es`];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  if (/(?:ch|sh|ss|x|z)es$/.test(word)) return [word.slice(0, -2)];
  if (word.endsWith('s')) return [word.slice(0, -1)];
  if (/[^aeiou]y$/.test(word)) return [`${word}s`, `${word.slice(0, -1)}ies`];
  return [`${word}s`, ...(/(?:ch|sh|x|z)$/.test(word) ? [`${word}es`] : [])];
}

/** The forms of a regular verb, from one of them: signed from sign, signs and signing. */
function tensesOf(word: string): readonly string[] {
  const noun = /^(.{4,})ations?$/.exec(word)?.[1];
  if (noun !== undefined) return pastOf(noun);
  const ing = /^(.{3,})ing$/.exec(word)?.[1];
  if (ing !== undefined) return pastOf(ing);
  const past = /^(.{2,})ed$/.exec(word)?.[1];
  if (past !== undefined) {
    const bases = basesOf(past);
    return [...bases, ...bases.map((base) => `${base}s`), ...basesOf(past).map(continuousOf)];
  }
  const base = word.replace(/(?<=[^aeious])s$/, '').replace(/(?<=e)s$/, '');
  return [...pastOf(base), ...(base === word ? [] : pastOf(word))];
}

/** The past of a stem without its ending: sign(ed), decid(ed), plann(ed), carri(ed). */
function pastOf(stem: string): readonly string[] {
  const last = stem.at(-1) ?? '';
  return [
    stem.endsWith('e') ? `${stem}d` : `${stem}ed`,
    ...(/[^aeiou]y$/.test(stem) ? [`${stem.slice(0, -1)}ied`] : []),
    ...(/[^aeiou][aeiou][bdgklmnprt]$/.test(stem) ? [`${stem}${last}ed`] : []),
  ];
}

/** What may stand before -ed: sign, decide, plan, carry. */
function basesOf(stem: string): readonly string[] {
  return [
    stem,
    `${stem}e`,
    ...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : []),
    ...(/([bdgklmnprt])\1$/.test(stem) ? [stem.slice(0, -1)] : []),
  ];
}

function continuousOf(base: string): string {
  return `${base.replace(/(?<=[^e])e$/, '')}ing`;
}

/** Endings that British and American English spell apart. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/is(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/, 'iz'],
  [/iz(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/, 'is'],
  [/our(?=(?:s|ed|ing|able|ite)?$)/, 'or'],
  [/or(?=(?:s|ed|ing|able|ite)?$)/, 'our'],
  [/tre(?=s?$)/, 'ter'],
  [/ter(?=s?$)/, 'tre'],
  [/amme(?=s?$)/, 'am'],
  [/am(?=s?$)/, 'amme'],
  [/ll(?=(?:ed|ing|er|ers)$)/, 'l'],
  [/l(?=(?:ed|ing|er|ers)$)/, 'll'],
  [/ogue(?=s?$)/, 'og'],
  [/ence(?=s?$)/, 'ense'],
  [/ense(?=s?$)/, 'ence'],
];

function otherSpellings(word: string): readonly string[] {
  return SPELLINGS.filter(([from]) => from.test(word)).map(([from, to]) => word.replace(from, to));
}
