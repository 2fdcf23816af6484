import { expect, test } from 'vitest';
import { openFonts, outlined } from './outline.ts';

const fonts = openFonts();
const text = (attributes: string, words: string): string =>
  outlined(`<svg><text ${attributes}>${words}</text></svg>`, fonts);
/** The leftmost and rightmost x of a path. */
const reach = (svg: string): readonly [number, number] => {
  const xs = [...svg.matchAll(/[ML]([-\d.]+)/g)].map(([, x]) => Number(x));
  return [Math.min(...xs), Math.max(...xs)];
};

test('texts become shapes, and all else stays', () => {
  const svg = outlined('<svg><rect x="1"/><text x="5" y="9">签约</text></svg>', fonts);
  expect(svg).toContain('<rect x="1"/>');
  expect(svg).not.toContain('<text');
  expect(svg).toMatch(/<path d="M[^"]{50,}" fill="#000000"\/>/);
});

test('fill and transform are kept', () => {
  const svg = text('fill="#1f2937" transform="translate(3 4)"', '港');
  expect(svg).toContain('fill="#1f2937" transform="translate(3 4)"');
});

test('the anchor says where the text stands', () => {
  const style = 'x="500" style="font-size:20px"';
  const [start] = reach(text(style, '港港港'));
  const [middleFrom, middleTo] = reach(text(`${style} text-anchor="middle"`, '港港港'));
  const [, end] = reach(text(`${style} text-anchor="end"`, '港港港'));
  expect(start).toBeGreaterThanOrEqual(500);
  expect((middleFrom + middleTo) / 2).toBeCloseTo(500, -1);
  expect(end).toBeLessThanOrEqual(500);
});

test('size and weight change the shapes', () => {
  const [, small] = reach(text('style="font-size:10px"', '港区'));
  const [, large] = reach(text('style="font-size:40px"', '港区'));
  expect(large / small).toBeCloseTo(4, 0);
  expect(text('style="font-weight:700"', '港')).not.toBe(text('', '港'));
});

test('escaped characters are drawn as what they stand for', () => {
  expect(text('', '&amp;')).toBe(text('', '&'));
  expect(text('', '&amp;')).not.toBe(text('', 'amp'));
});
