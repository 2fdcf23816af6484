import { spawnSync } from 'node:child_process';

export const HAS_REDIS = spawnSync('redis-server', ['--version']).status === 0;
