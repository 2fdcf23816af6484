import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Line {
  readonly socket: Socket;
  /** All that came back so far. */
  readonly heard: () => string;
}

/** A connection on which bytes are written by hand. */
export async function dial(port: number): Promise<Line> {
  const socket = connect(port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  let heard = '';
  socket.on('data', (chunk: Buffer) => void (heard += chunk.toString('utf8')));
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return { socket, heard: () => heard };
}
