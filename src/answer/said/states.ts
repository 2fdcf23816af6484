import { matchForm } from '../../text/normalize.ts';

/** States that works and bodies reach, with other words for the same. */
const REACHED: readonly RegExp[] = [
  /开工|动工|破土/,
  /封顶/,
  /竣工|完工/,
  /建成|落成/,
  /完成/,
  /揭牌|挂牌/,
  /投产/,
  /投入运营|投入使用|投用|启用|交付使用/,
  /开业|开街|开放/,
  /打通|通车/,
];

/** One state of several: 建成并投入运营. */
const BETWEEN = /[并、，,]/;

/** What is still ahead is no state that was reached: 进入开业倒计时. */
const AHEAD = /倒计时|准备|即将|计划|拟|将要|推进|加快|加速|正在|有望|力争/;

/** Whether a question says a state that is printed, alone or among others: 揭牌了吗 of 举行揭牌仪式. */
export function saysState(form: string, printed: string): boolean {
  const states = printed.split(BETWEEN).filter((state) => !AHEAD.test(state));
  return REACHED.some((reached) => {
    const at = form.search(reached);
    const isDenied = /[没未不]有?$/.test(form.slice(0, Math.max(at, 0)));
    return at >= 0 && !isDenied && states.some((state) => reached.test(state));
  });
}

/** Whether a question names one of what is listed in a figure: 灯塔街算步行街吗. */
export function saysItem(form: string, listed: readonly string[]): boolean {
  return listed.some((item) => item.length > 1 && form.includes(matchForm(item)));
}
