import { expect, test } from 'vitest';
import { passageOf, replyOf } from '../../../../test/bot/fake-answerer.ts';
import { openHouse } from '../../../../test/made-up-house.ts';
import { createCitations } from '../../../reply/citations.ts';
import { recordOf } from '../../../reply/draft.ts';
import type { Piece, Reply } from '../../../reply/reply.ts';
import type { Asked } from './asked.ts';
import { createJudge, type Probe } from './judge-reply.ts';

const { knowledge, fact } = openHouse();
const judge = createJudge(knowledge);

const ASKED: Asked = {
  entity: '星澜港区',
  indicator: '签约项目数',
  measure: 'level',
  period: '2017',
  where: [],
  among: null,
  status: null,
  claim: null,
  value: 'number',
  falls: false,
  unit: null,
};
const probe = (
  parts: Partial<Asked>,
  slot: Probe['slot'] = null,
  put: string | null = null,
): Probe => ({
  asked: { ...ASKED, ...parts },
  slot,
  put,
  answerable: null,
});

/** An answer whose first facts answer and whose others are context. */
function telling(
  ids: readonly string[],
  rest: Partial<Reply> & { context?: readonly string[] } = {},
): Reply {
  const { context = [], ...parts } = rest;
  const figures = [
    ...ids.map((id) => recordOf(fact(id), 'answer', createCitations())),
    ...context.map((id) => recordOf(fact(id), 'context', createCitations())),
  ];
  return replyOf({ figures, ...parts });
}

function entry(text: string, kind: Exclude<Piece['kind'], 'result'> = 'curated'): Reply {
  const piece = { kind, text, passages: [], conversion: null };
  return replyOf({ form: 'entry', lines: [{ role: 'direct', pieces: [piece] }] });
}

test.each([
  { name: 'the fact', probe: probe({}), reply: telling(['harbour-signed-projects']) },
  {
    name: 'the fact with its part as context',
    probe: probe({}, 'part'),
    reply: telling(['harbour-signed-projects'], { context: ['harbour-signed-projects-large'] }),
  },
  {
    name: 'the fact beside another indicator, where the time was changed',
    probe: probe({}, 'period'),
    reply: telling(['harbour-signed-projects', 'harbour-signed-amount']),
  },
  {
    name: 'a true verdict',
    probe: probe({ claim: { side: 'over', number: 60, unit: '个' } }),
    reply: telling(['harbour-signed-projects'], { verdict: 'yes' }),
  },
  {
    name: 'no verdict',
    probe: probe({ claim: { side: 'over', number: 60, unit: '个' } }),
    reply: telling(['harbour-signed-projects'], { verdict: 'not-stated' }),
  },
  {
    name: 'a refusal where nothing is held',
    probe: probe({ period: '2009' }),
    reply: replyOf({ kind: 'refusal' }),
  },
  {
    name: 'a passage where nothing is held',
    probe: probe({ period: '2009' }),
    reply: replyOf({ kind: 'passage' }),
  },
  {
    name: 'an entry that speaks of what was put in',
    probe: probe({ entity: '海穗' }, 'entity', '海穗'),
    reply: entry('海穗物流是一家企业'),
  },
  {
    name: 'an entry whose passage proves the fact',
    probe: probe({}, 'indicator', '签约'),
    reply: {
      ...entry('签了不少'),
      passages: [passageOf({ text: fact('harbour-signed-projects').passages[0]?.text ?? '' })],
    },
  },
] as const)('$name is right', ({ probe: asked, reply }) => {
  expect(judge(asked, reply)).toEqual({ verdict: 'right' });
});

test.each(['refusal', 'clarification', 'passage'] as const)(
  'a %s where the fact is held is no answer',
  (kind) => {
    expect(judge(probe({}), replyOf({ kind }))).toEqual({ verdict: 'refused' });
  },
);

test.each([
  {
    name: 'the figure of another time',
    probe: probe({ period: '2016' }, 'period'),
    reply: telling(['harbour-signed-projects']),
    why: 'period of harbour-signed-projects',
  },
  {
    name: 'the part beside the whole that was asked for',
    probe: probe({}, 'part'),
    reply: telling(['harbour-signed-projects', 'harbour-signed-projects-large']),
    why: 'part of harbour-signed-projects-large',
  },
  {
    name: 'the figure of another indicator only',
    probe: probe({}, 'period'),
    reply: telling(['harbour-signed-amount']),
    why: 'indicator of harbour-signed-amount',
  },
  {
    name: 'a false yes',
    probe: probe({ claim: { side: 'under', number: 60, unit: '个' } }),
    reply: telling(['harbour-signed-projects'], { verdict: 'yes' }),
    why: 'verdict yes, but harbour-signed-projects is 64个',
  },
  {
    name: 'a false no',
    probe: probe({ claim: { side: 'at-least', number: 64, unit: '个' } }),
    reply: telling(['harbour-signed-projects'], { verdict: 'no' }),
    why: 'verdict no, but harbour-signed-projects is 64个',
  },
  {
    name: 'an entry about something else',
    probe: probe({ entity: '望澜港区' }, 'entity', '望澜港区'),
    reply: entry('星澜港区有港口'),
    why: 'says nothing of 望澜港区',
  },
  {
    name: 'an entry that only repeats the name',
    probe: probe({ entity: '望澜港区' }, 'entity', '望澜港区'),
    reply: entry('望澜港区', 'echo'),
    why: 'says nothing of 望澜港区',
  },
] as const)('$name is confidently wrong', ({ probe: asked, reply, why }) => {
  expect(judge(asked, reply)).toEqual({ verdict: 'confidently-wrong', why });
});

test('a question of an entry is answerable where the knowledge is known to answer', () => {
  const asked: Probe = { asked: null, slot: null, put: '青禾计划', answerable: false };
  expect(judge(asked, replyOf({ kind: 'refusal' }))).toEqual({ verdict: 'right' });
  expect(judge({ ...asked, answerable: true }, replyOf({ kind: 'refusal' }))).toEqual({
    verdict: 'refused',
  });
});
