import { expect, test } from 'vitest';
import { contextAbout } from '../../test/bot/fake-answerer.ts';
import { createMemoryContexts } from './contexts.ts';
import { createMemoryReplies } from './replies.ts';

const about = contextAbout;
const shown = { kind: 'answer', form: 'value', ids: [] } as const;
const ANSWERED = { text: '一', messages: [11, 12], before: null, shown };

test('each person in a group has a context of their own', async () => {
  const contexts = createMemoryContexts();
  await contexts.set({ chat: -1, person: 7 }, about('a'));
  expect(await contexts.get({ chat: -1, person: 7 })).toEqual(about('a'));
  expect(await contexts.get({ chat: -1, person: 8 })).toBeNull();
  expect(await contexts.get({ chat: -1, person: null })).toBeNull();
});

test('the chat unused for longest is forgotten first', async () => {
  const contexts = createMemoryContexts(1);
  await contexts.set({ chat: 1, person: null }, about('a'));
  await contexts.set({ chat: 2, person: null }, about('b'));
  expect(await contexts.get({ chat: 1, person: null })).toBeNull();
  expect(await contexts.get({ chat: 2, person: null })).toEqual(about('b'));
});

test('the same message id in another chat is another question', async () => {
  const replies = createMemoryReplies();
  await replies.set({ chat: 1, message: 10 }, ANSWERED);
  expect(await replies.get({ chat: 1, message: 10 })).toEqual({
    text: '一',
    messages: [11, 12],
    before: null,
  });
  expect(await replies.get({ chat: 2, message: 10 })).toBeNull();
});
