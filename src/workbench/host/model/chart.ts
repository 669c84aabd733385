// Excel.Chart, ChartCollection, ChartTitle and ChartLegend.
import { generateRandomId } from "@univerjs/core";
import { newAxis, type CellPoint, type Chart } from "../../engine/chart";
import { boxOf, placeOf, sizesOf, type Box } from "../../engine/chart-place";
import { parseArea, type Area } from "../address";
import { flagArgument, integerArgument, objectArgument, textArgument } from "../arguments";
import { chartTitle } from "../chart-cells";
import { seriesFrom, type SeriesBy } from "../chart-series";
import { invalidArgument, itemNotFound } from "../errors";
import { HostObject, type ApiSet, type HostClass, type PropertyMember } from "../members";
import { chartAxesClass } from "./chart-axis";
import { chartDataLabelsClass, labelsOfAll } from "./chart-data-labels";
import { chartLegendFormatClass, chartTitleFormatClass } from "./chart-format";
import {
  below,
  between,
  changeChart,
  chartOf,
  kept,
  numberFrom,
  wholeChart,
  word,
  type ChartEntry,
  type Part,
} from "./chart-part";
import { chartSeriesCollectionClass } from "./chart-series";
import { chartType } from "./chart-type";
import { rangeClass } from "./range";
import { worksheetObject, type Sheet } from "./worksheet";

/** Univer measures in pixels, Excel in points. */
const pointsPerPixel = 0.75;

/** Excel's own size of a new chart: 360 by 216 points. */
const newSize = { width: 480, height: 288 };

const chartObject = (entry: ChartEntry): HostObject => HostObject.of(chartClass, entry);

const sizes = ({ book, sheetId }: Sheet) => sizesOf(book.measuredSheet(sheetId).getSheet());

/** One of a chart's measures, in points; the others stay when it changes. */
function measure(key: keyof Box, least: number): PropertyMember<ChartEntry> {
  return {
    kind: "property",
    apiSet: "ExcelApi 1.1",
    get: (entry) => boxOf(sizes(entry), chartOf(entry))[key] * pointsPerPixel,
    set(entry, value) {
      const pixels = numberFrom(least, Number.MAX_VALUE)(value) / pointsPerPixel;
      const within = sizes(entry);
      changeChart(entry, (chart) => ({
        ...chart,
        ...placeOf(within, { ...boxOf(within, chart), [key]: pixels }),
      }));
    },
  };
}

/** A cell of the chart's sheet, as an address or as a range. */
function cellsOf({ sheetId }: ChartEntry, cells: unknown): Area {
  if (typeof cells === "string") return parseArea(cells) ?? refuse();
  const range = objectArgument(cells, rangeClass);
  return range.sheetId === sheetId ? range.area : refuse();
}

const refuse = (): never => {
  throw invalidArgument();
};

const corner = (row: number, column: number): CellPoint => ({ row, column, x: 0, y: 0 });

const seriesBy = (value: unknown) => word("Auto", "Columns", "Rows")(value ?? "Auto") as SeriesBy;

const property = <K extends "type" | "name" | "displayBlanksAs">(
  apiSet: ApiSet,
  key: K,
  take: (value: unknown) => Chart[K],
): PropertyMember<ChartEntry> => ({
  kind: "property",
  apiSet,
  get: (entry) => chartOf(entry)[key],
  set(entry, value) {
    const taken = take(value);
    changeChart(entry, (chart) => ({ ...chart, [key]: taken }));
  },
});

const chartName = (value: unknown) => textArgument(value) || refuse();

export const chartTitleClass: HostClass<Part<Chart["title"]>> = {
  name: "ChartTitle",
  members: {
    text: {
      ...kept<Chart["title"], "text">("ExcelApi 1.1", "text", "", textArgument),
      get: ({ entry }) => chartTitle(entry.book, chartOf(entry)),
    },
    visible: kept("ExcelApi 1.1", "visible", true, flagArgument),
    format: between("ExcelApi 1.1", chartTitleFormatClass),
  },
};

export const chartLegendClass: HostClass<Part<Chart["legend"]>> = {
  name: "ChartLegend",
  members: {
    position: kept("ExcelApi 1.1", "position", "Bottom", word("Top", "Bottom", "Left", "Right", "Corner")),
    visible: kept("ExcelApi 1.1", "visible", true, flagArgument),
    format: between("ExcelApi 1.1", chartLegendFormatClass),
  },
};

export const chartClass: HostClass<ChartEntry> = {
  name: "Chart",
  id: ({ id }) => id,
  members: {
    id: { kind: "property", apiSet: "ExcelApi 1.7", get: ({ id }) => id },
    chartType: {
      ...property("ExcelApi 1.7", "type", chartType),
      // Series that were of another kind are now of this one.
      set(entry, value) {
        const type = chartType(value);
        changeChart(entry, (chart) => ({
          ...chart,
          type,
          series: chart.series.map((series) => ({ ...series, type: undefined })),
        }));
      },
    },
    displayBlanksAs: property("ExcelApi 1.8", "displayBlanksAs", word("NotPlotted", "Zero", "Interplotted")),
    name: property("ExcelApi 1.1", "name", chartName),
    left: measure("left", 0),
    top: measure("top", 0),
    width: measure("width", 1),
    height: measure("height", 1),
    axes: {
      kind: "navigation",
      apiSet: "ExcelApi 1.1",
      get: (entry) => HostObject.of(chartAxesClass, below(wholeChart(entry), "axes")),
    },
    dataLabels: {
      kind: "navigation",
      apiSet: "ExcelApi 1.1",
      get: (entry) => HostObject.of(chartDataLabelsClass, labelsOfAll(entry)),
    },
    legend: {
      kind: "navigation",
      apiSet: "ExcelApi 1.1",
      get: (entry) => HostObject.of(chartLegendClass, below(wholeChart(entry), "legend")),
    },
    series: {
      kind: "navigation",
      apiSet: "ExcelApi 1.1",
      get: (entry) => HostObject.of(chartSeriesCollectionClass, entry),
    },
    title: {
      kind: "navigation",
      apiSet: "ExcelApi 1.1",
      get: (entry) => HostObject.of(chartTitleClass, below(wholeChart(entry), "title")),
    },
    worksheet: {
      kind: "navigation",
      apiSet: "ExcelApi 1.2",
      get: ({ book, sheetId }) => worksheetObject({ book, sheetId }),
    },
    delete: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call(entry) {
        changeChart(entry, () => undefined);
      },
    },
    setData: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call(entry, source, by) {
        const { sheetId, area } = objectArgument(source, rangeClass);
        const series = seriesFrom(entry.book, sheetId, area, seriesBy(by));
        changeChart(entry, (chart) => ({ ...chart, series }));
      },
    },
    setPosition: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call(entry, startCell, endCell) {
        const { startRow, startColumn } = cellsOf(entry, startCell);
        const from = corner(startRow, startColumn);
        if (endCell === undefined || endCell === null) {
          const within = sizes(entry);
          const { left, top } = boxOf(within, { from, to: from });
          changeChart(entry, (chart) => ({
            ...chart,
            ...placeOf(within, { ...boxOf(within, chart), left, top }),
          }));
          return;
        }
        const { endRow, endColumn } = cellsOf(entry, endCell);
        if (endRow < startRow || endColumn < startColumn) throw invalidArgument();
        changeChart(entry, (chart) => ({ ...chart, from, to: corner(endRow + 1, endColumn + 1) }));
      },
    },
  },
};

function find({ book, sheetId }: Sheet, key: unknown): HostObject | null {
  const wanted = textArgument(key);
  const charts = book.engine.charts.of(sheetId);
  const name = wanted.toLocaleLowerCase("en");
  const found =
    charts.find((chart) => chart.name.toLocaleLowerCase("en") === name) ??
    charts.find((chart) => chart.id === wanted);
  return found ? chartObject({ book, sheetId, id: found.id }) : null;
}

/** "Chart 3", as Excel counts them on a sheet. */
function nextName(charts: readonly Chart[]): string {
  const numbers = charts.map(({ name }) => Number(/^Chart (\d+)$/.exec(name)?.[1] ?? 0));
  return `Chart ${Math.max(0, ...numbers) + 1}`;
}

export const chartCollectionClass: HostClass<Sheet> = {
  name: "ChartCollection",
  items: {
    type: chartClass,
    of: ({ book, sheetId }) =>
      book.engine.charts.of(sheetId).map(({ id }) => chartObject({ book, sheetId, id })),
  },
  members: {
    count: {
      kind: "property",
      apiSet: "ExcelApi 1.1",
      get: ({ book, sheetId }) => book.engine.charts.of(sheetId).length,
    },
    add: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call({ book, sheetId }, type, source, by) {
        const { sheetId: from, area } = objectArgument(source, rangeClass);
        book.assertWritable(book.sheet(sheetId));
        const charts = book.engine.charts.of(sheetId);
        const series = seriesFrom(book, from, area, seriesBy(by));
        const within = sizes({ book, sheetId });
        // Beside the cells that it shows.
        const beside = corner(area.startRow, Math.min(area.endColumn + 1, within.columns - 1));
        const { left, top } = boxOf(within, { from: beside, to: beside });
        const chart: Chart = {
          id: generateRandomId(),
          name: nextName(charts),
          type: chartType(type),
          ...placeOf(within, { ...newSize, left, top }),
          title: { visible: true, font: {} },
          legend: { visible: series.length > 1, position: "Bottom", font: {} },
          axes: { categoryAxis: newAxis(false), valueAxis: newAxis(true) },
          series,
          displayBlanksAs: "NotPlotted",
        };
        book.engine.charts.replace(sheetId, [...charts, chart]);
        return chartObject({ book, sheetId, id: chart.id });
      },
    },
    getCount: {
      kind: "method",
      apiSet: "ExcelApi 1.4",
      call: ({ book, sheetId }) => book.engine.charts.of(sheetId).length,
    },
    getItem: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call(sheet, key) {
        const chart = find(sheet, key);
        if (!chart) throw itemNotFound();
        return chart;
      },
    },
    getItemAt: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call({ book, sheetId }, index) {
        const chart = book.engine.charts.of(sheetId)[integerArgument(index)];
        if (!chart) throw itemNotFound();
        return chartObject({ book, sheetId, id: chart.id });
      },
    },
    getItemOrNullObject: { kind: "method", apiSet: "ExcelApi 1.4", call: find },
  },
};
