/** Measures, texts and lines of a chart's picture. */
import { format } from "echarts/core";
import type { ChartFont, ChartLine } from "../engine/chart";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Around everything, and between the parts. */
export const edge = 10;

/** Excel's: 96 pixels and 72 points an inch. */
export const pixels = (points: number) => (points * 4) / 3;

export const ink = "#404040";

export const family = "Calibri, Carlito, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

export interface TextStyle {
  readonly fontFamily: string;
  readonly fontSize: number;
  readonly fontWeight: "bold" | "normal";
  readonly fontStyle: "italic" | "normal";
  readonly color: string;
}

export const textStyle = ({ name, size, bold, italic, color }: ChartFont, points: number): TextStyle => ({
  fontFamily: name ? `'${name.replaceAll("'", "")}', ${family}` : family,
  fontSize: pixels(size ?? points),
  fontWeight: bold ? "bold" : "normal",
  fontStyle: italic ? "italic" : "normal",
  color: color ?? ink,
});

const fontOf = ({ fontStyle, fontWeight, fontSize, fontFamily }: TextStyle) =>
  `${fontStyle} ${fontWeight} ${fontSize}px ${fontFamily}`;

export const textSize = (text: string, style: TextStyle) => format.getTextRect(text, fontOf(style));

/** The height of a text that breaks into lines where it is too wide. */
export function brokenHeight(text: string, style: TextStyle, width: number): number {
  return Math.ceil(textSize(text, style).width / width) * style.fontSize * 1.3;
}

const dashes: Readonly<Record<string, string>> = {
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  Dot: "dotted",
  RoundDot: "dotted",
};

export const lineStyle = (
  { color, weight, lineStyle: style }: ChartLine,
  usualColor: string,
  points: number,
) => ({
  color: color ?? usualColor,
  width: style === "None" ? 0 : pixels(weight ?? points),
  type: dashes[style ?? ""] ?? "solid",
});
