import { expect, test } from 'vitest';
import { lossOf, mustWait, type Durability } from './durability.ts';

const SAFE: Durability = { hasLog: true, fsync: 'always', canWait: false };

test.each<{ name: string; durability: Partial<Durability>; waits: boolean; says: string }>([
  { name: 'always on the disk', durability: {}, waits: false, says: 'nothing' },
  {
    name: 'always, of a newer server',
    durability: { canWait: true },
    waits: false,
    says: 'nothing',
  },
  {
    name: 'once a second, of a server that tells when',
    durability: { fsync: 'everysec', canWait: true },
    waits: true,
    says: 'nothing',
  },
  {
    name: 'once a second',
    durability: { fsync: 'everysec' },
    waits: false,
    says: 'the ratings of the last second',
  },
  {
    name: 'when it likes',
    durability: { fsync: 'no', canWait: true },
    waits: false,
    says: 'appendfsync no',
  },
  {
    name: 'no log at all',
    durability: { hasLog: false, canWait: true },
    waits: false,
    says: 'lost when it restarts',
  },
  {
    name: 'a server that does not tell how, but when',
    durability: { fsync: null, canWait: true },
    waits: true,
    says: 'nothing',
  },
  {
    name: 'a server that tells nothing',
    durability: { fsync: null },
    waits: false,
    says: 'does not tell its appendfsync',
  },
])('$name', ({ durability, waits, says }) => {
  const asked = { ...SAFE, ...durability };
  const loss = lossOf(asked) ?? 'nothing';
  expect([mustWait(asked), loss]).toEqual([waits, expect.stringContaining(says)]);
});
