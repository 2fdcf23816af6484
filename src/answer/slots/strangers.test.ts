import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';
import { isRival, isStranger } from './strangers.ts';

const { knowledge, fact } = openHouse();

function entity(id: string) {
  const found = knowledge.entities.get(id);
  if (!found) throw new Error(`there is no entity ${id}`);
  return found;
}

test('who holds something or is named with it is no stranger to it', () => {
  const told = { entity: entity('xinglan-port'), facts: [fact('harbour-throughput')] };
  expect(isStranger(entity('xinglan-port'), told, knowledge)).toBe(false);
});

test('another thing of the same kind is a rival only where one of them is never the other', () => {
  const [one, other] = [entity('one-form'), entity('lighthouse-class')];
  expect(isRival(one, one, knowledge)).toBe(false);
  expect(isRival({ ...one, kind: 'award' }, { ...other, kind: 'award' }, knowledge)).toBe(true);
  expect(isRival({ ...one, kind: 'award' }, { ...other, kind: 'programme' }, knowledge)).toBe(
    false,
  );
});
