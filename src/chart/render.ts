import type { ChartSpec } from './spec.ts';

let drawing: Promise<(spec: ChartSpec) => Buffer> | null = null;

/** Draws a chart as a PNG; the same spec gives the same bytes. The libraries are loaded with the first chart. */
export async function renderChart(spec: ChartSpec): Promise<Buffer> {
  drawing ??= import('./draw.ts').then(({ createDrawing }) => createDrawing());
  const draw = await drawing;
  return draw(spec);
}
