import { Api, InlineKeyboard, InputFile } from 'grammy';
import { expect, test } from 'vitest';
import { takeProblems } from './outgoing.ts';
import { recorder } from './recorder.ts';
import { startStandIn, type StandIn } from './stand-in.ts';

const TOKEN = '1:test';
const keyboard = new InlineKeyboard().text('乙', 'd').copyText('丙', '丁');
const dumbKeyboard = new InlineKeyboard().text('乙', 'd'.repeat(65));
const picture = (): InputFile => new InputFile(Buffer.from('\r\n--甲\u{0}'), 'chart.png');

/** Makes calls that are recorded. */
function recorded(): { api: Api; calls: ReturnType<typeof recorder>['calls'] } {
  const { calls, transformer } = recorder();
  const api = new Api(TOKEN);
  api.config.use(transformer);
  return { api, calls };
}

/** Makes calls over HTTP. */
async function standIn(use: (api: Api, telegram: StandIn) => Promise<unknown>): Promise<void> {
  const telegram = await startStandIn(TOKEN);
  try {
    await use(new Api(TOKEN, { apiRoot: telegram.url }), telegram);
  } finally {
    await telegram.close();
  }
}

test('what the recorder answers is held against the limits', async () => {
  const { api } = recorded();
  await api.sendMessage(7, '甲', { reply_markup: keyboard });
  expect(takeProblems()).toEqual([]);
  await api.sendMessage(7, '文'.repeat(4097));
  await api.sendPhoto(7, picture(), { reply_markup: dumbKeyboard });
  expect(takeProblems()).toEqual([
    'sendMessage: text: 4097 characters, at most 4096',
    'sendPhoto: reply_markup: row 0: callback_data: 65 bytes, not 1 to 64',
  ]);
});

test('what comes in over HTTP is held against the limits, also with a file', async () => {
  await standIn(async (api) => {
    await api.sendMessage(7, '甲', { reply_markup: keyboard });
    await api.sendPhoto(7, picture(), { caption: '2023', reply_markup: keyboard });
    expect(takeProblems()).toEqual([]);
    await api.answerCallbackQuery('q', { text: '文'.repeat(201) });
    await api.sendPhoto(7, picture(), { caption: '文'.repeat(1025), reply_markup: dumbKeyboard });
    expect(takeProblems()).toEqual([
      'answerCallbackQuery: text: 201 characters, at most 200',
      'sendPhoto: caption: 1025 characters, at most 1024',
      'sendPhoto: reply_markup: row 0: callback_data: 65 bytes, not 1 to 64',
    ]);
  });
});

const edit = (api: Api): Promise<unknown> =>
  api.editMessageMedia(
    7,
    9,
    { type: 'photo', media: picture(), caption: '2023' },
    { reply_markup: keyboard },
  );

test('calls are recorded as JSON, and a file as its name, with and without HTTP', async () => {
  const want = {
    method: 'editMessageMedia',
    payload: {
      chat_id: 7,
      message_id: 9,
      media: { type: 'photo', media: { upload: 'chart.png' }, caption: '2023' },
      reply_markup: {
        inline_keyboard: [
          [
            { text: '乙', callback_data: 'd' },
            { text: '丙', copy_text: { text: '丁' } },
          ],
        ],
      },
    },
  };
  const { api, calls } = recorded();
  await edit(api);
  expect(calls).toEqual([want]);
  await standIn(async (overHttp, telegram) => {
    await edit(overHttp);
    expect(telegram.calls).toMatchObject([want]);
  });
});

test('messages and pictures that are sent get ids, which may be scripted', async () => {
  const { transformer } = recorder([], [{ method: 'sendMessage', result: { message_id: 5 } }]);
  const api = new Api(TOKEN);
  api.config.use(transformer);
  expect(await api.sendMessage(7, '甲')).toEqual({ message_id: 5 });
  expect((await api.sendMessage(7, '甲')).message_id).toBe(1001);
  const { message_id: id, photo } = await api.sendPhoto(7, picture());
  expect({ id, file: photo[0]?.file_id }).toEqual({ id: 1002, file: 'photo-1002' });
  await standIn(async (overHttp) => {
    const sent = await overHttp.sendPhoto(7, picture());
    expect(sent.photo[0]?.file_id).toBe('photo-1001');
  });
});

test.fails('a test fails that makes a bad call, also where the bot goes on', async () => {
  expect((await recorded().api.sendMessage(7, ' ')).message_id).toBe(1001);
});
