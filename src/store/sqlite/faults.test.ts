import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { changeFile, fill, openStore, SALT, temporaryFolder } from '../../../test/store/folder.ts';
import { StoreError } from '../store-error.ts';
import { openDatabase } from './database.ts';
import { readGaps } from './store.ts';

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof StoreError) return error.message;
    throw error;
  }
  return '';
}

function otherProgram(file: string): void {
  changeFile(file, 'CREATE TABLE theirs (a)');
}

test.each([
  {
    name: 'a text',
    make: (file: string) => writeFileSync(file, 'no database '.repeat(1000)),
    says: 'it is no database -> name another file',
  },
  {
    name: 'a folder',
    make: (file: string) => mkdirSync(file),
    says: 'it cannot be opened or written -> let STORE_FILE name',
  },
  { name: "another program's", make: otherProgram, says: 'it is the database of another program' },
  {
    name: 'of a newer version',
    make: (file: string) => {
      openDatabase(file).close();
      changeFile(file, 'PRAGMA user_version = 99');
    },
    says: 'it is of version 99, and this program knows 2 -> start the newer program',
  },
  {
    name: 'damaged',
    make: (file: string) => {
      openDatabase(file).close();
      writeFileSync(file, readFileSync(file).subarray(0, 5000));
    },
    says: 'it is damaged -> name another file',
  },
  {
    name: 'made with another salt',
    make: (file: string) => {
      openStore({ folder: path.dirname(file), salt: 'another salt altogether' });
    },
    says: 'it was made with another HASH_SALT -> bring back that HASH_SALT',
  },
])('a file that is $name is refused with one message, which says what to do', ({ make, says }) => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'store.db');
  make(file);
  const message = messageOf(() => openStore({ folder }));
  expect(message).toContain(`the store ${file}: ${says}`);
  expect(message).not.toContain('\n');
  expect(message).not.toContain(SALT);
});

test('a folder that cannot be made is refused with one message', () => {
  const file = path.join(temporaryFolder(), 'a-file');
  writeFileSync(file, '');
  const message = messageOf(() => openStore({ folder: path.join(file, 'folder') }));
  expect(message).toContain('it cannot be opened or written');
});

test("another program's file is left as it is", () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'store.db');
  otherProgram(file);
  const before = readFileSync(file);
  messageOf(() => openStore({ folder }));
  expect(readFileSync(file)).toEqual(before);
});

test('a name that looks like an address is a file', () => {
  const folder = temporaryFolder();
  const file = path.relative(process.cwd(), path.join(folder, 'http:', 'x?mode=memory#a%41.db'));
  openDatabase(file).close();
  expect(existsSync(path.join(folder, 'http:', 'x?mode=memory#a%41.db'))).toBe(true);
});

test('gaps are read without the salt, and a file that is not there is not made', async () => {
  const folder = temporaryFolder();
  const store = openStore({ folder });
  await fill(store, 1);
  expect(readGaps(path.join(folder, 'store.db')).map(({ question }) => question)).toEqual([
    '落空的问题',
    '被评的问题',
  ]);
  const missing = path.join(folder, 'nothing.db');
  expect(messageOf(() => readGaps(missing))).toContain('there is no such file');
  expect(existsSync(missing)).toBe(false);
});

test('a store whose disk is full costs only what it would have kept, and says so', () => {
  const file = path.join(temporaryFolder(), 'store.db');
  const root = path.join(import.meta.dirname, '..', '..', '..');
  // Files that may not grow beyond a megabyte stand for a full disk.
  const command = `trap '' XFSZ; ulimit -f 1024; exec "$0" --import tsx test/store/full-disk.ts "$1"`;
  const { stdout } = spawnSync('bash', ['-c', command, process.execPath, file], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(JSON.parse(stdout)).toEqual({
    healthy: 'ok',
    failed: true,
    context: true,
    again: 'done-before',
    allowance: 'allowed',
    rated: 'StoreError',
    health: 'degraded',
  });
});
