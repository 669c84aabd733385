/** Native charts. */
import type { ChartOperation } from "../../plan/layout/operations";
import { palette, tones } from "../../plan/style";
import { parseReference } from "../reference";

const types = {
  column: "ColumnClustered",
  bar: "BarClustered",
  line: "LineMarkers",
  stacked: "ColumnStacked",
} as const;

const markers = ["Circle", "Diamond", "Square"] as const;

export function addChart(operation: ChartOperation, sheet: Excel.Worksheet): void {
  const { name, title, kind, series, categories, format, categoryFormat, step, area } = operation;
  const [first] = series;
  if (!first) return;
  const cells = (address: string) => {
    const { sheet: other, area: range } = parseReference(address) ?? { sheet: undefined, area: address };
    return sheet.context.workbook.worksheets.getItem(other ?? operation.sheet).getRange(range);
  };
  // The first series comes with the chart: one column of values.
  const chart = sheet.charts.add(types[kind], cells(first.values), "Columns");
  chart.name = name;
  const [topLeft, bottomRight = topLeft] = area.split(":");
  chart.setPosition(topLeft ?? area, bottomRight);
  chart.title.text = title;
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = `#${palette.ink}`;
  chart.legend.visible = series.length > 1;
  chart.legend.position = "Bottom";
  // A month without a figure is a gap, and a line goes on behind it, as in the file.
  chart.displayBlanksAs = series.some(({ as }) => as === "line") ? "Interplotted" : "NotPlotted";

  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.numberFormat = format;
  valueAxis.majorGridlines.format.line.color = `#${palette.line}`;
  // Bars that do not start at zero mislead.
  if (kind !== "line") valueAxis.minimum = 0;
  if (step !== undefined) valueAxis.majorUnit = step;
  categoryAxis.numberFormat = categoryFormat;
  categoryAxis.tickLabelPosition = "Low";
  // Bars in the order of the table, the first on top, and the numbers below the last.
  if (kind === "bar") {
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = "Maximum";
  }

  series.forEach((one, i) => {
    const drawn = i === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name);
    if (i === 0) drawn.name = one.name;
    else drawn.setValues(cells(one.values));
    drawn.setXAxisValues(cells(categories));
    const color = `#${tones[one.tone].strong}`;
    if (one.as === "line") {
      if (kind !== "line") drawn.chartType = types.line;
      const nth = series.filter(({ as }) => as === "line").indexOf(one);
      drawn.format.line.color = color;
      drawn.format.line.weight = 2.25;
      // Told apart without colour: the second line is dashed, every line has its own marker.
      if (nth > 0) drawn.format.line.lineStyle = "Dash";
      drawn.markerStyle = markers[nth % markers.length] ?? "Circle";
      drawn.markerSize = 6;
      drawn.markerBackgroundColor = color;
      drawn.markerForegroundColor = color;
    } else {
      drawn.format.fill.setSolidColor(color);
      drawn.gapWidth = 60;
    }
  });
}
