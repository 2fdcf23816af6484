import type { ChartSpec } from './spec.ts';

let drawing: Promise<(spec: ChartSpec) => Buffer> | null = null;

function load(): Promise<(spec: ChartSpec) => Buffer> {
  return (drawing ??= import('./draw.ts').then(({ createDrawing }) => createDrawing()));
}

/** Begins to load the libraries, so that a first chart need not wait for them. What fails is told by `renderChart`. */
export function prepareCharts(): void {
  load().catch(() => null);
}

/** Draws a chart as a PNG; the same spec gives the same bytes. The libraries are loaded with the first chart. */
export async function renderChart(spec: ChartSpec): Promise<Buffer> {
  const draw = await load();
  return draw(spec);
}
