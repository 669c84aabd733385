// A1 addresses: from text to zero-based, inclusive corners, and back as Excel writes them.
import { columnLetters, columnNumber } from "../../core/a1";

/** The corners of a rectangle of cells, zero-based and inclusive. */
export interface Area {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}

/** Excel's grid; a whole column ends in its last row. */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;

export const wholeSheet: Area = { startRow: 0, startColumn: 0, endRow: lastRow, endColumn: lastColumn };

const cell = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const columnOnly = /^\$?([A-Za-z]{1,3})$/;
const rowOnly = /^\$?([1-9]\d{0,6})$/;

/** "Plan!A1" in sheet name and the rest; the sheet's quotes are taken off. */
export function splitSheet(address: string): { sheet?: string; reference: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
  if (!match) return { reference: address };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2]!, reference: match[3]! };
}

/** The area that "A1", "$B$2:C3", "A:C" or "1:3" names; undefined if it names none. */
export function parseArea(reference: string): Area | undefined {
  const [first = "", second = first, ...more] = reference.trim().split(":");
  if (more.length > 0) return undefined;
  const from = parseCorner(first, { row: 0, column: 0 });
  const to = parseCorner(second, { row: lastRow, column: lastColumn });
  if (!from || !to || from.kind !== to.kind || (from.kind !== "cell" && !reference.includes(":")))
    return undefined;
  const area = {
    startRow: Math.min(from.row, to.row),
    startColumn: Math.min(from.column, to.column),
    endRow: Math.max(from.row, to.row),
    endColumn: Math.max(from.column, to.column),
  };
  return area.endRow <= lastRow && area.endColumn <= lastColumn ? area : undefined;
}

type Corner = { kind: "cell" | "column" | "row"; row: number; column: number };

/** A corner may leave its row or its column open; `open` is what it then stands for. */
function parseCorner(text: string, open: { row: number; column: number }): Corner | undefined {
  const both = cell.exec(text);
  if (both) return { kind: "cell", row: Number(both[2]) - 1, column: columnNumber(both[1]!) - 1 };
  const column = columnOnly.exec(text);
  if (column) return { kind: "column", row: open.row, column: columnNumber(column[1]!) - 1 };
  const row = rowOnly.exec(text);
  if (row) return { kind: "row", row: Number(row[1]) - 1, column: open.column };
  return undefined;
}

/** "A1", "B2:C3", "A:C" or "1:3". */
export function formatArea(area: Area): string {
  const { startRow, startColumn, endRow, endColumn } = area;
  if (startRow === 0 && endRow === lastRow)
    return `${columnLetters(startColumn + 1)}:${columnLetters(endColumn + 1)}`;
  if (startColumn === 0 && endColumn === lastColumn) return `${startRow + 1}:${endRow + 1}`;
  const from = columnLetters(startColumn + 1) + (startRow + 1);
  const to = columnLetters(endColumn + 1) + (endRow + 1);
  return from === to ? from : `${from}:${to}`;
}

/** "$A$1", "$B$2:$C$3", "$A:$C" or "$1:$3". */
export const formatAbsoluteArea = (area: Area): string => formatArea(area).replace(/[A-Z]+|\d+/g, "$$$&");

export const rowCount = (area: Area) => area.endRow - area.startRow + 1;
export const columnCount = (area: Area) => area.endColumn - area.startColumn + 1;

/** An area of one shape, moved or stretched; undefined where it would leave the grid or vanish. */
export function insideGrid(area: Area): Area | undefined {
  const { startRow, startColumn, endRow, endColumn } = area;
  const fits = startRow >= 0 && startColumn >= 0 && endRow <= lastRow && endColumn <= lastColumn;
  return fits && startRow <= endRow && startColumn <= endColumn ? area : undefined;
}

export const boundingArea = (a: Area, b: Area): Area => ({
  startRow: Math.min(a.startRow, b.startRow),
  startColumn: Math.min(a.startColumn, b.startColumn),
  endRow: Math.max(a.endRow, b.endRow),
  endColumn: Math.max(a.endColumn, b.endColumn),
});

/** The part of an area that lies within another, if any. */
export function intersection(a: Area, b: Area): Area | undefined {
  return insideGrid({
    startRow: Math.max(a.startRow, b.startRow),
    startColumn: Math.max(a.startColumn, b.startColumn),
    endRow: Math.min(a.endRow, b.endRow),
    endColumn: Math.min(a.endColumn, b.endColumn),
  });
}
