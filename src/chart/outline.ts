import { createRequire } from 'node:module';
import { openSync, type Font } from 'fontkit';

/** A font that is open for reading, by weight. */
export interface Fonts {
  readonly regular: Font;
  readonly bold: Font;
}

/** Opens the fonts of the charts; only the glyphs that are drawn are ever read. */
export function openFonts(): Fonts {
  const { resolve } = createRequire(import.meta.url);
  const open = (file: string): Font => {
    const font = openSync(resolve(`@expo-google-fonts/noto-sans-sc/${file}`));
    if (!('glyphsForString' in font)) throw new Error(`${file} holds several fonts`);
    return font;
  };
  return {
    regular: open('400Regular/NotoSansSC_400Regular.ttf'),
    bold: open('700Bold/NotoSansSC_700Bold.ttf'),
  };
}

const TEXT = /<text([^>]*)>([^<]*)<\/text>/g;
/** Where the middle of the characters lies above their baseline, in em. */
const MIDDLE = 0.36;

/**
 * The picture with its texts as shapes. A renderer that shapes text reads the whole font once for every text,
 * which takes longer than all the rest.
 */
export function outlined(svg: string, fonts: Fonts): string {
  return svg.replace(TEXT, (_, attributes: string, text: string) =>
    outline(readAttributes(attributes), unescaped(text), fonts),
  );
}

interface TextAttributes {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly anchor: string;
  readonly central: boolean;
  readonly transform: string;
  readonly fill: string;
}

function readAttributes(attributes: string): TextAttributes {
  const read = (name: string): string =>
    new RegExp(`(?<![-a-z])${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
  const style = read('style');
  return {
    x: Number(read('x') || 0),
    y: Number(read('y') || 0),
    size: Number(/font-size:([\d.]+)px/.exec(style)?.[1] ?? 12),
    bold: /font-weight:(?:bold|[6-9]00)/.test(style),
    anchor: read('text-anchor'),
    central: read('dominant-baseline') === 'central',
    transform: read('transform'),
    fill: read('fill') || '#000000',
  };
}

function outline(
  { x, y, size, bold, anchor, central, transform, fill }: TextAttributes,
  text: string,
  fonts: Fonts,
): string {
  const font = bold ? fonts.bold : fonts.regular;
  const scale = size / font.unitsPerEm;
  const glyphs = font.glyphsForString(text);
  const width = glyphs.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0) * scale;
  const baseline = central ? y + size * MIDDLE : y;
  let left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
  let shapes = '';
  for (const { path, advanceWidth } of glyphs) {
    shapes += path.scale(scale, -scale).translate(left, baseline).toSVG();
    left += advanceWidth * scale;
  }
  return `<path d="${shapes}" fill="${fill}"${transform === '' ? '' : ` transform="${transform}"`}/>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}
