/** Notes on cells, as Univer's plugin keeps them: by row, then by column. */
import type { ISheetNote } from "@univerjs/sheets-note";

export type SheetNotes = Record<string, Record<string, ISheetNote>>;

export function listNotes(notes: SheetNotes | undefined): ISheetNote[] {
  return Object.values(notes ?? {}).flatMap((row) => Object.values(row));
}
