import type { InlineQueryResultArticle } from 'grammy/types';
import { escapeHtml } from '../../src/bot/blocks.ts';
import type { ShownMessage } from '../bot/walk/telegram.ts';
import type { Item } from './play.ts';

/** What a page is made of besides what the chat shows. */
export interface Looks {
  readonly style: string;
  readonly lang: string;
}

const HEADERS = {
  bot: '<header><span class="face">Z</span><span><b>Zonebot</b><small>bot</small></span></header>',
  group:
    '<header><span class="face">群</span><span><b>招商工作群</b><small>12位成员</small></span></header>',
} as const;

/** Marks quotes that are longer than a phone shows of them, and says how high the page is. */
const MEASURE = `document.fonts.ready.then(() => {
  for (const quote of document.querySelectorAll('blockquote')) {
    const { scrollHeight, clientHeight } = quote.firstChild;
    quote.classList.toggle('more', scrollHeight > clientHeight + 1);
  }
  document.documentElement.dataset.height = Math.ceil(document.body.getBoundingClientRect().height);
});`;

/** A chat on a phone as one page that needs nothing else. */
export function pageOf(items: readonly Item[], { style, lang }: Looks): string {
  const isOffer = items.some(({ type }) => type === 'offered');
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<title>Zonebot</title>
<style>${style}</style>
<body>
${isOffer ? HEADERS.group : HEADERS.bot}
<main>
${items.map(itemHtml).join('\n')}
</main>
<script>${MEASURE}</script>
</body>
</html>
`;
}

function itemHtml(item: Item): string {
  switch (item.type) {
    case 'said':
      return `<div class="row mine"><div class="bubble">${escapeHtml(item.text)}</div></div>`;
    case 'reply':
      return replyHtml(item.message, item.photo);
    case 'offered':
      return offerHtml(item.query, item.results);
    default:
      return item satisfies never;
  }
}

function replyHtml({ text, rows, isPhoto }: ShownMessage, photo: Uint8Array | null): string {
  const words = isPhoto ? escapeHtml(text) : bodyOf(text);
  const picture = photo
    ? `<img src="data:image/png;base64,${Buffer.from(photo).toString('base64')}">`
    : '';
  const buttons = rows
    .map((row) => `<div class="keys">${row.map((one) => buttonHtml(one)).join('')}</div>`)
    .join('');
  return `<div class="row"><div class="bubble${photo ? ' photo' : ''}">${picture}<div class="words">${words}</div></div>${buttons}</div>`;
}

/** Telegram's HTML is HTML but for line breaks, of which a quote swallows the one behind it. */
function bodyOf(html: string): string {
  return html
    .replaceAll('<blockquote expandable>', '<blockquote><div>')
    .replaceAll(/<\/blockquote>\n?/g, '</div></blockquote>');
}

function buttonHtml(button: ShownMessage['rows'][number][number]): string {
  const mark = 'url' in button ? '<i>↗</i>' : 'copy_text' in button ? '<i class="copy"></i>' : '';
  return `<span class="key"><span>${escapeHtml(button.text)}</span>${mark}</span>`;
}

function offerHtml(query: string, results: readonly InlineQueryResultArticle[]): string {
  const offers = results.map(
    ({ title, description = '' }) =>
      `<div class="offer"><span class="face">${escapeHtml(title.slice(0, 1))}</span><div><b>${escapeHtml(title)}</b><p>${escapeHtml(description)}</p></div></div>`,
  );
  return `<div class="offers">${offers.join('')}</div><div class="field">@zonebot ${escapeHtml(query)}</div>`;
}
