/** What a call says, by the names of its parameters. */
export type Payload = Readonly<Record<string, unknown>>;

/**
 * What Telegram answers to a call that it takes: sent messages, whose ids count up from 1001, with the file id
 * `photo-1001` where message 1001 shows a picture; else true.
 */
export function createResults(): (method: string, payload: Payload) => unknown {
  let lastId = 1000;
  return (method, payload) => {
    switch (method) {
      case 'sendMessage':
        lastId += 1;
        return { ...messageOf(lastId, payload), text: payload['text'] };
      case 'sendPhoto':
        lastId += 1;
        return { ...messageOf(lastId, payload), photo: photoOf(lastId) };
      case 'editMessageMedia': {
        const id = payload['message_id'];
        return id === undefined ? true : { ...messageOf(id, payload), photo: photoOf(id) };
      }
      default:
        return true;
    }
  };
}

function messageOf(id: unknown, payload: Payload): object {
  return { message_id: id, date: 0, chat: { id: payload['chat_id'], type: 'private' } };
}

function photoOf(id: unknown): object[] {
  const name = `photo-${String(id)}`;
  return [{ file_id: name, file_unique_id: name, width: 1, height: 1 }];
}
