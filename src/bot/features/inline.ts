import { createHash } from 'node:crypto';
import { Composer, type Context } from 'grammy';
import type { InlineQueryResultArticle } from 'grammy/types';
import type { View } from '../../answer/view.ts';
import { FROM_INLINE, payloadOf } from '../../browse/links.ts';
import { plainText } from '../../reply/lines.ts';
import type { Language, Reply } from '../../reply/reply.ts';
import { askAnswerer } from '../ask-answerer.ts';
import { escapeHtml, wellFormed } from '../blocks.ts';
import type { BotDeps } from '../deps.ts';
import { renderReply } from '../html.ts';
import { inTime } from '../in-time.ts';
import { linkTo } from '../keyboard.ts';
import { languageOf, texts } from '../texts.ts';
import { cutBefore } from '../sentences.ts';

/** Telegram takes 50; a page is what a phone shows in a few screens. */
const RESULTS_ON_PAGE = 20;
/** How long Telegram may answer the same query itself: replies change only with the knowledge. */
const CACHE_SECONDS = 300;
const MOST_TITLE = 100;
const MOST_DESCRIPTION = 200;

/** `@bot 问题` in any chat: cited answers to send there. */
export function inlineFeature(deps: BotDeps): Composer<Context> {
  const feature = new Composer();
  feature.on('inline_query', async (ctx) => {
    const { query, offset, from } = ctx.inlineQuery;
    const chosen = await deps.store.settings.language(from.id);
    const language = chosen ?? languageOf(from.language_code);
    const replies = offered(query.trim(), language, deps);
    const start = Number.parseInt(offset, 10) || 0;
    const shown = replies.slice(start, start + RESULTS_ON_PAGE);
    const next = start + RESULTS_ON_PAGE;
    const results = shown.map((one) => articleOf(one, ctx.me.username));
    const options = {
      cache_time: CACHE_SECONDS,
      next_offset: next < replies.length ? String(next) : '',
      button: { text: texts[language].inlineButton, start_parameter: FROM_INLINE },
    };
    await inTime(ctx.answerInlineQuery(results, options));
  });
  return feature;
}

interface Offered {
  readonly reply: Reply;
  readonly question: string;
}

/** One message each, so that no figure goes without its passage: the answer to the query, then those to questions near it; for an empty query some that many may want. */
function offered(query: string, language: Language, deps: BotDeps): readonly Offered[] {
  if (query === '') return shownFor(deps.browser.popular(), language, deps);
  const { reply } = askAnswerer(query, { context: null, place: 'inline' }, deps);
  const own = reply.kind === 'answer' ? [{ reply, question: query }] : [];
  const near = shownFor(factsNear(reply), reply.language, deps);
  const titles = new Set<string>();
  return [...own, ...near].filter((one) => {
    const title = titleOf(one.reply);
    if (titles.has(title) || renderReply(one.reply).length !== 1) return false;
    titles.add(title);
    return true;
  });
}

function factsNear({ figures, suggestions }: Reply): readonly string[] {
  return [...new Set([...figures, ...suggestions].map(({ fact }) => fact))];
}

function shownFor(
  facts: readonly string[],
  language: Language,
  { answerer }: BotDeps,
): readonly Offered[] {
  return facts.flatMap((fact) => {
    const view: View = { type: 'figures', facts: [fact] };
    const asked = answerer.show(view, language);
    return asked ? [{ reply: asked.reply, question: '' }] : [];
  });
}

function titleOf({ lines }: Reply): string {
  return wellFormed(plainText(lines.filter(({ role }) => role === 'direct')));
}

function articleOf({ reply, question }: Offered, username: string): InlineQueryResultArticle {
  const title = titleOf(reply);
  const [message] = renderReply(reply);
  const { passages, language } = reply;
  const payload = payloadOf(reply, question);
  return {
    type: 'article',
    id: createHash('sha256').update(`${language} ${title}`).digest('base64url'),
    title: cut(title, MOST_TITLE),
    ...(passages[0] ? { description: cut(passages[0].text, MOST_DESCRIPTION) } : {}),
    input_message_content: {
      message_text: message?.html ?? escapeHtml(title),
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
    },
    ...(payload === null
      ? {}
      : {
          reply_markup: {
            inline_keyboard: [
              [{ text: texts[language].inlineButton, url: linkTo(username, payload) }],
            ],
          },
        }),
  };
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, cutBefore(text, most - 1))}…`;
}
