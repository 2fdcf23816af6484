import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';

const { ask, outcome } = openHouse();

const FAIR = '港区聘请港务顾问12人,举办航运交流会5场。';
const NIGHT = '夜色里的码头依旧繁忙,越来越多的船只在这里停';
const FORM = '港区大力推行"一单到港"改革,企业只交一张单据,就能办完报关、装卸和仓储手续。';

test.each([
  { question: '航运交流会是什么', want: [FAIR], why: 'only an article speaks of it' },
  { question: '夜色里的码头繁忙吗', want: [NIGHT], why: 'whether it answers is left open' },
  { question: '星澜港区的航运交流会', want: [FAIR], why: 'the article is about whom it names' },
  { question: '2017年的航运交流会', want: [FAIR], why: 'the article covers the year' },
  { question: '航运交流会办了几场', want: [FAIR], why: 'its clause counts them' },
  { question: '报关手续怎么办', want: [FORM], why: 'one sentence says both' },
])('$question is shown a passage: $why', ({ question, want }) => {
  const { kind, form, passages, figures, refusal, verdict } = ask(question);
  expect({ kind, form, texts: passages.map(({ text }) => text) }).toEqual({
    kind: 'passage',
    form: 'passage',
    texts: want,
  });
  expect({ figures, refusal, verdict }).toEqual({ figures: [], refusal: null, verdict: null });
});

test.each([
  { question: '你好', why: 'small talk' },
  { question: '2016年货物吞吐量', why: 'another year of a figure' },
  { question: '海穗物流的货物吞吐量', why: 'another owner of a figure' },
  { question: '货物吞吐量占比', why: 'another measure of a figure' },
  { question: '规上的港务顾问多少人', why: 'a part of a figure' },
  { question: '繁忙的港务顾问多少人', why: 'a part of a figure' },
  { question: '海穗物流码头营收', why: 'a figure under the name that was said' },
  { question: '沿海货物吞吐量', why: 'a part of a figure that the article prints' },
  { question: '签约项目318.6个', why: 'the number of a neighbour' },
  { question: '2016年的航运交流会', why: 'another year' },
  { question: '2017年上半年的航运交流会', why: 'half of the year' },
  { question: '2017年底的航运交流会', why: 'the end of the year' },
  { question: '上个月的航运交流会', why: 'a time of no article' },
  { question: '海穗物流的航运交流会', why: 'a firm that is not named there' },
  { question: '上饶的航运交流会', why: 'a place that is not named there' },
  { question: '航运交流会花了多少钱', why: 'no money is told' },
  { question: '航运交流会8场', why: 'another number' },
  { question: '航运交流会超过3场了吗', why: 'a threshold' },
  { question: '航运交流会前3名', why: 'a limit of a rank' },
  { question: '航运交流会5场对不对', why: 'a claim' },
  { question: '航运交流会排第几', why: 'a rank that is not told' },
  { question: '航运交流会增长了吗', why: 'a growth that is not told' },
  { question: '航运交流会的目标', why: 'a goal that is not told' },
  { question: '新建的航运交流会', why: 'an addition that is not told' },
  { question: '航运交流会比码头多多少', why: 'a comparison' },
  { question: '航运交流会和夜色', why: 'two sentences' },
  { question: '你觉得航运交流会怎么样', why: 'an opinion' },
  { question: '写一首航运交流会的诗', why: 'an order' },
  { question: '于晴是谁', why: 'a byline is no text' },
])('$question is shown none: $why', ({ question }) => {
  const { kind, passages } = ask(question);
  expect({ kind: kind === 'chat' ? 'refusal' : kind, passages }).toEqual({
    kind: 'refusal',
    passages: [],
  });
});

test('a question that leans on the one before is not looked up by itself', () => {
  expect(outcome('2017年货物吞吐量', '那航运交流会呢')).toMatch(/^refusal/);
  expect(outcome('2017年货物吞吐量', '航运交流会是什么')).toBe('passage');
});

test('a passage suggests what its sentence proves, and its talk goes on', () => {
  const { suggestions } = ask('航运交流会是什么');
  const questions = suggestions.map(({ question }) => question);
  expect(questions).toEqual(['星澜港区2017年港务顾问人数是多少？']);
  expect(outcome('航运交流会是什么', ...questions)).toBe('harbour-advisers');
});
