import { plainText } from '../reply/lines.ts';
import type { CitedPassage, Reply } from '../reply/reply.ts';

/** A reply as it is read in a terminal: the answer, then each passage with the proving stretch in 【】. */
export function terminalText(reply: Reply): string {
  const passages = reply.passages.map((passage, index) =>
    passageText(passage, reply.passages.length > 1 ? index + 1 : null),
  );
  const suggestions =
    reply.suggestions.length === 0
      ? []
      : [
          `${reply.language === 'zh' ? '可以问：' : 'You can ask: '}${reply.suggestions.map(({ question }) => question).join(' ')}`,
        ];
  return [plainText(reply.lines), ...passages, ...suggestions].join('\n');
}

function passageText(
  { title, published, text, mark }: CitedPassage,
  number: number | null,
): string {
  const marked = `${text.slice(0, mark[0])}【${text.slice(mark[0], mark[1])}】${text.slice(mark[1])}`;
  return `${number === null ? '' : `[${number}] `}《${title}》（${published}）\n  ${marked}`;
}
