import type { Caution } from '../answer/answer.ts';
import { curated, joined, line, say } from './lines.ts';
import type { Language, Line, Piece } from './reply.ts';

const WORDS: Readonly<Record<Language, Readonly<Record<Exclude<Caution['in'], 'kind'>, string>>>> =
  {
    zh: {
      dimension: '单位的性质不同',
      currency: '币种不同，文章没有给出汇率',
      measure: '一个是总量，一个是增速、占比或排名',
      average: '一个是一处的数，一个是平均数',
      time: '所涉的时间长短不同',
      status: '一个是目标或设计规模，一个是实际或预计数',
      indicator: '指标不同',
      scope: '统计范围不同',
      overlap: '各部分之间可能重复计算',
      rates: '增速、占比和排名不能相加',
      stock: '同一存量在不同时间的数不能相加',
      'no-total': '文章没有写明一个是另一个的组成部分',
      zero: '基数为零',
    },
    en: {
      dimension: 'they measure different things',
      currency: 'the currencies differ and the articles give no rate',
      measure: 'one is a level, the other a growth, share or rank',
      average: 'one is the figure of one place, the other an average',
      time: 'the lengths of time differ',
      status: 'one is a goal or design capacity, the other a result or estimate',
      indicator: 'the indicators differ',
      scope: 'the scopes differ',
      overlap: 'the parts may overlap',
      rates: 'rates, shares and ranks do not add up',
      stock: 'one stock at several times does not add up',
      'no-total': 'the articles do not say that one is part of the other',
      zero: 'the base is zero',
    },
  };

/** Why nothing was calculated. */
export function barsLine(bars: readonly Caution[], language: Language): Line[] {
  if (bars.length === 0) return [];
  const opening = language === 'zh' ? '没有这样计算：' : 'Not calculated: ';
  return [line('note', [say(opening), ...told(bars, language)])];
}

/** In what figures differ that are shown together all the same. */
export function cautionsLine(cautions: readonly Caution[], language: Language): Line[] {
  const worth = cautions.filter(({ in: what }) => what !== 'indicator' && what !== 'scope');
  if (worth.length === 0) return [];
  const opening =
    language === 'zh' ? '注意，两者不完全可比：' : 'Mind that they are not quite comparable: ';
  return [line('note', [say(opening), ...told(worth, language)])];
}

function told(cautions: readonly Caution[], language: Language): Piece[] {
  const zh = language === 'zh';
  const pieces = cautions.map((caution) =>
    caution.in === 'kind'
      ? [curated(caution.reason[language])]
      : [say(WORDS[language][caution.in])],
  );
  return [...joined(pieces, zh ? '；' : '; '), say(zh ? '。' : '.')];
}
