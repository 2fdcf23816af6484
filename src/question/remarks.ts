import { clausesWithMarks } from './clauses.ts';
import {
  ASKERS,
  ENGLISH_ROLES,
  ENGLISH_TASKS,
  INTENTIONS,
  ROLES,
} from './vocabulary/intentions.ts';

const WHEN = '(?:最近|近期|周末|今天|明天|这周|下周|这周末|下周末|五一|国庆|过年|暑假|寒假|放假)?';
const WHO = `(?:${ASKERS.join('|')})?`;
const WISH = '(?:也|正好|刚好|就|都|最近)?(?:想要|想|打算|准备|正在|需要|要|在)';
const ACT = '(?:找个?|去|来|到)?';
const END = '(?:用|用的|一下|呢|啊|了|的话|玩)?';

/** 想找设计公司合作: whoever is sought is left standing. */
const INTENTION = new RegExp(
  `^${WHEN}${WHO}${WHEN}${WISH}${ACT}(?<sought>.{0,10}?)(?:${INTENTIONS.join('|')})${END}$`,
);
const ROLE = new RegExp(`^我们?(?:只?是)(?:一[名个位])?(?:${ROLES.join('|')})$`);
const ENGLISH = [
  new RegExp(
    `^(?:i|we)(?:'m| am|'re| are)(?: currently| now)? (?:writing|preparing|working on|doing|drafting|studying for)(?: a| an| my| our| some)?(?: [a-z]+)? (?:${ENGLISH_TASKS})$`,
  ),
  new RegExp(`^(?:i|we)(?:'m| am|'re| are)(?: just)?(?: a| an)? (?:${ENGLISH_ROLES})s?$`),
  new RegExp(`^for (?:a|an|my|our)(?: [a-z]+)? (?:${ENGLISH_TASKS})$`),
];

/** Parts are counted with and without what sets them apart: 规上不规上都算. What 有没有 is about is not known to end. */
const EITHER_WAY = [
  /(?![有是会能可要])(.{1,4}?)(?:和|与|或|还是)?[不非没]\1的?(?:都|全)(?:算|要|行|可以|包括|统计)(?:上|进去|在内)?/gu,
  /(?:不管|不论|无论|不分)(?![有是会能可要])(.{1,4}?)(?:和|与|或|还是)?[不非没]\1的?/gu,
];

/**
 * The question, simplified, without the clauses in which the asker speaks of himself and without those that lift
 * a restriction. A clause that says anything else stays.
 */
export function withoutRemarks(text: string): string {
  const bare = EITHER_WAY.reduce((left, pattern) => left.replace(pattern, ' '), text);
  const clauses = clausesWithMarks(bare);
  if (clauses.length < 2) return bare;
  const kept = clauses
    .map((clause, at) => ({
      ...clause,
      text: at === 0 && isHeading(clause) ? '' : withoutIntention(clause.text),
    }))
    .filter(({ text: said }) => said.length > 0);
  return kept.map(({ text: said, mark }) => said + mark).join('') || bare;
}

/** 投资考察：…: a heading that says what the figure is for. */
const HEADING = new RegExp(`^(?:${INTENTIONS.join('|')}|对比|作业|课题|材料){1,2}$`);

/** 不限规上: a clause that lifts a restriction. */
const LIFTING = /^(?:不限于?|不限制|不局限于|不只是?|不光是?)(?:是否|是不是)?.{1,4}(?:的|企业)?$/;

function isHeading({ text, mark }: { readonly text: string; readonly mark: string }): boolean {
  return /[:：]/.test(mark) && HEADING.test(text);
}

function withoutIntention(clause: string): string {
  const said = clause.toLowerCase();
  if (LIFTING.test(said)) return '';
  if (ROLE.test(said) || ENGLISH.some((pattern) => pattern.test(said))) return '';
  const found = INTENTION.exec(said);
  return found ? (found.groups?.['sought'] ?? '') : clause;
}
