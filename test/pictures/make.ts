import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { pageOf } from './page.ts';
import { play } from './play.ts';
import { SCENES } from './scenes.ts';

/**
 * The pictures of the README: what the bot sends, as a phone shows it. Needs Chromium, pngquant and an emoji font,
 * which the project itself does not (on Debian: apt-get install chromium pngquant fonts-noto-color-emoji). Run
 * `npx tsx test/pictures/make.ts` for the pages and their pictures in test/fixtures/pictures/; with names of scenes
 * only those. CHROMIUM names another program than `chromium`.
 */
const HOME = path.join(import.meta.dirname, '..', '..');
const INTO = path.join(HOME, 'test', 'fixtures', 'pictures');
const CHROMIUM = process.env['CHROMIUM'] ?? 'chromium';
const WIDTH = 390;
const SHARPNESS = 2;
const MOST_BYTES = 200_000;

async function main(names: readonly string[]): Promise<void> {
  const knowledge = loadKnowledge({
    knowledge: path.join(HOME, 'knowledge'),
    seeds: path.join(HOME, 'seeds'),
  });
  const style = fonts() + readFileSync(path.join(import.meta.dirname, 'style.css'), 'utf8');
  const pages = mkdtempSync(path.join(tmpdir(), 'zonebot-pictures-'));
  mkdirSync(INTO, { recursive: true });
  for (const scene of SCENES.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const items = await play(scene, knowledge);
    const page = path.join(pages, `${scene.name}.html`);
    const lang = scene.languageCode === 'en' ? 'en' : 'zh-CN';
    writeFileSync(page, pageOf(items, { style, lang }));
    const bytes = shoot(page, path.join(INTO, `${scene.name}.png`), pages);
    process.stdout.write(`${scene.name}: ${bytes} bytes\n`);
  }
  rmSync(pages, { recursive: true, force: true });
}

/** The fonts of the charts, inside the page. */
function fonts(): string {
  const resolve = createRequire(import.meta.url).resolve;
  return ['400Regular', '500Medium', '700Bold']
    .map((cut) => {
      const file = resolve(`@expo-google-fonts/noto-sans-sc/${cut}/NotoSansSC_${cut}.ttf`);
      const data = readFileSync(file).toString('base64');
      return `@font-face{font-family:'Noto Sans SC';font-weight:${cut.slice(0, 3)};src:url(data:font/ttf;base64,${data})}`;
    })
    .join('\n');
}

/** Takes the picture of a page at its own height, with as few colours as it needs; gives its size. */
function shoot(page: string, picture: string, profile: string): number {
  const raw = `${page}.png`;
  const height = Number(/data-height="(\d+)"/.exec(chromium(page, profile, ['--dump-dom']))?.[1]);
  chromium(page, profile, [`--screenshot=${raw}`, `--window-size=${WIDTH},${height}`]);
  run('pngquant', ['--force', '--speed=1', '--output', picture, '128', raw]);
  const bytes = readFileSync(picture).length;
  if (bytes > MOST_BYTES) throw new Error(`${picture} has ${bytes} bytes, at most ${MOST_BYTES}`);
  return bytes;
}

function chromium(page: string, profile: string, options: readonly string[]): string {
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--hide-scrollbars',
    '--virtual-time-budget=10000',
    `--force-device-scale-factor=${SHARPNESS}`,
    `--user-data-dir=${mkdtempSync(path.join(profile, 'profile-'))}`,
  ];
  return run(CHROMIUM, [...flags, ...options, `file://${page}`]);
}

function run(program: string, given: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, given, {
    encoding: 'utf8',
    maxBuffer: 200_000_000,
  });
  if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr}`);
  return stdout;
}

await main(process.argv.slice(2));
