import type { Refusal } from '../answer/answer.ts';
import type { Fact } from '../knowledge/model.ts';
import { periodWords } from '../text/periods.ts';
import { figure, recordOf, type Draft, type Writing } from './draft.ts';
import type { Citations } from './citations.ts';
import { labelOf, nameOf } from './labels.ts';
import { echo, joined, line, named, period, say } from './lines.ts';
import { slotPieces } from './refusal-slots.ts';
import type { Piece, SlotReading, Suggestion } from './reply.ts';
import { suggestionsFor } from './suggestions.ts';

/** A refusal says what is missing and what is held; the held questions become suggestions. */
export function composeRefusal(refusal: Refusal, writing: Writing, citations: Citations): Draft {
  const { language, examples } = writing;
  const zh = language === 'zh';
  switch (refusal.reason) {
    case 'unexplained':
      return composeUnexplained(refusal, writing);
    case 'slot':
      return composeSlot(refusal, writing);
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

type Reason<R extends Refusal['reason']> = Extract<Refusal, { reason: R }>;

function composeUnexplained(refusal: Reason<'unexplained'>, writing: Writing): Draft {
  const { words, held, meant } = refusal;
  const zh = writing.language === 'zh';
  const quoted = words.map((word) => [say(zh ? '“' : '"'), echo(word), say(zh ? '”' : '"')]);
  const start = [
    say(unexplainedStart(refusal, zh)),
    ...joined(quoted, zh ? '、' : ', '),
    say(words.length > 0 ? '' : zh ? '这一点' : 'this'),
  ];
  const draft = drafted({ reason: 'unexplained', missing: words.join('、'), held }, writing, start);
  if (meant.length === 0) return draft;
  const names = meant.map((entity) => [named(nameOf(entity, writing.language))]);
  const proposal = line('note', [
    say(zh ? '您是不是想说：' : 'Did you mean: '),
    ...joined(names, zh ? '、' : ', '),
    say(zh ? '？' : '?'),
  ]);
  const choices = meant.map((entity) => ({
    entity: entity.id,
    name: nameOf(entity, writing.language),
    said: words,
  }));
  return { ...draft, lines: [...draft.lines, proposal], choices };
}

function composeSlot(refusal: Reason<'slot'>, writing: Writing): Draft {
  const { slot, missing, held } = refusal;
  const { entity, indicator, said } = missing;
  const what = said.join('、') || nameOf(indicator, 'zh');
  const draft = drafted(
    { reason: slot, missing: what, held },
    writing,
    slotPieces(refusal, writing),
  );
  const understood: Record<string, SlotReading> = {
    indicator: { value: indicator.name.zh, from: 'said' },
  };
  if (entity) understood['entity'] = { value: entity.name.zh, from: 'said' };
  if (slot === 'period') understood['period'] = { value: said.join('、'), from: 'said' };
  return { ...draft, understood };
}

function plain(reason: string, text: string, examples: readonly Suggestion[]): Draft {
  return {
    kind: 'refusal',
    lines: [line('direct', [say(text)])],
    refusal: { reason, missing: '', held: [] },
    suggestions: examples,
  };
}

interface Lack {
  readonly reason: string;
  readonly missing: string;
  readonly held: readonly Fact[];
}

function drafted(
  { reason, missing, held }: Lack,
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
  const suggestions = suggestionsFor(held, writing, 5);
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
            ? '这要比较、计算或推断才能回答，文章里的数还不够；相关的原数是：'
            : 'The articles do not give enough to compare, calculate or judge this; what they say is:',
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
    suggestions: suggestionsFor(held.slice(0, 5), writing),
  };
}
