import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const SEEDS = path.join(import.meta.dirname, '..', 'seeds');

/** SHA-256 of the articles as received. Seeds are never edited, so these never change. */
const AS_RECEIVED: Readonly<Record<string, string>> = {
  '000_52e86aefadd789f7.txt': '3d5c8cd7e9606e840960b22dfe38be1a5459f5a23389d50278499d15246f1656',
  '001_fb0f8c3394624605.txt': '1ce7eb9189b398146c336a9d2fcd11f93bb539c0b3f4c512a79d926c81504379',
  '002_6b52544bd577f513.txt': 'd1cf15ca9322fb7bc7ffc34fe30dc0793f78852dc8fcd91aeda7436783a54c65',
  '003_dcd7f50ca97601cd.txt': '41447e1bd6bcd7f7defadd3dbf5300b969ec2990c3893ecf93ef03fac70b1184',
  '004_58c65fe487103148.txt': '666673bc8a0555fd245286f39798debf7a8983bfc2db55fca34d0f42dcf33532',
};

test('the seeds are the five articles and nothing else', () => {
  expect(readdirSync(SEEDS).toSorted()).toEqual(Object.keys(AS_RECEIVED));
});

test.each(Object.entries(AS_RECEIVED))('%s is as received, byte for byte', (name, sha256) => {
  const bytes = readFileSync(path.join(SEEDS, name));
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
});
