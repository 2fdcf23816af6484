import { openFonts, outlined } from './outline.ts';
import { chartOption, heightOf, WIDTH } from './option.ts';
import type { ChartSpec } from './spec.ts';

type Draw = (spec: ChartSpec) => Buffer;

let drawing: Promise<Draw> | null = null;

/** Draws a chart as a PNG; the same spec gives the same bytes. The libraries are loaded with the first chart. */
export async function renderChart(spec: ChartSpec): Promise<Buffer> {
  drawing ??= createDraw();
  const draw = await drawing;
  return draw(spec);
}

async function createDraw(): Promise<Draw> {
  const [charts, fonts, { Resvg }] = await Promise.all([
    loadCharts(),
    openFonts(),
    import('@resvg/resvg-js'),
  ]);
  return (spec) => {
    const svg = outlined(svgOf(spec, charts), fonts);
    return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
  };
}

type Charts = typeof import('echarts/core');

async function loadCharts(): Promise<Charts> {
  const [core, { BarChart }, { GridComponent, TitleComponent, AriaComponent }, { SVGRenderer }] =
    await Promise.all([
      import('echarts/core'),
      import('echarts/charts'),
      import('echarts/components'),
      import('echarts/renderers'),
    ]);
  core.use([BarChart, GridComponent, TitleComponent, AriaComponent, SVGRenderer]);
  return core;
}

function svgOf(spec: ChartSpec, { init }: Charts): string {
  const chart = init(null, null, {
    renderer: 'svg',
    ssr: true,
    width: WIDTH,
    height: heightOf(spec),
  });
  chart.setOption({ ...chartOption(spec), aria: { enabled: true, decal: { show: true } } });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}
