import { expect, test } from 'vitest';
import { openHouse, type House } from '../../../test/made-up-house.ts';
import type { Edit } from '../../../test/made-up.ts';

/** What the district as a whole is, and where a firm of it lies. */
const TOLD: readonly Edit[] = [
  {
    file: 'entries/harbour.yaml',
    find: null,
    put: `- id: port-profile
  about: [xinglan-port]
  asks: content
  questions: [星澜港区概况, 介绍一下星澜港区]
  answer:
    zh: 星澜港区是沿海的港口园区，文章回顾了它的生产和招商。
    en: It is a port district on the coast; the article looks back on its year.
  at: { source: harbour-2017, text: 预计全年港口营收 }
- id: haisui-about
  about: [haisui-logistics]
  asks: definition
  questions: [海穗物流是什么企业]
  answer:
    zh: 海穗物流位于星澜港区，建有自动化码头。
    en: Haisui Logistics lies in the district and has an automated wharf.
  at: { source: harbour-2017, text: 海穗物流自动化码头 }
`,
  },
];
const house = (): House => openHouse(TOLD);

test.each(['介绍一下星澜港区', '请概述星澜港区的情况'])('%s is told what it is', (question) => {
  expect(house().ask(question).form).toBe('entry');
});

test.each([
  '港区怎样奖勤罚懒',
  '港区都干了些什么',
  '往后港区打算怎么搞',
  '港区给学生减负有什么举措',
])('%s asks what is done there, which no portrait of the place tells', (question) => {
  expect(house().ask(question).kind).not.toBe('answer');
});

test.each([
  '海穗物流落在哪个区',
  '海穗物流坐落于哪个园区',
  'In which district is Haisui Logistics?',
])('%s is answered by an account that tells the place', (question) => {
  expect(house().ask(question).form).toBe('entry');
});

test.each(['灯塔课堂落在哪个区', '海穗物流为什么落在港区'])('%s is not told', (question) => {
  expect(house().ask(question).form).not.toBe('entry');
});
