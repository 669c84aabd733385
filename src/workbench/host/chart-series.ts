// How Excel makes series of a block of cells: which way they run, and whether the block's edges name them.
import { generateRandomId } from "@univerjs/core";
import type { ChartSeries, Source } from "../engine/chart";
import { columnCount, rowCount, type Area } from "./address";
import type { Book, ReadCell } from "./book";
import { charted } from "./chart-cells";
import { isErrorText } from "./values";

export type SeriesBy = "Auto" | "Columns" | "Rows";

/** A block seen so that its series run downwards, whichever way they lie in the sheet. */
interface Block {
  readonly rows: readonly (readonly ReadCell[])[];
  /** The cells from one corner of the block to another, in the sheet. */
  source(top: number, left: number, bottom: number, right: number): Source;
}

export const newSeries = (): ChartSeries => ({ id: generateRandomId(), line: {}, labels: { font: {} } });

export function seriesFrom(book: Book, sheetId: string, range: Area, by: SeriesBy): ChartSeries[] {
  const area = charted(book, sheetId, range);
  if (!area) return [];
  const downwards =
    by === "Auto" ? rowCount(area) > columnCount(area) || columnCount(area) === 1 : by === "Columns";
  const block = blockOf(book, sheetId, area, downwards);
  const bottom = block.rows.length - 1;
  const right = (block.rows[0]?.length ?? 0) - 1;
  const top = hasHeads(block.rows) ? 1 : 0;
  const left = hasCategories(block.rows) ? 1 : 0;
  return Array.from({ length: right - left + 1 }, (_, i) => ({
    ...newSeries(),
    ...(top > 0 && { name: block.source(0, left + i, 0, left + i) }),
    ...(left > 0 && { categories: block.source(top, 0, bottom, 0) }),
    values: block.source(top, left + i, bottom, left + i),
  }));
}

function blockOf(book: Book, sheetId: string, area: Area, downwards: boolean): Block {
  const { startRow, startColumn } = area;
  const cells = book.read(sheetId, area, (cell) => cell);
  const corners = (top: number, left: number, bottom: number, right: number): Source => ({
    sheetId,
    area: {
      startRow: startRow + top,
      startColumn: startColumn + left,
      endRow: startRow + bottom,
      endColumn: startColumn + right,
    },
  });
  if (downwards) return { rows: cells, source: corners };
  const width = cells[0]?.length ?? 0;
  return {
    rows: Array.from({ length: width }, (_, column) => cells.flatMap((row) => row[column] ?? [])),
    source: (top, left, bottom, right) => corners(left, top, right, bottom),
  };
}

const isBlank = (cell: ReadCell | undefined) => cell?.value === "" && cell.formula === undefined;

const isText = (cell: ReadCell) =>
  typeof cell.value === "string" && cell.value !== "" && !isErrorText(cell.value);

const isDate = ({ value, pattern }: ReadCell) =>
  typeof value === "number" &&
  /[dmy]/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]/g, "")) &&
  pattern !== "General";

/** The first line names the series: it is text or dates, or the corner before it is left blank. */
function hasHeads(rows: Block["rows"]): boolean {
  const [first = [], ...others] = rows;
  if (others.length === 0) return false;
  const heads = first.length > 1 ? first.slice(1) : first;
  return (first.length > 1 && isBlank(first[0])) || heads.every((cell) => isText(cell) || isDate(cell));
}

/** The first column holds the categories, likewise. */
function hasCategories(rows: Block["rows"]): boolean {
  const [first = []] = rows;
  if (first.length < 2) return false;
  const body = rows.length > 1 ? rows.slice(1) : rows;
  return (
    (rows.length > 1 && isBlank(first[0])) ||
    body.every(([cell]) => cell !== undefined && (isText(cell) || isDate(cell)))
  );
}
