import type { Dimension } from '../../text/units.ts';
import { split } from './split.ts';

/** What kind of number is asked for. A hard slot: money is never answered with firms. */
export const DIMENSION_WORDS: readonly (readonly [Dimension, readonly string[]])[] = [
  [
    'money',
    split(
      `多少钱, 人民币, 几多钱, 多少银子, 钱, 几亿, 几亿元, 几千万元, 几百万元, 几万元, 几元, 多少亿, 多少亿元, 几个亿, 多少个亿, 多少元, 多少万元, 多少块, 几块钱, how much money, in yuan, yuan, rmb, in rmb, cny, in cny, renminbi, in renminbi, how many yuan, what sum of money`,
    ),
  ],
  [
    'usd',
    split(
      `多少美元, 多少美金, 美元, 美金, in dollars, us dollars, dollars, usd, in usd, in us dollars, how many dollars, how many us dollars, us dollar`,
    ),
  ],
  [
    'person',
    split(
      `多少人, 几多人, 几多个人, 多少口人, 多少口, 几人, 几个人, 多少名, 多少位, 几位, 人数, 多少人次, how many people, how many persons, how many individuals, number of people, the number of people, persons, headcount of`,
    ),
  ],
  [
    'ratio',
    split(
      `百分之几, 多少个百分比, 几个百分比, 多少百分比, 多少百分点, 多少个百分之, 百分之多少, 几个点, 多少个点, 几个百分比, 几个百分点, 多少个百分点, 百分比, 几成, what percentage, what percent, percent, how many percent, in percent, percentage, how many percentage points, percentage points`,
    ),
  ],
  [
    'area',
    split(
      `多少平方公里, 多少平方千米, 多少平方米, 多少平米, 多少平, 多少亩, 多少公顷, 多少亩地, 几亩, 几亩地, 几公顷, 几平方公里, 多少个足球场, 公顷, 平方米, 平方公里, 亩, 面积多大, how large an area, square kilometres, square kilometers, square kilometre, square kilometer, sq km, km2, sqkm, square metres, square meters, sq m, how many mu, hectares, acres, mu, 几平米, 占了多少土地, 占多少土地, 占多少地, 占地多少, 占地多大, 占了多少地, 多少平方, 多少个平方`,
    ),
  ],
  [
    'energy',
    split(
      `多少度电, 几度电, 多少千瓦时, 多少吉瓦时, 多少gwh, 几gwh, 多少个gwh, how many gwh, in gwh, gwh, kilowatt hours, gigawatt hours`,
    ),
  ],
  [
    'time',
    split(
      `几个月一次, 几个月来一次, 几个月搞一次, 几个月办一次, 几天一次, 几天来一次, 几天搞一次, 多少天一次, 多久一次, 多久来一次, 多久搞一次, 多久办一次, 多久评一次, 隔多久, 隔几天, 多长时间一次, 几个钟头, 多少个钟头, 多少钟头, 几小时, 几个小时, 多少小时, 多少个小时, 几分钟, 多少分钟, 几个月, 多少个月, 几天, 多少天, 几年, 多少年, 多久, 多长时间, 多少年前, 几年前, 多少年以前, 多久以前, how long, how often, how frequently, how many days, how many years, how many months, how many hours, how much time`,
    ),
  ],
];
