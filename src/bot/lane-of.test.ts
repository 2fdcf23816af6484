import type { Chat, Update, User } from 'grammy/types';
import { expect, test } from 'vitest';
import { laneOf } from './lane-of.ts';

const from: User = { id: 7, is_bot: false, first_name: '李' };
const chat: Chat.GroupChat = { id: -5, type: 'group', title: 'g' };
const message = { message_id: 1, date: 1, chat, from };
const pressed = { id: 'q', from, chat_instance: 'c', data: 'd' };
const member = { user: from, status: 'member' } as const;

test.each<{ name: string; update: Omit<Update, 'update_id'>; want: number }>([
  { name: 'a message', update: { message }, want: -5 },
  { name: 'an edited message', update: { edited_message: { ...message, edit_date: 2 } }, want: -5 },
  { name: 'a button', update: { callback_query: { ...pressed, message } }, want: -5 },
  {
    name: 'a button of a message that is too old to be told',
    update: { callback_query: { ...pressed, message: { chat, message_id: 1, date: 0 } } },
    want: -5,
  },
  {
    name: 'a bot that was added',
    update: {
      my_chat_member: { chat, from, date: 1, old_chat_member: member, new_chat_member: member },
    },
    want: -5,
  },
])('$name is handled in the order of its chat', ({ update, want }) => {
  expect(laneOf({ update_id: 1, ...update })).toBe(want);
});

test.each<{ name: string; update: Omit<Update, 'update_id'> }>([
  { name: 'an inline query', update: { inline_query: { id: 'q', from, query: '', offset: '' } } },
  {
    name: 'a button of a message sent inline',
    update: { callback_query: { ...pressed, inline_message_id: 'm' } },
  },
])('$name, which has no chat, is handled in the order of its person', ({ update }) => {
  expect(laneOf({ update_id: 1, ...update })).toBe(7);
});

test('what was not asked for has a lane as well', () => {
  expect(laneOf({ update_id: 1 })).toBe(0);
});
