// What a client passes where Excel takes "Range | string": a range, or an address with or without its sheet.
import { parseArea, splitSheet } from "../address";
import { objectArgument, textArgument } from "../arguments";
import type { Book } from "../book";
import { invalidArgument } from "../errors";
import { HostObject } from "../members";
import { absoluteAddress, rangeClass, type Cells } from "./range";

/** An address without a sheet is one of `sheetId`, or of the active sheet. */
export function rangeArgument(book: Book, value: unknown, sheetId?: string): Cells {
  if (value instanceof HostObject) return objectArgument(value, rangeClass);
  const { sheet: name, reference } = splitSheet(textArgument(value));
  const workbook = book.engine.workbook();
  const sheet =
    name !== undefined
      ? workbook.getSheetByName(name)
      : sheetId !== undefined
        ? book.sheet(sheetId)
        : workbook.getActiveSheet();
  const area = parseArea(reference);
  if (!sheet || !area) throw invalidArgument();
  return { book, sheetId: sheet.getSheetId(), area };
}

/** "=Plan!$A$1:$B$2" for a range, wherever one stands in what was passed. */
export function rangesAsFormulas(value: unknown): unknown {
  if (value instanceof HostObject) return `=${absoluteAddress(objectArgument(value, rangeClass))}`;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, rangesAsFormulas(each)]));
}
