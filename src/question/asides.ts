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
