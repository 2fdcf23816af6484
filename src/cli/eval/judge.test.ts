import { expect, test } from 'vitest';
import type { Reply } from '../../reply/reply.ts';
import { passageOf, replyOf } from '../../../test/bot/fake-answerer.ts';
import type { QuestionCase } from './cases.ts';
import { holdsWhole, judge } from './judge.ts';

interface Told {
  readonly kind?: Reply['kind'];
  readonly lines?: readonly string[];
  readonly passage?: string;
}

function told({ kind = 'answer', lines = [], passage = '' }: Told): Reply {
  return replyOf({
    kind,
    lines: lines.map((text) => ({ role: 'direct', pieces: [{ kind: 'template', text }] })),
    passages: passage === '' ? [] : [passageOf({ text: passage })],
  });
}

function expecting(
  want: Partial<QuestionCase['expect']>,
  kind: QuestionCase['kind'] = 'single',
): Pick<QuestionCase, 'kind' | 'expect'> {
  return { kind, expect: { all: [], any: [], none: [], refuse: false, ...want } };
}

test.each([
  {
    name: 'an answer with the figure',
    asked: expecting({ all: ['201'] }),
    reply: told({ lines: ['签约项目数：201个。'] }),
  },
  {
    name: 'the figure in a later line',
    asked: expecting({ all: ['201'] }),
    reply: told({ lines: ['有的。', '201个'] }),
  },
  {
    name: 'a figure with separators of thousands',
    asked: expecting({ all: ['1160'] }),
    reply: told({ lines: ['1,160亿元'] }),
  },
  {
    name: 'one string of several',
    asked: expecting({ any: ['第五', '第5'] }),
    reply: told({ lines: ['中部第五'] }),
  },
  {
    name: 'a word in the passage',
    asked: expecting({ all: ['多级联动'] }, 'definition'),
    reply: told({ lines: ['是一个行动'], passage: '“多级联动”行动' }),
  },
  {
    name: 'a wrong figure outside the first line',
    asked: expecting({ all: ['201'], none: ['137'] }),
    reply: told({ lines: ['201个', '2021年137个'] }),
  },
  {
    name: 'a wrong figure that is part of a longer one',
    asked: expecting({ all: ['156'], none: ['56'] }),
    reply: told({ lines: ['156个'] }),
  },
  {
    name: 'a refusal that is expected',
    asked: expecting({ refuse: true }),
    reply: told({ kind: 'refusal', lines: ['文章没有'] }),
  },
  {
    name: 'a passage where a refusal is expected',
    asked: expecting({ refuse: true }),
    reply: told({ kind: 'passage' }),
  },
])('$name is right', ({ asked, reply }) => {
  expect(judge(asked, reply)).toBe('right');
});

test.each([
  { name: 'another figure', asked: expecting({ all: ['201'] }), reply: told({ lines: ['137个'] }) },
  {
    name: 'the figure as part of a longer one',
    asked: expecting({ all: ['20'] }),
    reply: told({ lines: ['201个'] }),
  },
  {
    name: 'the figure in the passage only',
    asked: expecting({ all: ['201'] }),
    reply: told({ lines: ['有'], passage: '201个' }),
  },
  {
    name: 'none of several strings',
    asked: expecting({ any: ['第五', '第5'] }),
    reply: told({ lines: ['第六'] }),
  },
  {
    name: 'one of two figures',
    asked: expecting({ all: ['91', '58'] }),
    reply: told({ lines: ['91家'] }),
  },
  {
    name: 'a wrong figure in the first line',
    asked: expecting({ all: ['201'], none: ['137'] }),
    reply: told({ lines: ['201个，137个'] }),
  },
  {
    name: 'a list item in the passage only',
    asked: expecting({ all: ['世客街'] }, 'list'),
    reply: told({ lines: ['四条街'], passage: '世客街' }),
  },
  {
    name: 'a person in the passage only',
    asked: expecting({ all: ['刘文彦'] }, 'who'),
    reply: told({ lines: ['书记'], passage: '刘文彦' }),
  },
  {
    name: 'a no in the passage only',
    asked: expecting({ any: ['没', '不'] }, 'yesno'),
    reply: told({ lines: ['是'], passage: '不见面' }),
  },
  {
    name: 'an answer where a refusal is expected',
    asked: expecting({ refuse: true }),
    reply: told({ lines: ['201个'] }),
  },
])('$name is confidently wrong', ({ asked, reply }) => {
  expect(judge(asked, reply)).toBe('confidently-wrong');
});

test.each(['refusal', 'clarification', 'passage', 'chat'] as const)(
  'a %s where an answer is expected is no answer, even with the figure',
  (kind) => {
    expect(judge(expecting({ all: ['201'] }), told({ kind, lines: ['201个'] }))).toBe(
      'not-answered',
    );
  },
);

test.each([
  { text: '33位', wanted: '33', want: true },
  { text: 'rank 33.', wanted: '33', want: true },
  { text: '133位', wanted: '33', want: false },
  { text: '333位', wanted: '33', want: false },
  { text: '1.33', wanted: '33', want: false },
  { text: '33.5%', wanted: '33', want: false },
  { text: '2.8万辆', wanted: '2.8', want: true },
  { text: '12.8万辆', wanted: '2.8', want: false },
  { text: '2x8', wanted: '2.8', want: false },
  { text: '140%', wanted: '140%', want: true },
  { text: '2023年8月', wanted: '2023年8月', want: true },
  { text: '12023年8月', wanted: '2023年8月', want: false },
  { text: '第33位', wanted: '第3', want: false },
])('"$text" holds $wanted as a whole: $want', ({ text, wanted, want }) => {
  expect(holdsWhole(text, wanted)).toBe(want);
});
