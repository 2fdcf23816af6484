import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { isPayload, type Payload } from '../telegram-limits/payload.ts';
import { anyString } from './hostile.ts';
import { readShapes } from './read-shapes.ts';
import { fieldsOf } from './shapes.ts';
import { createValues } from './values.ts';

/** An update without its number, and whether it is as Telegram makes them. */
export interface Fuzzed {
  readonly body: Payload;
  readonly kind: string;
  readonly sound: boolean;
}

const TYPES = path.join(
  import.meta.dirname,
  '..',
  '..',
  '..',
  'node_modules',
  '@grammyjs',
  'types',
);

/** Those that declare what Telegram sends; the others tell what is sent to it. */
const FILES = 'update message manage markup inline payment passport checklist story rich settings';

const shapes = readShapes(
  FILES.split(' ')
    .map((file) => readFileSync(path.join(TYPES, `${file}.d.ts`), 'utf8'))
    .join('\n'),
);
const UPDATE = { kind: 'name', name: 'Update', scopes: [] } as const;
const valueOf = createValues(shapes);

/** Every kind of update that the types of Telegram know. */
export const KINDS: readonly string[] = (fieldsOf(shapes, UPDATE) ?? [])
  .filter(({ optional }) => optional)
  .map(({ name }) => name);

/** Those that the bot asks for come more often. */
const WEIGHTS: Readonly<Record<string, number>> = {
  message: 60,
  edited_message: 12,
  callback_query: 25,
  inline_query: 12,
  my_chat_member: 4,
};

const known = fc.oneof(
  ...(fieldsOf(shapes, UPDATE) ?? [])
    .filter(({ optional }) => optional)
    .map(({ name, shape }) => ({
      weight: WEIGHTS[name] ?? 1,
      arbitrary: fc
        .tuple(valueOf(shape), fc.boolean())
        .map(([value, fits]) => ({ kind: name, body: { [name]: fits ? fitted(value) : value } })),
    })),
);

const unknown = fc
  .tuple(fc.constantFrom('future_kind', '__proto__', 'toString', ''), fc.jsonValue({ maxDepth: 3 }))
  .map(([kind, value]) => ({ kind: 'unknown', body: Object.fromEntries([[kind, value]]) }));

const WRONG: readonly unknown[] = [
  null,
  undefined,
  '',
  'x',
  0,
  -1,
  0.5,
  1e308,
  true,
  [],
  {},
  [[]],
  { id: 1 },
];

const added = fc.tuple(fc.nat(), anyString, fc.jsonValue({ maxDepth: 1 }));
const changed = fc.tuple(fc.nat(), fc.constantFrom(...WRONG));

/** Any update: of a known kind, with fields that nobody knows yet, of an unknown kind, or broken. */
export const anyUpdate: fc.Arbitrary<Fuzzed> = fc.oneof(
  { weight: 14, arbitrary: known.map((one) => ({ ...one, sound: true })) },
  {
    weight: 2,
    arbitrary: fc.tuple(known, added).map(([{ kind, body }, [at, name, value]]) => ({
      kind,
      body: changedAt(body, at, (object) =>
        isPayload(object) ? { ...object, [`new_${name}`]: value } : object,
      ),
      sound: true,
    })),
  },
  { weight: 1, arbitrary: unknown.map((one) => ({ ...one, sound: true })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(known, fc.array(changed, { minLength: 1, maxLength: 3 }))
      .map(([{ kind, body }, changes]) => ({
        kind,
        body: changes.reduce<Payload>((now, [at, value]) => changedAt(now, at, () => value), body),
        sound: false,
      })),
  },
);

/** The update with what stands at place `at` changed; places are counted through all that it holds. */
function changedAt(body: Payload, at: number, change: (value: unknown) => unknown): Payload {
  const places = placesIn(body, []);
  const place = places[at % Math.max(1, places.length)];
  const result = place ? put(body, place, change) : body;
  return isPayload(result) ? result : body;
}

function placesIn(value: unknown, above: readonly string[]): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => [
    [...above, name],
    ...placesIn(one, [...above, name]),
  ]);
}

function put(
  value: unknown,
  [name, ...rest]: readonly string[],
  change: (value: unknown) => unknown,
): unknown {
  if (name === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((one, at) => (String(at) === name ? put(one, rest, change) : one));
  return isPayload(value) ? { ...value, [name]: put(value[name], rest, change) } : value;
}

/** The message with entities that fit its text, as Telegram makes them. */
function fitted(value: unknown): unknown {
  if (!isPayload(value) || typeof value['text'] !== 'string') return value;
  const found = [...value['text'].matchAll(/(?<=^|\s)[@/]\w+(?:@\w+)?/g)];
  const entities = found.map(({ 0: said, index }) => ({
    type: said.startsWith('@') ? 'mention' : 'bot_command',
    offset: index,
    length: said.length,
  }));
  return { ...value, entities };
}
