import { expect, test } from 'vitest';
import { secretCheck } from './secret.ts';

const isSecret = secretCheck('a-secret_of-16-ch');

test('the secret is the secret', () => {
  expect(isSecret('a-secret_of-16-ch')).toBe(true);
});

test.each([
  null,
  '',
  'a-secret_of-16-c',
  'a-secret_of-16-chh',
  'A-secret_of-16-ch',
  ' a-secret_of-16-ch',
  'a-secret_of-16-ch, a-secret_of-16-ch',
  'x'.repeat(100_000),
])('anything else is not (%#)', (given) => {
  expect(isSecret(given)).toBe(false);
});
