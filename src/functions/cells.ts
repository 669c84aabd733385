/** What Excel hands a custom function for a cell, and what it takes back. */
import type { ErrorCode } from "../core/failure";

/** An error found in a cell, as Excel passes it when the metadata allows errors as input. */
export interface CellError {
  readonly type: "Error";
  readonly basicValue: ErrorCode;
}

/** One cell or literal. A blank cell is "", null or undefined, depending on the host and on where it stands. */
export type Cell = number | string | boolean | CellError | null | undefined;

/** A range: rows of cells. */
export type Cells = readonly (readonly Cell[])[];

/** Every argument is declared as a matrix, but a single value may arrive bare. */
export type Argument = Cell | Cells;

/** What a function gives a cell. */
export type Value = number | string | boolean;

export function isRange(argument: Argument): argument is Cells {
  return Array.isArray(argument);
}

export function isOneCell(cells: Cells): cells is readonly [readonly [Cell]] {
  return cells.length === 1 && Array.isArray(cells[0]) && cells[0].length === 1;
}

/** How many cells each row has; 0 when there are none or the rows differ, which a spreadsheet never hands over. */
export function widthOf(cells: Cells): number {
  const width = cells[0]?.length ?? 0;
  for (let row = 0; row < cells.length; row++)
    if (!Array.isArray(cells[row]) || cells[row]?.length !== width) return 0;
  return width;
}

export function isBlank(cell: Cell): cell is "" | null | undefined {
  return cell === "" || cell === null || cell === undefined;
}

const errorCodes: readonly string[] = [
  "#N/A",
  "#DIV/0!",
  "#NUM!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NULL!",
] satisfies ErrorCode[];

/** The error that a cell holds, if it holds one. Other Excel errors (#SPILL!, #CALC!, #BUSY!…) count as #VALUE!. */
export function errorIn(cell: Cell): ErrorCode | undefined {
  if (typeof cell !== "object" || cell === null) return undefined;
  return errorCodes.includes(cell.basicValue) ? cell.basicValue : "#VALUE!";
}
