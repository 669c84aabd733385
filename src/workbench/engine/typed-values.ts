// Dates and numbers typed as they are written in Vietnam. Univer reads the American way only: it would take 5/3/2027 for
// the third of May, 31/3/2027 for a text, and 12,5% for 125%. Where both ways have a meaning a date has its day first, as
// a plan shows it in both languages, and a number is read as the grid shows numbers: 1,500 is fifteen hundred.
import {
  CellValueType,
  isTextFormat,
  numfmt,
  type ICellData,
  type Injector,
  type Worksheet,
} from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";

const dayFirst = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;
const thousandsWithComma = /^[+-]?[1-9]\d{0,2},\d{3}%?$/;
const decimalComma = /^[+-]?\d+,\d+%?$/;
const thousandsWithDots = /^[+-]?[1-9]\d{0,2}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})%?$/;

/** The date's number and the format it is shown in; undefined where the text is no date with its day first. */
export function typedDate(
  text: string,
  thisYear = new Date().getFullYear(),
): { number: number; format: string } | undefined {
  const [, day, , month, year] = dayFirst.exec(text.trim()) ?? [];
  const date = day && month && numfmt.parseDate(`${day}/${month}/${year ?? thisYear}`, { locale: "en_GB" });
  return date ? { number: Number(date.v), format: year ? "dd/mm/yyyy" : "dd/mm" } : undefined;
}

/** The number as Univer reads it; undefined where the text is none that is written with a decimal comma. */
export function typedNumber(text: string): string | undefined {
  const typed = text.trim();
  const isMeant =
    thousandsWithDots.test(typed) || (decimalComma.test(typed) && !thousandsWithComma.test(typed));
  return isMeant ? typed.replace(/[.,]/g, (sign) => (sign === "." ? "," : ".")) : undefined;
}

export function readTypedValues(injector: Injector): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    // Before the interceptor of number formats, which reads the American way; of a number it has nothing to read.
    priority: 1,
    handler: (cell, { worksheet, row, col }, next) =>
      next(cell && meant(cell, formatAt(worksheet, row, col))),
  });
}

export function formatAt(sheet: Worksheet, row: number, column: number): string | undefined {
  return sheet.getCellStyle(row, column)?.n?.pattern;
}

/** A cell that holds a text, as that text is meant in a cell of that format; numbers are left in the way Univer reads. */
export function meant(cell: ICellData, format = ""): ICellData {
  if (typeof cell.v !== "string" || cell.f || cell.t === CellValueType.FORCE_STRING || isTextFormat(format))
    return cell;
  const date = typedDate(cell.v);
  if (!date) return { ...cell, v: typedNumber(cell.v) ?? cell.v };
  const pattern = numfmt.isDateFormat(format) ? format : date.format;
  const looks = typeof cell.s === "object" ? cell.s : {};
  return { ...cell, v: date.number, t: CellValueType.NUMBER, s: { ...looks, n: { pattern } } };
}
