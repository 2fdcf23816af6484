/** 过没过400亿 asks as 有没有超过400亿 does; only before a number, where the verb says a limit. */
const DOUBLED =
  /(超|过|破|到|达|突破|超过|达到)没(?:有)?\1(?:过|到)?了?(?=\s?(?:\d|[一二两三四五六七八九十百千]))/gu;

const LIMITS: Readonly<Record<string, string>> = {
  破: '突破',
  突破: '突破',
  到: '达到',
  达: '达到',
  达到: '达到',
};

/** The question with a verb that is asked by itself and its denial said plainly. */
export function withPlainVerbs(text: string): string {
  return text.replace(DOUBLED, (_, verb: string) => `有没有${LIMITS[verb] ?? '超过'}`);
}
