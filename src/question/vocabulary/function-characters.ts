/** Single characters of the grammar by what they do. Names are hardly ever made of them, so that none joins one. */

/** 助词 and 语气词, and what stands as free as they do. */
const PARTICLES = '的了着吗呢吧啊呀嘛么啦哦哈呗';
/** 代词 that point or ask. Not 其 and 何, which begin names. */
const PRONOUNS = '这那哪谁啥我你您他她它咱俺';
/** 介词 and 连词 before a noun. Not 从, 向, 为, 于 and 连, which begin names. */
const COVERBS = '把被给让跟和是与及在有';
/** What asks for or counts things. */
const MEASURES = '个几多少第';
/** Verbs that stand for any other. Not 办, which ends names (项目办). */
const VERBS = '搞弄做当要去';
/** 副词. Not 都, 不 and 没: the first ends names, the others take something away. */
const ADVERBS = '很也还就又再才';

export const FUNCTION_CHARACTERS: ReadonlySet<string> = new Set(
  PARTICLES + PRONOUNS + COVERBS + MEASURES + VERBS + ADVERBS,
);

/** 方位词 that, behind a noun, belong to it. Not 上, 中, 内 and 外: 上犹 and 中海 are names. */
export const LOCALIZERS: ReadonlySet<string> = new Set('里');

/** 补语 and 助词 that end a verb: 盖得怎么样, 走过. Only the end of a stretch; 得利 and 到岸 are words. */
export const VERB_ENDINGS: ReadonlySet<string> = new Set('得过到出完掉');
