import type { FailedSlot, Refusal } from '../answer/answer.ts';
import type { Fact } from '../knowledge/model.ts';
import { periodWords } from '../text/periods.ts';
import { figure, recordOf, type Draft, type Writing } from './draft.ts';
import type { Citations } from './citations.ts';
import { labelOf, nameOf, questionFor } from './labels.ts';
import { echo, joined, line, named, period, say } from './lines.ts';
import type { Piece } from './reply.ts';

/** A refusal says what is missing and what is held; the held questions become suggestions. */
export function composeRefusal(refusal: Refusal, writing: Writing, citations: Citations): Draft {
  const { language, examples } = writing;
  const zh = language === 'zh';
  switch (refusal.reason) {
    case 'unexplained':
      return drafted('unexplained', refusal.words.join('、'), refusal.held, writing, [
        say(unexplainedStart(refusal, zh)),
        ...joined(
          refusal.words.map((word) => [say(zh ? '“' : '"'), echo(word), say(zh ? '”' : '"')]),
          zh ? '、' : ', ',
        ),
        ...(refusal.words.length === 0 ? [say(zh ? '这一点' : 'this')] : []),
      ]);
    case 'slot':
      return drafted(
        refusal.slot,
        refusal.missing.said.join('、') || nameOf(refusal.missing.indicator, 'zh'),
        refusal.held,
        writing,
        slotPieces(refusal, writing),
      );
    case 'operation':
      return operationDraft(refusal.held, writing, citations);
    case 'not-explained':
      return {
        ...plain('not-explained', '', examples),
        lines: [
          line('direct', [
            say(zh ? '文章没有解释“' : 'The articles do not explain "'),
            named(nameOf(refusal.topic, language)),
            say(zh ? '”。' : '".'),
          ]),
        ],
      };
    case 'nothing-recognised':
      return plain(
        'nothing-recognised',
        zh
          ? '这个问题不在我掌握的文章范围内。我只回答文章里写到的数字和事项。'
          : 'That is not in the articles I hold. I answer only what they say.',
        examples,
      );
    case 'empty':
      return plain(
        'empty',
        zh ? '请发送一个问题，例如：' : 'Please send a question, for example:',
        examples,
      );
    case 'too-long':
      return plain(
        'too-long',
        zh
          ? '这个问题太长了，请用一句话问一件事。'
          : 'That question is too long. Please ask one thing in one sentence.',
        examples,
      );
    default:
      return refusal satisfies never;
  }
}

/** What an article does print is not called absent. */
function unexplainedStart(
  { printed, words }: { printed: boolean; words: readonly string[] },
  zh: boolean,
): string {
  if (printed && words.length > 0)
    return zh ? '没能看懂这里的' : 'I could not make out what is asked with ';
  return zh ? '文章没有说到' : 'The articles say nothing about ';
}

function plain(reason: string, text: string, examples: readonly string[]): Draft {
  return {
    kind: 'refusal',
    lines: [line('direct', [say(text)])],
    refusal: { reason, missing: '', held: [] },
    suggestions: examples,
  };
}

function drafted(
  reason: string,
  missing: string,
  held: readonly Fact[],
  writing: Writing,
  start: readonly Piece[],
): Draft {
  const { language, word, examples } = writing;
  const zh = language === 'zh';
  const labels = [...new Set(held.map((fact) => labelOf(fact, language, word)))];
  const end =
    reason === 'period'
      ? heldPeriods(held, writing)
      : labels.length > 0
        ? [
            say(zh ? '；有：' : '; held: '),
            ...joined(
              labels.map((label) => [named(label)]),
              zh ? '、' : ', ',
            ),
          ]
        : [];
  const suggestions = [...new Set(held.map((fact) => questionFor(fact, language, word)))].slice(
    0,
    5,
  );
  return {
    kind: 'refusal',
    lines: [line('direct', [...start, ...end, say(zh ? '。' : '.')])],
    refusal: { reason, missing, held: labels },
    suggestions: suggestions.length > 0 ? suggestions : examples,
  };
}

/** ；有2020年、2021年、2022年上半年的 */
function heldPeriods(held: readonly Fact[], { language }: Writing): Piece[] {
  const zh = language === 'zh';
  const periods = [...new Set(held.map((fact) => periodWords(fact.period, language)))];
  return [
    say(zh ? '；有' : '; held: '),
    ...joined(
      periods.map((text) => [period(text)]),
      zh ? '、' : ', ',
    ),
    say(zh ? '的' : ''),
  ];
}

function slotPieces(refusal: Extract<Refusal, { reason: 'slot' }>, { language }: Writing): Piece[] {
  const zh = language === 'zh';
  const { entity, indicator, said } = refusal.missing;
  const owner = entity ? [named(nameOf(entity, language))] : [];
  const what = [named(nameOf(indicator, language))];
  const asked = joined(
    said.map((text) => [echo(text)]),
    zh ? '、' : ', ',
  );
  if (!zh)
    return [
      say('The articles do not give '),
      ...what,
      ...(owner.length > 0 ? [say(' of '), ...owner] : []),
      ...(asked.length > 0 ? [say(' for '), ...asked] : []),
      say(SLOT_EN[refusal.slot]),
    ];
  return [
    say('文章没有'),
    ...owner,
    ...asked,
    say(owner.length + asked.length > 0 ? '的' : ''),
    ...what,
    say(SLOT_ZH[refusal.slot]),
  ];
}

const SLOT_ZH: Readonly<Record<FailedSlot, string>> = {
  entity: '',
  addition: '（区分新增数与总数）',
  where: '的这一部分',
  measure: '的这一算法',
  among: '在这个范围里的位次',
  status: '的这一类数（目标、预计与实际分开）',
  dimension: '按这种单位的数',
  period: '',
};
const SLOT_EN: Readonly<Record<FailedSlot, string>> = {
  entity: '',
  addition: ' as asked (an addition is not a total)',
  where: ' for that part or scope',
  measure: ' in that measure',
  among: ' in that ranking',
  status: ' of that status',
  dimension: ' in that unit',
  period: '',
};

/** The figures are shown, cited, but nothing is concluded from them. */
function operationDraft(held: readonly Fact[], writing: Writing, citations: Citations): Draft {
  const { language, word } = writing;
  const zh = language === 'zh';
  const shown = held
    .slice(0, 6)
    .map((fact) =>
      line('detail', [
        named(labelOf(fact, language, word)),
        say(zh ? '：' : ': '),
        figure(fact, writing, citations),
        say(zh ? '。' : '.'),
      ]),
    );
  return {
    kind: 'refusal',
    lines: [
      line('direct', [
        say(
          zh
            ? '这要比较、计算或推断才能回答，我还不会；文章里的原数是：'
            : 'I cannot compare, calculate or judge yet; the articles say:',
        ),
      ]),
      ...shown,
    ],
    figures: held.slice(0, 6).map((fact) => recordOf(fact, 'context', citations)),
    refusal: {
      reason: 'operation',
      missing: '',
      held: held.map((fact) => labelOf(fact, language, word)),
    },
    suggestions: held.slice(0, 5).map((fact) => questionFor(fact, language, word)),
  };
}
