/** Notes on cells. Their size is the workbook's own: a file keeps it in a drawing. */
import type { Cell } from "@cj-tech-master/excelts";
import type { ISheetNote } from "@univerjs/sheets-note";
import { cellAddress } from "./addresses";

export type SheetNotes = Record<string, Record<string, ISheetNote>>;

const size = { width: 200, height: 96 };

export function readNote(note: Cell["note"], row: number, col: number): ISheetNote | undefined {
  const text = typeof note === "string" ? note : note?.texts?.map((run) => run.text).join("");
  return text ? { id: cellAddress(row, col), row, col, note: text, ...size } : undefined;
}

export function listNotes(notes: SheetNotes | undefined): ISheetNote[] {
  return Object.values(notes ?? {}).flatMap((row) => Object.values(row));
}
