/** Titles, fonts, lines and fills of a file's chart. */
import {
  getSpPrFillColor,
  getSpPrLine,
  parseTxPr,
  type ChartTextProperties,
  type ChartTitle,
  type ShapeProperties,
} from "@cj-tech-master/excelts/chart";
import {
  attr,
  findChild,
  findChildren,
  parseXml,
  textContent,
  type XmlElement,
} from "@cj-tech-master/excelts/xml";
import type { ChartFont, ChartLine } from "../engine/chart";
import { readChartColor } from "./chartColors";
import { emuPerPoint } from "./chartUnits";
import { dashWords } from "./chartWords";

/** The library hands a title's text on as XML. Formats are those of its first run. */
export function readTitle(title: ChartTitle | undefined): { text?: string; font: ChartFont } {
  if (!title?.rawTx) return { font: {} };
  const { root } = parseXml(title.rawTx);
  const rich = findChild(root, "c:rich");
  const runs = rich ? findChildren(rich, "a:p").flatMap((each) => findChildren(each, "a:r")) : [];
  // A title that a cell gives comes with the text that the cell had.
  const texts =
    runs.length > 0
      ? runs.map((run) => findChild(run, "a:t"))
      : [deepChild(root, "c:strRef", "c:strCache", "c:pt", "c:v")];
  const text = texts.map((each) => (each ? textContent(each) : "")).join("");
  const look = runs[0] && findChild(runs[0], "a:rPr");
  const [size, bold, italic] = ["sz", "b", "i"].map((name) => look && attr(look, name));
  const color = look && deepChild(look, "a:solidFill", "a:srgbClr");
  const latin = look && findChild(look, "a:latin");
  const name = latin && attr(latin, "typeface");
  const rgb = color && attr(color, "val");
  return {
    ...(text && { text }),
    font: {
      ...(name !== undefined && !name.startsWith("+") && { name }),
      ...(size !== undefined && { size: Number(size) / 100 }),
      ...(bold !== undefined && { bold: bold !== "0" }),
      ...(italic !== undefined && { italic: italic !== "0" }),
      ...(rgb !== undefined && { color: `#${rgb}` }),
    },
  };
}

const deepChild = (element: XmlElement, ...names: readonly string[]): XmlElement | undefined =>
  names.reduce<XmlElement | undefined>((found, name) => found && findChild(found, name), element);

export function readLine(spPr: ShapeProperties | undefined, theme: readonly string[]): ChartLine {
  const line = spPr && getSpPrLine(spPr);
  if (!line) return {};
  const color = readChartColor(line.color, theme);
  return {
    ...(color && { color }),
    ...(line.width !== undefined && { weight: line.width / emuPerPoint }),
    ...(line.noFill ? { lineStyle: "None" } : line.dash && { lineStyle: dashWords.office(line.dash) }),
  };
}

export const fillOf = (spPr: ShapeProperties, theme: readonly string[]) =>
  readChartColor(getSpPrFillColor(spPr), theme);

export function readFont(txPr: ChartTextProperties | undefined, theme: readonly string[]): ChartFont {
  if (!txPr) return {};
  const { fontFamily: name, size, bold, italic, color: shade } = parseTxPr(txPr);
  const color = readChartColor(shade, theme);
  return {
    // "+mn-lt" and its like stand for the theme's fonts.
    ...(name !== undefined && !name.startsWith("+") && { name }),
    ...(size !== undefined && { size: size / 100 }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(color && { color }),
  };
}
