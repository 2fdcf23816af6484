/** 过没过400亿 asks as 有没有超过400亿 does; only before a number, where the verb says a limit. */
const DOUBLED =
  /(超|过|破|到|达|上|够|足|满|突破|超过|达到)(?:没(?:有)?|不)\1(?:过|到)?了?(?=\s?(?:\d|[一二两三四五六七八九十百千]))/gu;

const LIMITS: Readonly<Record<string, string>> = {
  破: '突破',
  突破: '突破',
  到: '达到',
  达: '达到',
  上: '达到',
  够: '达到',
  足: '达到',
  满: '达到',
  达到: '达到',
};

/** 开没开工 asks as 有没有开工 does: the verb goes with its object. */
const PARTED = /(\p{Script=Han})没(?:有)?\1(?=[工产约牌市业学街榜])/gu;

/** 哪年封的顶 asks as 哪年封顶的 does. */
const APART = '封顶 投产 开工 挂牌 揭牌 揭幕 签约 动工 上市 立项 获奖 牵头 领奖 奠基 竣工'
  .split(' ')
  .map((verb): readonly [string, string] => [verb.split('').join('的'), `${verb}的`]);

/** 有没有到4000件: a limit. */
const REACHED = /(有没有|有没)到(?=\s?\d)/g;

/** 能过亿不: whether, said at the end by 不 alone. */
const WHETHER = /(?<=[\p{Script=Han}\d%])(?<![么啥]|为何|凭什么)不(?=[?？!！。\s]*$)/u;

/** 突破200亿没: as 了没. */
const WHETHER_DONE = /(?<=[\d%万亿元个家辆倍人])没(?=[?？!！。\s]*$)/u;

/** 是本书还是什么: one guess of what something is, which says no more than 是什么. */
const GUESSED =
  /是(?:不是)?(?:一?[本部种家座门场句个项款条首])?(?!哪|谁|什么|啥)[^\d，。,是还?？]{1,6}[,，]?还是(?:别的|其他|其它)?(?:什么|啥)(?:别的|东西|玩意儿?)?(?=[呀啊呢?？。\s]*$)/u;

/** The question with a verb that is asked by itself and its denial said plainly. */
export function withPlainVerbs(text: string): string {
  return APART.reduce((said, [apart, whole]) => said.replace(apart, whole), text)
    .replace(REACHED, '有没有达到')
    .replace(DOUBLED, (_, verb: string) => `有没有${LIMITS[verb] ?? '超过'}`)
    .replace(PARTED, '有没有$1')
    .replace(WHETHER, '吗')
    .replace(WHETHER_DONE, '了没')
    .replace(GUESSED, '是什么');
}
