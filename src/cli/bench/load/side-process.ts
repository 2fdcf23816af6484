import { once } from 'node:events';
import process from 'node:process';
import { listen } from '../../../server/listen.ts';
import { createBotApi } from './bot-api.ts';
import { createEchoApp } from './echo-bot.ts';
import type { Side } from './side.ts';

/** The program of what the load bench runs beside the bot; nothing imports it. Ends with the bench. */
const ANY = { host: '127.0.0.1', port: 0 };

async function start(side: Side): Promise<number> {
  if (side.kind === 'echo')
    return (await listen(createEchoApp(side), { ...ANY, settings: 'the echo bot' })).port;
  const server = createBotApi().listen(ANY.port, ANY.host);
  await once(server, 'listening');
  const address = server.address();
  return address === null || typeof address === 'string' ? ANY.port : address.port;
}

process.on('disconnect', () => process.exit(0));
process.once('message', (side: Side) => {
  void start(side).then((port) => process.send?.(port));
});
