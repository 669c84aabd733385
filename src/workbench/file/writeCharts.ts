/** A sheet's charts as native charts of an .xlsx file. */
import type { Worksheet } from "@cj-tech-master/excelts";
import { unzip, zip } from "@cj-tech-master/excelts/archive";
import type {
  AddAxisOptions,
  AddChartOptions,
  AddChartSeriesOptions,
  ChartFill,
  ChartLine as FileLine,
  ChartTextProperties,
  ShapeProperties,
} from "@cj-tech-master/excelts/chart";
import { quotedSheet } from "../../core/quotes";
import {
  kindOf,
  seriesType,
  type CellPoint,
  type Chart,
  type ChartAxis,
  type ChartFont,
  type ChartKind,
  type ChartLine,
  type ChartSeries,
  type Source,
} from "../engine/chart";
import { absolute, areaAddress } from "./addresses";
import { emuPerPixel, emuPerPoint } from "./chartUnits";
import { blankWords, dashWords, legendWords, markerWords, tickLabelWords, tickWords } from "./chartWords";
import { argbOf } from "./colors";
import type { Losses } from "./losses";

/** A sheet's name by its id. */
export type SheetNames = ReadonlyMap<string, string>;

/** Tells the names of the charts that were written, by the numbers that the library gave them. */
export function writeCharts(
  charts: readonly Chart[],
  sheet: Worksheet,
  names: SheetNames,
  losses: Losses,
): ReadonlyMap<number, string> {
  return new Map(
    charts.flatMap((chart) => {
      const number = writeChart(chart, sheet, names);
      if (number !== undefined) return [[number, chart.name] as const];
      losses.add("charts", `${sheet.name}!${chart.name}`);
      return [];
    }),
  );
}

/** Undefined for a chart that is fed from nothing. */
function writeChart(chart: Chart, sheet: Worksheet, names: SheetNames): number | undefined {
  const groups = groupsOf(chart, names);
  const [first, ...others] = groups;
  if (!first) return undefined;
  const { title, legend } = chart;
  const legendPosition = legendWords.file(legend.position) ?? "b";
  const displayBlanksAs = blankWords.file(chart.displayBlanksAs) ?? "gap";
  const shared: Omit<AddChartOptions, "type"> = {
    title: title.visible ? titleOf(chart) : null,
    showLegend: legend.visible,
    legendPosition,
    displayBlanksAs,
    ...(isSet(legend.font) && { legendOptions: { txPr: writeFont(legend.font) } }),
  };
  const range = { tl: { col: 0, row: 0 }, br: { col: 1, row: 1 } };
  const number =
    others.length > 0
      ? sheet.addComboChart({ ...shared, groups }, range)
      : sheet.addChart({ ...shared, ...first }, range);
  const written = sheet.getCharts().find(({ chartNumber }) => chartNumber === number);
  if (written) {
    Object.assign(written.range.tl, anchor(chart.from));
    if (written.range.br) Object.assign(written.range.br, anchor(chart.to));
  }
  return number;
}

const anchor = ({ row, column, x, y }: CellPoint) => ({
  nativeRow: row,
  nativeCol: column,
  nativeRowOff: Math.round(y * emuPerPixel),
  nativeColOff: Math.round(x * emuPerPixel),
});

/** Excel calls a chart that has no title of its own by its only series. */
function titleOf({ title, series }: Chart): AddChartOptions["title"] {
  const { text, font } = title;
  const [only, ...others] = series;
  const automatic = others.length === 0 && typeof only?.name === "string" ? only.name : undefined;
  const shown = text ?? automatic;
  if (shown === undefined) return undefined;
  return isSet(font) ? { paragraphs: [{ runs: [{ text: shown, properties: writeFont(font) }] }] } : shown;
}

/** Series of one kind are drawn together; a file keeps each kind apart. */
function groupsOf(chart: Chart, names: SheetNames): AddChartOptions[] {
  const kinds = new Map<string, { kind: ChartKind; series: ChartSeries[] }>();
  for (const series of chart.series) {
    const kind = kindOf(seriesType(chart, series));
    const key = kind.shape + kind.stacking;
    const group = kinds.get(key) ?? { kind, series: [] };
    group.series.push(series);
    kinds.set(key, group);
  }
  return [...kinds.values()].flatMap(({ kind, series }) => {
    const written = series.flatMap((each) => writeSeries(chart, each, names) ?? []);
    return written.length === 0 ? [] : { ...groupOptions(kind, series), ...axesOf(chart), series: written };
  });
}

const groupings = { none: "standard", stacked: "stacked", percent: "percentStacked" } as const;

function groupOptions({ shape, stacking }: ChartKind, [first]: readonly ChartSeries[]): AddChartOptions {
  if (shape === "line") return { type: "line", grouping: groupings[stacking] };
  const overlap = first?.overlap ?? (stacking === "none" ? undefined : 100);
  return {
    type: "bar",
    barDir: shape === "bar" ? "bar" : "col",
    grouping: stacking === "none" ? "clustered" : groupings[stacking],
    gapWidth: first?.gapWidth ?? 150,
    ...(overlap !== undefined && { overlap }),
  };
}

function writeSeries(
  chart: Chart,
  series: ChartSeries,
  names: SheetNames,
): AddChartSeriesOptions | undefined {
  const values = reference(series.values, names);
  if (values === undefined) return undefined;
  const { name, labels } = series;
  const categories = reference(series.categories, names);
  const named = typeof name === "object" ? reference(name, names) : undefined;
  const kind = kindOf(seriesType(chart, series));
  const symbol = kind.markers ? markerWords.file(series.markerStyle ?? "Automatic") : "none";
  const [fill, border] = [series.markerFill, series.markerLine].map(hex);
  return {
    ...(typeof name === "string" ? { name } : named !== undefined && { name: { formula: named } }),
    values,
    ...(categories !== undefined && { categories }),
    spPr: { ...writeFill(series.fill), ...writeLine(series.line) },
    ...(kind.shape === "line" && {
      smooth: series.smooth === true,
      marker: {
        symbol,
        ...(series.markerSize !== undefined && { size: series.markerSize }),
        ...(fill && { fill }),
        ...(border && { border }),
      },
    }),
    ...(labels.visible && {
      dataLabels: {
        showVal: true,
        ...(labels.numberFormat !== undefined && { numFmt: labels.numberFormat, numFmtLinked: false }),
        ...(isSet(labels.font) && { txPr: writeFont(labels.font) }),
      },
    }),
  };
}

function axesOf({ axes }: Chart): Pick<AddChartOptions, "categoryAxis" | "valueAxis"> {
  const { categoryAxis, valueAxis } = axes;
  return {
    categoryAxis: axisOptions(categoryAxis, valueAxis),
    valueAxis: axisOptions(valueAxis, categoryAxis),
  };
}

const crossings = { Maximum: "max", Minimum: "min" } as const;

/** Tick marks are set explicitly: the library leaves out what Excel takes for granted. */
function axisOptions(axis: ChartAxis, other: ChartAxis): AddAxisOptions {
  const { title, majorGridlines, font, line } = axis;
  const crosses = Object.entries(crossings).find(([word]) => word === other.position)?.[1];
  return {
    majorTickMark: tickWords.file(axis.majorTickMark) ?? "none",
    minorTickMark: tickWords.file(axis.minorTickMark) ?? "none",
    ...(axis.tickLabelPosition !== undefined && { tickLblPos: tickLabelWords.file(axis.tickLabelPosition) }),
    majorGridlines: majorGridlines.visible === true,
    ...(majorGridlines.visible &&
      isSet(majorGridlines.line) && { majorGridlinesStyle: writeLine(majorGridlines.line) }),
    ...(axis.visible === false && { hidden: true }),
    ...(axis.numberFormat !== undefined && { numFmt: axis.numberFormat, numFmtLinked: false }),
    ...(axis.minimum !== undefined && { min: axis.minimum }),
    ...(axis.maximum !== undefined && { max: axis.maximum }),
    ...(axis.majorUnit !== undefined && { majorUnit: axis.majorUnit }),
    ...(axis.reversePlotOrder && { orientation: "maxMin" as const }),
    ...(crosses && { crosses }),
    ...(title.visible && { title: title.text ?? "Axis Title" }),
    ...(isSet(line) && { spPr: writeLine(line) }),
    ...(isSet(font) && { txPr: writeFont(font) }),
  };
}

/** Undefined where the cells, or their sheet, are gone. */
function reference(source: Source | undefined, names: SheetNames): string | undefined {
  const name = source && names.get(source.sheetId);
  if (name === undefined || !source?.area) return undefined;
  return `${quotedSheet(name)}!${absolute(areaAddress(source.area))}`;
}

const isSet = (look: object) => Object.keys(look).length > 0;

const hex = (color: string | undefined): string | undefined => (color ? argbOf(color)?.slice(2) : undefined);

const colorOf = (color: string | undefined) => {
  const srgb = hex(color);
  return srgb === undefined ? undefined : { srgb };
};

function writeFill(fill: string | undefined): { fill?: ChartFill } {
  if (fill === "none") return { fill: { noFill: true } };
  const solid = colorOf(fill);
  return solid ? { fill: { solid } } : {};
}

function writeLine({ color, weight, lineStyle }: ChartLine): ShapeProperties {
  if (lineStyle === "None") return { line: { noFill: true } };
  const solid = colorOf(color);
  const dash = dashWords.file(lineStyle);
  const line: FileLine = {
    ...(solid && { color: solid }),
    ...(weight !== undefined && { width: Math.round(weight * emuPerPoint) }),
    ...(dash && { dash }),
  };
  return isSet(line) ? { line } : {};
}

function writeFont({ name, size, bold, italic, color }: ChartFont): ChartTextProperties {
  const solid = colorOf(color);
  return {
    ...(name !== undefined && { fontFamily: name }),
    ...(size !== undefined && { size: Math.round(size * 100) }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(solid && { color: solid }),
  };
}

/** The library calls every chart "Chart 1" and so on: their own names are put in their place. */
export async function nameCharts(bytes: Uint8Array, names: ReadonlyMap<number, string>): Promise<Uint8Array> {
  if (names.size === 0) return bytes;
  const named = zip();
  for await (const entry of unzip(bytes).entries()) {
    const isDrawing = /^\/?xl\/drawings\/drawing\d+\.xml$/.test(entry.path);
    if (!isDrawing) named.add(entry.path, await entry.bytes());
    else
      named.add(
        entry.path,
        (await entry.text()).replace(
          /(<xdr:cNvPr [^>]*name=")Chart (\d+)"/g,
          (whole, before: string, number: string) => {
            const name = names.get(Number(number));
            return name === undefined ? whole : `${before}${escaped(name)}"`;
          },
        ),
      );
  }
  return named.bytes();
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
