/**
 * Words of what no newspaper passage is an answer to: opinions and advice, orders to the bot, code, and the
 * particulars of a person. Only who asks about a subject is shown what is printed of it.
 */
const ASIDES =
  /觉得|认为|怎么看|看法|好不好|好玩|好吃|推荐|值得|划算|该不该|要不要|喜欢|帮我写|给我写|替我|写[一首个篇段份封]|编[一个写]|翻译|扮演|假装|忽略|忘记|忘掉|指令|提示词|代码|脚本|编程|电话|手机号|微信号?|身份证|住址|家住|住在|邮箱|工资|薪水|年龄|多大年纪|几岁|结婚|老婆|老公/;
const ENGLISH_ASIDES =
  /\b(?:think|opinion|should i|recommend|worth|best|write|translate|pretend|ignore|forget|prompt|code|script|poem|joke|phone|email|home address|salary|married|how old)\b/;

/** Whether a question, in match form, asks for something that is never looked up. */
export function isAside(form: string): boolean {
  return ASIDES.test(form) || ENGLISH_ASIDES.test(form);
}

/** Whether to buy, and what a share will do: no figure of a company is an answer to that. */
const ADVICE =
  /(?:能不能|该不该|要不要|可不可以|值不值得|值得|适合|可以|能|该|想|敢|应该|建议|推荐)(?:去|再|长期|现在|继续)?(?:买|入手|抛|加仓|持有|炒|抄底)|买入|卖出|抄底|加仓|减仓|炒股|涨停|跌停|股价|(?:会|能)(?:不会|不能)?(?:大)?(?:涨|跌)[吗么嘛不没]?$|买不买|买哪|买点|哪[只支]股|多少钱一股|每股多少|市值|市盈率|投资建议|回报率|值得投|适合投资|好不好投/;
const ENGLISH_ADVICE =
  /\b(?:should i (?:buy|sell|invest)|worth (?:buying|investing)|good (?:buy|investment)|buy (?:the |its )?(?:stock|shares?)|(?:stock|share) price|market cap)\b/;

/** Whether a question, in match form, asks for advice to an investor. */
export function asksAdvice(form: string): boolean {
  return ADVICE.test(form) || ENGLISH_ADVICE.test(form);
}
