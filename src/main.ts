import process from 'node:process';
import { isatty } from 'node:tty';
import { config as loadDotenv } from 'dotenv';
import { runCommand } from './cli/run.ts';
import { parseOptions, UsageError, USAGE } from './cli/options.ts';
import type { Io } from './cli/io.ts';
import { startTelegram } from './cli/telegram.ts';
import { ConfigError, parseConfig } from './config.ts';
import { KnowledgeError } from './knowledge/problem.ts';
import { localDay } from './text/periods.ts';

/** The only executable, and the only reader of the environment. Exit status: 0, 1 for a fault, 2 for wrong use. */
const io: Io = {
  input: process.stdin,
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  today: () => localDay(new Date()),
};

// A reader that closes the pipe early (… | head) ends the program quietly.
process.stdout.on('error', () => process.exit(0));

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());

/** An operator asks for a check with SIGHUP; a terminal that was closed sends it, too, and then it ends the program. */
function onHangup(check: () => void): void {
  const inTerminal = isatty(0);
  process.on('SIGHUP', function heard() {
    if (!inTerminal || isatty(0)) return check();
    process.off('SIGHUP', heard);
    process.kill(process.pid, 'SIGHUP');
  });
}

/** What nothing handles must not be printed as it is: it may quote what users wrote, and addresses with the token. */
function onCrash(report: (error: unknown) => void): void {
  process.on('uncaughtException', (error) => {
    report(error);
    process.exit(1);
  });
}

async function main(): Promise<number> {
  const options = parseOptions(process.argv.slice(2));
  return runCommand(options, io, {
    startBot: (shelf) =>
      startTelegram(parseConfig(readEnv()), {
        shelf,
        signal: stop.signal,
        today: io.today,
        onHangup,
        onCrash,
      }),
    account: () => parseConfig(readEnv()),
    storePlace: () => parseConfig(readEnv()).store,
  });
}

function readEnv(): Readonly<Record<string, string | undefined>> {
  loadDotenv({ quiet: true });
  return process.env;
}

function describe(error: unknown): { message: string; status: number } {
  if (error instanceof UsageError) return { message: `${error.message}\n\n${USAGE}`, status: 2 };
  if (error instanceof ConfigError) return { message: error.message, status: 2 };
  if (error instanceof KnowledgeError)
    return {
      message: `the knowledge cannot be used:\n${error.message}\nRun npm run check after mending it.`,
      status: 1,
    };
  return { message: error instanceof Error ? error.message : 'an unknown fault', status: 1 };
}

/** Ends only after what was written has gone out: a pipe takes it piece by piece. */
function end(status: number): void {
  process.stdout.write('', () => process.exit(status));
}

main().then(end, (error: unknown) => {
  const { message, status } = describe(error);
  io.err(message);
  end(status);
});
