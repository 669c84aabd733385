/** Series of a file's chart: the cells that feed them, their kind and their looks. */
import type {
  AxisDataSource,
  BarChartGroup,
  BarSeries,
  LineChartGroup,
  LineSeries,
} from "@cj-tech-master/excelts/chart";
import { generateRandomId } from "@univerjs/core";
import type { ChartSeries, ChartType, Source } from "../engine/chart";
import { parseArea, splitSheet } from "../host/address";
import { markerWords } from "./chartWords";
import type { Losses } from "./losses";
import { fillOf, readFont, readLine } from "./readChartLooks";

export interface ChartReading {
  readonly theme: readonly string[];
  /** A sheet's id by its name. */
  readonly sheetId: (name: string) => string | undefined;
  readonly losses: Losses;
}

/** Series of one kind, as a file keeps them. */
export type Group = BarChartGroup | LineChartGroup;

const isBars = (group: Group): group is BarChartGroup => "barDir" in group;

const barTypes = {
  clustered: "Clustered",
  standard: "Clustered",
  stacked: "Stacked",
  percentStacked: "Stacked100",
} as const;
const lineTypes = { standard: "", stacked: "Stacked", percentStacked: "Stacked100" } as const;

export function typeOf(group: Group): ChartType {
  if (isBars(group)) return `${group.barDir === "bar" ? "Bar" : "Column"}${barTypes[group.grouping]}`;
  const markers = group.marker !== false && group.series.some(({ marker }) => marker?.symbol !== "none");
  return `Line${markers ? "Markers" : ""}${lineTypes[group.grouping]}`;
}

/** Undefined where it is fed from something else than one line of cells. */
export function readSeries(
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
