import type { Api } from 'grammy';
import type { Logger } from 'pino';
import { escapeHtml, span } from './blocks.ts';
import { describeFault } from './errors.ts';
import { MESSAGE_LIMIT } from './layout.ts';
import { cutBefore } from './sentences.ts';

/** Tells each admin in one message, cut where it is too long. Who cannot be told is logged, without the id. */
export async function tellAdmins(
  api: Api,
  ids: readonly number[],
  { text, log }: { readonly text: string; readonly log: Logger },
): Promise<void> {
  const html = escapeHtml(span(text.slice(0, cutBefore(text, MESSAGE_LIMIT))).text);
  for (const id of ids) {
    try {
      await api.sendMessage(id, html, {
        parse_mode: 'HTML',
        link_preview_options: { is_disabled: true },
      });
    } catch (error) {
      log.warn(describeFault(error), 'an admin was not told');
    }
  }
}
