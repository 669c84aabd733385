/** A plan's charts as native charts. */
import type { Worksheet } from "@cj-tech-master/excelts";
import type { AddChartOptions } from "@cj-tech-master/excelts/chart";
import type { ChartOperation } from "../plan/layout/operations";
import { palette, tones } from "../plan/style";

export function addChart(operation: ChartOperation, sheet: Worksheet): void {
  const { title, area } = operation;
  const bars = operation.series.filter(({ as }) => as === "column");
  const lines = operation.series.filter(({ as }) => as === "line");
  // A line leaves out months without a figure; LibreOffice would draw them as zero where a gap is asked for.
  const blanks = lines.length > 0 ? "span" : "gap";
  const shared = {
    title,
    showLegend: operation.series.length > 1,
    legendPosition: "b",
    displayBlanksAs: blanks,
  } as const;
  if (bars.length > 0 && lines.length > 0)
    sheet.addComboChart(
      { ...shared, groups: [barGroup(operation, bars), lineGroup(operation, lines)] },
      area,
    );
  else
    sheet.addChart(
      { ...shared, ...(bars.length > 0 ? barGroup(operation, bars) : lineGroup(operation, lines)) },
      area,
    );
}

/** Bars in the order of the table, the first on top. */
const downwards = { orientation: "maxMin" } as const;

type Series = ChartOperation["series"];

/** Tick marks are set explicitly: the library leaves out what Excel takes for granted. */
function axes({
  kind,
  format,
  categoryFormat,
  step,
}: ChartOperation): Pick<AddChartOptions, "categoryAxis" | "valueAxis"> {
  const line = { majorTickMark: "none", minorTickMark: "none", lineColor: palette.line } as const;
  return {
    categoryAxis: {
      ...line,
      numFmt: categoryFormat,
      numFmtLinked: false,
      tickLblPos: "low",
      ...(kind === "bar" && downwards),
    },
    valueAxis: {
      ...line,
      numFmt: format,
      numFmtLinked: false,
      // Bars that do not start at zero mislead.
      ...(kind !== "line" && { min: 0 }),
      ...(step !== undefined && { majorUnit: step }),
      ...(kind === "bar" && { crosses: "max" as const }),
      majorGridlines: true,
      majorGridlinesStyle: { border: palette.line, borderWidth: 0.5 },
    },
  };
}

function barGroup(operation: ChartOperation, series: Series): AddChartOptions {
  const stacked = operation.kind === "stacked";
  return {
    type: "bar",
    barDir: operation.kind === "bar" ? "bar" : "col",
    grouping: stacked ? "stacked" : "clustered",
    ...(stacked && { overlap: 100 }),
    gapWidth: 60,
    ...axes(operation),
    series: series.map(({ name, values, tone }) => ({
      name,
      values,
      categories: operation.categories,
      fill: tones[tone].strong,
    })),
  };
}

function lineGroup(operation: ChartOperation, series: Series): AddChartOptions {
  return {
    type: "line",
    grouping: "standard",
    ...axes(operation),
    series: series.map(({ name, values, tone }, i) => ({
      name,
      values,
      categories: operation.categories,
      line: tones[tone].strong,
      lineWidth: 2.25,
      smooth: false,
      // Told apart without colour: the second line is dashed, every line has its own marker.
      ...(i > 0 && { lineDash: "dash" as const }),
      marker: { symbol: (["circle", "diamond", "square"] as const)[i % 3] ?? "circle", size: 6 },
    })),
  };
}
