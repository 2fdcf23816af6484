import type { Query } from '../../../question/query.ts';
import { queryOf } from '../../../question/read.ts';
import type { Token } from '../../../question/token.ts';
import type { Found } from '../../found.ts';
import type { Workbench } from '../../workbench.ts';
import { findOne } from '../operands/operands.ts';
import { told } from '../operands/together.ts';
import { restOf } from './wholes.ts';

const NEGATION = /^(?:没|没有|未|尚未|还没|还没有|并未|没能|未能)$/;

/** 有多少没实现: the whole less the part that the question denies, where curators tell the whole of the part. */
export function answerNegated(query: Query, bench: Workbench): Found | null {
  const { tokens, asksAmount } = query;
  const at = tokens.findIndex(({ text }) => NEGATION.test(text));
  const isDenied = at >= 0 && at < tokens.length - 1 && saysMore(tokens.slice(at + 1));
  if (!asksAmount || !isDenied) return null;
  const without = (token: Token): boolean => token === tokens[at];
  const affirmed = queryOf(
    query,
    tokens.filter((token) => !without(token)),
    bench,
  );
  const side = findOne(affirmed, { without, context: null }, bench);
  const [part, ...more] = side?.facts ?? [];
  const whole = part?.partOf ? bench.knowledge.facts.get(part.partOf) : undefined;
  if (!side || !part || more.length > 0 || !whole) return null;
  const calculation = restOf(whole, part);
  return (
    calculation &&
    told('calculation', { ...side, facts: [whole, part] }, { calculations: [calculation] })
  );
}

/** Something is denied that has a name or a limit, not 多少 itself. */
function saysMore(behind: readonly Token[]): boolean {
  return behind.some(({ meanings }) =>
    meanings.some(({ type }) => type === 'word' || type === 'threshold'),
  );
}
