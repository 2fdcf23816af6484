import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { createRandom } from '../../src/cli/bench/random.ts';
import { readGaps } from '../../src/store/open.ts';
import { NO_REDIS, useRedis } from '../store/redis-server.ts';
import { openTelegram, TOKEN } from './hook.ts';
import { createBalancedSender } from './replicas/balanced-sender.ts';
import { wreak } from './replicas/havoc.ts';
import { watchPace } from './replicas/pace.ts';
import { startReplicas } from './replicas/replicas.ts';
import { tallyOf } from './replicas/tally.ts';
import { letThemAsk } from './replicas/town.ts';
import { SECRET } from './sender.ts';

const REPLICAS = 3;
const SHORT = { chats: 20, questionsAChat: 6, kills: 3, aimedKills: 1, awayMs: 700 };
const FULL = { chats: 30, questionsAChat: 50, kills: 20, aimedKills: 5, awayMs: 2_000 };
const { chats, questionsAChat, kills, aimedKills, awayMs } =
  (process.env['CHAOS'] ?? '') === '' ? SHORT : FULL;
const SEED = Number(process.env['SEED'] ?? 20_261_120);
const LIMIT = { timeout: 600_000 };

describe.skipIf(NO_REDIS)('three replicas on one Redis', () => {
  const redis = useRedis();

  test(
    'that are killed at random answer every question, none again once it is acknowledged, and lose no feedback',
    LIMIT,
    async () => {
      const random = createRandom(SEED);
      const pace = watchPace(redis.direct);
      const telegram = await openTelegram();
      const fleet = await startReplicas(REPLICAS, {
        telegram: telegram.url,
        redis: redis.url,
      });
      const replicas = fleet.all;
      const sender = createBalancedSender(replicas, random);
      const [town, havoc] = await Promise.all([
        letThemAsk({ chats, questionsAChat, telegram, sender, random }),
        wreak({
          kills,
          aimedKills,
          updates: chats * questionsAChat,
          awayMs,
          replicas,
          sender,
          telegram,
          redis,
          random,
        }),
      ]);
      await sender.quiet();
      pace.stop();
      const codes = await Promise.all(replicas.map((one) => one.stop()));
      const gaps = await readGaps({ kind: 'redis', url: redis.url });
      const tally = tallyOf({ town, havoc, sender, telegram, gaps, slow: pace.slow });
      const done = { seed: SEED, kills: havoc.kills.length, restarts: havoc.outages.length };
      const slow = pace.slow.length;
      process.stdout.write(`replicas: ${JSON.stringify({ ...done, slow, ...tally })}\n`);

      expect(codes).toEqual([0, 0, 0]);
      expect(havoc.kills.length).toBeGreaterThanOrEqual(kills + aimedKills);
      expect(tally).toMatchObject({
        questions: chats * questionsAChat,
        answered: chats * questionsAChat,
        twice: { unexplained: 0 },
        afterAcknowledgement: 0,
        strange: [],
        outOfOrder: 0,
        lost: 0,
      });
      expect(tally.kept).toBeGreaterThan(0);
      expect(tally.kept + tally.notKept).toBe(tally.thumbsDown);
      for (const secret of [TOKEN, SECRET, '新签约', '吞吐量'])
        expect(fleet.said()).not.toContain(secret);
    },
  );
});
