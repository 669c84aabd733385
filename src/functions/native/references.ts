/** References in A1 notation, as far as their size can be told from their text. */
import { columnLetters, columnNumber } from "../../core/a1";
import { either, isPlain, literalOf } from "./expressions";

const cell = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const sheet = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?`;
const cellReference = new RegExp(`^${sheet}${cell}$`, "iu");
const blockReference = new RegExp(`^${sheet}(${cell}):(${cell})$`, "iu");

/** One cell, such as B2 or 'Plan 2027'!$B$2. */
export function isCell(expression: string): boolean {
  return cellReference.test(expression);
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The size of a block such as B2:B9, or of a literal; undefined for a name, a table's column or a calculated range. */
function sizeOf(expression: string): Size | undefined {
  if (isCell(expression) || literalOf(expression) !== undefined) return { rows: 1, columns: 1 };
  const [, first, last] = blockReference.exec(expression) ?? [];
  if (!first || !last) return undefined;
  return {
    rows: Math.abs(rowOf(last) - rowOf(first)) + 1,
    columns: Math.abs(columnOf(last) - columnOf(first)) + 1,
  };
}

/**
 * The part of an expression that an element at this place takes, as lifting has it: a block's cell, where one row or one
 * column serves all; a cell or a literal itself. Undefined where the block has no such cell, or something else stands there.
 */
export function elementAt(expression: string, row: number, column: number): string | undefined {
  const size = sizeOf(expression);
  const [block, first = ""] = blockReference.exec(expression) ?? [];
  if (!block || !size) return size && expression;
  const down = size.rows === 1 ? 0 : row;
  const right = size.columns === 1 ? 0 : column;
  if (down >= size.rows || right >= size.columns) return undefined;
  return expression.slice(0, expression.lastIndexOf(first + ":")) + moved(first, down, right);
}

function moved(cell: string, down: number, right: number): string {
  return cell.replace(/([A-Z]+)(\$?)(\d+)/i, (_, letters: string, dollar: string, digits: string) =>
    [columnLetters(columnNumber(letters) + right), dollar, Number(digits) + down].join(""),
  );
}

function rowOf(reference: string): number {
  return Number(reference.replace(/\D/g, ""));
}

function columnOf(reference: string): number {
  return columnNumber(reference.replace(/[^A-Z]/gi, ""));
}

/** The conditions under which ranges differ in size, TRUE or FALSE where their text tells. */
export function differInSize(ranges: readonly string[]): string {
  const [first = "", ...others] = ranges.filter((range) => range !== "");
  return either(
    others.map((range) => {
      const [a, b] = [sizeOf(first), sizeOf(range)];
      if (!a || !b) return `ROWS(${first})*COLUMNS(${first})<>ROWS(${range})*COLUMNS(${range})`;
      return a.rows * a.columns === b.rows * b.columns ? "FALSE" : "TRUE";
    }),
  );
}

/** The condition under which a range is one cell, TRUE or FALSE where its text tells. */
export function isSingle(range: string): string {
  const size = sizeOf(range);
  if (!size) return `ROWS(${range})*COLUMNS(${range})=1`;
  return size.rows * size.columns === 1 ? "TRUE" : "FALSE";
}

/**
 * Whether formulas can pair the ranges cell by cell: cells, all standing or all lying. The function itself pairs any ranges
 * of the same length, in reading order; Excel's own formulas would cross a row with a column.
 */
export function canBePaired(ranges: readonly string[]): boolean {
  const sizes = ranges.map(sizeOf).filter((size) => size !== undefined);
  return (
    ranges.every(isPlain) &&
    (sizes.every(({ columns }) => columns === 1) || sizes.every(({ rows }) => rows === 1))
  );
}
