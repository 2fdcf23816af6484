import type { z } from 'zod';

/** A text that should be JSON of a shape; null for any other. */
export function parseJson<Shape extends z.ZodType>(
  text: string | null,
  shape: Shape,
): z.infer<Shape> | null {
  if (text === null) return null;
  try {
    return shape.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
