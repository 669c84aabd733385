/** The series of a chart's picture: bars and lines. */
import type { BarSeriesOption, LineSeriesOption } from "echarts/charts";
import { cellText } from "../host/values";
import type { ChartPicture, PicturedSeries } from "./chartPicture";
import { ink, lineStyle, pixels, textStyle } from "./chartLooks";

/** What Office gives series that have no colour: the accents of its theme. */
const accents = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

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

export function seriesOption(
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
