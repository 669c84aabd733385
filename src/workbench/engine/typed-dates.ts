// Dates typed with the day first, as they are written in Vietnam and as a plan shows them in both languages: 5/3/2027 is
// the fifth of March. Univer reads the month first: it would take that for the third of May, and 31/3/2027 for a text.
import {
  CellValueType,
  isTextFormat,
  numfmt,
  type ICellData,
  type Injector,
  type Nullable,
} from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";

const shape = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;

/** The date's number and the format it is shown in; undefined where the text is no date with its day first. */
export function typedDate(
  text: string,
  thisYear = new Date().getFullYear(),
): { number: number; format: string } | undefined {
  const [, day, , month, year] = shape.exec(text.trim()) ?? [];
  const date = day && month && numfmt.parseDate(`${day}/${month}/${year ?? thisYear}`, { locale: "en_GB" });
  return date ? { number: Number(date.v), format: year ? "dd/mm/yyyy" : "dd/mm" } : undefined;
}

export function readTypedDatesDayFirst(injector: Injector): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    // Before the interceptor of number formats, which reads the month first; of a number it has nothing to read.
    priority: 1,
    handler: (cell, { worksheet, row, col }, next) => {
      const format = worksheet.getCellStyle(row, col)?.n?.pattern;
      return next(isTextFormat(format) ? cell : (withDate(cell, format) ?? cell));
    },
  });
}

function withDate(cell: Nullable<ICellData>, format?: string): ICellData | undefined {
  if (typeof cell?.v !== "string" || cell.f || cell.t === CellValueType.FORCE_STRING) return undefined;
  const date = typedDate(cell.v);
  if (!date) return undefined;
  const entered = { ...cell, v: date.number, t: CellValueType.NUMBER, p: undefined };
  return format && numfmt.isDateFormat(format) ? entered : { ...entered, s: { n: { pattern: date.format } } };
}
