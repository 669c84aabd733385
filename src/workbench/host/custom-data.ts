// What a workbook or one of its sheets holds beyond Univer's own, read and changed by its key.
import { SetCustomDataMutation } from "../engine/own-data";
import type { Book } from "./book";

/** Without a sheet, the workbook's own. */
export function customData(book: Book, sheetId: string | undefined, key: string): unknown {
  const holder = sheetId === undefined ? book.workbook : book.sheet(sheetId).getSheet();
  return (holder.getCustomMetadata() as Record<string, unknown> | undefined)?.[key];
}

/** Undefined takes it away. */
export function setCustomData(book: Book, sheetId: string | undefined, key: string, value: unknown): void {
  const mutation = (entry: unknown) => ({
    id: SetCustomDataMutation.id,
    params: {
      unitId: book.workbook.getUnitId(),
      ...(sheetId !== undefined && { subUnitId: sheetId }),
      entries: { [key]: entry },
    },
  });
  book.change([mutation(value)], [mutation(customData(book, sheetId, key))]);
}
