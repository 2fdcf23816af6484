import { split } from './split.ts';

/**
 * Words that take away from what is asked, or ask for another part or time of it. Never light: where no article
 * says the word, the figure of the whole is no answer.
 */
export const RESTRICTIONS: readonly string[] = split(`
  没有, 不是, 没被, 没有被, 没能, 还没, 还没有, 仍没有, 并没有, 并未, 从未, 从没, 未被, 未能, 仍未, 还未, 未曾, 不曾, 不再, 不属于, 不包括, 不包含, 
  其他, 其它, 其他的, 其它的, 其余, 其余的, 别的, 别处, 别家, 别人, 他人, 另一个, 另一家, 另几个, 另几家, 只包括, 只包含, 仅包括, 光是, 单是, 单单,
  首次, 第一次, 头一次, 头一回, 第一回, 首度, 首批, 第一批, 头批, 头一批, 首家, 首届, 首期, 首个, 首场, 首条, 再次, 又一次, 正式员工, 正式职工, 正式工, 正式党员, 正式编制, 多数, 大多数, 少数, 半数, 各地, 各家, 本地, 内地, 
  前一次, 前一届, 前一轮, 上一届, 上一轮, 上一回, 上次, 上回, 此前, 此后, 其后, 后来, 以往, 往年, 来年, 往日, 日后, 年前, 年后, 次年, 次日, 次月, 前期, 中期, 后期, 中后期, 同期, 期内, 届时, 将来, 年内, 年间, 日间, 周末, 每天, 每日, 每月, 每周, 每次, 每家, 每户, 每位, 每场, 每名, 每届, 每级,
  多于, 少于, 等于, 至少, 至多, 仅次于, 各级, 上级, 下级, 同级, 本级, 市级以下, 大型, 小型, 中型, 微型, 中小型, at least, at most, at the very least
`);

/** Single characters that do the same beside a word that is known: 未投产, 女职工, 副主任, 签约率. */
export const RESTRICTING_CHARACTERS: ReadonlySet<string> = new Set(
  '没不未非无别另除净单光女男副原旧废停退撤亏欠假死伤残罚率费税价奖局员者险',
);

/** So do these before what they limit, but for 三大产业, 什么大奖 and 哪家大医院. */
export const SIZES: ReadonlySet<string> = new Set('大小');
