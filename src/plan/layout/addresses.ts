/** A1 addresses; rows and columns count from 1. */
import { columnLetters } from "../../core/a1";
import { quotedSheet } from "../../core/quotes";

export function cell(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

export function area(row: number, column: number, rows: number, columns: number): string {
  const first = cell(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cell(row + rows - 1, column + columns - 1)}`;
}

/** "B2:C9" on a sheet, as a formula elsewhere names it: 'My sheet'!$B$2:$C$9 */
export function absolute(sheet: string, address: string): string {
  return `${quotedSheet(sheet)}!${address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}
