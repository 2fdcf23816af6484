import type { Button } from './target.ts';

/** What a phone shows of the labels of a row, in half-width characters; each button loses some at its ends. */
const ROW_WIDTH = 44;
const BUTTON_ENDS = 2;

/** Buttons in rows of so many. */
export function inRows(buttons: readonly Button[], width: number): Button[][] {
  return Array.from({ length: Math.ceil(buttons.length / width) }, (_, row) =>
    buttons.slice(row * width, (row + 1) * width),
  );
}

/** Buttons in as few rows as show every label whole, evenly filled; at most `most` in a row. */
export function inFittingRows(buttons: readonly Button[], most: number): Button[][] {
  const widest = Math.max(0, ...buttons.map(({ label }) => widthOf(label)));
  const fitting = Math.floor(ROW_WIDTH / (widest + BUTTON_ENDS));
  const rows = Math.ceil(buttons.length / Math.min(most, Math.max(1, fitting)));
  return inRows(buttons, Math.max(1, Math.ceil(buttons.length / rows)));
}

/** Chinese characters and pictures are twice as wide as Latin letters; what only changes another has no width. */
function widthOf(label: string): number {
  return Array.from(label, (character) => {
    if (/\p{M}|\u200d|\ufe0f/u.test(character)) return 0;
    return /[\p{Script=Han}\p{Extended_Pictographic}\u3000-\u303f\uff00-\uff60]/u.test(character)
      ? 2
      : 1;
  }).reduce<number>((sum, width) => sum + width, 0);
}
