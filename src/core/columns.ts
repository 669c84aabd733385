/** Columns of a table, as functions over ranges take them: a blank cell is undefined. */
import { Failure, fail } from "./failure";

export type Column<T = number> = readonly (T | undefined)[];

export type Columns<Cells> = { readonly [Name in keyof Cells]: Column<Cells[Name]> };

/** A filled row, by the names of its columns, with its place counted from 1. */
export type Row<Cells> = Cells & { readonly row: number };

export function mustBeSameSize(columns: Columns<Record<string, unknown>>): Failure | undefined {
  const [[first, { length }] = ["", []], ...others] = Object.entries(columns);
  const odd = others.find(([, column]) => column.length !== length);
  return odd && fail("sizesDiffer", { parameter: odd[0], other: first });
}

/**
 * The rows to calculate with. A row is left out where one of the `deciding` columns is blank (by default any column): it
 * holds no data yet. In the other rows a blank is a gap in the data and fails, naming its place.
 */
export function filledRows<Cells extends object>(
  columns: Columns<Cells>,
  deciding: readonly (keyof Cells)[] = Object.keys(columns) as (keyof Cells)[],
): readonly Row<Cells>[] | Failure {
  const bad = mustBeSameSize(columns);
  if (bad) return bad;
  const names = Object.keys(columns) as (keyof Cells & string)[];
  const rows: Row<Cells>[] = [];
  const length = names[0] ? columns[names[0]].length : 0;
  for (let i = 0; i < length; i++) {
    if (deciding.some((name) => columns[name][i] === undefined)) continue;
    const gap = names.find((name) => columns[name][i] === undefined);
    if (gap) return fail("blank", { parameter: gap, row: i + 1 });
    const cells: Partial<Cells> = {};
    for (const name of names) cells[name] = columns[name][i];
    rows.push({ ...(cells as Cells), row: i + 1 });
  }
  return rows;
}

export function filled<T>(column: Column<T>): T[] {
  return column.filter((value) => value !== undefined);
}

export function sum<T>(rows: readonly T[], of: (row: T) => number): number {
  let total = 0;
  for (const row of rows) total += of(row);
  return total;
}
