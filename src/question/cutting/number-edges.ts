import { findNumbers } from '../../text/numbers.ts';
import { ENGLISH_SCALE, parseMultiplier, parseUnit } from '../../text/units.ts';
import { numberWordsIn } from '../number-words.ts';
import type { StartedEdge } from './cheapest-path.ts';
import { COST } from './costs.ts';

/** Units that make one piece with their number. Not 年, which may be a year, nor 期 and the like, which name a part. */
const UNIT_AFTER =
  /^(?:个?[十百千]?[万亿]|[十百千]亿)?(?:平方公里|平方米|美元|元|块钱?|%|个月|个|家|件|台|辆|项|条|张|起|场|户|所|人|名|位|次|亩|倍|支|天|小时|分钟|吨)?/;
/** Of money only: what else is counted in English is a word of its own (1.2 million vehicles). */
const ENGLISH_UNIT_AFTER = new RegExp(
  `^ ?(?<scale>(?:${ENGLISH_SCALE}) ?)?(?<unit>yuan|rmb|cny|us dollars|dollars|usd)(?![a-z])`,
);

/** 三十来年, 30多年: a little more than a round number. */
const ODD = /^[0十百千万]([来多余])/;

/** 年 is a unit only behind 多 and the like: 30年 may be a time. */
function unitAt(text: string, at: number, isOdd: boolean): string {
  const unit = UNIT_AFTER.exec(text.slice(at, at + 6))?.[0] ?? '';
  return unit === '' && isOdd && text.charAt(at) === '年' ? '年' : unit;
}

const NEARLY = /将近$|接近$|逼近$/;

/** A number alone, and with the unit that follows it. */
export function numberEdges(text: string): StartedEdge[] {
  return [...figureEdges(text), ...numberWordEdges(text)];
}

function numberWordEdges(text: string): StartedEdge[] {
  return numberWordsIn(text).map(({ start, end, value }) => ({
    start,
    end,
    cost: COST.known,
    meanings: [{ type: 'number', value, unit: null }],
  }));
}

function figureEdges(text: string): StartedEdge[] {
  return findNumbers(text).flatMap(({ start, end, value, form }): StartedEdge[] => {
    if (form === 'word') return [];
    const english = ENGLISH_UNIT_AFTER.exec(text.slice(end, end + 24));
    const odd = ODD.exec(text.slice(end - 1, end + 2))?.[1] ?? '';
    const unit = english?.[0] ?? unitAt(text, end + odd.length, odd !== '');
    const nearly = NEARLY.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? '';
    const near = nearly === '' ? {} : ({ near: true } as const);
    const edge = (to: number, said: string | null): StartedEdge => ({
      start: start - nearly.length,
      end: to,
      cost: COST.number,
      meanings: [{ type: 'number', value, unit: said, ...near }],
    });
    const said = english
      ? [english.groups?.['scale']?.trim(), english.groups?.['unit']].filter(Boolean).join(' ')
      : unit.replace(/^个(?=[^个])/, '');
    // 零件, 零售, 社零: no count of nothing.
    if (form === 'chinese' && value === 0) return [];
    // 一起办的: together, no count of cases.
    if (/^一起[\u4e00-\u9fff]{1,2}的/.test(text.slice(start)) && unit === '起') return [];
    // 百亿 is a word; of 150亿 and 一个亿 the unit goes without saying.
    const isScale =
      (form !== 'chinese' || odd !== '' || unit.startsWith('个')) && parseMultiplier(said) !== null;
    return parseUnit(said) || isScale
      ? [edge(end, null), edge(end + odd.length + unit.length, said)]
      : [edge(end, null)];
  });
}
