import { labelOf } from '../reply/labels.ts';
import { plainText } from '../reply/lines.ts';
import type { Language, Reply } from '../reply/reply.ts';
import { payloadOf } from './links.ts';
import { viewButton, type Button } from './target.ts';
import type { UnderOptions, UnderSources } from './under-reply.ts';
import { WORDS } from './words.ts';

/** Telegram's limit of what a button puts on the clipboard. */
const MOST_COPIED = 256;

/** What can be done with any answer: its original, a copy, a link, and saying what one thinks of it. */
export function footRows(
  reply: Reply,
  { rated, question }: UnderOptions,
  sources: UnderSources,
): Button[][] {
  const { language, kind, figures, shown } = reply;
  const words = WORDS[language];
  if (kind !== 'answer' && kind !== 'passage') return [];
  if (shown?.type === 'original') return [fromOriginal(shown.of, language, sources)];
  const of = shown?.type === 'entry' ? shown.entry : figures[0]?.fact;
  const copied = copyText(reply, sources);
  const payload = payloadOf(reply, question);
  return [
    [
      ...(of === undefined
        ? []
        : [
            {
              label: words.original,
              target: { type: 'view', view: { type: 'original', of } },
            } as const,
          ]),
      ...(copied === null ? [] : [{ label: words.copy, copy: copied }]),
      ...(payload === null ? [] : [{ label: words.share, payload }]),
    ],
    rated
      ? [
          { label: words.up, target: { type: 'rate', verdict: 'up' } },
          { label: words.down, target: { type: 'rate', verdict: 'down' } },
        ]
      : [],
  ];
}

/** Back to what it is the original of and, for a figure, on to where it stands among those of its article. */
function fromOriginal(
  of: string,
  language: Language,
  { factOf, catalogue }: UnderSources,
): Button[] {
  const words = WORDS[language];
  const fact = factOf(of);
  if (fact === null) return [viewButton(words.back, { type: 'entry', entry: of })];
  const { article } = fact;
  const at = catalogue.ofArticle(article).indexOf(fact);
  return [
    viewButton(words.back, { type: 'figures', facts: [of] }),
    {
      label: words.thisArticle,
      target: { type: 'page', page: { page: 'article', article: article.id, at } },
    },
  ];
}

/** The answer with the article that proves it; null when there is no room for both whole. */
function copyText(
  { lines, passages, language, figures }: Reply,
  sources: UnderSources,
): string | null {
  const [first] = passages;
  const direct = plainText(lines.filter(({ role }) => role === 'direct'));
  if (!first || direct === '' || figures.length === 0) return null;
  const citation =
    language === 'zh'
      ? `——《${first.title}》（${first.published}）`
      : ` — ${first.title} (${first.published})`;
  const fact = sources.factOf(figures[0]?.fact ?? '');
  const short = fact
    ? `${labelOf(fact, language, sources.word)}${language === 'zh' ? '：' : ': '}${fact.printed}`
    : direct;
  const fitting = [direct, short].map((text) => text + citation);
  return fitting.find((text) => text.length <= MOST_COPIED) ?? null;
}
