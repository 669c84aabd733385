/** Draws a chart's picture with ECharts, once, as SVG: text stays text, and stays sharp at every zoom. */
import { BarChart, LineChart, type BarSeriesOption, type LineSeriesOption } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent } from "echarts/components";
import { format, init, use, type EChartsCoreOption } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { ChartAxis, ChartFont, ChartLine } from "../engine/chart";
import { cellText } from "../host/values";
import type { ChartPicture, PicturedSeries } from "./chartPicture";

use([BarChart, LineChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

/** Excel's: 96 pixels and 72 points an inch. */
const pixels = (points: number) => (points * 4) / 3;

const ink = "#404040";
const faint = "#D9D9D9";
const family = "Calibri, Carlito, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

/** What Office gives series that have no colour: the accents of its theme. */
const accents = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** Around everything, and between the parts. */
const edge = 10;

export interface Size {
  readonly width: number;
  readonly height: number;
}

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

interface TextStyle {
  readonly fontFamily: string;
  readonly fontSize: number;
  readonly fontWeight: "bold" | "normal";
  readonly fontStyle: "italic" | "normal";
  readonly color: string;
}

const textStyle = ({ name, size, bold, italic, color }: ChartFont, points: number): TextStyle => ({
  fontFamily: name ? `'${name.replaceAll("'", "")}', ${family}` : family,
  fontSize: pixels(size ?? points),
  fontWeight: bold ? "bold" : "normal",
  fontStyle: italic ? "italic" : "normal",
  color: color ?? ink,
});

const fontOf = ({ fontStyle, fontWeight, fontSize, fontFamily }: TextStyle) =>
  `${fontStyle} ${fontWeight} ${fontSize}px ${fontFamily}`;

const textSize = (text: string, style: TextStyle) => format.getTextRect(text, fontOf(style));

/** The height of a text that breaks into lines where it is too wide. */
function brokenHeight(text: string, style: TextStyle, width: number): number {
  return Math.ceil(textSize(text, style).width / width) * style.fontSize * 1.3;
}

export function chartOption(picture: ChartPicture, size: Size): EChartsCoreOption {
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

type Side = "top" | "bottom" | "left" | "right";
const sides: Readonly<Record<string, Side>> = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
  Corner: "right",
};

function legendOption(picture: ChartPicture, { width }: Size, titleHeight: number) {
  if (!picture.legend.visible || picture.series.length === 0) return undefined;
  const side = sides[picture.legend.position] ?? "bottom";
  const style = textStyle(picture.legend.font, 9);
  const swatch = 36;
  const widths = picture.series.map(({ name }) => textSize(name, style).width + swatch + edge);
  const beside = side === "left" || side === "right";
  const rows = Math.ceil(widths.reduce((sum, each) => sum + each, 0) / (width - 2 * edge));
  const room = beside ? Math.min(Math.max(...widths), width * 0.4) : rows * (style.fontSize + 8) + 6;
  return {
    side,
    room,
    option: {
      ...(beside ? { orient: "vertical", top: "middle", [side]: edge } : { left: "center" }),
      ...(side === "top" && { top: edge + titleHeight }),
      ...(side === "bottom" && { bottom: edge - 4 }),
      padding: 0,
      itemGap: 12,
      itemHeight: 9,
      itemWidth: 22,
      textStyle: { ...style, ...(beside && { width: room - swatch, overflow: "break" }) },
      data: picture.series.map(({ name, kind }) => ({
        name,
        ...(kind.shape !== "line" && { icon: "rect" }),
      })),
      selectedMode: false,
    },
  };
}

const dashes: Readonly<Record<string, string>> = {
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  Dot: "dotted",
  RoundDot: "dotted",
};

const lineStyle = ({ color, weight, lineStyle: style }: ChartLine, usualColor: string, points: number) => ({
  color: color ?? usualColor,
  width: style === "None" ? 0 : pixels(weight ?? points),
  type: dashes[style ?? ""] ?? "solid",
});

/** What both kinds of axes have. `crossed` is the axis that it crosses, which may turn its side over. */
function axisOption(axis: ChartAxis, crossed: ChartAxis, lies: boolean, title: TextStyle) {
  const isFar = (crossed.reversePlotOrder === true) !== (crossed.position === "Maximum");
  const line = lineStyle(axis.line, faint, 0.75);
  return {
    show: axis.visible !== false,
    position: lies ? (isFar ? "top" : "bottom") : isFar ? "right" : "left",
    inverse: axis.reversePlotOrder === true,
    axisLine: { show: line.width > 0, onZero: axis.tickLabelPosition !== "Low", lineStyle: line },
    axisTick: { show: axis.majorTickMark === "Outside" || axis.majorTickMark === "Cross" },
    splitLine: {
      show: axis.majorGridlines.visible === true,
      lineStyle: lineStyle(axis.majorGridlines.line, faint, 0.75),
    },
    ...(axis.title.visible && {
      name: axis.title.text ?? "",
      nameLocation: "middle",
      nameGap: 8,
      nameTextStyle: title,
    }),
  };
}

function categoryAxis(picture: ChartPicture, horizontal: boolean, size: Size, inner: number) {
  const { categoryAxis: axis, valueAxis: other } = picture.axes;
  const style = textStyle(axis.font, 9);
  return {
    ...axisOption(axis, other, !horizontal, textStyle(axis.title.font, 10)),
    type: "category",
    data: picture.categories,
    axisLabel: {
      show: axis.tickLabelPosition !== "None",
      hideOverlap: true,
      ...style,
      ...(horizontal ? besideBars(size) : underColumns(picture, style, inner)),
    },
  };
}

/** Names beside bars take at most two fifths of the chart, and break into lines there. */
const besideBars = ({ width }: Size) => ({ interval: 0, width: width * 0.4, overflow: "break" });

/** Names under columns break between words; where a word is wider than its column they are turned. */
function underColumns({ categories }: ChartPicture, style: TextStyle, inner: number) {
  const room = (inner - 50) / Math.max(1, categories.length) - 4;
  const widest = Math.max(
    0,
    ...categories.flatMap((label) => label.split(/\s+/)).map((word) => textSize(word, style).width),
  );
  if (widest <= room) return { interval: 0, width: room, overflow: "break" };
  if (room >= style.fontSize) return { interval: 0, rotate: 45, width: 110, overflow: "truncate" };
  return { interval: "auto" as const, rotate: 45 };
}

/** A line may start above zero where its points would otherwise be squeezed; the limit is Excel's. */
function startsAboveZero({ series }: ChartPicture): boolean {
  if (series.some(({ kind }) => kind.shape !== "line" || kind.stacking !== "none")) return false;
  const points = series.flatMap((each) => each.points.filter((point) => point !== null));
  const [least, most] = [Math.min(...points), Math.max(...points)];
  return points.length > 0 && least > 0 && most - least < most / 6;
}

function valueAxis(picture: ChartPicture, horizontal: boolean, { width, height }: Size) {
  const { valueAxis: axis, categoryAxis: other } = picture.axes;
  const isShare = picture.series.some(({ kind }) => kind.stacking === "percent");
  const pattern = isShare && axis.numberFormat === undefined ? "0%" : picture.valueFormat;
  const maximum = axis.maximum ?? (isShare ? 1 : undefined);
  return {
    ...axisOption(axis, other, horizontal, textStyle(axis.title.font, 10)),
    type: "value",
    scale: startsAboveZero(picture),
    ...(axis.minimum !== undefined && { min: axis.minimum }),
    ...(maximum !== undefined && { max: maximum }),
    ...(axis.majorUnit !== undefined && { interval: axis.majorUnit }),
    // About one line every 50 pixels upwards, every 90 sideways, where the numbers stand side by side.
    splitNumber: Math.max(2, Math.min(6, Math.round(horizontal ? width / 130 : height / 60))),
    axisLabel: {
      show: axis.tickLabelPosition !== "None",
      hideOverlap: true,
      formatter: (value: number) => cellText(value, pattern),
      ...textStyle(axis.font, 9),
    },
  };
}

const symbols: Readonly<Record<string, string>> = {
  None: "none",
  Square: "rect",
  Diamond: "diamond",
  Triangle: "triangle",
};

const labelPlaces: Readonly<Record<string, string>> = {
  Center: "inside",
  InsideEnd: "insideTop",
  InsideBase: "insideBottom",
  Left: "left",
  Right: "right",
  Bottom: "bottom",
};

function seriesOption(
  series: PicturedSeries,
  i: number,
  picture: ChartPicture,
): BarSeriesOption | LineSeriesOption {
  const { name, kind, labels } = series;
  const accent = accents[i % accents.length] ?? ink;
  const data = series.points.map((point) => point ?? (picture.displayBlanksAs === "Zero" ? 0 : null));
  const shared = {
    name,
    silent: true,
    ...(kind.stacking !== "none" && { stack: kind.shape }),
    ...(labels.visible && {
      label: {
        show: true,
        position: labelPlaces[labels.position ?? ""] ?? (kind.shape === "bar" ? "right" : "top"),
        formatter: ({ value }: { value?: unknown }) =>
          typeof value === "number" ? cellText(value, labels.numberFormat ?? picture.valueFormat) : "",
        ...textStyle(labels.font, 9),
      },
    }),
  };
  if (kind.shape === "line")
    return { ...shared, ...lineOption(series, accent, picture), data } as LineSeriesOption;
  return { ...shared, ...barOption(series, accent, picture), data } as BarSeriesOption;
}

function lineOption(series: PicturedSeries, accent: string, { displayBlanksAs }: ChartPicture) {
  const style = lineStyle(series.line, accent, 2.25);
  const marked = series.kind.markers === true || series.markerStyle !== undefined;
  return {
    type: "line",
    z: 3,
    connectNulls: displayBlanksAs === "Interplotted",
    smooth: series.smooth === true,
    lineStyle: style,
    itemStyle: { color: series.markerFill || style.color, borderColor: series.markerLine || style.color },
    showSymbol: marked,
    symbol: marked ? (symbols[series.markerStyle ?? ""] ?? "circle") : "none",
    symbolSize: pixels(series.markerSize ?? 5),
  };
}

/** Excel's gap is a share of one bar, the library's of all bars of a category with it. */
function barOption(series: PicturedSeries, accent: string, picture: ChartPicture) {
  const beside = picture.series.filter(
    ({ kind }) => kind.shape !== "line" && kind.stacking === "none",
  ).length;
  const bars = Math.max(1, beside);
  const gap = series.gapWidth ?? 150;
  const border = series.line.color && series.line.lineStyle !== "None" ? series.line : undefined;
  return {
    type: "bar",
    barCategoryGap: `${(100 * gap) / (100 * bars + gap)}%`,
    barGap: `${-(series.overlap ?? 0)}%`,
    itemStyle: {
      color: series.fill === "none" ? "transparent" : (series.fill ?? accent),
      ...(border && { borderColor: border.color, borderWidth: pixels(border.weight ?? 0.75) }),
    },
  };
}
