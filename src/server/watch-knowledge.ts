import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import { readFiles, type Folders } from '../knowledge/load.ts';
import { describeProblem, type Problem } from '../knowledge/problem.ts';
import { versionOf } from '../knowledge/version.ts';
import type { Edition } from '../reply/edition.ts';
import type { Clean } from './check.ts';
import { checkApart } from './check-apart.ts';
import type { News } from './news.ts';
import { createReloader, type Reloader } from './reloader.ts';
import { watchFolders } from './watch-folders.ts';

export interface WatchKnowledgeOptions {
  readonly folders: Folders;
  /** What answers come from until the folders change. */
  readonly first: Edition;
  readonly build: (clean: Clean) => Edition;
  /** Told after the log was. Must not throw. */
  readonly onNews: (news: News) => void;
  /** Ends the watching; a check in work is given up. */
  readonly signal: AbortSignal;
  readonly log: Logger;
  /** How long nothing may change before the folders are taken for complete. */
  readonly quietMs?: number;
  readonly check?: typeof checkApart;
}

/** Longer than what an editor or a version control system pauses between two files. */
const QUIET_MS = 500;

/** Follows the folders: `current` is always one whole knowledge that was clean when it was checked. */
export function watchKnowledge(options: WatchKnowledgeOptions): Reloader {
  const { folders, first, build, onNews, signal, log } = options;
  const { quietMs = QUIET_MS, check = checkApart } = options;
  const reloader = createReloader(first, {
    readVersion: () => versionOf(readFiles(folders)),
    check: () => check(folders, signal),
    build,
    settle: () => setTimeout(quietMs, undefined, { signal }),
    tell(news) {
      logNews(log, news);
      onNews(news);
    },
    signal,
  });
  watchFolders({ folders, quietMs, onQuiet: () => reloader.check(), signal, log }).catch(
    (error: unknown) => log.error({ err: error }, 'the knowledge is no longer watched'),
  );
  return reloader;
}

function logNews(log: Logger, news: News): void {
  switch (news.type) {
    case 'reloaded':
      return log.info(news, 'the knowledge was reloaded');
    case 'refused':
      return log.error(
        { ...news, count: news.problems.length, problems: firstOf(news.problems) },
        'the changed knowledge was not taken',
      );
    case 'mended':
      return log.info(news, 'the knowledge has no problems any more');
    case 'unchanged':
      return log.info(news, 'the knowledge has not changed');
    case 'failed':
      return log.error({ inUse: news.inUse, err: news.error }, 'the knowledge was not checked');
    default:
      return news satisfies never;
  }
}

/** A folder that is gone has a problem for everything that it held. */
const PROBLEMS_LOGGED = 20;

function firstOf(problems: readonly Problem[]): string[] {
  return problems.slice(0, PROBLEMS_LOGGED).map(describeProblem);
}
