import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Folders } from '../../src/knowledge/load.ts';
import type { News } from '../../src/server/news.ts';
import { until } from '../bot/until.ts';

/** Changes that belong together, since a figure must stand in its passage. */
export function setProjects(folders: Folders, count: number): void {
  rewrite(path.join(folders.seeds, 'harbour.txt'), /新签约项目\d+个/, `新签约项目${count}个`);
  setFact(folders, count);
}

/** The fact alone; with another count than the seed's it is broken. */
export function setFact(folders: Folders, count: number): void {
  const file = factsOf(folders);
  rewrite(file, /value: \d+\n  at: 新签约项目\d+个/, `value: ${count}\n  at: 新签约项目${count}个`);
}

export function factsOf({ knowledge }: Folders): string {
  return path.join(knowledge, 'facts', 'harbour-2017.yaml');
}

function rewrite(file: string, found: RegExp, put: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(found, put));
}

/** Writes a file as careful editors do: beside it first, then in its place. */
export function replaceFile(file: string, text: string): void {
  writeFileSync(`${file}.tmp~`, text);
  renameSync(`${file}.tmp~`, file);
}

/** News in the order in which they came, to be waited for one by one. */
export class NewsBox {
  readonly all: News[] = [];
  #seen = 0;

  readonly put = (news: News): void => void this.all.push(news);

  async next(): Promise<News> {
    await until(() => this.all.length > this.#seen, 30_000);
    const news = this.all[this.#seen];
    if (!news) throw new Error('no news');
    this.#seen += 1;
    return news;
  }
}
