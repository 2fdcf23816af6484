import * as fc from 'fast-check';
import { ME } from '../me.ts';
import { MADE_HERE } from './base.ts';

/** Stands in whatever is hostile; nothing of the bot's own and of its knowledge holds it. */
export const MARK = 'zqxv';
/** A tag of a user's that became one of the message, or an entity of a user's (behind `e`) that became a character. */
export const UNESCAPED = new RegExp(`<(?:b|a|script|tg-spoiler)\\b[^>]*>${MARK}|${MARK}e&(?!amp;)`);

const repeated = (text: string, times: number): string => text.repeat(times);

const PATTERNS: readonly string[] = [
  MARK,
  `<b>${MARK}</b>`,
  `<b>${MARK}e&lt;i&gt;`,
  `<a href="tg://user?id=1">${MARK}</a>`,
  `</blockquote></b></i>${MARK}<tg-spoiler>${MARK}`,
  `<script>${MARK}alert(1)</script>`,
  `＜b＞${MARK}＆lt；<b>${MARK}`,
  `&#60;b&#62;${MARK}e&amp;amp;`,
  `[${MARK}](tg://user?id=1) *_~\`|\\`,
  `${MARK}\u200b\u200c\u200d\u2060\ufeff\u00ad`,
  '\u200b\u2060\ufeff',
  ' \t\n\r\u3000',
  '',
  `\u202e${MARK}\u202c\u2066\u2067\u2069\u200f`,
  `\u0000\u0001\u0007\u0008\u001b[2J${MARK}\u007f\u009b`,
  `${MARK}${repeated('\u0301\u0488', 600)}`,
  `${repeated('a\u0300\u0316', 400)}${MARK}`,
  `${MARK}\ud800`,
  `\udc00${MARK}\ud83d`,
  `${MARK}${repeated('😀', 4_096)}`,
  repeated('👩‍👩‍👧‍👦', 300),
  `${MARK}${repeated('9', 1_000)}`,
  `2017年${repeated('1', 1_000)}万吨${MARK}`,
  `-${repeated('0', 500)}.${repeated('3', 500)}e999`,
  repeated(`${MARK} `, 900),
  repeated('李', 4_096),
  repeated('(', 2_000) + MARK,
  repeated('年', 1_500),
  repeated('签约', 1_000),
  repeated('"\\', 1_000),
  `'; DROP TABLE facts; -- ${MARK}`,
  `" OR 1=1 /* ${MARK} */`,
  `\${${MARK}} {{7*7}} %s%n $(id) \`id\``,
  `../../../../etc/passwd\u0000${MARK}`,
  `{"level":60,"msg":"${MARK}"}\n{"level":10}`,
  '__proto__',
  'constructor',
  'toString',
  'null',
  'NaN',
  '-1',
  '1e400',
];

const SAYINGS: readonly string[] = [
  '2017年新签约了多少项目？',
  '2017年货物吞吐量多少？比2016年多多少',
  '那2016年呢？',
  '来源是哪篇？',
  '货物吞吐量历年走势画图',
  'How many projects were signed in 2017?',
  '你好',
  '谢谢',
  `2017年${MARK}<b>新签约了多少项目？`,
  `<b>${MARK}</b>的货物吞吐量多少？`,
  `${MARK}e&lt;港的企业数`,
];
const COMMANDS =
  'start about sources topics compare trend random language privacy forget gaps help x';
const PAYLOADS: readonly string[] = [
  'inline',
  'q_',
  'f_',
  'p_0',
  'v_',
  repeated('A', 64),
  repeated('_', 65),
  '__proto__',
  `<b>${MARK}`,
];
const TAPS: readonly string[] = [
  'uz',
  'dz',
  'ue',
  'rz0',
  're9',
  'rz-1',
  'lz',
  'lze',
  'hz',
  'az',
  'kz',
  'Pz',
];

const pattern = fc.constantFrom(...PATTERNS);
const saying = fc.constantFrom(...SAYINGS);
const junk = fc.string({ unit: 'binary', maxLength: 40 });
const units = fc
  .array(fc.integer({ min: 0, max: 0xff_ff }), { maxLength: 40 })
  .map((codes) => String.fromCharCode(...codes));
const hostile = fc.oneof(
  { weight: 6, arbitrary: pattern },
  { weight: 2, arbitrary: fc.tuple(pattern, pattern).map((two) => two.join('')) },
  { weight: 1, arbitrary: junk.map((text) => MARK + text) },
  { weight: 1, arbitrary: units.map((text) => MARK + text) },
);
const command = fc
  .tuple(
    fc.constantFrom(...COMMANDS.split(' ')),
    fc.constantFrom('', `@${ME.username}`, `@${ME.username.toUpperCase()}`, '@other'),
    fc.oneof(fc.constant(''), hostile, saying, fc.constantFrom(...PAYLOADS, ...MADE_HERE)),
  )
  .map(([name, target, rest]) => `/${name}${target}${rest === '' ? '' : ` ${rest}`}`);
const heard = fc
  .tuple(fc.oneof(saying, hostile), fc.boolean())
  .map(([text, first]) => (first ? `@${ME.username} ${text}` : `${text} @${ME.username}`));

/** What people write, some of it to hurt. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: hostile },
  { weight: 3, arbitrary: saying },
  { weight: 2, arbitrary: command },
  { weight: 2, arbitrary: heard },
  { weight: 1, arbitrary: fc.tuple(saying, hostile).map((two) => two.join('')) },
);

export const anyString: fc.Arbitrary<string> = hostile;

/** Data of buttons: as the bot writes it, nearly so, and not at all. */
export const anyData: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...MADE_HERE) },
  fc.constantFrom(...TAPS),
  fc
    .tuple(fc.constantFrom(...TAPS), fc.string({ maxLength: 60 }))
    .map(([head, rest]) => head + rest),
  fc.base64String({ maxLength: 64 }),
  hostile,
);

/** What Telegram makes itself and nobody else can: opaque, and never empty. */
export const anyHandle: fc.Arbitrary<string> = fc
  .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 })
  .map((text) => `h${text}`);
