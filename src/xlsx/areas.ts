/** A1 areas as rows and columns, from 1. */
import { columnLetters, columnNumber } from "../core/a1";

export interface Bounds {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function boundsOf(area: string): Bounds {
  const [first = "", last = first] = area.split(":");
  const [top, left] = cornerOf(first);
  const [bottom, right] = cornerOf(last);
  return { top, left, bottom, right };
}

export function* cellsOf(area: string): Generator<{ row: number; column: number }> {
  const { top, left, bottom, right } = boundsOf(area);
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) yield { row, column };
}

function cornerOf(address: string): [row: number, column: number] {
  const [, letters = "", digits = ""] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  return [Number(digits), columnNumber(letters)];
}

export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** The areas that cells make up: B2, B3, C2, C3 and E9 are B2:C3 and E9. */
export function areasOf(cells: readonly { readonly row: number; readonly column: number }[]): string[] {
  const columns = new Map<number, Set<number>>();
  for (const { row, column } of cells) columns.set(column, (columns.get(column) ?? new Set()).add(row));
  const areas: Bounds[] = [];
  for (const [column, rows] of [...columns].sort(([a], [b]) => a - b))
    for (const { top, bottom } of runsOf(rows)) {
      const beside = areas.findIndex(
        (area) => area.right === column - 1 && area.top === top && area.bottom === bottom,
      );
      const left = areas[beside]?.left ?? column;
      if (beside >= 0) areas.splice(beside, 1);
      areas.push({ top, left, bottom, right: column });
    }
  return areas
    .sort((a, b) => a.top - b.top || a.left - b.left)
    .map(({ top, left, bottom, right }) => {
      const [first, last] = [addressOf(top, left), addressOf(bottom, right)];
      return first === last ? first : `${first}:${last}`;
    });
}

function runsOf(rows: ReadonlySet<number>): { top: number; bottom: number }[] {
  const runs: { top: number; bottom: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs;
}
