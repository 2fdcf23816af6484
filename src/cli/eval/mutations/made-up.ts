import type { Knowledge } from '../../../knowledge/model.ts';
import { chineseNames, isTold } from './surfaces.ts';

/** Names of nothing that exists. A knowledge that happens to know one does without it. */
export interface MadeUp {
  readonly zones: readonly string[];
  readonly companies: readonly string[];
  readonly indicators: readonly string[];
  readonly parts: readonly string[];
  readonly persons: readonly string[];
  readonly things: readonly string[];
}

const NAMES: MadeUp = {
  zones: ['岚溪工业园', '柳汀新城', '石渡县', '云栖镇'],
  companies: ['鹤鸣精工', '卓霖电子', '腾岳新材', '澄宇药业', '驭风重卡', '瀚禾集团'],
  indicators: [
    '机器人装机量',
    '夜市摊位数',
    '公交线路数',
    '灯塔工厂数',
    '碳汇交易额',
    '直播带货额',
    '停车罚单数',
    '企业年会场次',
    '学校食堂数',
    '工业用水量',
    '出口退税额',
    '签约仪式场次',
    '项目违约数',
    '医院门诊量',
    '人才公寓套数',
    '充电桩数量',
  ],
  parts: ['离岸的', '女性', '投资7亿元以上', '外籍', '小微', '试点'],
  persons: ['沈砚秋', '陆承屿', '顾念慈'],
  things: ['青禾计划', '凌云工程', '翠屏书院', '金桥行动', '望月文化节', '竹影小区'],
};

/** Before the short name of a real zone they make one that does not exist. */
const PLACES = ['望澜', '青陂', '鹭洲'];

/** The made-up names that no sentence of the articles says. */
export function madeUpFor(knowledge: Knowledge): MadeUp {
  const unknown = (names: readonly string[]): string[] =>
    names.filter((name) => !isTold(knowledge, name.replace(/的$/, '')));
  return {
    zones: unknown([...NAMES.zones, ...nearbyZones(knowledge)]),
    companies: unknown(NAMES.companies),
    indicators: unknown(NAMES.indicators),
    parts: unknown(NAMES.parts),
    persons: unknown(NAMES.persons),
    things: unknown(NAMES.things),
  };
}

function nearbyZones({ entities }: Knowledge): string[] {
  return [...entities.values()].flatMap((entity, at) => {
    const names = chineseNames(entity).filter(({ length }) => length > 2);
    const [short] = names.toSorted((a, b) => a.length - b.length);
    const place = PLACES[at % PLACES.length];
    return entity.kind === 'zone' && short !== undefined ? [`${place ?? ''}${short}`] : [];
  });
}

/** Years and parts of years of which the knowledge holds nothing. */
export function unheldPeriods({ facts, articles }: Knowledge): string[] {
  const held = new Set(
    [...facts.values(), ...articles.map(({ covers: period }) => ({ period }))].flatMap(
      ({ period }) =>
        period.type === 'undated'
          ? []
          : [period.span.first.slice(0, 4), period.span.last.slice(0, 4)],
    ),
  );
  const notations = [
    '2009',
    '2012',
    '2014',
    '2016-S1',
    '2017',
    '2026',
    '2031',
    '2010-Q2',
    '2011-08',
  ];
  return notations.filter((notation) => !held.has(notation.slice(0, 4)));
}
