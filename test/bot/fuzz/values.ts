import * as fc from 'fast-check';
import { ME } from '../me.ts';
import { anyData, anyHandle, anyString, anyText, MARK } from './hostile.ts';
import { choicesOf, fieldsOf, lookUp, type Field, type Shape, type Shapes } from './shapes.ts';

/** Fields that are there often, because the bot reads them. */
const FAVOURED: Readonly<Record<string, readonly string[]>> = {
  Message: ['text', 'entities', 'reply_to_message'],
  CallbackQuery: ['data', 'message'],
  User: ['language_code', 'username'],
};
const MOST_OTHER_FIELDS = 4;
const DEEPEST = 4;
const NEVER_DEEPER = -4;

const ids = fc.constantFrom(7, 8, 9, ME.id, 5_000_000_000, 2 ** 52 - 1);
const groupIds = fc.constantFrom(-100, -1_001_234_567_890, -1, -(2 ** 52 - 1));
const messageIds = fc.oneof(
  fc.integer({ min: 1, max: 2 ** 31 - 1 }),
  fc.integer({ min: 1, max: 1_010 }),
);
const anyNumber = fc.oneof(
  fc.integer({ min: 0, max: 300 }),
  fc.integer(),
  fc.constantFrom(0, -1, 0.5, 2 ** 53, -(2 ** 53), 1e308, 1_769_800_000),
);

/** Values of a shape: what must be there, some of what may be, less of it the deeper. */
export function createValues(shapes: Shapes): (shape: Shape) => fc.Arbitrary<unknown> {
  const made = new Map<string, fc.Arbitrary<unknown>>();

  function valueOf(shape: Shape, field: string, depth: number): fc.Arbitrary<unknown> {
    switch (shape.kind) {
      case 'string':
        return stringIn(field);
      case 'number':
        return numberIn(field);
      case 'boolean':
        return fc.boolean();
      case 'literal':
        return fc.constant(shape.value);
      case 'list':
        return depth <= 0
          ? fc.constant([])
          : fc.array(
              later(() => valueOf(shape.of, field, depth - 1)),
              { maxLength: 3 },
            );
      case 'union':
      case 'exclude':
        return oneOf(choicesOf(shapes, shape), field, depth);
      case 'object':
      case 'both':
      case 'omit':
        return objectOf(fieldsOf(shapes, shape) ?? [], { name: '', depth });
      case 'name':
        return named(shape, field, depth);
      case 'unknown':
        return fc.jsonValue({ maxDepth: 2 });
      default:
        return shape satisfies never;
    }
  }

  function oneOf(choices: readonly Shape[], field: string, depth: number): fc.Arbitrary<unknown> {
    const plain = choices.filter(({ kind }) => kind !== 'name' && kind !== 'list');
    const open = depth <= 0 && plain.length > 0 ? plain : choices.flatMap(often);
    return fc.constantFrom(...open).chain((one) => valueOf(one, field, depth));
  }

  function named(
    shape: Extract<Shape, { kind: 'name' }>,
    field: string,
    depth: number,
  ): fc.Arbitrary<unknown> {
    const key = `${shape.scopes.join('.')} ${shape.name} ${field} ${depth}`;
    const known = made.get(key);
    if (known) return known;
    const found = lookUp(shapes, shape);
    const fields = fieldsOf(shapes, shape);
    const value =
      depth < NEVER_DEEPER || !found
        ? fc.constant(null)
        : fields
          ? objectOf(fields, { name: shape.name, depth })
          : valueOf(found, field, depth);
    made.set(key, value);
    return value;
  }

  function objectOf(
    fields: readonly Field[],
    { name, depth }: { readonly name: string; readonly depth: number },
  ): fc.Arbitrary<unknown> {
    const favoured = FAVOURED[isMessage(fields) ? 'Message' : name] ?? [];
    const required = fields.filter(({ optional }) => !optional);
    const liked = fields.filter((one) => one.optional && favoured.includes(one.name));
    const other = fields.filter((one) => one.optional && !favoured.includes(one.name));
    const most = depth <= 0 ? 0 : MOST_OTHER_FIELDS;
    return fc
      .tuple(
        fc.subarray(liked, depth <= 0 ? { maxLength: 0 } : {}),
        fc.subarray(other, { maxLength: Math.min(most, other.length) }),
      )
      .chain(([some, more]) =>
        fc.record(
          Object.fromEntries(
            [...required, ...some, ...more].map((one) => [
              one.name,
              valueOf(one.shape, contextOf(name, one), depth - 1),
            ]),
          ),
        ),
      );
  }

  return (shape) => valueOf(shape, '', DEEPEST);
}

/** Shapes may hold themselves, so that not all can be made beforehand. */
function later(make: () => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.constant(null).chain(make);
}

/** Half of the chats are private, where the bot answers whatever is said. */
function often(shape: Shape): Shape[] {
  return shape.kind === 'name' && shape.name === 'Chat.PrivateChat'
    ? [shape, shape, shape]
    : [shape];
}

function isMessage(fields: readonly Field[]): boolean {
  return (
    fields.some(({ name }) => name === 'message_id') &&
    fields.some(({ name }) => name === 'rich_message')
  );
}

/** Ids are of one sort in chats and of another in people and in queries. */
function contextOf(type: string, { name }: Field): string {
  if (type.includes('Button')) return `button_${name}`;
  if (name !== 'id') return name;
  return /Group|Channel/.test(type) ? 'group_id' : 'id';
}

function stringIn(field: string): fc.Arbitrary<string> {
  // The bot's own, which come back to it as they were.
  if (field === 'button_url') return fc.constant('https://example.org/a');
  if (field === 'button_callback_data') return fc.constantFrom('dz', 'rz0', 're1', MARK);
  if (field.startsWith('button_')) return fc.constantFrom(`<b>${MARK}</b>`, '更多');
  if (field === 'id' || field.endsWith('_id')) return anyHandle;
  if (field === 'data' || field === 'callback_data') return anyData;
  if (field === 'text' || field === 'query' || field === 'caption') return anyText;
  if (field === 'language_code')
    return fc.oneof(fc.constantFrom('zh', 'zh-hans', 'en', 'EN-us', 'xx'), anyString);
  if (field === 'offset') return fc.oneof(fc.constantFrom('', '20', '-5', '1e9'), anyString);
  return anyString;
}

function numberIn(field: string): fc.Arbitrary<number> {
  if (field === 'group_id') return groupIds;
  if (field === 'message_id') return messageIds;
  if (field === 'id' || field.endsWith('_id')) return ids;
  if (field === 'offset' || field === 'length') return fc.integer({ min: 0, max: 5_000 });
  return anyNumber;
}
