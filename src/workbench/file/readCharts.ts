/** Charts of an .xlsx file, as far as the workbook draws them; what it does not is told as lost. */
import type { Worksheet } from "@cj-tech-master/excelts";
import {
  getSpPrFillColor,
  getSpPrLine,
  parseTxPr,
  type AxisDataSource,
  type BarChartGroup,
  type BarSeries,
  type Chart as FileChart,
  type ChartAxis as FileAxis,
  type ChartColor,
  type ChartModel,
  type ChartTextProperties,
  type ChartTitle,
  type LineChartGroup,
  type LineSeries,
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
import { generateRandomId, type IWorksheetData } from "@univerjs/core";
import {
  newAxis,
  type CellPoint,
  type Chart,
  type ChartAxis,
  type ChartFont,
  type ChartLine,
  type ChartSeries,
  type ChartType,
  type Source,
} from "../engine/chart";
import { boxOf, placeOf, type Sizes } from "../engine/chart-place";
import { parseArea, splitSheet } from "../host/address";
import type { Losses } from "./losses";
import { blankWords, dashWords, legendWords, markerWords, tickLabelWords, tickWords } from "./chartWords";

/** English Metric Units. */
const emuPerPixel = 9525;
const emuPerPoint = 12_700;

export interface ChartReading {
  readonly theme: readonly string[];
  /** A sheet's id by its name. */
  readonly sheetId: (name: string) => string | undefined;
  readonly losses: Losses;
}

/** The charts of one sheet. `data` is the sheet as the workbook has it. */
export function readCharts(sheet: Worksheet, data: Partial<IWorksheetData>, reading: ChartReading): Chart[] {
  const names = frameNames(sheet);
  return sheet.getCharts().flatMap((chart, i) => {
    const name = names.get(chart.chartNumber) ?? `Chart ${i + 1}`;
    const read = chart.isChartEx ? undefined : readChart(chart, name, sizesOf(data), reading);
    if (!read) reading.losses.add("charts", `${sheet.name}!${name}`);
    else if (hasLostDetails(chart)) reading.losses.add("chartDetails", `${sheet.name}!${name}`);
    return read ?? [];
  });
}

/** The library keeps charts' names with their drawing only. */
function frameNames(sheet: Worksheet): ReadonlyMap<number, string> {
  interface Frame {
    readonly chartNumber?: number;
    readonly graphicFrame?: { readonly name?: string };
  }
  const { anchors = [] } = (sheet.model.drawing ?? {}) as { anchors?: readonly Frame[] };
  return new Map(
    anchors.flatMap(({ chartNumber, graphicFrame }) =>
      chartNumber !== undefined && graphicFrame?.name ? [[chartNumber, graphicFrame.name] as const] : [],
    ),
  );
}

function sizesOf(data: Partial<IWorksheetData>): Sizes {
  const { rowCount = 1, columnCount = 1, defaultRowHeight = 0, defaultColumnWidth = 0 } = data;
  return {
    rows: rowCount,
    columns: columnCount,
    height: (row) => (data.rowData?.[row]?.hd ? 0 : (data.rowData?.[row]?.h ?? defaultRowHeight)),
    width: (column) =>
      data.columnData?.[column]?.hd ? 0 : (data.columnData?.[column]?.w ?? defaultColumnWidth),
  };
}

type Group = BarChartGroup | LineChartGroup;

const isBars = (group: Group): group is BarChartGroup => "barDir" in group;

const isDrawn = (group: FileChart["chartTypes"][number]): group is Group =>
  group.type === "bar" || group.type === "line";

function readChart(chart: FileChart, name: string, sizes: Sizes, reading: ChartReading): Chart | undefined {
  const { chartTypes: groups } = chart;
  const model = modelOf(chart);
  const values = chart.axes.filter(({ axisType }) => axisType === "val");
  const categories = chart.axes.find(({ axisType }) => axisType === "cat" || axisType === "date");
  // Two value axes drawn as one would tell something else.
  if (!model || groups.length === 0 || !groups.every(isDrawn) || values.length !== 1 || !categories)
    return undefined;
  const [first] = groups;
  const type = first && typeOf(first);
  if (!type) return undefined;
  const series = groups
    .flatMap((group) => group.series.map((each) => ({ group, each })))
    .sort((a, b) => a.each.order - b.each.order)
    .map(({ group, each }) => readSeries(each, group, type, reading));
  if (!series.every((each) => each !== undefined)) return undefined;
  const { title, legend, dispBlanksAs, autoTitleDeleted } = model.chart;
  const { text, font } = readTitle(title);
  return {
    id: generateRandomId(),
    name,
    type,
    ...readPlace(chart, sizes),
    title: {
      visible: autoTitleDeleted !== true && (title !== undefined || series.length === 1),
      ...(text !== undefined && { text }),
      font,
    },
    legend: {
      visible: legend !== undefined,
      position: legendWords.office(legend?.legendPos) ?? "Right",
      font: readFont(legend?.txPr, reading.theme),
    },
    axes: {
      categoryAxis: readAxis(categories, values[0], reading.theme),
      valueAxis: readAxis(values[0], categories, reading.theme),
    },
    series,
    displayBlanksAs: blankWords.office(dispBlanksAs) ?? "Zero",
  };
}

const modelOf = (chart: FileChart): ChartModel | undefined => chart.chartModel;

const barTypes = {
  clustered: "Clustered",
  standard: "Clustered",
  stacked: "Stacked",
  percentStacked: "Stacked100",
} as const;
const lineTypes = { standard: "", stacked: "Stacked", percentStacked: "Stacked100" } as const;

function typeOf(group: Group): ChartType {
  if (isBars(group)) return `${group.barDir === "bar" ? "Bar" : "Column"}${barTypes[group.grouping]}`;
  const markers = group.marker !== false && group.series.some(({ marker }) => marker?.symbol !== "none");
  return `Line${markers ? "Markers" : ""}${lineTypes[group.grouping]}`;
}

function readPlace(chart: FileChart, sizes: Sizes): Pick<Chart, "from" | "to"> {
  const { tl, br, pos, ext } = chart.range;
  const point = ({ nativeRow, nativeRowOff, nativeCol, nativeColOff }: typeof tl): CellPoint => ({
    row: nativeRow,
    column: nativeCol,
    x: Math.round(nativeColOff / emuPerPixel),
    y: Math.round(nativeRowOff / emuPerPixel),
  });
  if (br) return { from: point(tl), to: point(br) };
  const { left, top } = boxOf(sizes, { from: point(tl), to: point(tl) });
  return placeOf(sizes, {
    left: pos ? pos.x / emuPerPixel : left,
    top: pos ? pos.y / emuPerPixel : top,
    width: (ext?.cx ?? 0) / emuPerPixel,
    height: (ext?.cy ?? 0) / emuPerPixel,
  });
}

/** Undefined where it is fed from something else than one line of cells. */
function readSeries(
  series: BarSeries & LineSeries,
  group: Group,
  chartType: ChartType,
  reading: ChartReading,
): ChartSeries | undefined {
  const { tx, cat, val, spPr, marker, smooth, dataLabels } = series;
  const values = readSource(val?.numRef?.formula, reading);
  const categories = readSource(categoryFormula(cat), reading);
  if (!values || (cat && !categories)) return undefined;
  const name = readSource(tx?.strRef?.formula, reading) ?? tx?.value ?? tx?.strRef?.cache?.points[0]?.value;
  const type = typeOf(group);
  const bars = isBars(group) ? group : undefined;
  const fill = spPr && fillOf(spPr, reading.theme);
  const markerColor = marker?.spPr && fillOf(marker.spPr, reading.theme);
  const labels = dataLabels ?? group.dataLabels;
  return {
    id: generateRandomId(),
    ...(name !== undefined && { name }),
    ...(type !== chartType && { type }),
    values,
    ...(categories && { categories }),
    ...(fill !== undefined && { fill }),
    line: readLine(spPr, reading.theme),
    ...(bars?.gapWidth !== undefined && { gapWidth: bars.gapWidth }),
    ...(bars?.overlap !== undefined && { overlap: bars.overlap }),
    ...(smooth !== undefined && { smooth }),
    ...(marker?.symbol && { markerStyle: markerWords.office(marker.symbol) ?? "Automatic" }),
    ...(marker?.size !== undefined && { markerSize: marker.size }),
    ...(markerColor !== undefined && { markerFill: markerColor }),
    labels: {
      ...(labels?.showVal && labels.delete !== true && { visible: true }),
      ...(labels?.numFmt &&
        labels.numFmt.sourceLinked !== true && { numberFormat: labels.numFmt.formatCode }),
      font: readFont(labels?.txPr, reading.theme),
    },
  };
}

const categoryFormula = (cat: AxisDataSource | undefined) => cat?.strRef?.formula ?? cat?.numRef?.formula;

/** A line of cells of this workbook; nothing for names, lists and other workbooks. */
function readSource(formula: string | undefined, { sheetId }: ChartReading): Source | undefined {
  if (formula === undefined) return undefined;
  const { sheet, reference } = splitSheet(formula);
  const area = parseArea(reference);
  const id = sheet === undefined ? undefined : sheetId(sheet);
  const isLine = area && (area.startRow === area.endRow || area.startColumn === area.endColumn);
  return isLine && id !== undefined ? { sheetId: id, area } : undefined;
}

function readAxis(
  axis: FileAxis | undefined,
  other: FileAxis | undefined,
  theme: readonly string[],
): ChartAxis {
  if (!axis) return newAxis(false);
  const { scaling, numFmt, majorGridlines, tickLblPos, majorTickMark, minorTickMark, title, txPr, spPr } =
    axis;
  // Where the other axis crosses this one is told there.
  const crosses = other?.crosses;
  return {
    visible: axis.delete !== true,
    ...(numFmt && numFmt.sourceLinked !== true && { numberFormat: numFmt.formatCode }),
    ...(scaling?.min !== undefined && { minimum: scaling.min }),
    ...(scaling?.max !== undefined && { maximum: scaling.max }),
    ...("majorUnit" in axis && axis.axisType === "val" && { majorUnit: axis.majorUnit }),
    ...(scaling?.orientation === "maxMin" && { reversePlotOrder: true }),
    ...(crosses === "max" && { position: "Maximum" }),
    ...(crosses === "min" && { position: "Minimum" }),
    ...(tickLblPos && tickLblPos !== "nextTo" && { tickLabelPosition: tickLabelWords.office(tickLblPos) }),
    ...(majorTickMark && { majorTickMark: tickWords.office(majorTickMark) }),
    ...(minorTickMark && { minorTickMark: tickWords.office(minorTickMark) }),
    title: { visible: title !== undefined, ...readTitle(title) },
    majorGridlines: { visible: majorGridlines !== undefined, line: readLine(majorGridlines, theme) },
    font: readFont(txPr, theme),
    line: readLine(spPr, theme),
  };
}

/** The library hands a title's text on as XML. Formats are those of its first run. */
function readTitle(title: ChartTitle | undefined): { text?: string; font: ChartFont } {
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

function readLine(spPr: ShapeProperties | undefined, theme: readonly string[]): ChartLine {
  const line = spPr && getSpPrLine(spPr);
  if (!line) return {};
  const color = readChartColor(line.color, theme);
  return {
    ...(color && { color }),
    ...(line.width !== undefined && { weight: line.width / emuPerPoint }),
    ...(line.noFill ? { lineStyle: "None" } : line.dash && { lineStyle: dashWords.office(line.dash) }),
  };
}

const fillOf = (spPr: ShapeProperties, theme: readonly string[]) =>
  readChartColor(getSpPrFillColor(spPr), theme);

function readFont(txPr: ChartTextProperties | undefined, theme: readonly string[]): ChartFont {
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

/** Charts count a theme's colours from dark to light, cells from light to dark: 0 ↔ 1 and 2 ↔ 3. */
const inCells = (index: number) => (index < 4 ? index ^ 1 : index);

/** A theme's colour is often lightened: its luminance multiplied and raised, in thousandths of a percent. */
function readChartColor(color: ChartColor | undefined, theme: readonly string[]): string | undefined {
  const hex = color?.srgb ?? (color?.theme === undefined ? undefined : theme[inCells(color.theme)]);
  if (!color || hex === undefined) return undefined;
  const channels = [0, 2, 4].map((start) => parseInt(hex.slice(start, start + 2), 16) / 255);
  const [least, most] = [Math.min(...channels), Math.max(...channels)];
  const before = (least + most) / 2;
  const after = Math.min(1, before * ((color.lumMod ?? 1e5) / 1e5) + (color.lumOff ?? 0) / 1e5);
  // In the colour model of hue, saturation and luminance, chroma shrinks towards black and white alike.
  const chroma = (luminance: number) => 1 - Math.abs(2 * luminance - 1);
  const scale = chroma(before) === 0 ? 0 : chroma(after) / chroma(before);
  return `#${channels
    .map((channel) => Math.round(255 * Math.min(1, Math.max(0, after + (channel - before) * scale))))
    .map((channel) => channel.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}

/** What a chart may have that the workbook does not draw. */
const hasLostDetails = (chart: FileChart): boolean =>
  chart.plotArea?.dataTable !== undefined ||
  chart.chartTypes.some((group) =>
    group.series.some(
      (series) =>
        ("trendlines" in series && (series.trendlines?.length ?? 0) > 0) ||
        ("errorBars" in series && series.errorBars !== undefined) ||
        ("dataPoints" in series && (series.dataPoints?.length ?? 0) > 0),
    ),
  );
