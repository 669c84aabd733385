// Excel.ChartSeries and ChartSeriesCollection.
import { kindOf, seriesType, type ChartSeries, type Source } from "../../engine/chart";
import {
  choice,
  colorArgument,
  flagArgument,
  integerArgument,
  objectArgument,
  textArgument,
} from "../arguments";
import { newSeries } from "../chart-series";
import { categoryLabels, plainText, seriesName, sourceCells } from "../chart-cells";
import { invalidArgument, itemNotFound } from "../errors";
import { HostObject, type HostClass } from "../members";
import { chartDataLabelsClass } from "./chart-data-labels";
import { chartSeriesFormatClass } from "./chart-format";
import {
  below,
  between,
  chartOf,
  changeChart,
  kept,
  numberFrom,
  partBelow,
  readPart,
  word,
  writePart,
  type ChartEntry,
  type Part,
} from "./chart-part";
import { chartType } from "./chart-type";
import { absoluteAddress, rangeClass } from "./range";

/** A series by its id: its number changes when another one is deleted. */
function seriesPart(entry: ChartEntry, id: string): Part<ChartSeries> {
  return {
    entry,
    get: (chart) => chart.series.find((series) => series.id === id) ?? notFound(),
    put: (chart, data) => ({
      ...chart,
      series: chart.series.map((series) => (series.id === id ? data : series)),
    }),
  };
}

const notFound = (): never => {
  throw itemNotFound();
};

const seriesObject = (entry: ChartEntry, { id }: ChartSeries): HostObject =>
  HostObject.of(chartSeriesClass, seriesPart(entry, id));

/** A row or a column of cells, which a series is fed from. */
function line(range: unknown): Source {
  const { sheetId, area } = objectArgument(range, rangeClass);
  if (area.startRow !== area.endRow && area.startColumn !== area.endColumn) throw invalidArgument();
  return { sheetId, area };
}

const dimensions = { Categories: "categories", Values: "values" } as const;

const sourceOf = (part: Part<ChartSeries>, dimension: unknown): Source | undefined =>
  readPart(part)[choice(dimensions, dimension)];

export const chartSeriesClass: HostClass<Part<ChartSeries>> = {
  name: "ChartSeries",
  members: {
    chartType: {
      kind: "property",
      apiSet: "ExcelApi 1.7",
      get: (part) => seriesType(chartOf(part.entry), readPart(part)),
      set(part, value) {
        const type = chartType(value);
        writePart(part, (series) => ({ ...series, type }));
      },
    },
    gapWidth: {
      ...kept<ChartSeries, "gapWidth">("ExcelApi 1.7", "gapWidth", 150, numberFrom(0, 500)),
      // Columns stand in one row: the width between them is one for all.
      set({ entry }, value) {
        const gapWidth = numberFrom(0, 500)(value);
        changeChart(entry, (chart) => ({
          ...chart,
          series: chart.series.map((series) => ({ ...series, gapWidth })),
        }));
      },
    },
    hasDataLabels: {
      kind: "property",
      apiSet: "ExcelApi 1.7",
      get: (part) => readPart(part).labels.visible ?? false,
      set(part, value) {
        const visible = flagArgument(value);
        writePart(below(part, "labels"), (labels) => ({ ...labels, visible }));
      },
    },
    markerBackgroundColor: kept("ExcelApi 1.7", "markerFill", "", colorArgument),
    markerForegroundColor: kept("ExcelApi 1.7", "markerLine", "", colorArgument),
    markerSize: kept("ExcelApi 1.7", "markerSize", 5, numberFrom(2, 72)),
    markerStyle: kept(
      "ExcelApi 1.7",
      "markerStyle",
      "Automatic",
      word(
        "Automatic",
        "None",
        "Square",
        "Diamond",
        "Triangle",
        "X",
        "Star",
        "Dot",
        "Dash",
        "Circle",
        "Plus",
      ),
    ),
    name: {
      kind: "property",
      apiSet: "ExcelApi 1.1",
      get: (part) => seriesName(part.entry.book, chartOf(part.entry), readPart(part)),
      set(part, value) {
        const name = textArgument(value);
        writePart(part, (series) => ({ ...series, name }));
      },
    },
    overlap: {
      ...kept<ChartSeries, "overlap">("ExcelApi 1.8", "overlap", 0, numberFrom(-100, 100)),
      get: (part) => {
        const { overlap } = readPart(part);
        const { stacking } = kindOf(seriesType(chartOf(part.entry), readPart(part)));
        return overlap ?? (stacking === "none" ? 0 : 100);
      },
    },
    smooth: kept("ExcelApi 1.7", "smooth", false, flagArgument),
    dataLabels: partBelow("ExcelApi 1.8", "labels", chartDataLabelsClass),
    format: between("ExcelApi 1.1", chartSeriesFormatClass),
    delete: {
      kind: "method",
      apiSet: "ExcelApi 1.7",
      call(part) {
        const gone = readPart(part);
        changeChart(part.entry, (chart) => ({
          ...chart,
          series: chart.series.filter((series) => series !== gone),
        }));
      },
    },
    getDimensionDataSourceString: {
      kind: "method",
      apiSet: "ExcelApi 1.15",
      call(part, dimension) {
        const source = sourceOf(part, dimension);
        const { book } = part.entry;
        if (!source) return "";
        if (!source.area || !book.has(source.sheetId)) return "#REF!";
        return absoluteAddress({ book, sheetId: source.sheetId, area: source.area });
      },
    },
    getDimensionDataSourceType: {
      kind: "method",
      apiSet: "ExcelApi 1.15",
      call: (part, dimension) => (sourceOf(part, dimension) ? "LocalRange" : "Unknown"),
    },
    getDimensionValues: {
      kind: "method",
      apiSet: "ExcelApi 1.12",
      call(part, dimension) {
        const { book } = part.entry;
        if (dimension === "Categories") return categoryLabels(book, chartOf(part.entry));
        return sourceCells(book, sourceOf(part, dimension)).map(({ value }) => plainText(value));
      },
    },
    setValues: {
      kind: "method",
      apiSet: "ExcelApi 1.7",
      call(part, range) {
        const values = line(range);
        writePart(part, (series) => ({ ...series, values }));
      },
    },
    setXAxisValues: {
      kind: "method",
      apiSet: "ExcelApi 1.7",
      call(part, range) {
        const categories = line(range);
        writePart(part, (series) => ({ ...series, categories }));
      },
    },
  },
};

export const chartSeriesCollectionClass: HostClass<ChartEntry> = {
  name: "ChartSeriesCollection",
  items: {
    type: chartSeriesClass,
    of: (entry) => chartOf(entry).series.map((series) => seriesObject(entry, series)),
  },
  members: {
    count: { kind: "property", apiSet: "ExcelApi 1.1", get: (entry) => chartOf(entry).series.length },
    add: {
      kind: "method",
      apiSet: "ExcelApi 1.7",
      call(entry, name, index) {
        const series: ChartSeries = {
          ...newSeries(),
          ...(name !== undefined && name !== null && { name: textArgument(name) }),
        };
        const { length } = chartOf(entry).series;
        const at = index === undefined || index === null ? length : integerArgument(index);
        if (at < 0 || at > length) throw invalidArgument();
        changeChart(entry, (chart) => ({ ...chart, series: chart.series.toSpliced(at, 0, series) }));
        return seriesObject(entry, series);
      },
    },
    getCount: { kind: "method", apiSet: "ExcelApi 1.4", call: (entry) => chartOf(entry).series.length },
    getItemAt: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call(entry, index) {
        const series = chartOf(entry).series[integerArgument(index)];
        if (!series) throw itemNotFound();
        return seriesObject(entry, series);
      },
    },
  },
};
