/** Draws a chart's picture with ECharts, once, as SVG: text stays text, and stays sharp at every zoom. */
import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent } from "echarts/components";
import { init, use, type EChartsCoreOption } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { categoryAxis, valueAxis } from "./chartAxes";
import { legendOption } from "./chartLegend";
import { brokenHeight, edge, family, textStyle, type Size } from "./chartLooks";
import type { ChartPicture } from "./chartPicture";
import { seriesOption } from "./chartSeries";

use([BarChart, LineChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

export function drawChart(picture: ChartPicture, size: Size): SVGElement {
  const canvas = document.createElement("div");
  const drawn = init(canvas, null, { renderer: "svg", ...size });
  try {
    drawn.setOption(chartOption(picture, size));
    const svg = canvas.querySelector("svg");
    if (!svg) throw new Error("The chart was not drawn.");
    return svg.cloneNode(true) as SVGElement;
  } finally {
    drawn.dispose();
  }
}

function chartOption(picture: ChartPicture, size: Size): EChartsCoreOption {
  const horizontal = picture.series.some(({ kind }) => kind.shape === "bar");
  const title = textStyle(picture.titleFont, 14);
  const inner = size.width - 2 * edge;
  const titleHeight = picture.title ? brokenHeight(picture.title, title, inner) + edge : 0;
  const legend = legendOption(picture, size, titleHeight);
  const grid = {
    left: edge,
    right: edge + 6,
    top: edge + titleHeight,
    bottom: edge,
    outerBoundsMode: "same",
    outerBoundsContain: "all",
  };
  if (legend) grid[legend.side] += legend.room;
  const categories = categoryAxis(picture, horizontal, size, inner);
  const values = valueAxis(picture, horizontal, size);
  return {
    animation: false,
    textStyle: { fontFamily: family },
    ...(picture.title && {
      title: {
        text: picture.title,
        left: "center",
        top: edge,
        padding: 0,
        textStyle: { ...title, width: inner, overflow: "break", lineHeight: title.fontSize * 1.3 },
      },
    }),
    ...(legend && { legend: legend.option }),
    grid,
    xAxis: horizontal ? values : categories,
    yAxis: horizontal ? categories : values,
    series: picture.series.map((each, i) => seriesOption(each, i, picture)),
  };
}
