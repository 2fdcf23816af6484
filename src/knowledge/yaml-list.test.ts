import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { parseYamlList } from './yaml-list.ts';

const schema = z.strictObject({
  id: z.string(),
  value: z.number(),
  parts: z.array(z.strictObject({ from: z.string() })).default([]),
});
const parse = (text: string) => parseYamlList('facts/a.yaml', text, schema);

test('items keep their place in the file', () => {
  const { items, problems } = parse(
    '# a comment\n- id: a\n  value: 1\n\n- id: b\n  value: 2\n  parts:\n    - from: x\n    - from: y\n',
  );
  expect(problems).toEqual([]);
  expect(items.map(({ data, line }) => [data.id, line])).toEqual([
    ['a', 2],
    ['b', 5],
  ]);
  const [, second] = items;
  expect(second?.lineOf('value')).toBe(6);
  expect(second?.lineOf('parts', 1)).toBe(9);
  expect(second?.lineOf('parts', 1, 'from')).toBe(9);
});

test('a path that is not in the item gives the nearest line above it', () => {
  const [item] = parse('- id: a\n  value: 1\n  parts:\n    - from: x\n').items;
  expect(item?.lineOf('absent')).toBe(1);
  expect(item?.lineOf('parts', 7)).toBe(4);
});

test.each([
  { name: 'an empty file', text: '' },
  { name: 'a file of comments', text: '# nothing yet\n' },
  { name: 'an empty list', text: '[]\n' },
])('$name holds no items and no problems', ({ text }) => {
  expect(parse(text)).toEqual({ items: [], problems: [] });
});

test.each([
  {
    name: 'a map instead of a list',
    text: 'id: a\nvalue: 1\n',
    line: 1,
    what: 'not a list',
    fix: '"- "',
  },
  { name: 'a text instead of a list', text: 'hello\n', line: 1, what: 'not a list', fix: '"- "' },
  {
    name: 'an open bracket',
    text: '- id: a\n  value: [1\n',
    line: 3,
    what: 'not YAML',
    fix: 'quotes',
  },
  {
    name: 'an open quote',
    text: "- id: 'a\n  value: 1\n",
    line: 2,
    what: 'not YAML',
    fix: 'quotes',
  },
  {
    name: 'a key written twice',
    text: '- id: a\n  value: 1\n  value: 2\n',
    line: 3,
    what: 'not YAML',
    fix: 'quotes',
  },
  {
    name: 'a value of another type',
    text: '- id: a\n  value: one\n',
    line: 2,
    what: 'value',
    fix: 'value',
  },
  { name: 'a missing key', text: '- id: a\n', line: 1, what: 'value', fix: 'value' },
  {
    name: 'an unknown key',
    text: '- id: a\n  value: 1\n  valeu: 2\n',
    line: 3,
    what: 'unknown key valeu',
    fix: 'spelling',
  },
  {
    name: 'an item that is no map',
    text: '- id: a\n  value: 1\n- text\n',
    line: 3,
    what: 'expected',
    fix: 'item',
  },
  {
    name: 'an unknown key deep inside',
    text: '- id: a\n  value: 1\n  parts:\n    - from: x\n      upto: y\n',
    line: 5,
    what: 'unknown key upto',
    fix: 'spelling',
  },
])('$name is reported at its line with what to do', ({ text, line, what, fix }) => {
  const { problems } = parse(text);
  expect(problems).toEqual([
    {
      file: 'facts/a.yaml',
      line,
      what: expect.stringContaining(what),
      fix: expect.stringContaining(fix),
    },
  ]);
});

test('items of a second document are not lost in silence', () => {
  const { items, problems } = parse('- id: a\n  value: 1\n---\n- id: b\n  value: 2\n');
  expect(items).toEqual([]);
  expect(problems).toMatchObject([{ line: 3, what: 'the file holds several documents' }]);
});

test('every item that does not fit is reported, and the others are kept', () => {
  const { items, problems } = parse(
    '- id: 1\n  value: 1\n- id: b\n  value: 2\n- id: c\n  value: x\n',
  );
  expect(items.map(({ data }) => data.id)).toEqual(['b']);
  expect(problems.map(({ line }) => line)).toEqual([1, 6]);
});

test('a bomb of aliases is refused at once and says so', { timeout: 2_000 }, () => {
  const levels = Array.from({ length: 12 }, (_, level) => {
    const items = Array.from({ length: 10 }, () => (level === 0 ? 'x' : `*l${level - 1}`)).join(
      ', ',
    );
    return `- &l${level} [${items}]`;
  });
  const { items, problems } = parse(`${levels.join('\n')}\n`);
  expect(items).toEqual([]);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.what).toContain('alias');
});

test('no text makes the reader throw, and every problem has a line and a fix', () => {
  const unit = fc.constantFrom(
    '- ',
    'id: a\n',
    '  value: 1\n',
    '&x ',
    '*x',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    ': ',
    '\n',
    '? ',
    '!!js ',
    '<<',
    '| ',
    '---\n',
    '\t',
    '#',
    '@',
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
      for (const { line, what, fix } of parse(units.join('')).problems) {
        expect(line).toBeGreaterThan(0);
        expect(what).not.toBe('');
        expect(fix).not.toBe('');
      }
    }),
    { numRuns: 1_000 },
  );
});
