import type { Knowledge } from '../knowledge/model.ts';
import { describeProblem, type Problem } from '../knowledge/problem.ts';

/** What became of a changed folder. */
export type News =
  /** Answers come from `version` now; `facts` and `entries` are how many it holds. */
  | {
      readonly type: 'reloaded';
      readonly version: string;
      readonly previous: string;
      readonly facts: number;
      readonly entries: number;
    }
  /** The folder has problems; answers still come from `inUse`. */
  | {
      readonly type: 'refused';
      readonly version: string;
      readonly inUse: string;
      readonly problems: readonly Problem[];
    }
  /** The folder was refused, and holds again what is in use. */
  | { readonly type: 'mended'; readonly version: string }
  /** Somebody asked for a check, and the folder holds what is in use. */
  | { readonly type: 'unchanged'; readonly version: string }
  /** The folder could not be checked or what it holds not be used, for no fault of the knowledge. */
  | { readonly type: 'failed'; readonly inUse: string; readonly error: unknown };

export function reloaded(knowledge: Knowledge, version: string, previous: string): News {
  const { facts, entries } = knowledge;
  return { type: 'reloaded', version, previous, facts: facts.size, entries: entries.length };
}

/** More would not be read in a chat; `check` shows them all. */
const PROBLEMS_TOLD = 5;

/** For an operator, in both languages of the bot; the problems are in the words of `check`. */
export function tellNews(news: News): string {
  switch (news.type) {
    case 'reloaded':
      return [
        `✅ 知识库已更新：${news.facts} 条事实，${news.entries} 个条目，版本 ${news.version}（原为 ${news.previous}）。`,
        `The knowledge was reloaded: ${news.facts} facts, ${news.entries} entries, version ${news.version} (was ${news.previous}).`,
      ].join('\n');
    case 'refused':
      return [
        `⚠️ 知识库有改动，但没有采用：${news.problems.length} 处问题。回答仍用版本 ${news.inUse}。`,
        `The changed knowledge was not taken: ${news.problems.length} problems. Answers still come from version ${news.inUse}.`,
        '',
        ...problemsTold(news.problems),
      ].join('\n');
    case 'mended':
      return [
        `✅ 知识库的问题已消除，内容与正在用的版本 ${news.version} 相同。`,
        `The knowledge has no problems any more; it is version ${news.version}, which is in use.`,
      ].join('\n');
    case 'unchanged':
      return [
        `知识库没有改动，仍是版本 ${news.version}。`,
        `The knowledge has not changed; it is version ${news.version}.`,
      ].join('\n');
    case 'failed':
      return [
        `⚠️ 没能检查改动后的知识库，原因见日志。回答仍用版本 ${news.inUse}。`,
        `The changed knowledge could not be checked, see the log. Answers still come from version ${news.inUse}.`,
      ].join('\n');
    default:
      return news satisfies never;
  }
}

function problemsTold(problems: readonly Problem[]): string[] {
  const told = problems.slice(0, PROBLEMS_TOLD).map((problem) => `· ${describeProblem(problem)}`);
  const left = problems.length - told.length;
  return left === 0 ? told : [...told, `… 还有 ${left} 处 / ${left} more: npm run check`];
}
