import { expect, test } from 'vitest';
import { openHouse } from '../../test/made-up-house.ts';
import { plainText } from './lines.ts';
import type { Reply } from './reply.ts';

const { ask, knowledge } = openHouse();

const linesOf = (...turns: readonly string[]): string[] =>
  plainText(ask(...turns).lines).split('\n');

test.each([
  { question: '货物吞吐量', direct: '星澜港区2017年货物吞吐量：4310万吨。' },
  { question: '货物吞吐量增长多少', direct: '星澜港区2017年货物吞吐量增速：增长12.5%。' },
  { question: '签约项目和金额', direct: '星澜港区2017年签约项目数：64个；签约金额：318.6亿元。' },
  {
    question: '仓储企业和签约项目各多少',
    direct: '星澜港区签约项目数：2017年 64个；仓储企业数：截至2017年12月 近260家。',
  },
  {
    question: '货物吞吐量在全国和全省排第几',
    direct: '星澜港区2017年货物吞吐量排名：全国第九、全省第二（前进两位）。',
  },
  { question: '规上仓储企业', direct: '星澜港区截至2017年12月仓储企业数（规上）：47家。' },
  { question: '码头什么时候投用', direct: '海穗物流自动化码头投用时间：2017年3月。' },
  { question: '冷藏箱产能', direct: '海穗物流冷藏箱产能：设计规模3000个。' },
  {
    question: '仓储龙头企业有哪些',
    direct: '星澜港区截至2017年12月仓储龙头企业：海穗物流、蓝锚冷链、北屿船务等。',
  },
  {
    question: 'What was the amount signed in 2017?',
    direct: 'Xinglan Port District, 2017, amount signed: CNY 31.86 billion [318.6亿元].',
  },
])('the first line answers $question', ({ question, direct }) => {
  expect(linesOf(question)[0]).toBe(direct);
});

test.each([
  { turns: ['货物吞吐量'], understood: '星澜港区（默认） · 2017年（最新） · 货物吞吐量' },
  { turns: ['2017年港区营收'], understood: '星澜港区 · 2017年 · 营收' },
  {
    turns: ['2017年货物吞吐量增长多少', '全国排名呢'],
    understood: '星澜港区（沿用上一问） · 2017年（沿用上一问） · 货物吞吐量排名（沿用上一问）',
  },
  {
    turns: ['岗务顾问几人'],
    understood: '星澜港区（默认） · 2017年（最新） · 港务顾问人数 · 把“岗务”看作“港务”',
  },
  { turns: ['冷藏箱产能'], understood: '海穗物流（默认） · 冷藏箱产能' },
])('$turns says how it was understood', ({ turns, understood }) => {
  expect(linesOf(...turns)[1]).toBe(`理解为：${understood}`);
});

test.each([
  {
    question: '签约项目',
    role: 'detail',
    text: '同一处还写到：签约项目数（投资10亿元以上） 7个。',
  },
  { question: '仓储企业', role: 'detail', text: '同一处还写到：仓储企业数（规上） 47家。' },
  { question: '仓储企业', role: 'note', text: '说明：文章写“目前”，全文回顾2017年。' },
  {
    question: 'How many warehousing firms are there?',
    role: 'note',
    text: 'Note: part of this reading is implied by the article, not printed in the sentence.',
  },
  { question: '港务顾问', role: 'detail', text: null },
  { question: '签约金额', role: 'note', text: null },
])('beside $question stands $text', ({ question, role, text }) => {
  const lines = ask(question).lines.filter((line) => line.role === role);
  expect(lines.map((line) => plainText([line]))).toEqual(text === null ? [] : [text]);
});

test.each([
  {
    find: "where: [规上]\n  part_of: harbour-warehouse-firms\n  period: '../2017-12'",
    put: "where: [规上]\n  part_of: harbour-warehouse-firms\n  period: '2016'",
    text: '同一处还写到：2016年仓储企业数（规上） 47家。',
  },
  {
    find: 'entity: xinglan-port\n  indicator: warehouse-firms\n  where',
    put: 'entity: haisui-logistics\n  indicator: warehouse-firms\n  where',
    text: '同一处还写到：海穗物流仓储企业数（规上） 47家。',
  },
])('a figure of another time or owner beside the answer says so: $text', ({ find, put, text }) => {
  const house = openHouse([{ file: 'facts/harbour-2017.yaml', find, put }]);
  const details = house.ask('仓储企业').lines.filter(({ role }) => role === 'detail');
  expect(details.map((line) => plainText([line]))).toEqual([text]);
});

test('the record says what was asked, with the part and the measure', () => {
  const { understood } = ask('2017年规上仓储企业');
  expect(understood).toEqual({
    entity: { value: '星澜港区', from: 'assumed' },
    indicator: { value: '仓储企业数', from: 'said' },
    period: { value: '../2017-12', from: 'said' },
    where: { value: '规上', from: 'said' },
  });
  expect(ask('货物吞吐量增速').understood['measure']).toEqual({ value: 'growth', from: 'said' });
});

/** The facts whose passage in the reply does not mark a stretch of it with the printed figure. */
function unproven({ figures, passages }: Reply): string[] {
  return figures.flatMap(({ fact: id, passage }) => {
    const print = knowledge.facts.get(id)?.passages[0]?.text;
    return print !== undefined && passages[passage]?.text === print ? [] : [id];
  });
}

test.each(['签约项目', '仓储企业和签约项目各多少', 'the cargo throughput in 2017', '海穗物流营收'])(
  'every figure for %s stands with its passage',
  (question) => {
    const reply = ask(question);
    expect(reply.figures.length).toBeGreaterThan(0);
    expect(unproven(reply)).toEqual([]);
  },
);
