import { expect, onTestFinished, test } from 'vitest';
import { NO_CONTEXT } from '../../src/answer/context.ts';
import type { Store } from '../../src/store/store.ts';
import { answeredWith, contextWith, SHOWN } from './samples.ts';

/** What every store does. `limit`: how many things of a sort it keeps; as many as it likes when left out. */
export function storeContract(open: (limit?: number) => Store | Promise<Store>): void {
  const opened = async (limit?: number): Promise<Store> => {
    const store = await open(limit);
    onTestFinished(() => store.close());
    return store;
  };

  test('what was never kept is null', async () => {
    const { contexts, replies, settings, charts } = await opened();
    expect(await contexts.get({ chat: 1, person: null })).toBeNull();
    expect(await replies.get({ chat: 1, message: 2 })).toBeNull();
    expect(await replies.ofMessage({ chat: 1, message: 2 })).toBeNull();
    expect(await settings.language(1)).toBeNull();
    expect(await charts.get('a')).toBeNull();
  });

  test('each person in a group has a context of their own, and the last one counts', async () => {
    const { contexts } = await opened();
    await contexts.set({ chat: -1, person: 7 }, contextWith('甲'));
    await contexts.set({ chat: -1, person: 7 }, contextWith('乙'));
    await contexts.set({ chat: -1, person: 8 }, NO_CONTEXT);
    expect(await contexts.get({ chat: -1, person: 7 })).toEqual(contextWith('乙'));
    expect(await contexts.get({ chat: -1, person: 8 })).toEqual(NO_CONTEXT);
    expect(await contexts.get({ chat: -1, person: 9 })).toBeNull();
    expect(await contexts.get({ chat: -1, person: null })).toBeNull();
    expect(await contexts.get({ chat: -17, person: null })).toBeNull();
  });

  test('a question is found by its message and by every message that answered it', async () => {
    const { replies } = await opened();
    const [question, answered] = [{ chat: 1, message: 10 }, answeredWith('一', [11, 12])];
    await replies.set(question, answered);
    expect(await replies.get(question)).toEqual(answered);
    for (const message of [11, 12])
      expect(await replies.ofMessage({ chat: 1, message })).toEqual({ question, answered });
    expect(await replies.ofMessage(question)).toBeNull();
  });

  test('the same message id in another chat is another question', async () => {
    const { replies } = await opened();
    await replies.set({ chat: 1, message: 10 }, answeredWith('一', [11]));
    expect(await replies.get({ chat: 2, message: 10 })).toBeNull();
    expect(await replies.ofMessage({ chat: 2, message: 11 })).toBeNull();
  });

  test('a question that is answered again has its new wording and messages', async () => {
    const { replies } = await opened();
    const question = { chat: 1, message: 10 };
    const again = {
      text: '二',
      messages: [11, 15],
      before: null,
      shown: SHOWN,
      onlyAsked: false,
    };
    await replies.set(question, answeredWith('一', [11, 12]));
    await replies.set(question, again);
    expect(await replies.get(question)).toEqual(again);
    expect(await replies.ofMessage({ chat: 1, message: 15 })).toEqual({
      question,
      answered: again,
    });
    expect(await replies.ofMessage({ chat: 1, message: 12 })).toBeNull();
  });

  test('a question that no message answered is kept', async () => {
    const { replies } = await opened();
    await replies.set({ chat: 1, message: 10 }, answeredWith('一', []));
    expect(await replies.get({ chat: 1, message: 10 })).toEqual(answeredWith('一', []));
  });

  test('any text comes back as it was', async () => {
    const { replies } = await opened();
    const text = "'; DROP TABLE replies; -- \u0000 \u{1f600} \n\\";
    await replies.set({ chat: 1, message: 10 }, answeredWith(text, [11]));
    expect(await replies.get({ chat: 1, message: 10 })).toEqual(answeredWith(text, [11]));
  });

  test('a chat chooses its language and takes it back', async () => {
    const { settings } = await opened();
    await settings.setLanguage(1, 'en');
    await settings.setLanguage(2, 'zh');
    expect([await settings.language(1), await settings.language(2)]).toEqual(['en', 'zh']);
    await settings.setLanguage(1, null);
    expect([await settings.language(1), await settings.language(2)]).toEqual([null, 'zh']);
  });

  test('the last file of a picture counts', async () => {
    const { charts } = await opened();
    await charts.set('a', 'file-1');
    await charts.set('a', 'file-2');
    await charts.set('b', 'file-3');
    expect([await charts.get('a'), await charts.get('b')]).toEqual(['file-2', 'file-3']);
  });

  test('of more than it keeps, the one unused for longest goes', async () => {
    const { contexts, replies, charts } = await opened(1);
    for (const chat of [1, 2]) {
      await contexts.set({ chat, person: null }, contextWith('甲'));
      await replies.set({ chat, message: 10 }, answeredWith('一', [11]));
      await charts.set(`${chat}`, 'file');
    }
    expect(await contexts.get({ chat: 1, person: null })).toBeNull();
    expect(await replies.get({ chat: 1, message: 10 })).toBeNull();
    expect(await replies.ofMessage({ chat: 1, message: 11 })).toBeNull();
    expect(await charts.get('1')).toBeNull();
    expect(await contexts.get({ chat: 2, person: null })).not.toBeNull();
    expect(await replies.ofMessage({ chat: 2, message: 11 })).not.toBeNull();
    expect(await charts.get('2')).not.toBeNull();
  });

  test('forgetting a chat takes all of it and nothing else', async () => {
    const store = await opened();
    const { contexts, replies, settings, charts } = store;
    const chats = [-1, 1, 11, -11];
    for (const chat of chats) {
      for (const person of [null, 1, 7]) await contexts.set({ chat, person }, contextWith('甲'));
      await replies.set({ chat, message: 10 }, answeredWith('一', [11]));
      await settings.setLanguage(chat, 'en');
    }
    await charts.set('a', 'file');
    await store.forget(-1);
    await store.forget(99);
    const kept = await Promise.all(
      chats.map(async (chat) => [
        ...(await Promise.all([null, 1, 7].map((person) => contexts.get({ chat, person })))),
        await replies.get({ chat, message: 10 }),
        await replies.ofMessage({ chat, message: 11 }),
        await settings.language(chat),
      ]),
    );
    expect(kept.map((things) => things.filter((thing) => thing !== null).length)).toEqual([
      0, 6, 6, 6,
    ]);
    expect(await charts.get('a')).toBe('file');
  });

  test('closing twice does no harm', async () => {
    const store = await opened();
    await store.close();
    await expect(store.close()).resolves.toBeUndefined();
  });
}
