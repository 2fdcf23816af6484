import { Resvg } from '@resvg/resvg-js';
import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { openFonts, outlined } from './outline.ts';
import { chartOption, heightOf, WIDTH } from './option.ts';
import type { ChartSpec } from './spec.ts';

/** What draws charts, with its fonts open. */
export function createDrawing(): (spec: ChartSpec) => Buffer {
  use([BarChart, GridComponent, TitleComponent, AriaComponent, SVGRenderer]);
  const fonts = openFonts();
  return (spec) =>
    new Resvg(outlined(svgOf(spec), fonts), { font: { loadSystemFonts: false } }).render().asPng();
}

function svgOf(spec: ChartSpec): string {
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
