import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ConfigError, parseConfig } from './config.ts';

const SALT = 'a-salt-of-16-chars';
const TOKEN = `123456:${'a'.repeat(35)}`;

function messageOf(env: Readonly<Record<string, string>>): string {
  try {
    parseConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return '';
}

test('an empty environment starts the chat in the terminal', () => {
  expect(parseConfig({})).toEqual({
    botToken: null,
    apiRoot: null,
    logLevel: 'info',
    store: null,
    adminIds: [],
    webhook: null,
    ops: null,
  });
});

test.each([
  {
    name: 'empty values count as absent',
    env: { BOT_TOKEN: '', TELEGRAM_API_ROOT: ' ', LOG_LEVEL: '' },
    want: { botToken: null, apiRoot: null, logLevel: 'info' },
  },
  {
    name: 'a token is taken without the spaces around it',
    env: { BOT_TOKEN: ` ${TOKEN}\n` },
    want: { botToken: TOKEN },
  },
  {
    name: 'a Bot API server may be named',
    env: { TELEGRAM_API_ROOT: 'http://127.0.0.1:8081' },
    want: { apiRoot: 'http://127.0.0.1:8081' },
  },
  { name: 'a log level may be named', env: { LOG_LEVEL: 'debug' }, want: { logLevel: 'debug' } },
  {
    name: 'a store may be named, with the secret of its hashes',
    env: { STORE_FILE: ' data/store.db ', HASH_SALT: ` ${SALT} ` },
    want: { store: { kind: 'sqlite', file: 'data/store.db', salt: SALT } },
  },
  {
    name: 'the store may be a Redis',
    env: { REDIS_URL: ' rediss://bot:pw@redis.internal:6380/2 ', HASH_SALT: SALT },
    want: {
      store: { kind: 'redis', url: 'rediss://bot:pw@redis.internal:6380/2', salt: SALT },
    },
  },
  {
    name: 'a secret without a store is not used',
    env: { STORE_FILE: ' ', HASH_SALT: SALT },
    want: { store: null },
  },
  {
    name: 'admins may be named, each once',
    env: { ADMIN_IDS: ' 123456789, 7000000017 ,123456789' },
    want: { adminIds: [123456789, 7000000017] },
  },
  {
    name: 'other keys are none of its business',
    env: { HOME: '/root', PATH: '' },
    want: { botToken: null },
  },
])('$name', ({ env, want }) => {
  expect(parseConfig(env)).toMatchObject(want);
});

test.each([
  { key: 'BOT_TOKEN', value: 'SECRET-token' },
  { key: 'BOT_TOKEN', value: '123456:SECRET' },
  { key: 'BOT_TOKEN', value: `bot${TOKEN}SECRET` },
  { key: 'BOT_TOKEN', value: `${TOKEN} SECRET` },
  { key: 'TELEGRAM_API_ROOT', value: 'SECRET.example' },
  { key: 'TELEGRAM_API_ROOT', value: 'file:///SECRET' },
  { key: 'LOG_LEVEL', value: 'SECRET' },
  { key: 'HASH_SALT', value: 'SECRET-of-15-ch' },
  { key: 'REDIS_URL', value: 'SECRET:6379' },
  { key: 'REDIS_URL', value: 'redis://SECRET:x:y/' },
  { key: 'REDIS_URL', value: 'http://SECRET' },
  { key: 'ADMIN_IDS', value: '@SECRET' },
  { key: 'ADMIN_IDS', value: '12SECRET' },
  { key: 'LOG_LEVEL', value: 'INFO' },
  { key: 'ADMIN_IDS', value: '@SECRET' },
  { key: 'ADMIN_IDS', value: '12,-34567' },
])('$key=$value is refused by name, without the value', ({ key, value }) => {
  const message = messageOf({ [key]: value });
  expect(message).toContain(key);
  expect(message).not.toContain('SECRET');
  expect(message.replaceAll(/info|INFO/g, '')).not.toContain(value);
});

test.each([{ STORE_FILE: 'SECRET.db' }, { REDIS_URL: 'redis://:SECRET@host' }])(
  'a store without the secret of its hashes is refused, without its name: %o',
  (env) => {
    const message = messageOf(env);
    expect(message).toMatch(/^HASH_SALT is needed once STORE_FILE or REDIS_URL is set: \S/);
    expect(message).not.toContain('SECRET');
  },
);

test('two stores at once are refused with one message', () => {
  const env = { STORE_FILE: 'SECRET.db', REDIS_URL: 'redis://SECRET', HASH_SALT: SALT };
  expect(messageOf(env)).toBe(
    'STORE_FILE and REDIS_URL are both set: there is one store, so empty one of them',
  );
});

test.each([
  { list: '1,SECRET,3', bad: [2] },
  { list: '0,-5,1.5,+7,1e3,９', bad: [1, 2, 3, 4, 5, 6] },
  { list: '1,,2,', bad: [2, 4] },
  { list: '1 2', bad: [1] },
  { list: '99999999999999999999', bad: [1] },
])('the bad ids of ADMIN_IDS=$list are named by their places $bad', ({ list, bad }) => {
  const message = messageOf({ ADMIN_IDS: list });
  const places = [...message.matchAll(/number (\d+) of the list/g)].map(([, place]) =>
    Number(place),
  );
  expect(places).toEqual(bad);
  expect(message).not.toContain('SECRET');
});

test('every bad key is reported at once', () => {
  const message = messageOf({
    BOT_TOKEN: 'x',
    TELEGRAM_API_ROOT: 'y',
    LOG_LEVEL: 'z',
    STORE_FILE: 'store.db',
    ADMIN_IDS: 'me',
  });
  expect(message.split('\n')).toEqual([
    expect.stringContaining('BOT_TOKEN'),
    expect.stringContaining('TELEGRAM_API_ROOT'),
    expect.stringContaining('LOG_LEVEL'),
    expect.stringContaining('HASH_SALT'),
    expect.stringContaining('ADMIN_IDS'),
  ]);
});

test('.env.example lists every key that is read, each with a line that says what it is, and makes a configuration', () => {
  const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
  const code = ['./config.ts', './config-serving.ts']
    .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
    .join('');
  const read = new Set(
    [...code.matchAll(/env(?:\['([A-Z_]+)'\]|\.([A-Z_]+))/g)].map((found) => found[1] ?? found[2]),
  );
  const listed = [...example.matchAll(/^# .+\n([A-Z_]+)=(.*)$/gm)].map((found) => [
    found[1] ?? '',
    found[2] ?? '',
  ]);
  expect(read.size).toBeGreaterThan(2);
  expect(new Set(listed.map(([key]) => key))).toEqual(read);
  expect(parseConfig(Object.fromEntries(listed))).toEqual(parseConfig({}));
});
