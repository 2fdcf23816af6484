import { expect, test } from 'vitest';
import { openHouse } from '../../test/made-up-house.ts';

const { query } = openHouse();

const heard = (text: string): string[] =>
  query(text).corrections.map(({ said, meant }) => `${said} ${meant}`);

test.each([{ text: '海穗物流在哪里起也', want: ['起也 企业'] }])(
  '$text is heard as $want',
  ({ text, want }) => {
    expect(heard(text)).toEqual(want);
  },
);

test.each(['海穗物流在哪里', '海穗物流的码头在哪里', '海穗物流是谁的', '海穗物流是什么'])(
  '%s is left as it is',
  (text) => {
    expect(heard(text)).toEqual([]);
  },
);
