// Where a chart lies on its sheet: between points in cells, as it is kept, and in pixels from the sheet's corner.
import type { Worksheet } from "@univerjs/core";
import type { CellPoint, Chart } from "./chart";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How many rows and columns a sheet has, and their pixels; a hidden one has none. */
export interface Sizes {
  readonly rows: number;
  readonly columns: number;
  readonly height: (row: number) => number;
  readonly width: (column: number) => number;
}

export const sizesOf = (sheet: Worksheet): Sizes => ({
  rows: sheet.getRowCount(),
  columns: sheet.getColumnCount(),
  height: (row) => (sheet.getRowVisible(row) ? sheet.getRowHeight(row) : 0),
  width: (column) => (sheet.getColVisible(column) ? sheet.getColumnWidth(column) : 0),
});

/** Up to a point in a cell; no further than the cell reaches, however small it has become. */
function distance(index: number, within: number, size: (index: number) => number): number {
  let sum = Math.min(within, size(index));
  for (let i = 0; i < index; i++) sum += size(i);
  return sum;
}

function cellAt(
  distance: number,
  count: number,
  size: (index: number) => number,
): [index: number, within: number] {
  let rest = Math.max(0, distance);
  for (let i = 0; i < count - 1; i++) {
    const here = size(i);
    if (rest < here) return [i, rest];
    rest -= here;
  }
  return [count - 1, Math.min(rest, size(count - 1))];
}

export function boxOf({ height, width }: Sizes, { from, to }: Pick<Chart, "from" | "to">): Box {
  const across = ({ column, x }: CellPoint) => distance(column, x, width);
  const down = ({ row, y }: CellPoint) => distance(row, y, height);
  const [left, top] = [across(from), down(from)];
  return { left, top, width: Math.max(0, across(to) - left), height: Math.max(0, down(to) - top) };
}

/** A box of that size and place, as far as the sheet reaches. */
export function placeOf(sizes: Sizes, { left, top, width, height }: Box): Pick<Chart, "from" | "to"> {
  const point = (across: number, down: number): CellPoint => {
    const [column, x] = cellAt(across, sizes.columns, sizes.width);
    const [row, y] = cellAt(down, sizes.rows, sizes.height);
    return { row, column, x, y };
  };
  return { from: point(left, top), to: point(left + width, top + height) };
}
