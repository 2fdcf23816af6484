import type { Query } from '../../../question/query.ts';
import { queryOf } from '../../../question/read.ts';
import type { Token } from '../../../question/token.ts';
import { standaloneCandidates } from '../../naming/candidates.ts';
import type { Found } from '../../found.ts';
import type { Workbench } from '../../workbench.ts';
import { hold } from '../operands/hold-side.ts';
import { told } from '../operands/together.ts';

const DISAGREES =
  /不一样|不一致|不同|对不上|矛盾|打架|有出入|两个数|两种说法|differ|disagree|conflict|inconsisten/;
const SAYS_SO =
  /^(?:不|一样|不一样|不一致|不同|对不上|矛盾|打架|出入|有出入|数字|数据|说法|两个数|两种说法|两篇|两篇文章|前后|为什么|为何|为啥|怎么|怎么会|文章里|报道里|报道|文章|differs?|disagree|conflict|inconsistent|why|figures?)$/;

/** 两篇报道里数字为什么不一样: the prints of one observation that disagree, side by side. Null where none do. */
export function answerDisagreement(query: Query, bench: Workbench): Found | null {
  if (!DISAGREES.test(query.form)) return null;
  const tokens = query.tokens.filter((token) => !saysSo(token));
  if (tokens.length === query.tokens.length) return null;
  const plain = queryOf(query, tokens, bench);
  const result = hold(plain, { candidates: standaloneCandidates(plain, bench) }, bench);
  if (result.type === 'failed') return null;
  const { facts: held } = result.side;
  const clash = bench.knowledge.conflicts.find(({ facts }) =>
    facts.some((fact) => held.includes(fact)),
  );
  return clash ? told('comparison', { ...result.side, facts: clash.facts }, {}) : null;
}

function saysSo({ text, meanings }: Token): boolean {
  const isCount = meanings.some(({ type }) => type === 'number') && /^[两2]/.test(text);
  return isCount || SAYS_SO.test(text);
}
