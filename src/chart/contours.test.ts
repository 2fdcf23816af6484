import { expect, test } from 'vitest';
import { pathOf, readContours, type Contour } from './contours.ts';

const AS_IS = { scale: 1, left: 0, baseline: 0 };
const on = (x: number, y: number) => ({ x, y, on: true });
const off = (x: number, y: number) => ({ x, y, on: false });

test.each<{ name: string; contour: Contour; want: string }>([
  { name: 'nothing', contour: [], want: '' },
  {
    name: 'straight lines',
    contour: [on(0, 0), on(10, 0), on(10, 10)],
    want: 'M0 0L10 0L10 -10Z',
  },
  {
    name: 'a curve back to the beginning',
    contour: [on(0, 0), on(10, 0), off(10, 10)],
    want: 'M0 0L10 0Q10 -10 0 0Z',
  },
  {
    name: 'a point half way between two curves',
    contour: [on(0, 0), off(10, 0), off(10, 10)],
    want: 'M0 0Q10 0 10 -5Q10 -10 0 0Z',
  },
  {
    name: 'nothing but curves',
    contour: [off(0, 0), off(10, 0)],
    want: 'M5 0Q0 0 5 0Q10 0 5 0Z',
  },
])('$name', ({ contour, want }) => {
  expect(pathOf(contour, AS_IS)).toBe(want);
});

test('a contour is scaled, then moved', () => {
  const placing = { scale: 0.5, left: 100, baseline: 40 };
  expect(pathOf([on(10, 10), on(20, 10)], placing)).toBe('M105 35L110 35Z');
});

/** Bytes of a glyph: contours, bounds, the last point of each contour, no instructions, then the points. */
const glyph = (contours: number, ends: number[], points: number[]): Buffer => {
  const head = Buffer.alloc(10 + ends.length * 2 + 2);
  head.writeInt16BE(contours, 0);
  ends.forEach((end, at) => head.writeUInt16BE(end, 10 + at * 2));
  return Buffer.concat([head, Buffer.from(points)]);
};

test('reads short, long, repeated and left out coordinates', () => {
  // A flag repeated once: on the line, x one byte upwards, y as before. Then off the line, both two bytes long.
  const flags = [1 | 8 | 2 | 16 | 32, 1, 0];
  const bytes = glyph(1, [2], [...flags, 5, 7, 0xff, 0xfe, 0x01, 0x00]);
  expect(readContours(bytes)).toEqual([[on(5, 0), on(12, 0), off(10, 256)]]);
});

test('a space has no contours, and a glyph of others is refused', () => {
  expect(readContours(Buffer.alloc(0))).toEqual([]);
  expect(() => readContours(glyph(-1, [], []))).toThrow('put together');
});
