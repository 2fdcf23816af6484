import * as fc from 'fast-check';
import { COMMANDS } from '../../../src/bot/texts.ts';

/** Something that happens to the bot, as plain data; numbers are taken modulo what there is. */
export type Step = {
  /** Where, and by whom. */
  readonly who: number;
} & (
  | { readonly type: 'tap'; readonly message: number; readonly button: number }
  /** A button that stood there before, or stands under another message. */
  | {
      readonly type: 'old-tap';
      readonly message: number;
      readonly from: number;
      readonly button: number;
    }
  | { readonly type: 'forged-tap'; readonly message: number; readonly data: string }
  /** A question made for the knowledge. */
  | { readonly type: 'ask'; readonly subject: number; readonly text: number }
  | { readonly type: 'say'; readonly text: string }
  | {
      readonly type: 'edit';
      readonly message: number;
      readonly subject: number;
      readonly text: number;
    }
  | {
      readonly type: 'inline';
      readonly subject: number;
      readonly text: number;
      readonly offset: string;
    }
  | { readonly type: 'link'; readonly link: number }
  | { readonly type: 'photo' }
  /** The person deletes a message of the bot. */
  | { readonly type: 'drop'; readonly message: number }
  /** The knowledge becomes another one. */
  | { readonly type: 'reload' }
);

const LETTERS = 'fctgeokPQTABCSudhlra'.split('');
const nat = fc.nat(9_999);
/** Mostly what was sent last, as people tap. */
const message = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: nat });
const ref = fc.string({
  unit: fc.constantFrom(...'abzAZ019-_'.split('')),
  minLength: 8,
  maxLength: 8,
});

const forged = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 16 }),
  fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 3 }),
  fc
    .tuple(fc.constantFrom(...LETTERS), fc.constantFrom('z', 'e', 'x'), ref, ref)
    .map((parts) => parts.join('')),
  fc.constantFrom('Pzzzzz', 'Aezzzz', 'Cz0', 'Sezz', 'kz', 'r', 'rz9', 'lzx', '\u0000', '👎'),
);

const saying = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(...COMMANDS, 'start', 'gaps', 'other').map((name) => `/${name}`),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('/compare 云港区', '/trend 云产量', '/start inline', '/start fz'),
  },
  { weight: 2, arbitrary: fc.constantFrom('你好', 'hello', '那前一年呢？', '来源是哪篇？') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }) },
);

const actions: readonly fc.WeightedArbitrary<Action>[] = [
  weighted(12, { type: fc.constant('tap'), message, button: nat }),
  weighted(2, { type: fc.constant('old-tap'), message, from: nat, button: nat }),
  weighted(1, { type: fc.constant('forged-tap'), message, data: forged }),
  weighted(3, { type: fc.constant('ask'), subject: nat, text: nat }),
  weighted(2, { type: fc.constant('say'), text: saying }),
  weighted(1, { type: fc.constant('edit'), message, subject: nat, text: nat }),
  weighted(1, {
    type: fc.constant('inline'),
    subject: nat,
    text: nat,
    offset: fc.constantFrom('', '', '20', '40', '-1', 'x'),
  }),
  weighted(1, { type: fc.constant('link'), link: nat }),
  weighted(1, { type: fc.constantFrom('photo', 'reload') }),
  weighted(1, { type: fc.constant('drop'), message }),
];

type Action = Step extends infer One ? (One extends Step ? Omit<One, 'who'> : never) : never;

function weighted<Some>(
  weight: number,
  fields: { [Key in keyof Some]: fc.Arbitrary<Some[Key]> },
): fc.WeightedArbitrary<Some> {
  return { weight, arbitrary: fc.record(fields) };
}

export const anyStep: fc.Arbitrary<Step> = fc
  .tuple(fc.nat(99), fc.oneof(...actions))
  .map(([who, action]) => ({ who, ...action }));
