import { expect, test } from 'vitest';
import type { Message, Update } from 'grammy/types';
import { textUpdate } from '../bot/messages.ts';
import type { Fault } from '../bot/stand-in.ts';
import { fakeAnswerer } from '../bot/fake-answerer.ts';
import { openHook, openTelegram, TOKEN, type Hook } from './hook.ts';
import { post, SECRET } from './sender.ts';

/** A word that stands in all that users write here, and in nothing else. */
const WORD = '机密词';
const SECRETS = [TOKEN, 'very-secret', SECRET, WORD];

const HOSTILE: readonly string[] = [
  WORD,
  `${WORD}\u200b\u200d\u2060\ufeff`,
  `\u202e${WORD}\u202c\u2066`,
  `\u0000\u0007\u001b[31m${WORD}\u009b`,
  `${WORD}${'\u0301'.repeat(500)}`,
  `<b onclick="${WORD}">&lt;</i></blockquote>`,
  `[${WORD}](tg://user?id=1) *_~\`|\\`,
  `"${WORD}"\n{"level":60,"msg":"${WORD}"}`,
  `'${WORD}' “${WORD}” «${WORD}»`,
  `${WORD}${'😀'.repeat(2_040)}`,
  `${WORD}${'9'.repeat(1_000)}`,
  `/start ${WORD}`,
  `/${WORD}`,
  `https://api.telegram.org/bot${TOKEN}/sendMessage ${WORD}`,
];

function updatesWith(text: string, id: number): Update[] {
  const { message } = textUpdate(id, text);
  if (message?.from === undefined) throw new Error('the message has a sender');
  const from = { ...message.from, first_name: text, username: WORD };
  const named: Message & Update.NonChannel = { ...message, text, from };
  return [
    { update_id: id, message: named },
    { update_id: id + 1, edited_message: { ...named, edit_date: 2 } },
    {
      update_id: id + 2,
      callback_query: { id: WORD, from, chat_instance: WORD, data: text, message: named },
    },
    { update_id: id + 3, inline_query: { id: WORD, from, query: text, offset: WORD } },
  ];
}

/** What Telegram and proxies say that quotes a message or an address. */
const QUOTING: readonly Fault[] = [
  { kind: 'cut' },
  { kind: 'half' },
  { kind: 'html' },
  { kind: 'error', code: 400, description: `Bad Request: can't parse entities: "${WORD}"` },
  { kind: 'error', code: 400, description: `Bad Request: button URL '${WORD}' is invalid` },
  { kind: 'error', code: 400, description: `Bad Request: “${WORD}” is no text` },
  { kind: 'error', code: 403, description: 'Forbidden: bot was blocked by the user' },
  { kind: 'error', code: 500, description: `Internal Server Error: "${WORD}"` },
  { kind: 'error', code: 429, retryAfter: 0.001, description: 'Too Many Requests' },
];

function expectClean({ lines }: Hook): void {
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines) {
    for (const secret of SECRETS) expect(line).not.toContain(secret);
    expect(line).not.toContain(encodeURIComponent(WORD));
    expect(line).not.toContain(JSON.stringify(WORD).replaceAll('"', ''));
  }
}

test('of hostile updates over faults of Telegram, no line holds a token, a secret or a text', async () => {
  const telegram = await openTelegram();
  const hook = await openHook(telegram);
  await hook.connected;
  let id = 1;
  for (const text of HOSTILE)
    for (const update of updatesWith(text, (id += 10))) {
      const fault = QUOTING[id % QUOTING.length];
      id += 1;
      if (fault)
        for (const method of ['sendMessage', 'editMessageText']) telegram.fault(method, fault);
      await post(hook.url, { ...update, update_id: id * 10 });
    }
  expect(hook.lines.join('')).toContain('an update failed');
  expect(hook.lines.join('')).toContain('is repeated');
  expectClean(hook);
});

test('of a bot that throws what users wrote, only the kind of the fault is logged', async () => {
  const telegram = await openTelegram();
  const hook = await openHook(telegram, {
    answerer: {
      ...fakeAnswerer(),
      ask(question) {
        throw new TypeError(
          `cannot read ${question}\nof https://x/bot${TOKEN}/\n    at ${question}`,
          {
            cause: new Error(question),
          },
        );
      },
    },
  });
  await hook.connected;
  for (const [index, text] of HOSTILE.entries())
    await post(hook.url, textUpdate(index + 1, text, index + 1));
  expect(hook.lines.join('')).toContain('TypeError');
  expectClean(hook);
});

test('of forged calls nothing is logged at all', async () => {
  const telegram = await openTelegram();
  const hook = await openHook(telegram);
  await hook.connected;
  const before = hook.lines.length;
  await post(`${hook.url}?${WORD}`, { [WORD]: WORD }, 'a-secret_of-16-cx');
  await post(`${hook.url}/${encodeURIComponent(WORD)}`, WORD);
  await post(hook.url, { update_id: WORD });
  expect(hook.refusals).toEqual(['secret', 'path', 'no-update']);
  expect(hook.lines.slice(before)).toEqual([]);
});

test('updates that Telegram never made are refused, or left without an answer, and end nothing', async () => {
  const telegram = await openTelegram();
  const hook = await openHook(telegram);
  await hook.connected;
  const withChat = { chat: { id: 3 }, from: 1, text: {}, date: [], message_id: 'x' };
  const wrong: readonly unknown[] = [
    null,
    5,
    'x',
    [],
    {},
    { chat: null },
    { chat: { id: 'x' } },
    { from: { id: 0.5 } },
  ];
  const odd = [withChat, { ...withChat, from: { id: 3 } }];
  const kinds = ['message', 'edited_message', 'callback_query', 'inline_query', 'my_chat_member'];
  let id = 1_000;
  for (const kind of kinds)
    for (const body of [...wrong, ...odd]) {
      id += 1;
      const status = await post(hook.url, { update_id: id, [kind]: body });
      expect(wrong.includes(body) ? [400] : [200, 400]).toContain(status);
    }
  expect(await post(hook.url, textUpdate(1, '甲'))).toBe(200);
  expect(telegram.sentTo(7)).toEqual(['你问：甲']);
});
