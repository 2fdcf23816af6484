import { Composer, type Context } from 'grammy';
import type { Rows } from '../../browse/target.ts';
import type { BotDeps } from '../deps.ts';
import { say } from '../say.ts';
import { texts } from '../texts.ts';

/** /language fixes the language of a chat, or lets each reply follow its question again. */
export function languageFeature(deps: BotDeps): Composer<Context> {
  const feature = new Composer();
  feature.command('language', (ctx) => say(ctx, 'languageChoice', deps, choices()));
  return feature;
}

function choices(): Rows {
  const { languages } = texts.zh;
  return [
    [
      { label: languages.zh, target: { type: 'language', language: 'zh' } },
      { label: languages.en, target: { type: 'language', language: 'en' } },
    ],
    [{ label: languages.any, target: { type: 'language', language: null } }],
  ];
}
