import { plainText } from '../reply/lines.ts';
import type { Reply } from '../reply/reply.ts';

/** The reply in the form of the batch contract, without `id`. */
export function replyJson(reply: Reply): Readonly<Record<string, unknown>> {
  const {
    kind,
    form,
    lines,
    language,
    understood,
    figures,
    results,
    passages,
    refusal,
    suggestions,
    verdict,
  } = reply;
  return {
    kind,
    form,
    answer: plainText(lines),
    language,
    understood,
    figures: [...figures, ...results],
    passages: passages.map(({ file, lines: fileLines, title, published, text, mark }) => ({
      file,
      lines: fileLines,
      title,
      published,
      text,
      mark,
    })),
    verdict,
    refusal,
    suggestions: suggestions.map(({ question }) => question),
  };
}
