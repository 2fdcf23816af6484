import { expect, test } from 'vitest';
import { ConfigError, parseConfig } from './config.ts';

const TOKEN = `123456:${'a'.repeat(35)}`;
const WEBHOOK = {
  BOT_TOKEN: TOKEN,
  WEBHOOK_URL: 'https://bot.example.org/updates',
  WEBHOOK_SECRET: 'a-secret_of-16-ch',
};

function messageOf(env: Readonly<Record<string, string>>): string {
  try {
    parseConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return '';
}

test.each([
  {
    name: 'a webhook listens on the loopback',
    env: WEBHOOK,
    want: {
      webhook: {
        url: 'https://bot.example.org/updates',
        secret: 'a-secret_of-16-ch',
        host: '127.0.0.1',
        port: 8080,
      },
      ops: null,
    },
  },
  {
    name: 'host and port may be named',
    env: { ...WEBHOOK, HOST: '0.0.0.0', PORT: ' 3000 ' },
    want: { webhook: { host: '0.0.0.0', port: 3000 } },
  },
  {
    name: 'a port of the platform alone sets no webhook',
    env: { BOT_TOKEN: TOKEN, PORT: '3000' },
    want: { webhook: null },
  },
  {
    name: 'a secret alone sets no webhook',
    env: { WEBHOOK_SECRET: WEBHOOK.WEBHOOK_SECRET, WEBHOOK_URL: ' ' },
    want: { webhook: null },
  },
  {
    name: 'health is told on the loopback, also without a webhook',
    env: { BOT_TOKEN: TOKEN, OPS_PORT: '9090' },
    want: { webhook: null, ops: { host: '127.0.0.1', port: 9090 } },
  },
  {
    name: 'health may be told elsewhere',
    env: { ...WEBHOOK, OPS_PORT: '9090', OPS_HOST: '10.0.0.5' },
    want: { ops: { host: '10.0.0.5', port: 9090 } },
  },
  {
    name: 'a Bot API server of its own may deliver in the clear and to any port',
    env: {
      ...WEBHOOK,
      TELEGRAM_API_ROOT: 'http://127.0.0.1:8081',
      WEBHOOK_URL: 'http://127.0.0.1:8080/updates',
    },
    want: { webhook: { url: 'http://127.0.0.1:8080/updates' } },
  },
])('$name', ({ env, want }) => {
  expect(parseConfig(env)).toMatchObject(want);
});

test.each([
  { key: 'WEBHOOK_URL', value: 'SECRET.example.org' },
  { key: 'WEBHOOK_URL', value: 'ftp://SECRET.example.org/' },
  { key: 'WEBHOOK_URL', value: 'http://SECRET.example.org/' },
  { key: 'WEBHOOK_URL', value: 'https://SECRET.example.org:8080/' },
  { key: 'WEBHOOK_URL', value: 'https://user:SECRET@example.org/' },
  { key: 'WEBHOOK_URL', value: 'https://example.org/#SECRET' },
  { key: 'WEBHOOK_SECRET', value: '' },
  { key: 'WEBHOOK_SECRET', value: 'SECRET-of-15-ch' },
  { key: 'WEBHOOK_SECRET', value: 'SECRET with spaces' },
  { key: 'WEBHOOK_SECRET', value: `SECRET${'a'.repeat(251)}` },
  { key: 'PORT', value: '0' },
  { key: 'PORT', value: '65536' },
  { key: 'PORT', value: 'SECRET' },
  { key: 'PORT', value: '80.5' },
  { key: 'OPS_PORT', value: '-1' },
  { key: 'OPS_PORT', value: '8080' },
  { key: 'BOT_TOKEN', value: '' },
])('$key=$value is refused in one line that names it, without the value', ({ key, value }) => {
  const message = messageOf({ ...WEBHOOK, [key]: value });
  expect(message).toMatch(new RegExp(`^${key} [^\n]+$`));
  expect(message).not.toContain('SECRET-');
  expect(message.replaceAll('WEBHOOK_SECRET', '')).not.toContain('SECRET');
});

test('all that is wrong is told at once', () => {
  const message = messageOf({ WEBHOOK_URL: 'x', WEBHOOK_SECRET: 'x', PORT: 'x', OPS_PORT: 'x' });
  const keys = message.split('\n').map((line) => line.split(' ')[0]);
  expect(new Set(keys)).toEqual(
    new Set(['BOT_TOKEN', 'OPS_PORT', 'PORT', 'WEBHOOK_SECRET', 'WEBHOOK_URL']),
  );
  expect(keys).toHaveLength(5);
});
