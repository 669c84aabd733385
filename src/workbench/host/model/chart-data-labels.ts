// Excel.ChartDataLabels: the numbers at the points of a series, or of all series of a chart.
import type { Chart, ChartLabels } from "../../engine/chart";
import { flagArgument, textArgument } from "../arguments";
import type { HostClass } from "../members";
import { chartDataLabelFormatClass } from "./chart-format";
import { between, kept, word, type ChartEntry, type Part } from "./chart-part";

export const chartDataLabelsClass: HostClass<Part<ChartLabels>> = {
  name: "ChartDataLabels",
  members: {
    numberFormat: kept("ExcelApi 1.8", "numberFormat", "General", textArgument),
    position: kept(
      "ExcelApi 1.1",
      "position",
      "OutsideEnd",
      word("Center", "InsideEnd", "InsideBase", "OutsideEnd", "Left", "Right", "Top", "Bottom"),
    ),
    showValue: kept("ExcelApi 1.1", "visible", false, flagArgument),
    format: between("ExcelApi 1.1", chartDataLabelFormatClass),
  },
};

const none: ChartLabels = { font: {} };

/** The labels of all series at once: read from the first, written to every one. */
export const labelsOfAll = (entry: ChartEntry): Part<ChartLabels> => ({
  entry,
  get: (chart) => chart.series[0]?.labels ?? none,
  put: (chart, labels): Chart => ({
    ...chart,
    series: chart.series.map((series) => ({ ...series, labels })),
  }),
});
