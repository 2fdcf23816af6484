import type { Status } from '../../knowledge/model.ts';
import { split } from './split.ts';

/** Words that say whether something is done, expected, aimed at or what something is built for. */
export const STATUS_WORDS: readonly (readonly [Status, readonly string[]])[] = [
  ['actual', split(`实际, 实际完成, 完成了, 最终, 真正, actual, actually, in actual fact`)],
  [
    'expected',
    split(
      `预计, 预期, 估计, 有望, expected, forecast, estimated, projected, anticipated, forecasted, predicted, is expected to, are expected to, was expected to, was expected`,
    ),
  ],
  [
    'target',
    split(
      `目标, 奋斗目标, 计划, 打算, 力争, 想冲进全国, 要冲进全国, 想挺进全国, 要挺进全国, 想进全国, 要进全国, 想进入全国, 要进入全国, 想跻身全国, 要跻身全国, 要达到, 要突破, 要冲到, 要冲上, 要冲击, 要做到, 要增长到, 要完成, 想达到, 想突破, 想冲到, 想做到, 冲刺到, 瞄准, 剑指, 拟建, 拟建成, 准备搞, 准备开展, 准备实施, 准备推, 准备推进, 准备打造, 准备怎么做, 准备上, 准备干, 准备怎么, 打算怎么, 打算怎么干, 想建, 想建成, 想打造, 想打造成, 要打造成, 想做成, 想搞成, 有什么打算, 有啥打算, 有哪些打算, 有什么计划, 有哪些计划, 准备建, 准备建成, 规划, 定了多少, target, goal, plan, planned, aim, targets, targeted, targeting, goals, objective, objectives, aiming, aiming for, aims for, aims to, aim for, aim to, hopes to, hope to, hoping to, want to become, wants to become, want to be, wants to be, want to turn into, wants to turn into, intends to, intend to, plans to, plan to, planning to, strives, striving, strive for, striving for, ambition, ambitions, 力求, 要实现, 要做到多少, 要达到多少, 要突破多少, 要超过多少, 要冲刺, 想实现, 将达到, 将要达到, 将实现, 将要实现, 准备达到, 准备做到, 打算做到, 打算达到, 希望达到, 希望做到, 争取达到, 争取做到, 争取, 争取到多少, 能冲到, 想冲到, 冲到多少, 锚定, 奔着, 冲着, 朝着, 奔向, 冲向, 志在, 立志, 立志要, 誓要`,
    ),
  ],
  [
    'design',
    split(
      `设计产能, 设计年产, 设计, 产能规模, 一年能产, 年产, 能产, 设计规模, 能生产, designed capacity, planned annual output, planned output, planned annual capacity, planned capacity, annual capacity, design capacity, designed to make, designed to produce`,
    ),
  ],
];

/** 锚定的产业链: words of a goal that are also said of what is so already. */
export const ALSO_HELD: ReadonlySet<string> = new Set(['锚定', '定了', '定了多少', '瞄准']);
