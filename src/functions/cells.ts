/** What Excel hands a custom function for a cell, and what it takes back. */
import type { ErrorCode } from "../core/failure";

/** An error found in a cell, as Excel passes it when the metadata allows errors as input. */
export interface CellError {
  readonly type: "Error";
  readonly basicValue: ErrorCode;
}

/** One cell or literal. A blank cell is "", null or undefined, depending on the host and on where it stands. */
export type Cell = number | string | boolean | CellError | null | undefined;

/** A range: rows of cells. Every argument is declared as a matrix, but a single value may arrive bare. */
export type Argument = Cell | readonly (readonly Cell[])[];

/** What a function gives a cell. */
export type Value = number | string | boolean;

export function isRange(argument: Argument): argument is readonly (readonly Cell[])[] {
  return Array.isArray(argument);
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
