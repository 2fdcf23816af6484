import { expect, test } from 'vitest';
import { withoutRemarks } from './remarks.ts';

test.each([
  { text: '周末想逛街，有哪些商场', want: '有哪些商场' },
  { text: '想找画家合作 小镇里有几家', want: '画家 小镇里有几家' },
  { text: '我是学生，签约了几个项目？', want: '签约了几个项目？' },
  { text: '我在写论文,面积多大', want: '面积多大' },
  {
    text: "I'm writing a short report, how many ships were there?",
    want: 'how many ships were there?',
  },
  { text: 'How many ships were there? for my thesis', want: 'How many ships were there? ' },
  { text: '船有几艘 登记不登记都算', want: '船有几艘  ' },
  { text: '不管登记没登记的船有几艘', want: '船有几艘' },
  { text: '不管有没有登记的船有几艘', want: '不管有没有登记的船有几艘' },
  { text: '投资考察：船有几艘', want: '船有几艘' },
  { text: '哪种船最多，不限登记的', want: '哪种船最多，' },
  // What may set another figure apart stays.
  { text: '投资：船有几艘？登记：几艘', want: '船有几艘？登记：几艘' },
  { text: '我想去月亮城投资，面积多大', want: '月亮城，面积多大' },
  { text: '我是月亮城人，面积多大', want: '我是月亮城人，面积多大' },
  { text: '没有登记的，有几艘', want: '没有登记的，有几艘' },
  { text: '想投资', want: '想投资' },
  { text: '投资有多少', want: '投资有多少' },
  { text: 'for the north, how many ships', want: 'for the north, how many ships' },
  { text: '1,000艘还是2.5艘', want: '1,000艘还是2.5艘' },
])('$text asks $want', ({ text, want }) => {
  expect(withoutRemarks(text)).toBe(want);
});
