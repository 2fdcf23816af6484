import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from './free-port.ts';
import { until } from './until.ts';

export interface RunningRedis {
  readonly url: string;
  stop(): void;
}

/** As safe as Redis is by default with its log: what the last second wrote may be lost in a power cut. */
const SETTINGS = ['--save', '', '--appendonly', 'yes', '--appendfsync', 'everysec'];

/** A Redis of the bench's own; null where there is none on the machine. */
export async function startRedis(): Promise<RunningRedis | null> {
  if (spawnSync('redis-server', ['--version']).status !== 0) return null;
  const folder = mkdtempSync(path.join(tmpdir(), 'zonebot-bench-'));
  const port = await freePort();
  const place = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder];
  const child = spawn('redis-server', [...place, ...SETTINGS], { stdio: 'ignore' });
  const isGone = (): boolean => child.exitCode !== null;
  await until(() => takesConnections(port), { what: 'redis-server', isGone });
  return {
    url: `redis://127.0.0.1:${port}`,
    stop() {
      child.once('exit', () => rmSync(folder, { recursive: true, force: true }));
      child.kill('SIGKILL');
    },
  };
}

function takesConnections(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
