/** The axes of a chart's picture. */
import type { ChartAxis } from "../engine/chart";
import { cellText } from "../host/values";
import type { ChartPicture } from "./chartPicture";
import { lineStyle, textSize, textStyle, type Size, type TextStyle } from "./chartLooks";

const faint = "#D9D9D9";

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

export function categoryAxis(picture: ChartPicture, horizontal: boolean, size: Size, inner: number) {
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

export function valueAxis(picture: ChartPicture, horizontal: boolean, { width, height }: Size) {
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
