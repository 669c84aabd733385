/** References as Excel writes them in its A1 style: read, checked, compared and written. */
import { columnLetters, columnNumber } from "../core/a1";
import { writtenSheet } from "../core/quotes";

export interface Reference {
  /** Undefined for the sheet of the formula itself. */
  readonly sheet: string | undefined;
  /** Without the sheet, in capitals: `B2:C9`, `$B$2`, `A:C`, `1:3`. */
  readonly area: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** One cell of one sheet. */
export interface Place extends Reference {
  readonly sheet: string;
  readonly rows: 1;
  readonly columns: 1;
}

export const lastRow = 1_048_576;
export const lastColumn = 16_384;

const sheetPrefix = /^(?:'((?:[^'[\]:*?/\\]|'')+)'|([\p{L}\p{N}_.]+))!/u;
const corner = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?$/;

/** The reference that a text is, or undefined. Other workbooks, several sheets and unions are not read. */
export function parseReference(text: string): Reference | undefined {
  const prefix = sheetPrefix.exec(text);
  const area = text.slice(prefix?.[0].length ?? 0).toUpperCase();
  const corners = area.split(":");
  const [first, second] = [parseCorner(corners[0]), parseCorner(corners.at(-1))];
  if (!first || !second || corners.length > 2) return undefined;
  const mixed =
    (first.row === undefined) !== (second.row === undefined) ||
    (first.column === undefined) !== (second.column === undefined);
  const whole = first.row === undefined || first.column === undefined;
  if (mixed || (whole && corners.length === 1)) return undefined;
  const [top, bottom] = span(first.row, second.row, lastRow);
  const [left, right] = span(first.column, second.column, lastColumn);
  if (bottom > lastRow || right > lastColumn) return undefined;
  const sheet = prefix?.[1]?.replaceAll("''", "'") ?? prefix?.[2];
  return { sheet, area, top, left, rows: bottom - top + 1, columns: right - left + 1 };
}

function parseCorner(text = ""): { readonly row?: number; readonly column?: number } | undefined {
  const [, letters, digits] = corner.exec(text) ?? [];
  if ((letters === undefined && digits === undefined) || /\$\$|\$$/.test(text)) return undefined;
  return {
    ...(letters !== undefined && { column: columnNumber(letters) }),
    ...(digits !== undefined && { row: Number(digits) }),
  };
}

function span(
  first: number | undefined,
  second: number | undefined,
  last: number,
): readonly [number, number] {
  if (first === undefined || second === undefined) return [1, last];
  return first < second ? [first, second] : [second, first];
}

/** As it is written in a formula. */
export function writeReference({ sheet, area }: Pick<Reference, "sheet" | "area">): string {
  return sheet === undefined ? area : `${writtenSheet(sheet)}!${area}`;
}

/** As seen from a sheet: references to that sheet itself go without its name. */
export function seenFrom(sheet: string, reference: Reference): Reference {
  return sameSheet(reference.sheet, sheet) ? { ...reference, sheet: undefined } : reference;
}

function sameSheet(one: string | undefined, other: string | undefined): boolean {
  return one?.toLowerCase() === other?.toLowerCase();
}

export function isPlace(reference: Reference | undefined): reference is Place {
  return reference?.sheet !== undefined && reference.rows === 1 && reference.columns === 1;
}

/** The area of this size whose first cell is the place. */
export function areaFrom({ sheet, top, left }: Place, rows: number, columns: number): Reference {
  const first = `${columnLetters(left)}${top}`;
  const last = `${columnLetters(left + columns - 1)}${top + rows - 1}`;
  return { sheet, area: first === last ? first : `${first}:${last}`, top, left, rows, columns };
}

export function overlap(one: Reference, other: Reference): boolean {
  return (
    sameSheet(one.sheet, other.sheet) &&
    one.top < other.top + other.rows &&
    other.top < one.top + one.rows &&
    one.left < other.left + other.columns &&
    other.left < one.left + one.columns
  );
}
