import { Composer, type Context } from 'grammy';
import { createLru } from '../../store/lru.ts';
import type { BotDeps } from '../deps.ts';
import { say } from '../say.ts';

const ALBUMS_KEPT = 1_000;

// What people send; not what Telegram reports, like a pinned message.
const CONTENTS = [
  'message:file',
  'message:contact',
  'message:location',
  'message:poll',
  'message:dice',
  'message:game',
  'message:story',
  'message:paid_media',
  'message:checklist',
] as const;

/** A hint for pictures, stickers, voices and the like, in private chats only; one for a whole album. */
export function nonTextFeature(deps: BotDeps): Composer<Context> {
  const feature = new Composer();
  const albums = createLru<true>(ALBUMS_KEPT);
  feature.chatType('private').on([...CONTENTS], async (ctx) => {
    const album = ctx.message.media_group_id;
    if (album !== undefined && albums.get(album)) return;
    await say(ctx, 'nonText', deps);
    if (album !== undefined) albums.set(album, true);
  });
  return feature;
}
