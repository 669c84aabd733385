/** Cell addresses as .xlsx writes them ("B2:C3", from 1) ⇄ ranges as the workbook holds them (from 0). */
import type { IRange } from "@univerjs/core";
import { columnLetters, columnNumber } from "../../core/a1";

/** The last row and column of the .xlsx format. */
const lastRow = 1_048_575;
const lastColumn = 16_383;

export type Area = Pick<IRange, "startRow" | "endRow" | "startColumn" | "endColumn">;

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column + 1)}${row + 1}`;
}

export function areaAddress({ startRow, endRow, startColumn, endColumn }: Area): string {
  const first = cellAddress(startRow, startColumn);
  const last = cellAddress(endRow, endColumn);
  return first === last ? first : `${first}:${last}`;
}

/** "$B$2:$C$3" of "B2:C3". */
export const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

const corner = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/** The area of "A1", "$A$1:B2", "A:C" or "2:3"; nothing if the text is no address. */
export function areaOf(address: string): Area | undefined {
  const [first, last = first] = address.split(":").map((part) => corner.exec(part));
  if (!first?.[0] || !last?.[0]) return undefined;
  return {
    startColumn: first[1] ? columnNumber(first[1]) - 1 : 0,
    startRow: first[2] ? Number(first[2]) - 1 : 0,
    endColumn: last[1] ? columnNumber(last[1]) - 1 : lastColumn,
    endRow: last[2] ? Number(last[2]) - 1 : lastRow,
  };
}

/** The areas of a list such as "A1:B2 D4", the form in which rules name their cells. */
export function areasOf(addresses: string): Area[] {
  return addresses.split(/\s+/).flatMap((address) => areaOf(address) ?? []);
}
