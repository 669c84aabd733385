// Between what Office.js calls a value and what a Univer cell holds.
import { BooleanNumber, CellValueType, numfmt, type ICellData, type Nullable } from "@univerjs/core";
import { generalText } from "../engine/general-format";

/** The number format of a cell that has none. */
export const general = "General";

/** A cell's value in Office.js: a blank is "", an error is its text. */
export type CellValue = string | number | boolean;

const errors = new Set(
  "#DIV/0! #N/A #NAME? #NULL! #NUM! #REF! #VALUE! #SPILL! #CALC! #BUSY! #GETTING_DATA".split(" "),
);

export const isErrorText = (value: unknown): value is string =>
  typeof value === "string" && errors.has(value);

export function cellValue(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (cell?.p?.body?.dataStream !== undefined && (value === undefined || value === null))
    return cell.p.body.dataStream.replace(/\r\n$/, "");
  if (value === undefined || value === null) return "";
  return cell?.t === CellValueType.BOOLEAN ? Number(value) === 1 || value === true : value;
}

export function valueType(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorText(value) ? "Error" : "String";
}

/** What a cell shows, in the invariant (en-US) form. */
export function cellText(value: CellValue, pattern: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && (value === "" || isErrorText(value))) return value;
  if (typeof value === "number" && pattern === general) return generalText(value);
  return numfmt.format(pattern, value, { throws: false });
}

/** What a cell takes in place of what it held: no formula, no rich text, no array. */
const nothing: ICellData = { v: null, f: null, si: null, p: null };

/**
 * A cell's new content, as if the value had been typed into a cell of that number format: "=…" is a formula, a leading
 * apostrophe keeps text as it is, "12" is a number and "50%" brings its format; "" empties the cell.
 */
export function contentOf(value: unknown, pattern: string): ICellData {
  switch (typeof value) {
    case "number":
      return { ...nothing, v: value, t: CellValueType.NUMBER };
    case "boolean":
      return { ...nothing, v: value ? BooleanNumber.TRUE : BooleanNumber.FALSE, t: CellValueType.BOOLEAN };
    case "string":
      return typed(value, pattern);
    default:
      return text(JSON.stringify(value));
  }
}

const text = (value: string): ICellData => ({ ...nothing, v: value, t: CellValueType.STRING });

function typed(value: string, pattern: string): ICellData {
  if (value === "") return nothing;
  if (value.startsWith("'")) return { ...nothing, v: value.slice(1), t: CellValueType.FORCE_STRING };
  if (pattern === "@") return text(value);
  if (value.startsWith("=") && value.length > 1) return { ...nothing, f: value };
  const parsed = numfmt.parseValue(value);
  if (!parsed || parsed.v === null) return text(value);
  const { v: content, z: format } = parsed;
  const cell = contentOf(content, pattern);
  const formatted =
    typeof content === "number" && format && pattern === general && /[%/:ymdhs$€]/.test(format);
  return formatted ? { ...cell, s: { n: { pattern: format } } } : cell;
}
