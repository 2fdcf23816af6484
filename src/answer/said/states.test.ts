import { expect, test } from 'vitest';
import type { Fact } from '../../knowledge/model.ts';
import { saysItem, saysState } from './states.ts';

const state = (text: string): Fact => ({ value: { type: 'text', text } }) as Fact;

test.each([
  { form: '灯塔揭牌了吗', text: '正式揭牌' },
  { form: '灯塔揭牌了吗', text: '完成改造并举行揭牌仪式' },
  { form: '医院投入运营没有', text: '建成并投入运营' },
  { form: '泊位动工了吗', text: '提前开工' },
])('$text says $form', ({ form, text }) => {
  expect(saysState(form, state(text))).toBe(true);
});

test.each([
  { form: '广场开业了吗', text: '进入开业倒计时', why: 'it is still ahead' },
  { form: '灯塔封顶了吗', text: '正式揭牌', why: 'that is another state' },
  { form: '灯塔还没揭牌吗', text: '正式揭牌', why: 'it is denied' },
  { form: '路打通了吗', text: '加快打通', why: 'it goes on' },
])('$text does not say $form: $why', ({ form, text }) => {
  expect(saysState(form, state(text))).toBe(false);
});

test('an item of a figure and of a list is one of them, another is not', () => {
  const counted = {
    items: ['灯塔街', '码头街'],
    value: { type: 'number', number: 2 },
  } as unknown as Fact;
  const list = {
    items: [],
    value: { type: 'list', items: [{ text: '灯塔街' }] },
  } as unknown as Fact;
  expect([counted, list].map((fact) => saysItem('灯塔街算步行街吗', fact))).toEqual([true, true]);
  expect(saysItem('渔市街算步行街吗', counted)).toBe(false);
});
