/** A Latin word or a number with the marks that belong to it, or a run of Chinese characters. */
const RUN = /[a-z0-9]+(?:[.%+&'/-]+[a-z0-9]+)*|\p{Script=Han}+/gu;

/** What a text in match form is found by: Latin words, numbers, and every two neighbouring Chinese characters. */
export function pairsOf(form: string): string[] {
  return (form.match(RUN) ?? []).flatMap((run) => {
    if (!/\p{Script=Han}/u.test(run)) return [run];
    const characters = Array.from(run);
    return characters.slice(1).map((character, at) => (characters[at] ?? '') + character);
  });
}
