/** Draws a table: headers, rows, calculated columns, and the totals above it. */
import { quotedText } from "../../core/quotes";
import { words, type Given } from "../definition";
import { lists } from "../lists";
import { kinds, looks, numberFormat, palette } from "../style";
import { absolute, area, cell } from "./addresses";
import { drawEntry, drawFormula, type Drawing } from "./entries";
import { marks } from "./naming";
import type { Scalar } from "./operations";
import { monthStart, type PlacedColumn, type TablePlace } from "./places";
import { resolve } from "./references";
import { buttonWidth, headerHeight, heightOf } from "./sizes";
import { scalarOf } from "./values";

const totalLabel = words("Total", "Tổng");

/** Draws the table and tells the heights of its rows. */
export function drawTable(
  place: TablePlace,
  widths: readonly number[],
  drawing: Drawing,
): [row: number, points: number][] {
  const { writer } = drawing;
  const { sheet, header, first, height, columns, rows } = place;
  const left = columns[0]?.at ?? 1;
  const headers = columns.map((column) => column.header);
  const body = Array.from({ length: height }, (_, row) =>
    columns.map((column): Scalar =>
      column.column.formula === undefined ? valueAt(column, rows[row] ?? {}, drawing) : null,
    ),
  );
  writer.add({ do: "values", sheet, area: area(header, left, 1, columns.length), values: [headers] });
  if (body.some((row) => row.some((value) => value !== null)))
    writer.add({ do: "values", sheet, area: area(first, left, height, columns.length), values: body });
  writer.add({
    do: "table",
    sheet,
    area: area(header, left, height + 1, columns.length),
    name: place.name,
    headers,
    formulas: columns.map(({ column }) => column.formula && resolve(column.formula, drawing.scope, place)),
  });
  writer.format(sheet, area(header, left, 1, columns.length), looks.header);
  for (const group of neighbours(columns)) {
    const { column, at } = group[0] as PlacedColumn;
    const cells = area(first, at, height, group.length);
    drawEntry(column, sheet, cells, cell(first, at), drawing);
    if (column.formula !== undefined) drawFormula(column.formula, sheet, cells, drawing, place);
    drawUnits(group, place, drawing);
    if (column.formula?.includes("NA()"))
      writer.add({
        do: "rule",
        sheet,
        area: cells,
        formula: `ISNA(${cell(first, at)})`,
        look: { color: palette.line },
      });
  }
  drawTotals(place, drawing);
  nameColumns(place, drawing);

  const heights: [number, number][] = [
    [header, headerHeight(columns.map(({ header: text, at }) => [text, widths[at - 1] ?? 0]))],
  ];
  body.forEach((row, i) => {
    const texts = row.flatMap((value, j) =>
      typeof value === "string" ? [[value, roomIn(columns[j], widths)] as const] : [],
    );
    const height = heightOf(texts);
    if (height !== undefined) heights.push([first + i, height]);
  });
  return heights;
}

function valueAt({ column, month }: PlacedColumn, row: TablePlace["rows"][number], drawing: Drawing): Scalar {
  const given = row[column.key];
  const single = Array.isArray(given)
    ? (given as readonly Given[])[month ?? 0]
    : (given as Given | undefined);
  // A figure that its row calls money is scaled as money is.
  const isMoney = column.unitColumn !== undefined && row[column.unitColumn] === "money";
  return scalarOf(single, isMoney ? { ...column, kind: "money" } : column, drawing.settings);
}

function roomIn(placed: PlacedColumn | undefined, widths: readonly number[]): number {
  const width = placed ? (widths[placed.at - 1] ?? 0) : 0;
  return placed?.column.list === undefined ? width : width - buttonWidth;
}

/** A figure that its row calls a share is shown as one. */
function drawUnits(group: readonly PlacedColumn[], place: TablePlace, { settings, writer }: Drawing): void {
  const { column, at } = group[0] as PlacedColumn;
  const unit = place.columns.find((other) => other.column.key === column.unitColumn);
  if (!unit) return;
  writer.add({
    do: "rule",
    sheet: place.sheet,
    area: area(place.first, at, place.height, group.length),
    formula: `$${cell(place.first, unit.at)}=${quotedText(lists.unit.share.words[settings.language])}`,
    look: { format: numberFormat("share", settings) },
  });
}

/** The months of one column are drawn as one area. */
function neighbours(columns: readonly PlacedColumn[]): PlacedColumn[][] {
  const groups: PlacedColumn[][] = [];
  for (const placed of columns) {
    const last = groups.at(-1);
    if (placed.month !== undefined && last?.[0]?.column === placed.column) last.push(placed);
    else groups.push([placed]);
  }
  return groups;
}

function drawTotals(place: TablePlace, drawing: Drawing): void {
  const { settings, writer } = drawing;
  const { sheet, totals, columns } = place;
  if (totals === undefined) return;
  const label = columns[0];
  if (label && columns.some(({ column }) => column.total !== undefined)) {
    writer.add({
      do: "values",
      sheet,
      area: cell(totals, label.at),
      values: [[totalLabel[settings.language]]],
    });
    writer.format(sheet, cell(totals, label.at), looks.totalLabel);
  }
  const months = columns.filter(({ month }) => month !== undefined);
  if (months[0]) {
    const values = [months.map(({ month }) => monthStart(settings, month ?? 0))];
    const above = area(totals, months[0].at, 1, months.length);
    writer.add({ do: "values", sheet, area: above, values });
    writer.format(sheet, above, { ...looks.monthAbove, format: numberFormat("month", settings) });
  }
  for (const { column, at } of columns) {
    if (column.total === undefined) continue;
    // SUBTOTAL 109 adds what a filter leaves in sight.
    const formula = column.total === "sum" ? `SUBTOTAL(109,${place.block.key}[${column.key}])` : column.total;
    drawFormula(formula, sheet, cell(totals, at), drawing);
    writer.format(sheet, cell(totals, at), {
      ...looks.total,
      ...kinds[column.kind].look,
      format: numberFormat(column.kind, settings),
    });
  }
}

/** The keys of the columns, as hidden names on the header cells. */
function nameColumns({ block, sheet, header, columns }: TablePlace, { places, writer }: Drawing): void {
  for (const { column, at, month } of columns)
    if (month === undefined || month === 0)
      writer.add({
        do: "name",
        name: marks.column(places.prefix, block.key, column.key),
        refersTo: absolute(sheet, cell(header, at)),
        hidden: true,
      });
}
