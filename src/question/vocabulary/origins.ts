import { split } from './split.ts';

const FROM = split(`从, 打, 在, 是从, 是打, 是在, 你从, 您从, 你是从, 您是从, 都是从`);
const WHERE = split(`哪, 哪儿, 哪里, 哪边, 什么地方, 啥地方`);
const ARTICLE = split(
  `哪篇文章, 哪篇报道, 哪篇新闻, 哪篇稿子, 哪份报纸, 哪张报纸, 哪家报纸, 哪份材料, 哪份文件, 哪个报道, 哪个文章, 哪篇`,
);
const READ = split(
  `来, 来的, 看来的, 看到的, 看的, 得来的, 找来的, 找到的, 找的, 查来的, 查到的, 查的, 听来的, 听说的, 引来的, 引用的, 摘来的, 摘的, 抄来的, 抄的, 弄来的, 拿来的, 翻到的`,
);
const PRINTED = split(
  `写的, 写着, 写了, 说的, 说了, 登的, 登了, 报道的, 报道了, 提到的, 提到, 讲的, 讲了, 里的, 里写的, 里说的, 上写的, 上的`,
);

/** Ways to ask where an answer was read: 从哪儿看来的, 哪篇报道里写的. */
export const ORIGINS: readonly string[] = [
  ...FROM.flatMap((from) =>
    [...WHERE, ...ARTICLE].flatMap((where) => READ.map((how) => from + where + how)),
  ),
  ...ARTICLE.flatMap((where) =>
    ['', '在', '是'].flatMap((before) => [...READ, ...PRINTED].map((how) => before + where + how)),
  ),
  ...WHERE.flatMap((where) => READ.filter((how) => how.length > 2).map((how) => where + how)),
  ...split(
    `原话, 原话是什么, 原话怎么说, 原句, 原文怎么写, 原文怎么写的, 原文怎么说, 文章里怎么写, 文章里怎么写的, 文章怎么写, 文章怎么写的, 文章怎么说, 文章怎么说的, 报道怎么写的, 报道怎么说的, 报道里怎么说, 报道里怎么写的, 有出处吗, 有来源吗, 有依据吗, 有原文吗, 哪能查到, 在哪能查到, 哪里能查到, 哪里可以查到, 在哪里可以查到,
    where did you get that, where did you get this, where did you get it, where did you read that, where did you read it, where did that come from, where did it come from, where does that come from, where does it come from, where does the figure come from, where does this figure come from, where does that figure come from, where does this number come from, where does that number come from, which article says so, which article says that, which article is it from, which article is that from, which article is this from, which article mentions it, which article mentions this, which article mentions that, who reported it, who reported that, who reported this, says so, your source, what is your source, what's your source, what's the source, what is the source, according to whom`,
  ),
];
