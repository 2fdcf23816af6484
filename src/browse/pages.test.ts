import { expect, test } from 'vitest';
import { buildYard, YARD } from '../../test/yard.ts';
import { createBrowser } from './browser.ts';
import { ITEMS_ON_PAGE } from './pages.ts';
import type { Button, PageId, Rows } from './target.ts';

const knowledge = buildYard(YARD);
const browser = createBrowser(knowledge);

function pageOf(id: PageId): { title: string; rows: Rows } {
  const page = browser.page(id, 'zh');
  if (!page) throw new Error(`no page ${id.page}`);
  return page;
}

/** Every page that can be reached from one, by tapping. */
function reachedFrom(first: PageId): PageId[] {
  const pages = new Map<string, PageId>();
  const open = [first];
  for (let page = open.pop(); page; page = open.pop()) {
    const key = JSON.stringify(page);
    if (pages.has(key)) continue;
    pages.set(key, page);
    open.push(...buttonsOf(pageOf(page)).flatMap(pagesBehind));
  }
  return [...pages.values()];
}

function buttonsOf({ rows }: { readonly rows: Rows }): readonly Button[] {
  return rows.flat();
}

function pagesBehind(button: Button): PageId[] {
  return 'target' in button && button.target.type === 'page' ? [button.target.page] : [];
}

function factsBehind(button: Button): readonly string[] {
  const view = 'target' in button && button.target.type === 'view' ? button.target.view : null;
  return view?.type === 'figures' ? view.facts : [];
}

test('from the places every series of figures is reached, by its newest', () => {
  const reached = new Set(
    reachedFrom({ page: 'places', at: 0 }).flatMap((page) =>
      buttonsOf(pageOf(page)).flatMap(factsBehind),
    ),
  );
  const indicators = new Set([...reached].map((id) => knowledge.facts.get(id)?.indicator.id));
  expect(indicators).toEqual(new Set([...knowledge.facts.values()].map((one) => one.indicator.id)));
});

test('from the articles every figure is reached', () => {
  const reached = new Set(
    reachedFrom({ page: 'articles', at: 0 }).flatMap((page) =>
      buttonsOf(pageOf(page)).flatMap(factsBehind),
    ),
  );
  expect(reached).toEqual(new Set(knowledge.facts.keys()));
});

test('a page holds no more items than fit, and leads back to the page above', () => {
  const pages = reachedFrom({ page: 'places', at: 0 });
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages) {
    const buttons = buttonsOf(pageOf(page));
    expect(buttons.length).toBeLessThanOrEqual(ITEMS_ON_PAGE + 3);
  }
  const below = pages.filter(({ page }) => page !== 'places');
  const ends = below.filter((page) => buttonsOf(pageOf(page)).flatMap(pagesBehind).length === 0);
  expect(ends).toEqual([]);
});

test('a page beyond the last shows the last', () => {
  const beyond = pageOf({ page: 'article', article: 'yard', at: 900 });
  expect(buttonsOf(beyond).flatMap(factsBehind).length).toBeGreaterThan(0);
});

test.each<PageId>([
  { page: 'place', entity: 'gone', at: 0 },
  { page: 'theme', entity: 'gone', theme: 'port', at: 0 },
  { page: 'article', article: 'gone', at: 0 },
])('there is no page of what is not held ($page)', (page) => {
  expect(browser.page(page, 'en')).toBeNull();
});
