import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { z } from 'zod';

const ROOT = path.join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** The settings that the example of the environment lists. */
const SETTINGS = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, key = '']) => key);

const dockerfile = read('Dockerfile');

test('the image copies what is there and what is not ignored', () => {
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = '']) =>
    names.split(' '),
  );
  const kept = read('.dockerignore')
    .split('\n')
    .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));
  expect(copied.length).toBeGreaterThan(5);
  expect(copied.filter((name) => !existsSync(path.join(ROOT, name)))).toEqual([]);
  expect(new Set(copied)).toEqual(new Set(kept));
});

test('the image starts the bot as npm start does, as nobody in particular, with only what it runs on', () => {
  const { scripts } = z
    .object({ scripts: z.object({ start: z.string() }) })
    .parse(JSON.parse(read('package.json')));
  const [, command = ''] = /^CMD (\[.*\])$/m.exec(dockerfile) ?? [];
  expect(z.array(z.string()).parse(JSON.parse(command)).join(' ')).toBe(scripts.start);
  expect(read('deploy/zonebot.service')).toContain(`/usr/bin/${scripts.start}\n`);
  expect(dockerfile).toMatch(/^USER node$/m);
  expect(dockerfile).toContain('npm ci --omit=dev');
  expect(dockerfile).toMatch(/^HEALTHCHECK [^]*\/healthz/m);
});

test('what the image takes out of the packages is in the bundle, or a font that no chart is drawn with', () => {
  const drawn = readFonts();
  expect(drawn.length).toBeGreaterThan(0);
  const kept = [...dockerfile.matchAll(/! -name (\w+)/g)].map(([, name = '']) => name);
  expect(new Set(kept)).toEqual(new Set(drawn));
  const build = z
    .object({ scripts: z.object({ build: z.string() }) })
    .parse(JSON.parse(read('package.json'))).scripts.build;
  const removed = [...dockerfile.matchAll(/ node_modules\/([a-z]+)(?= |$)/gm)].map(
    ([, name = '']) => name,
  );
  expect(removed).toContain('echarts');
  for (const name of removed) expect(build).not.toContain(`--external:${name} `);
});

/** The weights of the font that charts are drawn with. */
function readFonts(): string[] {
  const sources = ['render.ts', 'draw.ts', 'outline.ts'].map((file) => read(`src/chart/${file}`));
  const found = sources.join('\n').matchAll(/(\d{3}[A-Z]\w+)\/NotoSansSC/g);
  return [...new Set([...found].map(([, weight = '']) => weight))];
}

test('compose keeps feedback on the disk, lets nobody in, and names only settings that exist', () => {
  const { services } = z
    .object({
      services: z.object({
        bot: z.looseObject({
          environment: z.record(z.string(), z.string()),
          ports: z.array(z.string()),
          read_only: z.literal(true),
        }),
        redis: z.looseObject({ command: z.array(z.string()), read_only: z.literal(true) }),
      }),
    })
    .parse(load(read('compose.yaml')));
  const { bot, redis } = services;
  expect(redis.command.join(' ')).toContain('--appendonly yes --appendfsync always');
  expect(redis['ports']).toBeUndefined();
  expect(bot.ports.every((port) => port.startsWith('127.0.0.1:'))).toBe(true);
  expect(bot.ports.join()).not.toContain(bot.environment['OPS_PORT']);
  expect(Object.keys(bot.environment).filter((key) => !SETTINGS.includes(key))).toEqual([]);
});

test('docs/operations.md tells of every setting, metric, readiness and refusal', () => {
  const docs = read('docs/operations.md');
  const metrics = [...read('src/server/ops/metrics.ts').matchAll(/'(zonebot_\w+)'/g)];
  const names = [...SETTINGS, ...metrics.map(([, name = '']) => name)];
  expect(SETTINGS.length).toBeGreaterThan(10);
  expect(metrics.length).toBeGreaterThan(8);
  expect(names.filter((name) => !docs.includes(`\`${name}\``))).toEqual([]);
  const [, reasons = ''] =
    /const STATUS = \{([^}]+)\}/.exec(read('src/server/webhook/app.ts')) ?? [];
  const refusals = [...reasons.matchAll(/^\s*'?([a-z-]+)'?: \d+/gm)].map(([, name = '']) => name);
  expect(refusals.length).toBeGreaterThan(8);
  expect(refusals.filter((name) => !docs.includes(`\`${name}\``))).toEqual([]);
});
