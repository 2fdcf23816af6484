import { expect, test } from 'vitest';
import { saysItem, saysState } from './states.ts';

test.each([
  { form: '灯塔揭牌了吗', text: '正式揭牌' },
  { form: '灯塔揭牌了吗', text: '完成改造并举行揭牌仪式' },
  { form: '医院投入运营没有', text: '建成并投入运营' },
  { form: '泊位动工了吗', text: '提前开工' },
])('$text says $form', ({ form, text }) => {
  expect(saysState(form, text)).toBe(true);
});

test.each([
  { form: '广场开业了吗', text: '进入开业倒计时', why: 'it is still ahead' },
  { form: '灯塔封顶了吗', text: '正式揭牌', why: 'that is another state' },
  { form: '灯塔还没揭牌吗', text: '正式揭牌', why: 'it is denied' },
  { form: '路打通了吗', text: '加快打通', why: 'it goes on' },
])('$text does not say $form: $why', ({ form, text }) => {
  expect(saysState(form, text)).toBe(false);
});

test('what is listed is one of them, another is not', () => {
  const listed = ['灯塔街', '码头街'];
  expect(saysItem('灯塔街算步行街吗', listed)).toBe(true);
  expect(saysItem('渔市街算步行街吗', listed)).toBe(false);
});
