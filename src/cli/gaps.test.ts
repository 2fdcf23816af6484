import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { MADE_UP } from '../../test/made-up.ts';
import { openStore, temporaryFolder } from '../../test/store/folder.ts';
import { missOf, ratingOf } from '../../test/store/ratings.ts';
import { ConfigError } from '../config.ts';
import { parseYamlList } from '../knowledge/yaml-list.ts';
import type { Miss, Rating } from '../store/store.ts';
import type { StorePlace } from '../store/place.ts';
import { runGaps, type GapsOptions } from './gaps.ts';

/** A store that holds these, each missed or rated by somebody else on another day. */
async function storeWith(
  misses: readonly Partial<Miss>[],
  ratings: readonly Partial<Rating>[] = [],
): Promise<StorePlace> {
  const folder = temporaryFolder();
  let chat = 0;
  const store = openStore({ folder, now: () => new Date(Date.UTC(2026, 0, chat)) });
  const talk = () => ({ chat: (chat += 1), person: null });
  for (const parts of misses)
    await store.feedback?.miss(missOf({ talk: talk(), asked: { chat, message: 1 }, ...parts }));
  for (const parts of ratings) await store.feedback?.rate(ratingOf({ talk: talk(), ...parts }));
  await store.close();
  return { kind: 'sqlite', file: path.join(folder, 'store.db') };
}

async function gaps(options: Partial<GapsOptions>): Promise<string> {
  const lines: string[] = [];
  const io = {
    input: Readable.from([]),
    out: (text: string) => void lines.push(text),
    err: (text: string) => void lines.push(`! ${text}`),
    today: () => '2026-01-31',
  };
  await runGaps({ folders: MADE_UP, place: null, json: false, ...options }, io);
  return lines.join('\n');
}

test('what was asked in vain is listed with drafts, what most people asked first', async () => {
  const place = await storeWith(
    [
      {
        question: '潮汐闸门在哪里？',
        refusal: { reason: 'unexplained', missing: '潮汐闸门' },
      },
      { question: '2016年货物吞吐量多少', refusal: { reason: 'period', missing: '2016年' } },
      { question: '2016年的吞吐量是多少', refusal: { reason: 'period', missing: '2016年' } },
    ],
    [
      {
        question: '营收多少',
        reason: 'wrong-figure',
        shown: { kind: 'answer', form: 'value', ids: ['harbour-revenue'] },
      },
    ],
  );
  const out = await gaps({ place });
  expect(out).toBe(
    readFileSync(new URL('../../test/fixtures/gaps.yaml', import.meta.url), 'utf8').trimEnd(),
  );
});

test('a question that the knowledge answers by now says so', async () => {
  const place = await storeWith([{ question: '2017年货物吞吐量多少' }]);
  expect(await gaps({ place })).toContain('\n# the knowledge answers it now\n');
});

test('a reply that was found wrong does not count as answered', async () => {
  const place = await storeWith([], [{ question: '2017年货物吞吐量多少' }]);
  expect(await gaps({ place })).not.toContain('answers it now');
});

const HOSTILE = "x\n- id: 'evil' <script>\u001b[2J # y";

test('the whole list is YAML, whatever was asked, missed and shown', async () => {
  const refusal = { reason: 'unexplained', missing: HOSTILE };
  const shown = { kind: 'answer', form: 'value', ids: [HOSTILE] } as const;
  const place = await storeWith([{ question: HOSTILE, refusal }], [{ question: null, shown }]);
  const out = await gaps({ place });
  expect(out).not.toMatch(/[^\n\P{C}]/u);
  const { items, problems } = parseYamlList('gaps', out, z.looseObject({ id: z.string() }));
  expect(problems).toEqual([]);
  expect(items.map(({ data }) => data['questions'])).toEqual([
    [],
    ["x - id: 'evil' <script> [2J # y"],
  ]);
});

test('--json gives the same as data', async () => {
  const place = await storeWith([{ question: '潮汐闸门在哪里？' }, { question: '潮汐闸门在哪' }]);
  expect(JSON.parse(await gaps({ place, json: true }))).toEqual([
    {
      question: '潮汐闸门在哪里?',
      wordings: ['潮汐闸门在哪里?', '潮汐闸门在哪'],
      asked: 2,
      people: 2,
      first: '2026-01-01T00:00:00.000Z',
      last: '2026-01-02T00:00:00.000Z',
      kinds: { refusal: 2 },
      reasons: ['period'],
      missing: ['2019年'],
      ids: [],
      answeredNow: false,
      draft: expect.stringContaining('- id: chao-xi-zha-men\n'),
    },
  ]);
});

test('an empty store is one friendly line, or an empty list', async () => {
  const place = await storeWith([]);
  expect(await gaps({ place })).toBe('So far, nothing was asked in vain.');
  expect(await gaps({ place, json: true })).toBe('[]');
});

test('without a store there is one message', async () => {
  await expect(gaps({ place: null })).rejects.toThrow(ConfigError);
});
