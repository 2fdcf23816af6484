/** A point of an outline; a curve runs past those that are not `on` it. */
interface Point {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}

/** A closed line of an outline. */
export type Contour = readonly Point[];

/** The contours of a glyph of a TrueType font; none for a space. Throws for one put together from other glyphs. */
export function readContours(bytes: Buffer): Contour[] {
  if (bytes.length === 0) return [];
  const count = bytes.readInt16BE(0);
  if (count < 0) throw new Error('glyphs put together from others are not read');
  const ends = Array.from({ length: count }, (_, at) => bytes.readUInt16BE(HEADER + at * 2));
  const points = readPoints(bytes, count, (ends.at(-1) ?? -1) + 1);
  return ends.map((end, at) => points.slice((ends[at - 1] ?? -1) + 1, end + 1));
}

const ON_CURVE = 1;
const REPEATED = 8;
/** Flags of the x and y of a point: one byte long; then its sign, or else the same as before. */
const X = { short: 2, same: 16 };
const Y = { short: 4, same: 32 };
const HEADER = 10;

function readPoints(bytes: Buffer, contours: number, count: number): Point[] {
  const instructions = HEADER + contours * 2;
  let at = instructions + 2 + bytes.readUInt16BE(instructions);
  const next = (): number => bytes.readUInt8((at += 1) - 1);
  const flags: number[] = [];
  while (flags.length < count) {
    const flag = next();
    const times = (flag & REPEATED) === 0 ? 1 : 1 + next();
    for (let left = times; left > 0; left -= 1) flags.push(flag);
  }
  const readAxis = ({ short, same }: typeof X): number[] => {
    let value = 0;
    return flags.map((flag) => {
      const isSame = (flag & same) !== 0;
      if ((flag & short) !== 0) value += isSame ? next() : -next();
      else if (!isSame) value += (((next() << 8) | next()) << 16) >> 16;
      return value;
    });
  };
  const [xs, ys] = [readAxis(X), readAxis(Y)];
  return flags.map((flag, index) => ({
    x: xs[index] ?? 0,
    y: ys[index] ?? 0,
    on: (flag & ON_CURVE) !== 0,
  }));
}

export interface Placing {
  readonly scale: number;
  readonly left: number;
  readonly baseline: number;
}

/** A contour as commands of an SVG path, y downwards. */
export function pathOf(contour: Contour, { scale, left, baseline }: Placing): string {
  const write = ({ x, y }: Point): string =>
    `${rounded(x * scale + left)} ${rounded(baseline - y * scale)}`;
  const points = withMiddles(contour);
  const [first] = points;
  if (!first) return '';
  let path = `M${write(first)}`;
  for (let at = 1; at < points.length; at += 1) {
    const point = points[at] ?? first;
    if (point.on) path += `L${write(point)}`;
    else path += `Q${write(point)} ${write(points[(at += 1)] ?? first)}`;
  }
  return `${path}Z`;
}

/** With the points on the line that go without saying between two beside it, beginning with one on the line. */
function withMiddles(contour: Contour): Point[] {
  const all = contour.flatMap((point, at) => {
    const before = contour.at(at - 1);
    return before && !before.on && !point.on ? [middleOf(before, point), point] : [point];
  });
  const start = all.findIndex(({ on }) => on);
  return [...all.slice(start), ...all.slice(0, Math.max(0, start))];
}

function middleOf(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, on: true };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
