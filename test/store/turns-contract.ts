import { expect, onTestFinished, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import type { Turn } from '../../src/store/turns.ts';
import { until } from '../bot/until.ts';

type Opening = () => Store | Promise<Store>;

const NEVER = new AbortController().signal;

/** Updates of some lanes, and what came of those whose turn was asked for, in the order in which it came. */
export function track(store: Store, signal = NEVER) {
  const begun: string[] = [];
  const turns = new Map<string, Turn>();
  const take = (name: string, lane = name.charCodeAt(0)): void => {
    const update = { id: Number(name.slice(1)), key: name, lane };
    const came = (turn: Turn | string): void => {
      if (typeof turn !== 'string') turns.set(name, turn);
      begun.push(typeof turn === 'string' ? `${name} ${turn}` : name);
    };
    void store.turns.take(update, signal).then(came, () => came('failed'));
  };
  return { begun, take, turn: (name: string) => turns.get(name) };
}

/** Long enough for a turn that passes wrongly to show itself. */
const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));

/** What every store does about turns. `open` gives the same data at every call within a test. */
export function turnsContract(open: Opening): void {
  const opened = async (): Promise<Store> => {
    const store = await open();
    onTestFinished(() => store.close());
    return store;
  };

  test('one update of a lane at a time, the lowest first, and lanes side by side', async () => {
    const { begun, take, turn } = track(await opened());
    take('a5');
    await until(() => begun.length === 1);
    for (const name of ['a7', 'a6', 'b8']) take(name);
    await until(() => begun.length === 2);
    await moment();
    expect(begun).toEqual(['a5', 'b8']);
    await turn('a5')?.done();
    await until(() => begun.length === 3);
    await turn('a6')?.done();
    await until(() => begun.length === 4);
    expect(begun).toEqual(['a5', 'b8', 'a6', 'a7']);
  });

  test('an update that is done is done before, and is told from another one of the same number', async () => {
    const store = await opened();
    const { begun, take, turn } = track(store);
    take('a5');
    await until(() => begun.length === 1);
    await turn('a5')?.done();
    take('a5');
    take('b5');
    await until(() => begun.length === 3);
    expect(begun.toSorted()).toEqual(['a5', 'a5 done-before', 'b5']);
  });

  test('an update that comes twice at once is begun once', async () => {
    const { begun, take, turn } = track(await opened());
    take('a5');
    await until(() => begun.length === 1);
    for (const name of ['a5', 'a5', 'a6']) take(name);
    await moment();
    expect(begun).toEqual(['a5']);
    await turn('a5')?.done();
    await until(() => begun.length === 4);
    expect(begun.toSorted()).toEqual(['a5', 'a5 done-before', 'a5 done-before', 'a6']);
  });

  test('a turn that is given back goes to who comes with the update again', async () => {
    const { begun, take, turn } = track(await opened());
    take('a5');
    await until(() => begun.length === 1);
    for (const name of ['a6', 'a5']) take(name);
    await moment();
    await turn('a5')?.giveBack();
    await until(() => begun.length === 2);
    expect(begun).toEqual(['a5', 'a5']);
  });

  test('a stop ends the waiting and leaves the line', async () => {
    const store = await opened();
    const stopping = new AbortController();
    const { begun, take, turn } = track(store);
    const leaving = track(store, stopping.signal);
    take('a5');
    await until(() => begun.length === 1);
    leaving.take('a6');
    take('a7');
    await moment();
    stopping.abort();
    await until(() => leaving.begun.length === 1);
    leaving.take('a8');
    await turn('a5')?.done();
    await until(() => begun.length === 2 && leaving.begun.length === 2);
    expect([begun, leaving.begun]).toEqual([
      ['a5', 'a7'],
      ['a6 stopped', 'a8 stopped'],
    ]);
  });

  test('a turn holds while it is in work', async () => {
    const { begun, take, turn } = track(await opened());
    take('a5');
    await until(() => begun.length === 1);
    expect(await turn('a5')?.holds()).toBe(true);
  });

  test('each person has an allowance of each sort, is told once, and has tokens back with time', async () => {
    const { allowances } = await opened();
    const asking = { name: 'asking', burst: 3, refillMs: 60_000 };
    const take = async (times: number, person: number): Promise<string[]> => {
      const verdicts: string[] = [];
      for (let at = 0; at < times; at += 1) verdicts.push(await allowances.take(person, asking));
      return verdicts;
    };
    expect(await take(6, 7)).toEqual([
      'allowed',
      'allowed',
      'allowed',
      'told',
      'dropped',
      'dropped',
    ]);
    expect(await take(1, 8)).toEqual(['allowed']);
    expect(await allowances.take(7, { ...asking, name: 'typing' })).toBe('allowed');
    const quick = { name: 'quick', burst: 1, refillMs: 30 };
    expect(await allowances.take(7, quick)).toBe('allowed');
    await moment();
    expect(await allowances.take(7, quick)).toBe('allowed');
  });

  test('a store that works says so', async () => {
    const store = await opened();
    expect(await store.health()).toEqual({ state: 'ok' });
  });
}

/** What every store does that several processes share. `open` gives the same data at every call within a test. */
export function sharedTurnsContract(open: (leaseMs?: number) => Store | Promise<Store>): void {
  const opened = async (leaseMs?: number): Promise<Store> => {
    const store = await open(leaseMs);
    onTestFinished(() => store.close());
    return store;
  };

  test('the updates of a lane come one at a time and in order, whichever process they come to', async () => {
    const [one, other] = [track(await opened()), track(await opened())];
    const begun = (): string[] => [...one.begun, ...other.begun];
    one.take('a1');
    await until(() => begun().length === 1);
    for (let id = 9; id > 1; id -= 1) (id % 2 === 0 ? other : one).take(`a${id}`);
    await moment();
    const order: string[] = [];
    for (let id = 1; id < 10; id += 1) {
      await until(() => begun().length === id);
      order.push(...begun().filter((name) => !order.includes(name)));
      await (one.turn(`a${id}`) ?? other.turn(`a${id}`))?.done();
    }
    expect(order).toEqual(['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8', 'a9']);
  });

  test('an update that comes to two processes at once is done once', async () => {
    const [one, other] = [track(await opened()), track(await opened())];
    const begun = (): string[] => [...one.begun, ...other.begun];
    for (const side of [one, other]) side.take('a5');
    await until(() => begun().length === 1);
    await moment();
    expect(begun()).toEqual(['a5']);
    await (one.turn('a5') ?? other.turn('a5'))?.done();
    await until(() => begun().length === 2);
    expect(begun().toSorted()).toEqual(['a5', 'a5 done-before']);
  });

  test('a turn in work is renewed for as long as it takes', async () => {
    const leaseMs = 200;
    const [one, other] = [track(await opened(leaseMs)), track(await opened(leaseMs))];
    one.take('a5');
    await until(() => one.begun.length === 1);
    other.take('a6');
    await new Promise((resolve) => setTimeout(resolve, 5 * leaseMs));
    expect(other.begun).toEqual([]);
    expect(await one.turn('a5')?.holds()).toBe(true);
  });

  test('an allowance is one, whichever process asks', async () => {
    const stores = [await opened(), await opened()];
    const asking = { name: 'asking', burst: 2, refillMs: 60_000 };
    const verdicts: string[] = [];
    for (let at = 0; at < 4; at += 1)
      verdicts.push((await stores[at % 2]?.allowances.take(7, asking)) ?? '');
    expect(verdicts).toEqual(['allowed', 'allowed', 'told', 'dropped']);
  });
}
