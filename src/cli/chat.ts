import { createInterface } from 'node:readline';
import type { Answerer, Context } from '../reply/answerer.ts';
import type { Io } from './io.ts';
import { terminalText } from './terminal-text.ts';

const HINT =
  'BOT_TOKEN 未设置，先在终端里聊天。要接入 Telegram：向 @BotFather 发送 /newbot 取得 token，写进 .env 的 BOT_TOKEN=… 再运行。\nNo BOT_TOKEN: chatting in the terminal. For Telegram, send /newbot to @BotFather and put BOT_TOKEN=… into .env.';

/** The bot as a chat in the terminal, or one question a line from a pipe. Ends with the input. */
export async function runChat(answerer: Answerer, io: Io): Promise<void> {
  const interactive = io.input.isTTY === true;
  io.err(HINT);
  if (interactive) io.err('一行一个问题，Ctrl-D 结束。');
  let context: Context | null = null;
  for await (const line of createInterface({ input: io.input, crlfDelay: Infinity })) {
    if (line.trim().length === 0) continue;
    const asked = answerer.ask(line, { context, today: io.today() });
    context = asked.context;
    io.out(`${interactive ? '' : `> ${line}\n`}${terminalText(asked.reply)}\n`);
    // The asker reads meanwhile; after the first time there is nothing left to do.
    if (interactive) answerer.warm();
  }
}
