/** Names of places and figures that do not exist, as alike as real ones: few characters and words, many pairs. */

export interface MadeUpName {
  readonly zh: string;
  readonly en: string;
}

export interface MadeUpZone extends MadeUpName {
  readonly aliases: readonly string[];
  /** The city in which it lies. */
  readonly city: MadeUpName;
}

export interface MadeUpIndicator extends MadeUpName {
  readonly unit: string;
}

const FIRST = pairs(
  '云 yun 永 yong 临 lin 清 qing 泰 tai 丰 feng 昌 chang 定 ding 宝 bao 德 de 会 hui 石 shi 武 wu 开 kai 曲 qu 仁 ren',
);
const SECOND = pairs(
  '州 zhou 阳 yang 陵 ling 溪 xi 源 yuan 川 chuan 宁 ning 城 cheng 海 hai 口 kou 平 ping 水 shui',
);
/** What a kind of zone is called, in short and in full; the last character, 区 or 园, is added. */
const KINDS = [
  { short: '经开', full: '经济技术开发', last: '区', en: 'Economic Park' },
  { short: '高新', full: '高新技术产业开发', last: '区', en: 'High-tech Park' },
  { short: '工业', full: '工业产业', last: '园', en: 'Industrial Park' },
  { short: '综保', full: '综合保税', last: '区', en: 'Bonded Park' },
];

/** Zones of made-up cities, every city with up to four. Throws beyond what the name parts give. */
export function madeUpZones(count: number): MadeUpZone[] {
  return Array.from({ length: count }, (_, index) => {
    const city = cityAt(Math.floor(index / KINDS.length));
    const kind = at(KINDS, index % KINDS.length);
    return {
      zh: `${city.zh}${kind.short}${kind.last}`,
      en: `${city.en} ${kind.en}`,
      aliases: [`${city.zh}${kind.full}${kind.last}`],
      city: { zh: `${city.zh}市`, en: `${city.en} City` },
    };
  });
}

/** Neighbouring indexes share no character, so that few cities are not all alike. */
function cityAt(index: number): MadeUpName {
  if (index >= FIRST.length * SECOND.length) throw new RangeError('no more names of cities');
  const first = at(FIRST, index % FIRST.length);
  const second = at(SECOND, (index + Math.floor(index / FIRST.length)) % SECOND.length);
  const [initial = '', ...rest] = `${first.sound}${second.sound}`;
  return { zh: `${first.char}${second.char}`, en: initial.toUpperCase() + rest.join('') };
}

const SUBJECTS: readonly MadeUpName[] = [
  { zh: '工业', en: 'industrial' },
  { zh: '高新技术', en: 'high-technology' },
  { zh: '数字经济', en: 'digital' },
  { zh: '外贸', en: 'foreign-trade' },
  { zh: '服务业', en: 'service' },
  { zh: '装备制造', en: 'equipment' },
  { zh: '电子信息', en: 'electronics' },
  { zh: '现代物流', en: 'logistics' },
  { zh: '生物医药', en: 'biomedical' },
  { zh: '新能源', en: 'new-energy' },
];
const MEASURED: readonly MadeUpIndicator[] = [
  { zh: '企业数', en: 'firms', unit: '家' },
  { zh: '产值', en: 'output', unit: '亿元' },
  { zh: '增加值', en: 'value added', unit: '亿元' },
  { zh: '投资额', en: 'investment', unit: '亿元' },
  { zh: '税收', en: 'tax', unit: '亿元' },
  { zh: '利润', en: 'profit', unit: '亿元' },
  { zh: '营业收入', en: 'revenue', unit: '亿元' },
  { zh: '从业人数', en: 'staff', unit: '人' },
  { zh: '项目数', en: 'projects', unit: '个' },
  { zh: '订单数', en: 'orders', unit: '份' },
];

/** Indicators that share their words with one another, as 工业产值, 外贸产值 and 工业税收 do. */
export function madeUpIndicators(count: number): MadeUpIndicator[] {
  if (count > SUBJECTS.length * MEASURED.length) throw new RangeError('no more indicators');
  return Array.from({ length: count }, (_, index) => {
    const subject = at(SUBJECTS, index % SUBJECTS.length);
    const step = index + Math.floor(index / SUBJECTS.length);
    const measured = at(MEASURED, step % MEASURED.length);
    return {
      zh: subject.zh + measured.zh,
      en: `${subject.en} ${measured.en}`,
      unit: measured.unit,
    };
  });
}

/** Words that stand in names, with what people also say for them. */
export const MADE_UP_WORDS: readonly { readonly word: string; readonly same: readonly string[] }[] =
  [
    { word: '产值', same: ['产出'] },
    { word: '税收', same: ['税', '缴税'] },
    { word: '企业', same: ['公司'] },
    { word: '营业收入', same: ['营收'] },
    { word: '外贸', same: ['对外贸易'] },
  ];

interface Part {
  readonly char: string;
  readonly sound: string;
}

function pairs(table: string): Part[] {
  return [...table.matchAll(/(\S) ([a-z]+)/g)].map(([, char = '', sound = '']) => ({
    char,
    sound,
  }));
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no item ${index}`);
  return item;
}
