import { ConfigError } from '../config.ts';
import { loadKnowledge, type Folders } from '../knowledge/load.ts';
import { createAnswerer, type Answerer } from '../reply/answerer.ts';
import type { Reply } from '../reply/reply.ts';
import { draftOf } from '../store/gaps/draft.ts';
import { groupGaps, type GapGroup } from '../store/gaps/groups.ts';
import { lineOf, summarize } from '../store/gaps/summary.ts';
import { createWordingReader } from '../store/gaps/wording.ts';
import { readGaps } from '../store/open.ts';
import type { StorePlace } from '../store/place.ts';
import type { Gap } from '../store/store.ts';
import { visible } from '../text/normalize.ts';
import type { Io } from './io.ts';

export interface GapsOptions {
  readonly folders: Folders;
  /** Where the store is; null where none is named. */
  readonly place: StorePlace | null;
  readonly json: boolean;
}

/**
 * `gaps`: what was asked and not answered, or found wrong, with a draft for the knowledge. The whole output is
 * YAML. Throws ConfigError without a store, StoreError for one that cannot be read.
 */
export async function runGaps({ folders, place, json }: GapsOptions, io: Io): Promise<void> {
  if (place === null)
    throw new ConfigError([
      'no store is named: set STORE_FILE or REDIS_URL in .env, as for the bot, or add --store FILE',
    ]);
  const items = itemsOf(await readGaps(place), folders, io);
  if (json) io.out(JSON.stringify(items.map(jsonOf), null, 2));
  else for (const text of textOf(items)) io.out(text);
}

interface Item {
  readonly group: GapGroup;
  /** Today's knowledge answers the question by itself; earlier it may have leaned on the one before it. */
  readonly answeredNow: boolean;
  readonly draft: string;
}

function itemsOf(gaps: readonly Gap[], folders: Folders, io: Io): Item[] {
  // No knowledge is needed to say that there are none.
  if (gaps.length === 0) return [];
  const knowledge = loadKnowledge(folders);
  const answerer = createAnswerer(knowledge);
  const taken = new Set<string>();
  return groupGaps(gaps, createWordingReader(knowledge)).map((group) => {
    const reply = replyTo(group, answerer, io);
    const draft = draftOf(group, { knowledge, reply, taken });
    return { group, answeredNow: isNowAnswered(group, reply), draft };
  });
}

function replyTo({ question }: GapGroup, answerer: Answerer, io: Io): Reply | null {
  return question === '' ? null : answerer.ask(question, { today: io.today() }).reply;
}

/** A reply that somebody found wrong is an answer already. */
function isNowAnswered({ kinds }: GapGroup, reply: Reply | null): boolean {
  return reply?.kind === 'answer' && kinds.down === undefined && kinds.unsure === undefined;
}

function textOf(items: readonly Item[]): string[] {
  const [head = ''] = summarize(
    items.map(({ group }) => group),
    'en',
    items.length,
  );
  return [
    items.length === 0 ? head : `# ${head}`,
    ...items.map((item, at) => `\n${headOf(item, at + 1)}\n${item.draft}`),
  ];
}

function headOf({ group, answeredNow }: Item, number: number): string {
  const { reasons, missing, ids } = group;
  const lists = [
    { name: 'why', values: reasons },
    { name: 'missing', values: missing },
    { name: 'shown', values: ids },
  ].flatMap(({ name, values }) => (values.length > 0 ? [`${name}: ${values.join(', ')}`] : []));
  return [
    lineOf(group, number, 'en'),
    ...lists,
    ...(answeredNow ? ['the knowledge answers it now'] : []),
  ]
    .map((line) => `# ${visible(line)}`)
    .join('\n');
}

function jsonOf({ group, answeredNow, draft }: Item): Readonly<Record<string, unknown>> {
  const { question, wordings, asked, people, first, last, kinds, reasons, missing, ids } = group;
  const found = { question, wordings, asked, people, first, last, kinds, reasons, missing, ids };
  return { ...found, answeredNow, draft };
}
