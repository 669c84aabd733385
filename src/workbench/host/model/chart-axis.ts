// Excel.ChartAxes, ChartAxis and what belongs to an axis.
import type { Chart, ChartAxis } from "../../engine/chart";
import { choice, flagArgument, objectArgument, textArgument } from "../arguments";
import { sourceCells, valueFormat } from "../chart-cells";
import { HostObject, type HostClass } from "../members";
import { chartAxisFormatClass, chartAxisTitleFormatClass, chartGridlinesFormatClass } from "./chart-format";
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
  type Part,
} from "./chart-part";
import { rangeClass } from "./range";

type Axes = Chart["axes"];
type Gridlines = ChartAxis["majorGridlines"];

const anyNumber = numberFrom(-Number.MAX_VALUE, Number.MAX_VALUE);

/** "" gives the choice back to Excel. */
const numberOrNone = (value: unknown) => (value === "" ? undefined : anyNumber(value));

const tickMarks = word("None", "Cross", "Inside", "Outside");

export const chartGridlinesClass: HostClass<Part<Gridlines>> = {
  name: "ChartGridlines",
  members: {
    visible: kept("ExcelApi 1.1", "visible", false, flagArgument),
    format: between("ExcelApi 1.1", chartGridlinesFormatClass),
  },
};

export const chartAxisTitleClass: HostClass<Part<ChartAxis["title"]>> = {
  name: "ChartAxisTitle",
  members: {
    text: kept("ExcelApi 1.1", "text", "Axis Title", textArgument),
    visible: kept("ExcelApi 1.1", "visible", false, flagArgument),
    format: between("ExcelApi 1.1", chartAxisTitleFormatClass),
  },
};

export const chartAxisClass: HostClass<Part<ChartAxis>> = {
  name: "ChartAxis",
  members: {
    majorTickMark: kept("ExcelApi 1.7", "majorTickMark", "None", tickMarks),
    majorUnit: kept("ExcelApi 1.1", "majorUnit", "", numberOrNone),
    maximum: kept("ExcelApi 1.1", "maximum", "", numberOrNone),
    minimum: kept("ExcelApi 1.1", "minimum", "", numberOrNone),
    minorTickMark: kept("ExcelApi 1.7", "minorTickMark", "None", tickMarks),
    numberFormat: {
      ...kept<ChartAxis, "numberFormat">("ExcelApi 1.8", "numberFormat", "General", textArgument),
      get: (part) => readPart(part).numberFormat ?? cellsFormat(part),
    },
    linkNumberFormat: {
      kind: "property",
      apiSet: "ExcelApi 1.9",
      get: (part) => readPart(part).numberFormat === undefined,
      set(part, value) {
        const numberFormat = flagArgument(value)
          ? undefined
          : (readPart(part).numberFormat ?? cellsFormat(part));
        changeChart(part.entry, (chart) => part.put(chart, { ...part.get(chart), numberFormat }));
      },
    },
    position: kept("ExcelApi 1.8", "position", "Automatic", word("Automatic", "Maximum", "Minimum")),
    reversePlotOrder: kept("ExcelApi 1.7", "reversePlotOrder", false, flagArgument),
    tickLabelPosition: kept(
      "ExcelApi 1.7",
      "tickLabelPosition",
      "NextToAxis",
      word("NextToAxis", "High", "Low", "None"),
    ),
    type: {
      kind: "property",
      apiSet: "ExcelApi 1.7",
      get: (part) => (isCategory(part) ? "Category" : "Value"),
    },
    visible: kept("ExcelApi 1.7", "visible", true, flagArgument),
    format: between("ExcelApi 1.1", chartAxisFormatClass),
    majorGridlines: partBelow("ExcelApi 1.1", "majorGridlines", chartGridlinesClass),
    title: partBelow("ExcelApi 1.1", "title", chartAxisTitleClass),
    setCategoryNames: {
      kind: "method",
      apiSet: "ExcelApi 1.7",
      call({ entry }, range) {
        const { sheetId, area } = objectArgument(range, rangeClass);
        changeChart(entry, (chart) => ({
          ...chart,
          series: chart.series.map((series) => ({ ...series, categories: { sheetId, area } })),
        }));
      },
    },
  },
};

const isCategory = ({ entry, get }: Part<ChartAxis>) => {
  const chart = chartOf(entry);
  return get(chart) === chart.axes.categoryAxis;
};

/** The format that an axis takes from the cells it shows. */
function cellsFormat(part: Part<ChartAxis>): string {
  const { book } = part.entry;
  const chart = chartOf(part.entry);
  if (!isCategory(part)) return valueFormat(book, chart);
  return sourceCells(book, chart.series[0]?.categories)[0]?.pattern ?? "General";
}

const byType: Readonly<Record<string, keyof Axes>> = { Category: "categoryAxis", Value: "valueAxis" };

/** There is one axis of each kind: no secondary ones, and none for series, which only charts in space have. */
export const chartAxesClass: HostClass<Part<Axes>> = {
  name: "ChartAxes",
  members: {
    categoryAxis: partBelow("ExcelApi 1.1", "categoryAxis", chartAxisClass),
    valueAxis: partBelow("ExcelApi 1.1", "valueAxis", chartAxisClass),
    getItem: {
      kind: "method",
      apiSet: "ExcelApi 1.7",
      call(axes, type, group) {
        word("Primary")(group ?? "Primary");
        return HostObject.of(chartAxisClass, below(axes, choice(byType, type)));
      },
    },
  },
};
