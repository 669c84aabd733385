// Where a chart lies on its sheet: between points in cells, as it is kept, and in pixels from the sheet's corner.
import type { Worksheet } from "@univerjs/core";
import type { Chart, CellPoint } from "../engine/chart";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const rowPixels = (sheet: Worksheet) => (row: number) =>
  sheet.getRowVisible(row) ? sheet.getRowHeight(row) : 0;

const columnPixels = (sheet: Worksheet) => (column: number) =>
  sheet.getColVisible(column) ? sheet.getColumnWidth(column) : 0;

/** Up to a point in a cell; no further than the cell is wide, however narrow it has become. */
function distance(index: number, within: number, pixels: (index: number) => number): number {
  let sum = Math.min(within, pixels(index));
  for (let i = 0; i < index; i++) sum += pixels(i);
  return sum;
}

function cellAt(
  distance: number,
  count: number,
  pixels: (index: number) => number,
): [index: number, within: number] {
  let rest = Math.max(0, distance);
  for (let i = 0; i < count; i++) {
    const size = pixels(i);
    if (rest < size || i === count - 1) return [i, Math.min(rest, size)];
    rest -= size;
  }
  return [0, 0];
}

export function boxOf(sheet: Worksheet, { from, to }: Pick<Chart, "from" | "to">): Box {
  const x = ({ column, x }: CellPoint) => distance(column, x, columnPixels(sheet));
  const y = ({ row, y }: CellPoint) => distance(row, y, rowPixels(sheet));
  return {
    left: x(from),
    top: y(from),
    width: Math.max(0, x(to) - x(from)),
    height: Math.max(0, y(to) - y(from)),
  };
}

/** A box of that size and place, as far as the sheet reaches. */
export function placeOf(sheet: Worksheet, { left, top, width, height }: Box): Pick<Chart, "from" | "to"> {
  const point = (across: number, down: number): CellPoint => {
    const [column, x] = cellAt(across, sheet.getColumnCount(), columnPixels(sheet));
    const [row, y] = cellAt(down, sheet.getRowCount(), rowPixels(sheet));
    return { row, column, x, y };
  };
  return { from: point(left, top), to: point(left + width, top + height) };
}
