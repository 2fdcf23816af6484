import { openSync, readSync } from 'node:fs';
import { readContours, type Contour } from './contours.ts';

/** A glyph in units of its font, y upwards. */
export interface Glyph {
  readonly advanceWidth: number;
  readonly contours: readonly Contour[];
}

export interface Font {
  readonly unitsPerEm: number;
  /** The glyphs of a text, one a character. */
  readonly glyphsOf: (text: string) => readonly Glyph[];
}

interface Table {
  readonly offset: number;
  readonly length: number;
}

/** Reads a TrueType file piece by piece: of the outlines, most of the file, only those that are drawn. */
export function openFont(file: string): Font {
  const descriptor = openSync(file, 'r');
  const read = (offset: number, length: number): Buffer => {
    const bytes = Buffer.alloc(length);
    readSync(descriptor, bytes, 0, length, offset);
    return bytes;
  };
  const tables = readDirectory(read);
  const find = (tag: string): Table => {
    const table = tables.get(tag);
    if (!table) throw new Error(`${file} has no table ${tag}`);
    return table;
  };
  const load = (tag: string): Buffer => read(find(tag).offset, find(tag).length);
  const [head, cmap, loca, hmtx] = [
    load('head'),
    characterMap(load('cmap')),
    load('loca'),
    load('hmtx'),
  ];
  const widths = load('hhea').readUInt16BE(34);
  const hasLongPlaces = head.readInt16BE(50) === 1;
  const placeOf = (glyph: number): number =>
    hasLongPlaces ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2;
  const outlines = find('glyf').offset;
  const outlineOf = (glyph: number): Buffer =>
    read(outlines + placeOf(glyph), placeOf(glyph + 1) - placeOf(glyph));
  const glyphs = new Map<number, Glyph>();
  const glyphFor = (character: string): Glyph => {
    const id = cmap(character.codePointAt(0) ?? 0);
    const known = glyphs.get(id) ?? {
      advanceWidth: hmtx.readUInt16BE(Math.min(id, widths - 1) * 4),
      contours: readContours(outlineOf(id)),
    };
    glyphs.set(id, known);
    return known;
  };
  return {
    unitsPerEm: head.readUInt16BE(18),
    glyphsOf: (text) => Array.from(text, glyphFor),
  };
}

function readDirectory(read: (offset: number, length: number) => Buffer): Map<string, Table> {
  const count = read(0, 12).readUInt16BE(4);
  const records = read(12, count * 16);
  return new Map(
    Array.from({ length: count }, (_, at) => {
      const record = records.subarray(at * 16, at * 16 + 16);
      const table = { offset: record.readUInt32BE(8), length: record.readUInt32BE(12) };
      return [record.toString('latin1', 0, 4), table];
    }),
  );
}

/** Glyph ids by code point, 0 where there is none. Of the map's forms only that of all of Unicode is read. */
function characterMap(cmap: Buffer): (codePoint: number) => number {
  const groups = unicodeGroups(cmap);
  const count = groups.readUInt32BE(12);
  return (codePoint) => {
    let [low, high] = [0, count - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = 16 + middle * 12;
      const first = groups.readUInt32BE(at);
      if (codePoint < first) high = middle - 1;
      else if (codePoint > groups.readUInt32BE(at + 4)) low = middle + 1;
      else return groups.readUInt32BE(at + 8) + codePoint - first;
    }
    return 0;
  };
}

/** Format 12: ranges of code points with the glyph of their first. */
const GROUPED = 12;

function unicodeGroups(cmap: Buffer): Buffer {
  const count = cmap.readUInt16BE(2);
  for (let at = 0; at < count; at += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + at * 8 + 4));
    if (table.readUInt16BE(0) === GROUPED) return table;
  }
  throw new Error('the font has no map of all characters');
}
