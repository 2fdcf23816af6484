import { expect, test } from 'vitest';
import { openHouse, TODAY } from '../../test/made-up-house.ts';
import type { Knowledge } from '../knowledge/model.ts';
import { createAnswerer } from './answerer.ts';
import { plainText } from './lines.ts';
import type { Fault } from './proof.ts';
import type { Reply } from './reply.ts';

const { knowledge, fact } = openHouse();

/** The knowledge with another print of one fact, which its passage does not hold. */
function broken(id: string, printed: string): Knowledge {
  return { ...knowledge, facts: new Map(knowledge.facts).set(id, { ...fact(id), printed }) };
}

function askOf(told: Knowledge, question: string): { reply: Reply; faults: readonly Fault[] } {
  const found: Fault[] = [];
  const answerer = createAnswerer(told, { onFault: (more) => found.push(...more) });
  return { reply: answerer.ask(question, { today: TODAY }).reply, faults: found };
}

test.each([
  { id: 'harbour-throughput', printed: '4301万吨', question: '货物吞吐量' },
  { id: 'harbour-throughput', printed: '4301万吨', question: 'the cargo throughput in 2017' },
  { id: 'harbour-throughput-growth', printed: '12.6%', question: '货物吞吐量增长多少' },
  { id: 'harbour-throughput-target', printed: '突破7000万吨', question: '货物吞吐量目标' },
  { id: 'harbour-signed-amount', printed: '318.7亿元', question: '签约金额' },
  { id: 'harbour-signed-amount', printed: '318.7亿元', question: 'What was the amount signed?' },
  { id: 'harbour-signed-amount', printed: '318.7亿元', question: '签约项目和签约金额' },
  { id: 'harbour-signed-projects-large', printed: '8个', question: '签约项目' },
  { id: 'harbour-throughput-rank-national', printed: '第8位', question: '货物吞吐量全国排名' },
  { id: 'haisui-wharf-opening', printed: '2017年5月', question: '码头什么时候投用' },
])('$printed for $id never goes out to $question', ({ id, printed, question }) => {
  expect(askOf(knowledge, question)).toMatchObject({ reply: { kind: 'answer' }, faults: [] });
  const { reply, faults: told } = askOf(broken(id, printed), question);
  const [number = ''] = /\d{4,}年\d月|[\d.]+/.exec(printed) ?? [];
  expect(number).not.toBe('');
  expect(reply).toMatchObject({ kind: 'refusal', figures: [], passages: [] });
  expect(plainText(reply.lines)).not.toContain(number);
  expect(reply.suggestions.map((one) => one.question).join(' ')).not.toContain(printed);
  expect(told.map(({ piece }) => piece).join(' ')).toContain(printed);
});

test('without a listener the refusal goes out all the same', () => {
  const answerer = createAnswerer(broken('harbour-advisers', '13人'));
  expect(answerer.ask('港务顾问几人', { today: TODAY }).reply.kind).toBe('refusal');
  expect(answerer.ask('签约项目', { today: TODAY }).reply.kind).toBe('answer');
});

test.each(['岗务顾问几人', 'huowu tuntuliang', '上饶货物吞吐量', '货物吞吐量多少'])(
  'having warmed up makes no difference to the reply to %s',
  (question) => {
    const answerer = createAnswerer(knowledge);
    answerer.warm();
    expect(answerer.ask(question, { today: TODAY })).toEqual(
      createAnswerer(knowledge).ask(question, { today: TODAY }),
    );
  },
);
