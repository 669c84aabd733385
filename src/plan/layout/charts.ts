/** Draws charts side by side, fed by whole table columns so that they grow with the table. */
import { axisFormat, numberFormat } from "../style";
import { absolute, area } from "./addresses";
import type { Drawing } from "./entries";
import { chartRows, firstColumn, type ChartsPlace } from "./places";
import { UnknownReference } from "./references";

export function drawCharts(place: ChartsPlace, widths: readonly number[], drawing: Drawing): void {
  const { settings, writer, places } = drawing;
  const { charts } = place.block;
  const edges = splitEvenly(widths, charts.length);
  charts.forEach((chart, i) => {
    const categories = columnCells(chart.categories);
    writer.add({
      do: "chart",
      sheet: place.sheet,
      area: area(place.body, edges[i] ?? firstColumn, chartRows, (edges[i + 1] ?? 0) - (edges[i] ?? 0)),
      name: `${places.prefix}_${chart.key}`,
      title: chart.title[settings.language],
      kind: chart.kind,
      categories: categories.address,
      series: chart.series.map(({ values, name, as, tone }) => ({
        name: name[settings.language],
        values: columnCells(values).address,
        as: as ?? (chart.kind === "line" ? "line" : "column"),
        tone,
      })),
      format: axisFormat(chart.numbers, settings),
      categoryFormat: numberFormat(categories.kind, settings),
      // Halves of what is counted would be shown as the same whole number twice.
      ...(chart.numbers === "count" && { step: 1 }),
    });
  });

  function columnCells(reference: string) {
    const [, key, columnKey] = /^(\w+)\[(\w+)\]$/.exec(reference) ?? [];
    const table = places.tables.get(key ?? "");
    const placed = table?.columns.find(({ column }) => column.key === columnKey);
    if (!table || !placed) throw new UnknownReference(reference, place.block.key);
    return {
      address: absolute(table.sheet, area(table.first, placed.at, table.height, 1)),
      kind: placed.column.kind,
    };
  }
}

/** The first column of every part, and the one after the last, so that the parts are about equally wide. */
function splitEvenly(widths: readonly number[], parts: number): number[] {
  const total = widths.slice(firstColumn - 1).reduce((sum, width) => sum + width, 0);
  const edges = [firstColumn];
  let passed = 0;
  for (let column = firstColumn; column <= widths.length; column++) {
    passed += widths[column - 1] ?? 0;
    if (passed >= (total * edges.length) / parts) edges.push(column + 1);
  }
  return edges;
}
